//! A tiny model, written as model2vec writes one, says what its tokens say.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use safetensors::tensor::{Dtype, TensorView, serialize};
use serde_json::json;
use tempfile::TempDir;

use super::*;

/// What kites, boats and the weather mean, in three dimensions; “##s” is what makes a plural.
pub(crate) const TOKENS: [(&str, [f32; 3]); 9] = [
    ("[UNK]", [9.0, 9.0, 9.0]),
    ("kite", [1.0, 0.0, 0.0]),
    ("glider", [0.95, 0.1, 0.0]),
    ("boat", [0.0, 1.0, 0.0]),
    ("ship", [0.1, 0.95, 0.0]),
    ("rain", [0.0, 0.0, 1.0]),
    ("storm", [0.0, 0.1, 0.95]),
    ("a", [0.01, 0.01, 0.01]),
    ("##s", [0.0, 0.0, 0.0]),
];

/// A tokenizer of words, in small letters, that knows these tokens by their places.
pub(crate) fn tokenizer(tokens: &[&str]) -> serde_json::Value {
    let vocabulary: HashMap<&str, usize> = tokens.iter().copied().zip(0..).collect();
    json!({
        "version": "1.0",
        "truncation": {"direction": "Right", "max_length": 2, "strategy": "LongestFirst", "stride": 0},
        "padding": {
            "strategy": {"Fixed": 16}, "direction": "Right", "pad_to_multiple_of": null,
            "pad_id": 5, "pad_type_id": 0, "pad_token": "rain"
        },
        "added_tokens": [],
        "normalizer": {
            "type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
            "strip_accents": null, "lowercase": true
        },
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": null,
        "decoder": null,
        "model": {
            "type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100, "vocab": vocabulary
        }
    })
}

/// Tensors as a file.
pub(crate) fn tensors(all: &[(&str, Dtype, &[usize], Vec<u8>)]) -> Vec<u8> {
    let views = all.iter().map(|(name, form, shape, bytes)| {
        (
            *name,
            TensorView::new(*form, shape.to_vec(), bytes).unwrap(),
        )
    });
    serialize(views, None).unwrap()
}

pub(crate) fn in_four_bytes(numbers: impl IntoIterator<Item = f32>) -> Vec<u8> {
    numbers.into_iter().flat_map(f32::to_le_bytes).collect()
}

pub(crate) fn rows() -> Vec<u8> {
    in_four_bytes(TOKENS.iter().flat_map(|(_, row)| *row))
}

/// A folder with the files of a model.
pub(crate) fn folder_with(tokenizer: &[u8], model: &[u8]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    write("tokenizer.json", tokenizer);
    write("model.safetensors", model);
    write(
        "config.json",
        br#"{"model_type": "model2vec", "normalize": true, "hidden_dim": 3}"#,
    );
    folder
}

/// A folder with the tiny model.
pub(crate) fn tiny() -> TempDir {
    let names = TOKENS.map(|(token, _)| token);
    let model = tensors(&[("embeddings", Dtype::F32, &[TOKENS.len(), 3], rows())]);
    folder_with(tokenizer(&names).to_string().as_bytes(), &model)
}

pub(crate) fn open(folder: &Path) -> StaticModel {
    StaticModel::open(folder).unwrap()
}

fn numbers(model: &StaticModel, text: &str) -> Vec<f32> {
    let embedding = model.embedding(text);
    embedding.map_or_else(Vec::new, |embedding| embedding.numbers().to_vec())
}

#[track_caller]
fn assert_near(one: &[f32], other: &[f32]) {
    let is_near = one
        .iter()
        .zip(other)
        .all(|(one, other)| (one - other).abs() < 0.01);
    assert!(is_near && one.len() == other.len(), "{one:?} {other:?}");
}

#[test]
fn a_text_means_the_mean_of_its_tokens() {
    let folder = tiny();
    let model = open(folder.path());
    assert_eq!((model.tokens(), model.dimensions()), (9, 3));
    assert_near(&numbers(&model, "kite"), &[1.0, 0.0, 0.0]);
    let half = std::f32::consts::FRAC_1_SQRT_2;
    assert_near(&numbers(&model, "Kites, BOATS!"), &[half, half, 0.0]);
    // Neither the tokenizer's cutting nor its filling up with rain has anything to say.
    let all = 1.0 / 3.0_f32.sqrt();
    assert_near(&numbers(&model, "kite boat rain"), &[all, all, all]);
}

#[test]
fn what_the_model_does_not_know_means_nothing() {
    let folder = tiny();
    let model = open(folder.path());
    for text in ["", "zeppelin", "?!", "\u{0}"] {
        assert_eq!(model.embedding(text), None, "{text:?}");
    }
    assert_near(&numbers(&model, "zeppelin kite"), &[1.0, 0.0, 0.0]);
}

#[test]
fn numbers_of_all_kinds_are_read() {
    let names = TOKENS.map(|(token, _)| token);
    let tokenizer = tokenizer(&names).to_string();
    let all = || TOKENS.iter().flat_map(|(_, row)| *row);
    let half = all().flat_map(|number| half::f16::from_f32(number).to_le_bytes());
    let brain = all().flat_map(|number| half::bf16::from_f32(number).to_le_bytes());
    let double = all().flat_map(|number| f64::from(number).to_le_bytes());
    #[expect(clippy::cast_possible_truncation, reason = "up to a hundred")]
    let byte = all().flat_map(|number| ((number * 10.0).round() as i8).to_le_bytes());
    for (form, bytes) in [
        (Dtype::F16, half.collect::<Vec<u8>>()),
        (Dtype::BF16, brain.collect()),
        (Dtype::F64, double.collect()),
        (Dtype::I8, byte.collect()),
    ] {
        let model = tensors(&[("embeddings", form, &[TOKENS.len(), 3], bytes)]);
        let folder = folder_with(tokenizer.as_bytes(), &model);
        assert_near(&numbers(&open(folder.path()), "boat"), &[0.0, 1.0, 0.0]);
    }
}

#[test]
fn tokens_may_share_rows_and_have_weights() {
    let tokenizer = tokenizer(&["[UNK]", "kite", "boat", "dinghy"]).to_string();
    let rows = in_four_bytes([9.0, 9.0, 1.0, 0.0, 0.0, 1.0]);
    let mapping = [0_i64, 1, 2, 2].iter().flat_map(|row| row.to_le_bytes());
    let weights = in_four_bytes([1.0, 1.0, 0.0, 1.0]);
    let model = tensors(&[
        ("embeddings", Dtype::F32, &[3, 2], rows),
        ("mapping", Dtype::I64, &[4], mapping.collect()),
        ("weights", Dtype::F32, &[4], weights),
    ]);
    let folder = folder_with(tokenizer.as_bytes(), &model);
    let model = open(folder.path());
    assert_near(&numbers(&model, "dinghy"), &[0.0, 1.0]);
    assert_near(&numbers(&model, "kite boat"), &[1.0, 0.0]);
}

#[test]
fn another_model_has_another_fingerprint() {
    let fingerprint = |folder: &TempDir| Meaning::from(open(folder.path())).fingerprint();
    let (one, same) = (tiny(), tiny());
    let config = fs::read(one.path().join("config.json")).unwrap();
    fs::copy(
        one.path().join("tokenizer.json"),
        same.path().join("tokenizer.json"),
    )
    .unwrap();
    assert_eq!(fingerprint(&one), fingerprint(&same));
    fs::write(same.path().join("config.json"), [&*config, b" "].concat()).unwrap();
    assert_ne!(fingerprint(&one), fingerprint(&same));
}

#[test]
fn a_direction_has_the_length_of_one_or_is_none() {
    let half = std::f32::consts::FRAC_1_SQRT_2;
    assert_near(
        Embedding::of(vec![3.0, -3.0]).unwrap().numbers(),
        &[half, -half],
    );
    for none in [vec![], vec![0.0], vec![f32::NAN], vec![f32::INFINITY, 1.0]] {
        assert_eq!(Embedding::of(none), None);
    }
    assert!(Embedding::of(vec![f32::MAX; 4_096]).is_some());
}

#[test]
fn a_paper_s_text_is_bounded() {
    let text = text_of_paper("Kites", &"ü".repeat(100_000));
    assert!(text.starts_with("Kites. Kites. ü"));
    assert_eq!(text.chars().count(), LONGEST_TEXT);
}
