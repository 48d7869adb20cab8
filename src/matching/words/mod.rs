//! Text → analysed words: the one tokeniser and the one stemmer.
//!
//! The index, a query and the judgement of a paper all read through here, so they can't disagree.
//! An analysed word has only small letters and digits, so the index's `ascii` tokeniser (which takes
//! every character beyond ASCII as part of a word) finds the same words between the blanks.

mod spelling;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::HashMap;

use super::word::ANY_WORD;
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

pub(in crate::matching) use spelling::american;

/// Stands between two names or two keywords, so that no phrase reaches across.
pub(crate) const BOUNDARY: &str = "·";

/// Words so frequent and so empty that they are not compared: in a phrase any word may stand in their place.
/// They would be a third of the index. Words that can tell one subject from another (`in`, `to`, `on`, `off`,
/// `few`, `no`) are none of them. Sorted.
const EMPTY_WORDS: &[&str] = &[
    "a", "an", "and", "are", "as", "be", "by", "for", "is", "of", "our", "that", "the", "this",
    "we", "which", "with",
];

/// Longer words are cut: nobody searches for them, and some are whole sentences without blanks.
const LONGEST_WORD: usize = 48;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SpelledWord {
    /// As it stands in the text, without accents.
    pub(crate) spelled: String,
    /// As it is compared.
    pub(crate) stem: String,
}

/// The stems of a text's words, in order.
pub(crate) fn stems(text: &str) -> Vec<String> {
    let mut stems = Vec::new();
    each_stem(text, |stem| stems.push(stem.to_owned()));
    stems
}

/// Calls `take` for each of the stems, without an allocation for each.
pub(crate) fn each_stem(text: &str, mut take: impl FnMut(&str)) {
    each_word(text, |word| word.with_stem(&mut take));
}

/// The words of a text, folded but not stemmed: for names.
pub(crate) fn folded(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word| words.push(word.folded.clone()));
    words
}

/// The words of a text with their spelling.
pub(crate) fn spelled_words(text: &str) -> Vec<SpelledWord> {
    let mut words = Vec::new();
    each_word(text, |word| {
        words.push(SpelledWord {
            spelled: word.spelled.clone(),
            stem: word.stem(),
        });
    });
    words
}

/// A word while it is read.
#[derive(Debug, Default)]
struct RawWord {
    folded: String,
    spelled: String,
}

impl RawWord {
    fn push(&mut self, character: char) {
        if self.spelled.len() < LONGEST_WORD {
            self.spelled.push(character);
            if character.is_ascii() {
                self.folded.push(character.to_ascii_lowercase());
            } else {
                self.folded.extend(character.to_lowercase());
            }
        }
    }

    /// Only for ASCII.
    fn set(&mut self, text: &str) {
        self.spelled.clear();
        self.spelled.push_str(text);
        self.folded.clear();
        self.folded.push_str(text);
        self.folded.make_ascii_lowercase();
    }

    fn stem(&self) -> String {
        let mut stem = String::new();
        self.with_stem(|found| found.clone_into(&mut stem));
        stem
    }

    fn with_stem(&self, take: impl FnOnce(&str)) {
        let word = self.folded.as_str();
        if EMPTY_WORDS.binary_search(&word).is_ok() {
            return take(ANY_WORD);
        }
        if let Some(singular) = self.abbreviation_in_the_singular() {
            return take(singular);
        }
        if word.len() < 3 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return take(word);
        }
        with_remembered_stem(word, take);
    }

    /// `GANs` → `gan`, `LMs` → `lm`: the stemmer takes the s away only after a vowel.
    fn abbreviation_in_the_singular(&self) -> Option<&str> {
        let singular = self.spelled.strip_suffix('s')?;
        let capitals = singular.len() >= 2
            && singular
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        let only_consonants = singular.len() >= 3
            && !singular.ends_with(['s', 'S'])
            && singular.bytes().all(|byte| {
                byte.is_ascii_alphabetic()
                    && !matches!(
                        byte.to_ascii_lowercase(),
                        b'a' | b'e' | b'i' | b'o' | b'u' | b'y'
                    )
            });
        if capitals || only_consonants {
            self.folded.strip_suffix('s')
        } else {
            None
        }
    }
}

/// Calls `take` for each word.
fn each_word(text: &str, mut take: impl FnMut(&RawWord)) {
    let mut word = RawWord::default();
    // No word crosses a blank, and nearly everything between two blanks is ASCII.
    for chunk in text.split_ascii_whitespace() {
        if chunk.is_ascii() {
            each_ascii_word(chunk, &mut word, &mut take);
        } else {
            each_folded_word(chunk, &mut word, &mut take);
        }
    }
}

fn each_ascii_word(chunk: &str, word: &mut RawWord, take: &mut impl FnMut(&RawWord)) {
    let bytes = chunk.as_bytes();
    let mut start = 0;
    while start < bytes.len() {
        let rest = &chunk[start..];
        let length = rest
            .bytes()
            .position(|byte| !byte.is_ascii_alphanumeric())
            .unwrap_or(rest.len());
        let is_alone = start == 0 || !bytes[start - 1].is_ascii_alphanumeric();
        if length > 0 {
            word.set(&rest[..length.min(LONGEST_WORD)]);
            let mut signs = rest[length..].chars();
            if length == 1
                && let Some(sign) = signs.next()
            {
                name_a_language(word, sign, signs.next());
            }
            finish(word, take);
            start += length;
        } else if is_alone && is_dot_net(rest.strip_prefix('.').unwrap_or_default()) {
            word.set("dotnet");
            finish(word, take);
            start += ".net".len();
        } else {
            start += 1;
        }
    }
}

/// The same with accents, ligatures and everything else that ASCII does not have.
fn each_folded_word(chunk: &str, word: &mut RawWord, take: &mut impl FnMut(&RawWord)) {
    let mut before = ' ';
    let mut characters = decomposed(chunk).filter(|&c| !is_ignored(c)).peekable();
    while let Some(character) = characters.next() {
        if character.is_alphanumeric() {
            push_folded(word, character);
        } else {
            if word.folded.len() == 1 {
                name_a_language(word, character, characters.peek().copied());
            }
            finish(word, take);
            if character == '.' && !before.is_alphanumeric() {
                let rest: String = characters.clone().take(4).collect();
                if is_dot_net(&rest) {
                    word.set("dot");
                }
            }
        }
        before = character;
    }
    finish(word, take);
}

/// The compatibility decomposition, one character at a time: the order of marks does not matter here,
/// and most characters have none.
fn decomposed(text: &str) -> impl Iterator<Item = char> + Clone {
    text.chars().flat_map(|character| {
        let plain = character.is_ascii().then_some(character);
        let other = (!character.is_ascii()).then_some(character);
        plain.into_iter().chain(other.into_iter().nfkd())
    })
}

fn finish(word: &mut RawWord, take: &mut impl FnMut(&RawWord)) {
    if !word.folded.is_empty() {
        take(word);
        word.folded.clear();
        word.spelled.clear();
    }
}

/// `c++` → `cpp`, `c#` → `csharp`.
fn name_a_language(word: &mut RawWord, sign: char, next: Option<char>) {
    let sounds = match (sign, next) {
        ('+', Some('+')) => "pp",
        ('#', _) => "sharp",
        _ => return,
    };
    sounds.chars().for_each(|c| word.push(c));
}

fn is_dot_net(rest: &str) -> bool {
    let mut characters = rest.chars();
    let word: String = characters.by_ref().take(3).collect();
    word.eq_ignore_ascii_case("net") && characters.next().is_none_or(|c| !c.is_alphanumeric())
}

/// Accents, soft hyphens and characters without width.
fn is_ignored(c: char) -> bool {
    !c.is_ascii()
        && (is_combining_mark(c)
            || matches!(
                c,
                '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            ))
}

/// Letters that no normal form takes apart, as they are written without the letter.
fn push_folded(word: &mut RawWord, character: char) {
    let plain = match character {
        'ß' | 'ẞ' => "ss",
        'æ' => "ae",
        'Æ' => "Ae",
        'œ' => "oe",
        'Œ' => "Oe",
        'ø' => "o",
        'Ø' => "O",
        'ł' => "l",
        'Ł' => "L",
        'đ' => "d",
        'Đ' => "D",
        'ı' => "i",
        other => return word.push(other),
    };
    plain.chars().for_each(|c| word.push(c));
}

thread_local! {
    /// Papers share most of their words; looking one up is ten times faster than stemming it.
    static STEMS: RefCell<HashMap<Box<str>, Box<str>>> = RefCell::new(HashMap::new());
}

/// About 2 MB a thread.
const MOST_REMEMBERED: usize = 20_000;

fn with_remembered_stem(word: &str, take: impl FnOnce(&str)) {
    STEMS.with_borrow_mut(|stems| {
        if let Some(stem) = stems.get(word) {
            return take(stem);
        }
        let american = american(word);
        let stem = Stemmer::create(Algorithm::English).stem(american.as_deref().unwrap_or(word));
        take(&stem);
        if stems.len() >= MOST_REMEMBERED {
            stems.clear();
        }
        stems.insert(word.into(), stem.into());
    });
}
