//! Files that are no model are refused in one line.

use std::fs;

use proptest::prelude::*;
use safetensors::tensor::Dtype;
use tempfile::TempDir;

use super::StaticModel;
use super::tests::{TOKENS, folder_with, in_four_bytes, rows, tensors, tiny, tokenizer};

fn names() -> [&'static str; 9] {
    TOKENS.map(|(token, _)| token)
}

fn words() -> Vec<u8> {
    tokenizer(&names()).to_string().into_bytes()
}

fn with_model(model: &[u8]) -> TempDir {
    folder_with(&words(), model)
}

#[track_caller]
fn assert_refused(folder: &TempDir, why: &str) {
    let told = StaticModel::open(folder.path()).unwrap_err().to_string();
    assert!(told.contains(why) && !told.contains('\n'), "{told}");
    assert!(told.starts_with("PAPERBOY_MEANING_FOLDER: "), "{told}");
}

/// A safetensors file with this header and nothing behind it but these bytes.
fn file(header: &str, bytes: &[u8]) -> Vec<u8> {
    let length = (header.len() as u64).to_le_bytes();
    [&length, header.as_bytes(), bytes].concat()
}

#[test]
fn a_missing_file_is_named() {
    for name in ["config.json", "tokenizer.json", "model.safetensors"] {
        let folder = tiny();
        fs::remove_file(folder.path().join(name)).unwrap();
        assert_refused(&folder, &format!("{name} can't be read"));
    }
    let nowhere = StaticModel::open("/nowhere/at/all".as_ref());
    assert!(nowhere.unwrap_err().to_string().contains("/nowhere/at/all"));
}

#[test]
fn a_model_that_is_no_static_one_is_refused() {
    let folder = tiny();
    fs::write(
        folder.path().join("config.json"),
        r#"{"model_type":"bert"}"#,
    )
    .unwrap();
    assert_refused(&folder, "of the type “bert”");
    fs::write(folder.path().join("config.json"), "[").unwrap();
    assert_refused(&folder, "config.json: ");
    let weights = in_four_bytes([1.0; 9]);
    let other = tensors(&[(
        "embeddings.word_embeddings.weight",
        Dtype::F32,
        &[9],
        weights,
    )]);
    assert_refused(&with_model(&other), "no “embeddings”");
}

#[test]
fn a_file_that_is_cut_or_lies_about_its_length_is_refused() {
    let whole = tensors(&[("embeddings", Dtype::F32, &[9, 3], rows())]);
    for length in [0, 7, 8, 40, whole.len() - 1] {
        assert_refused(&with_model(&whole[..length]), "model.safetensors: ");
    }
    let huge = [&u64::MAX.to_le_bytes()[..], b"{}"].concat();
    assert_refused(&with_model(&huge), "its header is too long");
    let far = u64::MAX - 16;
    for header in [
        format!(r#"{{"embeddings":{{"dtype":"I8","shape":[{far},1],"data_offsets":[0,{far}]}}}}"#),
        format!(
            r#"{{"embeddings":{{"dtype":"I8","shape":[1,{0}],"data_offsets":[{far},{0}]}}}}"#,
            u64::MAX
        ),
        r#"{"embeddings":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}"#
            .to_owned(),
        r#"{"embeddings":{"dtype":"F32","shape":[9,3],"data_offsets":[108,0]}}"#.to_owned(),
        "nonsense".to_owned(),
    ] {
        assert_refused(&with_model(&file(&header, b"")), "model.safetensors: ");
    }
}

#[test]
fn numbers_that_are_none_and_shapes_that_do_not_fit_are_refused() {
    for bad in [f32::NAN, f32::INFINITY] {
        let mut rows = in_four_bytes([1.0; 26]);
        rows.extend(bad.to_le_bytes());
        let model = tensors(&[("embeddings", Dtype::F32, &[9, 3], rows)]);
        assert_refused(&with_model(&model), "numbers that are none");
    }
    for (shape, why) in [
        (&[27][..], "the shape [27]"),
        (&[3, 3, 3], "the shape [3, 3, 3]"),
        (&[0, 3], "0 tokens"),
        (&[9, 0], "0 dimensions"),
        (&[1, 5_000], "5000 dimensions"),
        (&[8, 3], "a token 8, and model.safetensors only the first 8"),
    ] {
        let rows = in_four_bytes(vec![1.0; shape.iter().product()]);
        let model = tensors(&[("embeddings", Dtype::F32, shape, rows)]);
        assert_refused(&with_model(&model), why);
    }
    let bytes = tensors(&[("embeddings", Dtype::BOOL, &[9, 3], vec![1; 27])]);
    assert_refused(&with_model(&bytes), "numbers of the kind BOOL");
}

#[test]
fn lists_that_lead_nowhere_are_refused() {
    let list = |name, numbers: &[i32]| {
        let numbers = numbers.iter().flat_map(|number| number.to_le_bytes());
        let numbers: Vec<u8> = numbers.collect();
        let shape = [numbers.len() / 4];
        let list = (name, Dtype::I32, &shape[..], numbers);
        with_model(&tensors(&[
            ("embeddings", Dtype::F32, &[9, 3], rows()),
            list,
        ]))
    };
    assert_refused(
        &list("mapping", &[0, 1, 2, 3, 4, 5, 6, 7, 9]),
        "leads out of the matrix",
    );
    assert_refused(&list("mapping", &[-1; 9]), "leads out of the matrix");
    assert_refused(&list("mapping", &[0; 8]), "only the first 8");
    assert_refused(&list("weights", &[1; 3]), "only the first 3");
    let weights = in_four_bytes([f32::NAN; 9]);
    let weights = ("weights", Dtype::F32, &[9][..], weights);
    let model = tensors(&[("embeddings", Dtype::F32, &[9, 3], rows()), weights]);
    assert_refused(&with_model(&model), "“weights” has numbers that are none");
}

#[test]
fn a_tokenizer_that_is_none_is_refused() {
    let model = tensors(&[("embeddings", Dtype::F32, &[9, 3], rows())]);
    for bad in [
        &b""[..],
        b"{}",
        b"[1]",
        br#"{"model":{"type":"Magic","vocab":{}}}"#,
        b"\xff\xfe",
    ] {
        assert_refused(&folder_with(bad, &model), "tokenizer.json: ");
    }
    let mut far = tokenizer(&names());
    far["model"]["vocab"]["zeppelin"] = 4_000_000_000_u32.into();
    let folder = folder_with(far.to_string().as_bytes(), &model);
    assert_refused(&folder, "a token 4000000000");
}

proptest! {
    #[test]
    fn no_file_breaks_the_reader(at in 0_usize..400, byte: u8, cut in 0_usize..400) {
        let mut model = tensors(&[("embeddings", Dtype::F32, &[9, 3], rows())]);
        let place = at % model.len();
        model[place] = byte;
        if cut < model.len() {
            model.truncate(cut);
        }
        if let Ok(model) = StaticModel::open(with_model(&model).path()) {
            let _ = model.embedding("a kite");
        }
    }
}
