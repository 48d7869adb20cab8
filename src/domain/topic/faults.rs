//! What can be wrong with a topic's text, and how each is said to the person who wrote it.
//!
//! Plain sentences without markup: the place where they are shown escapes them.

use super::MOST_TERMS;

/// Why a text is no topic. Places count characters from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Fault {
    #[error(
        "The topic is empty. Write what the papers should be about, for example: speech recognition."
    )]
    Empty,
    #[error(
        "There is no word to search for in ‘{written}’, only punctuation. Write what the papers should be about, for example: speech recognition."
    )]
    NothingSearchable { written: String },
    #[error(
        "The text has {} characters; {} is the most. Keep the few words that matter.",
        grouped(*length),
        grouped(*most)
    )]
    TooLong { length: usize, most: usize },
    #[error(
        "The topic has {terms} words, phrases and fields; {MOST_TERMS} is the most. Keep those that matter, or make two topics of it."
    )]
    TooManyTerms { terms: usize },
    #[error(
        "The quote at character {at} (‘{written}’) is never closed. Put a \" at the phrase's end, or take the \" away."
    )]
    UnclosedQuote { at: usize, written: String },
    #[error(
        "The quotes at character {at} hold no word. Write a phrase between them, or take them away."
    )]
    EmptyQuotes { at: usize },
    #[error(
        "The parenthesis at character {at} (‘{written}’) is never closed. Put a ) at the group's end, or take the ( away."
    )]
    UnclosedParenthesis { at: usize, written: String },
    #[error(
        "The ) at character {at} closes nothing. Put a ( where its group begins, or take the ) away."
    )]
    StrayParenthesis { at: usize },
    #[error(
        "The parentheses at character {at} hold no word. Write something between them, or take them away."
    )]
    EmptyParentheses { at: usize },
    #[error(
        "The parentheses at character {at} go too deep. Write the topic with fewer of them, or make two topics of it."
    )]
    TooDeep { at: usize },
    #[error(
        "‘{written}’ only says what to leave out. Say also what you want, for example: speech {written}."
    )]
    OnlyExclusions { written: String },
    #[error(
        "The OR at character {at} needs something wanted on both sides, for example: speech OR audio. To search for the word itself, write “or” in lower case."
    )]
    DanglingOr { at: usize },
    #[error(
        "The exclusion at character {at} has nothing after it. Write the word to leave out directly after it, for example: speech -survey."
    )]
    DanglingExclusion { at: usize },
    #[error(
        "There is no field ‘{field}:’ (character {at}).{} The fields are author:, org: and cat:. To search for the words themselves, put a blank after the colon.",
        did_you_mean(field)
    )]
    UnknownField { at: usize, field: String },
    #[error(
        "‘{field}:’ at character {at} has nothing after it. Write the name directly after the colon, for example: {example}."
    )]
    EmptyField {
        at: usize,
        field: &'static str,
        example: &'static str,
    },
    #[error(
        "‘{written}’ (character {at}) is not an arXiv category. Write one such as cat:cs.CL, or a whole archive such as cat:cs."
    )]
    BadCategory { at: usize, written: String },
}

/// 2000 → "2,000".
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn did_you_mean(field: &str) -> String {
    ["author", "org", "cat", "category", "organisation"]
        .into_iter()
        .filter(|known| strsim::damerau_levenshtein(&field.to_lowercase(), known) <= 2)
        .min_by_key(|known| strsim::damerau_levenshtein(&field.to_lowercase(), known))
        .map(|known| format!(" Did you mean {known}:?"))
        .unwrap_or_default()
}
