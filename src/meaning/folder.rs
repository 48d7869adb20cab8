//! A static model in a folder, as model2vec lays it: each token has an embedding, and a text means the mean of
//! its tokens. <https://github.com/MinishLab/model2vec>
//!
//! model2vec's own crate was looked at: its regular expressions in Rust come with C++ beside them, and it
//! believes its files. The files here are bounded and checked before anything is asked of them.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use tokenizers::Tokenizer;

use super::matrix::{MOST_TOKENS, Matrix};
use super::{Embedding, MeaningError, as_f32, shortened};

const MOST_BYTES_OF_CONFIG: u64 = 1 << 20;
const MOST_BYTES_OF_TOKENIZER: u64 = 64 << 20;
/// The largest that are given away have half of it.
const MOST_BYTES_OF_MODEL: u64 = 1 << 30;

/// Further tokens of a text are left out, as model2vec does.
const MOST_TOKENS_OF_A_TEXT: usize = 512;

/// A model that was read from a folder.
pub struct StaticModel {
    tokenizer: Tokenizer,
    /// The token that stands for what the tokenizer does not know; it means nothing.
    unknown: Option<u32>,
    matrix: Matrix,
    fingerprint: String,
}

/// What is read of `config.json`. Whether a model normalises is not asked: only directions are compared.
#[derive(Deserialize)]
struct Settings {
    model_type: Option<String>,
}

/// What is read of `tokenizer.json` beside the tokenizer's own reading.
#[derive(Deserialize)]
struct TokenizerFile {
    model: TokenizerModel,
}

#[derive(Deserialize)]
struct TokenizerModel {
    unk_token: Option<String>,
    unk_id: Option<u32>,
}

impl StaticModel {
    /// Reads the model in a folder.
    pub fn open(folder: &Path) -> Result<Self, MeaningError> {
        read(folder).map_err(|reason| MeaningError::Folder {
            folder: folder.display().to_string(),
            reason,
        })
    }

    /// Of how many numbers its embeddings are.
    pub fn dimensions(&self) -> usize {
        self.matrix.dimensions()
    }

    /// How many tokens it knows.
    pub fn tokens(&self) -> usize {
        self.matrix.tokens()
    }

    pub(super) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// What a text means: the mean of its tokens. `None` when it knows none of them.
    pub(super) fn embedding(&self, text: &str) -> Option<Embedding> {
        let tokens = self.tokenizer.encode_fast(shortened(text), false).ok()?;
        let tokens = tokens.get_ids().iter().copied();
        let known = tokens.filter(|token| Some(*token) != self.unknown);
        // Their sum points where their mean does.
        let mut sum = vec![0.0; self.dimensions()];
        for token in known.take(MOST_TOKENS_OF_A_TEXT) {
            self.matrix.add(token, &mut sum);
        }
        Embedding::of(sum.into_iter().map(as_f32).collect())
    }
}

impl std::fmt::Debug for StaticModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StaticModel")
            .field("tokens", &self.tokens())
            .field("dimensions", &self.dimensions())
            .finish_non_exhaustive()
    }
}

fn read(folder: &Path) -> Result<StaticModel, String> {
    let settings = bytes_of(folder, "config.json", MOST_BYTES_OF_CONFIG)?;
    let tokenizer = bytes_of(folder, "tokenizer.json", MOST_BYTES_OF_TOKENIZER)?;
    let model = bytes_of(folder, "model.safetensors", MOST_BYTES_OF_MODEL)?;
    let mut hash = Sha256::new();
    for file in [&settings, &tokenizer, &model] {
        hash.update(Sha256::digest(file));
    }
    check_settings(&settings)?;
    let (tokenizer, unknown) = read_tokenizer(&tokenizer)?;
    let matrix = Matrix::read(model).map_err(|reason| format!("model.safetensors: {reason}"))?;
    let highest = tokenizer
        .get_vocab(true)
        .into_values()
        .max()
        .unwrap_or_default();
    if highest as usize >= matrix.tokens() {
        return Err(format!(
            "tokenizer.json has a token {highest}, and model.safetensors only the first {}",
            matrix.tokens()
        ));
    }
    Ok(StaticModel {
        tokenizer,
        unknown,
        matrix,
        fingerprint: format!("{:x}", hash.finalize()),
    })
}

/// The bytes of a file, if it is no larger than such a file can be.
fn bytes_of(folder: &Path, name: &str, most: u64) -> Result<Vec<u8>, String> {
    let read = || -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let file = File::open(folder.join(name))?;
        file.take(most + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error| format!("{name} can't be read: {error}"))?;
    if bytes.len() as u64 > most {
        return Err(format!("{name} is larger than {} MB", most >> 20));
    }
    Ok(bytes)
}

fn check_settings(bytes: &[u8]) -> Result<(), String> {
    let settings: Settings =
        serde_json::from_slice(bytes).map_err(|error| format!("config.json: {error}"))?;
    match settings.model_type.as_deref() {
        None | Some("model2vec") => Ok(()),
        Some(other) => Err(format!("config.json is of a model of the type “{other}”")),
    }
}

/// The tokenizer, and the token that stands for what it does not know.
fn read_tokenizer(bytes: &[u8]) -> Result<(Tokenizer, Option<u32>), String> {
    let error = |error: &dyn std::fmt::Display| format!("tokenizer.json: {error}");
    let file: TokenizerFile = serde_json::from_slice(bytes).map_err(|e| error(&e))?;
    let mut tokenizer = Tokenizer::from_bytes(bytes).map_err(|e| error(&e))?;
    if tokenizer.get_vocab_size(true) > MOST_TOKENS {
        return Err(error(&"it has more tokens than any in use"));
    }
    // Filling up would mix blanks into every text.
    tokenizer.with_padding(None);
    tokenizer.with_truncation(None).map_err(|e| error(&e))?;
    let TokenizerModel { unk_token, unk_id } = file.model;
    let unknown = unk_token.and_then(|token| tokenizer.token_to_id(&token));
    Ok((tokenizer, unknown.or(unk_id)))
}
