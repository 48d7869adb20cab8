//! Strangers' text made harmless: cleaned, escaped for Discord's markdown, and cut to a length.
//!
//! Lengths are counted in UTF-16 units, which are never fewer than code points: what fits here fits
//! whichever of the two Discord counts.

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::{Language, Saying};

/// More marks than this on one letter are a joke that climbs over the neighbouring lines.
const MARKS_A_LETTER: usize = 4;

/// A cut looks back this far, in bytes, for a blank to cut at.
const REACH_FOR_A_BLANK: usize = 24;

/// The length as Discord counts it, or more.
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Takes out what is invisible or changes the direction of reading, and makes every run of white
/// space one blank. What is left is still markdown.
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut marks = 0;
    for c in text.chars() {
        if is_blank(c) {
            marks = 0;
            if !cleaned.is_empty() && !cleaned.ends_with(' ') {
                cleaned.push(' ');
            }
        } else if c >= '\u{300}' && is_combining_mark(c) {
            marks += 1;
            // A mark needs a letter: at the start of a text it would sit on our own words.
            let has_letter = !cleaned.is_empty() && !cleaned.ends_with(' ');
            if has_letter && marks <= MARKS_A_LETTER {
                cleaned.push(c);
            }
        } else if !is_invisible(c) {
            marks = 0;
            cleaned.push(c);
        }
    }
    cleaned.truncate(cleaned.trim_end().len());
    cleaned
}

/// What is to be said as Discord's markdown; what strangers wrote in it is escaped.
pub fn said(saying: &Saying, language: Language) -> String {
    saying.in_words(language, &|foreign| escape(foreign))
}

/// Each of these in the same way.
pub fn all_said(sayings: &[Saying], language: Language) -> Vec<String> {
    let sayings = sayings.iter();
    sayings.map(|saying| said(saying, language)).collect()
}

/// The text as Discord's markdown shows it letter by letter: cleaned, without mentions, links, formatting.
pub fn escape(text: &str) -> String {
    let text = clean(text);
    let mut escaped = String::with_capacity(text.len() + 16);
    for (at, c) in text.char_indices() {
        push_escaped(&mut escaped, &text, at, c);
    }
    escaped
}

/// Like [`escape`], cut to at most `limit` units between graphemes, with “…” where something is missing.
pub fn shorten(text: &str, limit: usize) -> String {
    let text = clean(text);
    cut(&text, limit, |piece, at, c| {
        push_escaped(piece, &text, at, c);
    })
}

/// Cleaned and cut to at most `limit` units, but not escaped: for places where Discord shows plain text,
/// such as the labels of buttons and menus.
pub fn plain(text: &str, limit: usize) -> String {
    cut(&clean(text), limit, |piece, _, c| piece.push(c))
}

/// Cuts markdown of our own making at `limit`. Foreign parts in it are escaped already.
pub(super) fn cut_markdown(markdown: &str, limit: usize) -> String {
    if units(markdown) <= limit {
        return markdown.to_owned();
    }
    let mut short = cut(markdown, limit, |piece, _, c| piece.push(c));
    // The cut may have left the first half of an escape: it would escape the ellipsis.
    if let Some(body) = short.strip_suffix('…') {
        let slashes = body.len() - body.trim_end_matches('\\').len();
        if slashes % 2 == 1 {
            let keep = body.len() - 1;
            short.truncate(keep);
            short.push('…');
        }
    }
    short
}

/// Takes graphemes as long as they fit; `write` says how each of their characters is shown.
fn cut(text: &str, limit: usize, write: impl Fn(&mut String, usize, char)) -> String {
    let mut shown = String::new();
    let (mut used, mut fits_with_ellipsis) = (0, 0);
    for (at, grapheme) in text.grapheme_indices(true) {
        let before = shown.len();
        for (offset, c) in grapheme.char_indices() {
            write(&mut shown, at + offset, c);
        }
        used += units(&shown[before..]);
        if used > limit {
            shown.truncate(fits_with_ellipsis);
            return with_ellipsis(shown, limit);
        }
        if used < limit {
            fits_with_ellipsis = shown.len();
        }
    }
    shown
}

fn with_ellipsis(mut shown: String, limit: usize) -> String {
    if limit == 0 {
        return String::new();
    }
    if let Some(blank) = shown.rfind(' ')
        && shown.len() - blank <= REACH_FOR_A_BLANK
    {
        shown.truncate(blank);
    }
    shown.truncate(shown.trim_end().len());
    shown.push('…');
    shown
}

fn push_escaped(escaped: &mut String, text: &str, at: usize, c: char) {
    let (before, from) = text.split_at(at);
    let after = &from[c.len_utf8()..];
    match c {
        // A backslash stops the sound of a mention only on screen. This look-alike is no mention anywhere.
        '@' if names_everybody(after) => escaped.push('＠'),
        '\\' | '*' | '_' | '~' | '`' | '|' | '<' | '[' | ']' => escaped.extend(['\\', c]),
        // Headings, quotes, lists and small print begin a line.
        '#' | '-' | '>' | '+' if before.is_empty() => escaped.extend(['\\', c]),
        ':' if after.starts_with("//") || names_an_emoji(after) => escaped.extend(['\\', c]),
        '.' if ends_an_invite_host(before) || numbers_a_list(before) => {
            escaped.extend(['\\', c]);
        }
        _ => escaped.push(c),
    }
}

fn names_everybody(after: &str) -> bool {
    ["everyone", "here"].iter().any(|name| {
        after
            .get(..name.len())
            .is_some_and(|word| word.eq_ignore_ascii_case(name))
    })
}

/// `:fire:` would be shown as a picture.
fn names_an_emoji(after: &str) -> bool {
    let name = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "_+-".contains(c));
    name.len() < after.len() && name.starts_with(':')
}

/// Discord makes a card of an invite even where the rest of the link is missing.
fn ends_an_invite_host(before: &str) -> bool {
    let ends_with = |word: &str| {
        before
            .len()
            .checked_sub(word.len())
            .and_then(|at| before.get(at..))
            .is_some_and(|tail| tail.eq_ignore_ascii_case(word))
    };
    ends_with("discord") || ends_with("discordapp")
}

fn numbers_a_list(before: &str) -> bool {
    !before.is_empty() && before.bytes().all(|b| b.is_ascii_digit())
}

/// White space, controls, and letters that look like nothing.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '\u{115F}' | '\u{1160}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}'
        )
}

/// Characters without a shape: zero-width, direction marks, annotations, tags.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0E}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFC}'
        | '\u{FFFE}' | '\u{FFFF}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests;
