//! The judgement “this paper is about this topic”, and why.

mod words;

pub use words::IndexText;
