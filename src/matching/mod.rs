//! The judgement “this paper is about this topic”, and why.
//!
//! Text becomes analysed words (`words`). A topic becomes a query of such words (`query`) with other ways to say
//! them (`widening`: built-in topics, and abbreviations that the papers explain). The query has two uses that
//! agree: an expression for the full-text index (`index_expression`) and a verdict on one paper (`judge`).
//! Pure: no database, no network.

mod abbreviations;
mod builtin;
mod forms;
mod index_expression;
mod index_text;
mod judge;
mod matcher;
mod paper_text;
mod query;
mod reasons;
mod stop_words;
#[cfg(test)]
mod tests;
mod verdict;
mod widening;
mod words;

pub use abbreviations::{Abbreviation, Abbreviations, LearnedPair, abbreviations_of};
pub use builtin::{BuiltinTopic, builtin_topics};
pub(crate) use index_expression::Reach;
pub use index_text::IndexText;
pub use matcher::{Matcher, Matches};
pub use paper_text::PaperText;
pub use query::TopicQuery;
pub use reasons::{Match, Place, Reason, Source};
pub(crate) use stop_words::is_stop_word;
pub use verdict::{MissedPart, Verdict};
pub(crate) use words::{SpelledWord, folded, spelled_words, stems};
