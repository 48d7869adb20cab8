//! Texts, counts and links from strangers, brought into bounds. Escaping is done where a text is
//! shown; here it becomes one line of readable characters.

use std::fmt;

use serde_json::Value;
use url::Url;

/// The longest link that is kept.
const LONGEST_LINK: usize = 2048;

/// The longest reason that is told.
const LONGEST_REASON: usize = 300;

/// One line without control characters, at most `longest` characters long.
pub(super) fn one_line(text: &str, longest: usize) -> String {
    let mut line = String::with_capacity(text.len().min(longest));
    let mut length = 0;
    let mut is_gap = false;
    for character in text.chars() {
        // White space first: line breaks and tabs are control characters too.
        if character.is_whitespace() {
            is_gap = length > 0;
        } else if !character.is_control() {
            let needed = 1 + usize::from(is_gap);
            if length + needed > longest {
                break;
            }
            if is_gap {
                line.push(' ');
            }
            line.push(character);
            length += needed;
            is_gap = false;
        }
    }
    line
}

/// The same, when something is left.
pub(super) fn one_line_or_none(text: &str, longest: usize) -> Option<String> {
    let line = one_line(text, longest);
    (!line.is_empty()).then_some(line)
}

/// Why something can't be read, for a log or a terminal: an error may repeat all of a stranger's text.
pub(super) fn reason(error: &impl fmt::Display) -> String {
    one_line(&error.to_string(), LONGEST_REASON)
}

/// Those texts of a list that say something, at most `most` of them.
pub(super) fn lines<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    most: usize,
    longest: usize,
) -> Vec<String> {
    texts
        .into_iter()
        .filter_map(|text| one_line_or_none(text, longest))
        .take(most)
        .collect()
}

/// A count from a number or a text with a number: fractions are cut, negative counts are none.
pub(super) fn count(value: &Value) -> Option<u32> {
    let number = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    if !number.is_finite() {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the range just before"
    )]
    Some(number.clamp(0.0, f64::from(u32::MAX)) as u32)
}

/// An `https://` link to some host, or nothing.
pub(super) fn https_link(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    let is_plain = url.scheme() == "https"
        && url.host_str().is_some_and(|host| host.contains('.'))
        && url.username().is_empty()
        && url.password().is_none();
    let link = String::from(url);
    (is_plain && link.len() <= LONGEST_LINK).then_some(link)
}

/// A link into GitHub, or nothing.
pub(super) fn github_link(text: &str) -> Option<String> {
    https_link(text).filter(|link| link.starts_with("https://github.com/"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_text_becomes_one_readable_line() {
        let cases = [
            ("A  title\n  over\ttwo lines ", "A title over two lines"),
            ("NUL\0 and\u{7} bell", "NUL and bell"),
            (" \r\n ", ""),
            ("soft\u{a0}space", "soft space"),
            ("日本 語", "日本 語"),
        ];
        for (text, line) in cases {
            assert_eq!(one_line(text, 100), line);
        }
    }

    #[test]
    fn a_text_is_cut_at_a_character_and_never_ends_in_a_blank() {
        assert_eq!(one_line("äöü", 2), "äö");
        assert_eq!(one_line("ab cd", 3), "ab");
        assert_eq!(one_line("ab cd", 4), "ab c");
        assert_eq!(one_line(&"x".repeat(20_000), 1000).len(), 1000);
    }

    #[test]
    fn counts_are_read_from_whatever_looks_like_one() {
        let cases = [
            (json!(7), Some(7)),
            (json!("12"), Some(12)),
            (json!(3.9), Some(3)),
            (json!("4.5"), Some(4)),
            (json!(-2), Some(0)),
            (json!(1e300), Some(u32::MAX)),
            (json!("many"), None),
            (json!("inf"), None),
            (json!(null), None),
            (json!([1]), None),
        ];
        for (value, number) in cases {
            assert_eq!(count(&value), number, "{value}");
        }
    }

    #[test]
    fn only_whole_https_links_are_kept() {
        let kept = [
            "https://kite.example/a?b=c",
            " https://github.com/kite/lab ",
            "https://huggingface.co/spaces/kite",
        ];
        for text in kept {
            assert_eq!(https_link(text).as_deref(), Some(text.trim()));
        }
        for text in [
            "http://kite.example/",
            "kite.example",
            "javascript:alert(1)",
            "https://",
            "https://localhost/",
            "https://user:secret@kite.example/",
            &format!("https://kite.example/{}", "x".repeat(3000)),
        ] {
            assert_eq!(https_link(text), None, "{text}");
        }
    }

    #[test]
    fn a_link_to_code_leads_to_github() {
        assert!(github_link("https://github.com/kite/lab").is_some());
        assert!(github_link("https://github.com.evil.example/kite/lab").is_none());
        assert!(github_link("https://gitlab.example/kite/lab").is_none());
    }
}
