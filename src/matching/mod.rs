//! The judgement “this paper is about this topic”, and why.
//!
//! Text becomes analysed words (`words`). A topic becomes a query of such words (`query`) with other ways to say
//! them (`widening`: built-in topics, and abbreviations that the papers explain). The verdict on a paper (`judge`,
//! by the points of `evidence`, or many of the words of a `sentence`) is the same whether the paper is looked at alone or found in the index. Pure: no
//! database, no network.

mod abbreviations;
mod builtin;
mod evidence;
mod forms;
mod group;
mod judge;
mod knowledge;
mod matcher;
mod paper_text;
mod paper_words;
mod points;
mod query;
mod ranked_words;
mod reasons;
mod sentence;
mod stop_words;
#[cfg(test)]
mod tests;
mod verdict;
mod widening;
mod word;
mod words;

pub use abbreviations::{Abbreviation, Abbreviations, LearnedPair, abbreviations_of};
pub use builtin::{BuiltinTopic, builtin_topics};
pub(crate) use forms::Term;
pub(crate) use group::Group;
pub use knowledge::Knowledge;
pub(crate) use knowledge::Learned;
pub use matcher::{Matcher, Matches};
pub use paper_text::PaperText;
pub(crate) use paper_text::{Text, occurrences};
pub use paper_words::PaperWords;
pub(crate) use paper_words::{ANALYSER, Column, column_of, column_of_word, place_of, position_of};
pub(crate) use points::{Said, points_of_word, stands_early};
pub use query::TopicQuery;
pub(crate) use query::{Clause, Reading};
pub(crate) use ranked_words::{Pair, RankedWord, RankedWords};
pub use reasons::{Match, Place, Reason, Source};
pub(crate) use sentence::Sentence;
pub(crate) use stop_words::{is_stop_stem, is_stop_word};
pub use verdict::{MissedPart, Verdict};
pub(crate) use word::{Sequence, Word, hash_of, only_word};
pub(crate) use words::{SpelledWord, folded, spelled_words, stems};
