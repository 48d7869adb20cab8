//! What can be wrong with a topic's text, and how each is said to the person who wrote it.

use super::MOST_TERMS;
use crate::domain::{Saying, saying};

/// Why a text is no topic. Places count characters from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    Empty,
    NothingSearchable {
        written: String,
    },
    TooLong {
        length: usize,
        most: usize,
    },
    TooManyTerms {
        terms: usize,
    },
    UnclosedQuote {
        at: usize,
        written: String,
    },
    EmptyQuotes {
        at: usize,
    },
    UnclosedParenthesis {
        at: usize,
        written: String,
    },
    StrayParenthesis {
        at: usize,
    },
    EmptyParentheses {
        at: usize,
    },
    TooDeep {
        at: usize,
    },
    OnlyExclusions {
        written: String,
    },
    DanglingOr {
        at: usize,
    },
    DanglingExclusion {
        at: usize,
    },
    UnknownField {
        at: usize,
        field: String,
    },
    EmptyField {
        at: usize,
        field: &'static str,
        example: &'static str,
    },
    BadCategory {
        at: usize,
        written: String,
    },
}

impl Fault {
    /// One sentence of cause, one of cure.
    pub(super) fn saying(&self) -> Saying {
        match self {
            Self::Empty => saying!("topic-empty"),
            Self::NothingSearchable { written } => {
                saying!("topic-nothing-searchable", written = written)
            }
            Self::TooLong { length, most } => {
                saying!("topic-too-long", length = *length, most = *most)
            }
            Self::TooManyTerms { terms } => {
                saying!("topic-too-many-terms", terms = *terms, most = MOST_TERMS)
            }
            Self::UnclosedQuote { at, written } => {
                saying!("topic-unclosed-quote", at = *at, written = written)
            }
            Self::EmptyQuotes { at } => saying!("topic-empty-quotes", at = *at),
            Self::UnclosedParenthesis { at, written } => {
                saying!("topic-unclosed-parenthesis", at = *at, written = written)
            }
            Self::StrayParenthesis { at } => saying!("topic-stray-parenthesis", at = *at),
            Self::EmptyParentheses { at } => saying!("topic-empty-parentheses", at = *at),
            Self::TooDeep { at } => saying!("topic-too-deep", at = *at),
            Self::OnlyExclusions { written } => saying!("topic-only-exclusions", written = written),
            Self::DanglingOr { at } => saying!("topic-dangling-or", at = *at),
            Self::DanglingExclusion { at } => saying!("topic-dangling-exclusion", at = *at),
            Self::UnknownField { at, field } => match meant_by(field) {
                Some(meant) => {
                    saying!(
                        "topic-unknown-field-like",
                        at = *at,
                        field = field,
                        meant = meant
                    )
                }
                None => saying!("topic-unknown-field", at = *at, field = field),
            },
            Self::EmptyField { at, field, example } => {
                saying!(
                    "topic-empty-field",
                    at = *at,
                    field = *field,
                    example = *example
                )
            }
            Self::BadCategory { at, written } => {
                saying!("topic-bad-category", at = *at, written = written)
            }
        }
    }
}

/// The field that somebody may have meant.
fn meant_by(field: &str) -> Option<&'static str> {
    let distance = |known: &str| strsim::damerau_levenshtein(&field.to_lowercase(), known);
    ["author", "org", "cat", "category", "organisation"]
        .into_iter()
        .filter(|known| distance(known) <= 2)
        .min_by_key(|known| distance(known))
}
