//! The numbers of a model's file: a row of them for each token, read where they lie.
//!
//! They stay as the file has them, so that a model of half or byte numbers takes half or a quarter of the memory.

use std::ops::Range;

use half::{bf16, f16};
use safetensors::tensor::{Dtype, SafeTensors, TensorView};

use super::{MOST_DIMENSIONS, as_f32};

/// More tokens than any tokenizer in use knows.
pub(super) const MOST_TOKENS: usize = 2_000_000;

/// A model's numbers.
pub(super) struct Matrix {
    /// The whole file.
    bytes: Vec<u8>,
    /// Where the rows are.
    place: Range<usize>,
    form: Form,
    rows: usize,
    dimensions: usize,
    /// The row of each token, where the file has a list of them; else a token's number is its row's.
    row_of: Option<Vec<u32>>,
    /// How much each token counts.
    weight_of: Option<Vec<f32>>,
}

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    F64,
    F32,
    F16,
    BF16,
    I64,
    I32,
    I8,
}

impl Matrix {
    /// Reads the file of a model. Says what is wrong with it.
    pub(super) fn read(bytes: Vec<u8>) -> Result<Self, String> {
        check_header(&bytes)?;
        let tensors = SafeTensors::deserialize(&bytes).map_err(|error| format!("{error}"))?;
        let embeddings = tensors
            .tensor("embeddings")
            .map_err(|_| "it has no “embeddings”".to_owned())?;
        let &[rows, dimensions] = embeddings.shape() else {
            return Err(format!(
                "“embeddings” has the shape {:?}",
                embeddings.shape()
            ));
        };
        if !(1..=MOST_DIMENSIONS).contains(&dimensions) {
            return Err(format!(
                "{dimensions} dimensions; 1 to {MOST_DIMENSIONS} can be"
            ));
        }
        if !(1..=MOST_TOKENS).contains(&rows) {
            return Err(format!("{rows} tokens; 1 to {MOST_TOKENS} can be"));
        }
        let form = Form::of("embeddings", &embeddings)?;
        if !numbers(form, embeddings.data()).all(f64::is_finite) {
            return Err("“embeddings” has numbers that are none".to_owned());
        }
        let row_of = list(&tensors, "mapping")?.map(|list| rows_of(&list, rows));
        let weight_of = list(&tensors, "weights")?.map(|list| weights_of(&list));
        let (row_of, weight_of) = (row_of.transpose()?, weight_of.transpose()?);
        // The tensor's place in the file: all of them lie one after another, behind the header.
        let from = embeddings.data().as_ptr() as usize - bytes.as_ptr() as usize;
        let place = from..from + embeddings.data().len();
        Ok(Self {
            bytes,
            place,
            form,
            rows,
            dimensions,
            row_of,
            weight_of,
        })
    }

    /// How many tokens it knows: their numbers are below this.
    pub(super) fn tokens(&self) -> usize {
        let lists = [
            self.row_of.as_ref().map(Vec::len),
            self.weight_of.as_ref().map(Vec::len),
        ];
        match lists {
            // Without a list of rows a token's number is its row's.
            [None, weights] => weights.unwrap_or(self.rows).min(self.rows),
            [Some(rows), weights] => weights.unwrap_or(rows).min(rows),
        }
    }

    /// How many numbers a row has.
    pub(super) fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// Adds a token's row to a sum; a token that it does not know adds nothing.
    pub(super) fn add(&self, token: u32, sum: &mut [f64]) {
        let token = token as usize;
        let row = match &self.row_of {
            Some(list) => list.get(token).map(|row| *row as usize),
            None => Some(token),
        };
        let weight = match &self.weight_of {
            Some(list) => list.get(token).copied(),
            None => Some(1.0),
        };
        let (Some(row), Some(weight)) = (row.filter(|row| *row < self.rows), weight) else {
            return;
        };
        let bytes = &self.bytes[self.place.clone()];
        let width = self.dimensions * self.form.size();
        let row = &bytes[row * width..(row + 1) * width];
        for (sum, number) in sum.iter_mut().zip(numbers(self.form, row)) {
            *sum += f64::from(weight) * number;
        }
    }
}

impl Form {
    fn of(name: &str, tensor: &TensorView<'_>) -> Result<Self, String> {
        Ok(match tensor.dtype() {
            Dtype::F64 => Self::F64,
            Dtype::F32 => Self::F32,
            Dtype::F16 => Self::F16,
            Dtype::BF16 => Self::BF16,
            Dtype::I64 => Self::I64,
            Dtype::I32 => Self::I32,
            Dtype::I8 => Self::I8,
            other => return Err(format!("“{name}” has numbers of the kind {other:?}")),
        })
    }

    fn size(self) -> usize {
        match self {
            Self::F64 | Self::I64 => 8,
            Self::F32 | Self::I32 => 4,
            Self::F16 | Self::BF16 => 2,
            Self::I8 => 1,
        }
    }

    /// Reads one number of its size.
    #[expect(
        clippy::cast_precision_loss,
        reason = "tokens are counted in millions at most"
    )]
    fn number(self, bytes: &[u8]) -> f64 {
        let mut eight = [0; 8];
        eight[..bytes.len()].copy_from_slice(bytes);
        let [first, second, third, fourth, ..] = eight;
        let (four, two) = ([first, second, third, fourth], [first, second]);
        match self {
            Self::F64 => f64::from_le_bytes(eight),
            Self::F32 => f64::from(f32::from_le_bytes(four)),
            Self::F16 => f64::from(f16::from_le_bytes(two)),
            Self::BF16 => f64::from(bf16::from_le_bytes(two)),
            Self::I64 => i64::from_le_bytes(eight) as f64,
            Self::I32 => f64::from(i32::from_le_bytes(four)),
            Self::I8 => f64::from(i8::from_le_bytes([first])),
        }
    }
}

/// safetensors 0.8 adds what a header says before it looks whether the file is that long.
fn check_header(bytes: &[u8]) -> Result<(), String> {
    const LONGEST_HEADER: u64 = 1 << 20;
    let Some((length, _)) = bytes.split_first_chunk::<8>() else {
        return Err("it is too short".to_owned());
    };
    if u64::from_le_bytes(*length) > LONGEST_HEADER {
        return Err("its header is too long".to_owned());
    }
    Ok(())
}

fn numbers(form: Form, bytes: &[u8]) -> impl Iterator<Item = f64> + '_ {
    bytes
        .chunks_exact(form.size())
        .map(move |bytes| form.number(bytes))
}

/// A list of numbers with an entry for each token. Empty ones stand for none.
fn list(tensors: &SafeTensors<'_>, name: &str) -> Result<Option<Vec<f64>>, String> {
    let Ok(tensor) = tensors.tensor(name) else {
        return Ok(None);
    };
    match tensor.shape() {
        &[length] if length <= MOST_TOKENS => {
            let form = Form::of(name, &tensor)?;
            Ok(Some(numbers(form, tensor.data()).collect()))
        }
        shape => Err(format!("“{name}” has the shape {shape:?}")),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is no number of a row becomes one that is too high"
)]
fn rows_of(list: &[f64], rows: usize) -> Result<Vec<u32>, String> {
    let row = |number: &f64| {
        if *number < 0.0 {
            u32::MAX
        } else {
            *number as u32
        }
    };
    let all: Vec<u32> = list.iter().map(row).collect();
    if all.iter().all(|row| (*row as usize) < rows) {
        return Ok(all);
    }
    Err("“mapping” leads out of the matrix".to_owned())
}

fn weights_of(list: &[f64]) -> Result<Vec<f32>, String> {
    let weights: Vec<f32> = list.iter().map(|weight| as_f32(*weight)).collect();
    if weights.iter().all(|weight| weight.is_finite()) {
        return Ok(weights);
    }
    Err("“weights” has numbers that are none".to_owned())
}
