//! The characters and words of a written topic, made uniform.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Compatibility forms, quotes, dashes and control characters are made uniform.
pub(super) fn tidy(text: &str) -> String {
    // First what is invisible: it would keep a letter and its accent apart.
    text.chars()
        .filter(|&c| !is_invisible(c))
        .nfkc()
        .map(|c| match c {
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '〝' | '〞' => '"',
            '‘' | '’' | '‚' | '‛' | '`' | '´' => '\'',
            '‐' | '‑' | '‒' | '–' | '−' => '-',
            c if c.is_control() => ' ',
            c => c,
        })
        .collect()
}

/// Characters without a shape of their own, among them those that turn the direction of reading.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The words of a tidied text, in small letters, without the punctuation around them.
pub(super) fn words_in(text: &str) -> Vec<String> {
    text.to_lowercase()
        .nfkc()
        .collect::<String>()
        .split(|c: char| !is_word_character(c))
        .map(trimmed)
        .filter(|word| !word.is_empty())
        .collect()
}

fn is_word_character(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '-' | '\'' | '.' | '+' | '#' | '_')
}

pub(super) fn is_searchable(c: char) -> bool {
    c.is_alphanumeric() && !is_combining_mark(c)
}

/// Takes away what is not part of the word. `c++`, `c#` and `.net` keep their signs.
fn trimmed(piece: &str) -> String {
    let word = piece
        .trim_start_matches(|c| !is_searchable(c))
        .trim_end_matches(|c| !(is_searchable(c) || is_combining_mark(c) || c == '+' || c == '#'));
    if word == "net" && piece.starts_with('.') {
        return ".net".to_owned();
    }
    let mut result = String::with_capacity(word.len());
    for c in word.chars() {
        if c != '-' || !result.ends_with('-') {
            result.push(c);
        }
    }
    result
}
