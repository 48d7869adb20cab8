//! Discord's markup as a terminal can show it: marks are taken away, links say where they lead, mentions
//! get their names.

use std::collections::BTreeMap;

use chrono::DateTime;

/// Whether marks become bold and dim type, or just go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// They go.
    None,
    /// They become codes that a terminal knows.
    Ansi,
}

impl Ink {
    /// In bold.
    pub(super) fn bold(self, text: &str) -> String {
        self.code("1", text)
    }

    /// In faint letters.
    pub(super) fn dim(self, text: &str) -> String {
        self.code("2", text)
    }

    fn code(self, code: &str, text: &str) -> String {
        match self {
            Ink::Ansi if !text.is_empty() => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            _ => text.to_owned(),
        }
    }
}

/// Marks that stand in pairs, longest first, with the code for what is between.
const PAIRS: [(&str, &str); 7] = [
    ("***", "1;3"),
    ("**", "1"),
    ("__", "4"),
    ("~~", "9"),
    ("||", "7"),
    ("*", "3"),
    ("_", "3"),
];

/// The text as a person reads it.
pub(super) fn shown(text: &str, names: &BTreeMap<u64, String>, ink: Ink) -> String {
    let text = harmless(text);
    let mut in_code = false;
    let lines = text.lines().filter_map(|line| {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
            return None;
        }
        Some(if in_code {
            line.to_owned()
        } else {
            shown_line(line, names, ink)
        })
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The text without control characters: what a stranger wrote must not steer the terminal.
pub(super) fn harmless(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() || *c == '\n')
        .collect()
}

fn shown_line(line: &str, names: &BTreeMap<u64, String>, ink: Ink) -> String {
    let rest = line.trim_start();
    let indent = &line[..line.len() - rest.len()];
    for mark in ["### ", "## ", "# "] {
        if let Some(rest) = rest.strip_prefix(mark) {
            return ink.bold(&inline(rest, names, Ink::None));
        }
    }
    if let Some(rest) = rest.strip_prefix("-# ") {
        return ink.dim(&inline(rest, names, Ink::None));
    }
    for (mark, shown) in [("> ", "▏ "), ("- ", "• "), ("* ", "• ")] {
        if let Some(rest) = rest.strip_prefix(mark) {
            return format!("{indent}{shown}{}", inline(rest, names, ink));
        }
    }
    format!("{indent}{}", inline(rest, names, ink))
}

/// Reads marks, links and mentions inside a line.
fn inline(text: &str, names: &BTreeMap<u64, String>, ink: Ink) -> String {
    let mut out = String::new();
    let mut rest = text;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let (piece, length) = escape(rest)
            .or_else(|| code(rest))
            .or_else(|| link(rest, names, ink))
            .or_else(|| mention(rest, names))
            .or_else(|| pair(rest, before, names, ink))
            .unwrap_or_else(|| (c.to_string(), c.len_utf8()));
        out.push_str(&piece);
        before = rest[..length].chars().next_back().unwrap_or(' ');
        rest = &rest[length..];
    }
    out
}

/// A reader takes a piece from the front, and says how much it took.
type Read = Option<(String, usize)>;

fn escape(rest: &str) -> Read {
    let next = rest.strip_prefix('\\')?.chars().next()?;
    (next.is_ascii_punctuation()).then(|| (next.to_string(), 2))
}

fn code(rest: &str) -> Read {
    let fence = if rest.starts_with("``") { "``" } else { "`" };
    let inner = rest.strip_prefix(fence)?;
    let end = inner.find(fence)?;
    (end > 0).then(|| (inner[..end].trim().to_owned(), end + 2 * fence.len()))
}

/// `[text](url)`, also with the address in angle brackets.
fn link(rest: &str, names: &BTreeMap<u64, String>, ink: Ink) -> Read {
    let inner = rest.strip_prefix('[')?;
    let end = unescaped(inner, "](")?;
    let target = &inner[end + 2..];
    let close = target.find(')')?;
    let url = target[..close]
        .trim_start_matches('<')
        .trim_end_matches('>');
    if !(url.starts_with("https://") || url.starts_with("http://")) || url.contains(' ') {
        return None;
    }
    let text = inline(&inner[..end], names, ink);
    Some((format!("{text} ({url})"), 1 + end + 2 + close + 1))
}

/// `<@1>`, `<#1>`, `<@&1>`, `</name:1>`, `<:name:1>`, `<t:1:R>`, `<https://…>`.
fn mention(rest: &str, names: &BTreeMap<u64, String>) -> Read {
    let inner = rest.strip_prefix('<')?;
    let inner = &inner[..inner.find('>')?];
    let taken = inner.len() + 2;
    let called = |id: &str, sign: &str| {
        let name = names.get(&id.parse().ok()?)?;
        Some(format!("{sign}{}", name.trim_start_matches(['@', '#'])))
    };
    let piece = if let Some(time) = inner.strip_prefix("t:") {
        let seconds = time.split(':').next()?.parse().ok()?;
        DateTime::from_timestamp(seconds, 0)?
            .format("%Y-%m-%d %H:%M UTC")
            .to_string()
    } else if let Some(command) = inner.strip_prefix('/') {
        format!("/{}", command.split(':').next()?)
    } else if inner.starts_with("http://") || inner.starts_with("https://") {
        inner.to_owned()
    } else if let Some(emoji) = inner.strip_prefix(':').or_else(|| inner.strip_prefix("a:")) {
        format!(":{}:", emoji.split(':').next()?)
    } else if let Some(role) = inner.strip_prefix("@&") {
        called(role, "@")?
    } else if let Some(person) = inner.strip_prefix("@!").or_else(|| inner.strip_prefix('@')) {
        called(person, "@")?
    } else {
        called(inner.strip_prefix('#')?, "#")?
    };
    Some((piece, taken))
}

/// `**bold**` and its like. An underscore inside a word is no mark.
fn pair(rest: &str, before: char, names: &BTreeMap<u64, String>, ink: Ink) -> Read {
    let (mark, code) = PAIRS.iter().find(|(mark, _)| rest.starts_with(mark))?;
    let inner = &rest[mark.len()..];
    let end = unescaped(inner, mark)?;
    let (text, after) = (
        &inner[..end],
        inner[end + mark.len()..].chars().next().unwrap_or(' '),
    );
    let is_tight = !text.is_empty() && text.trim() == text;
    let in_word = *mark == "_" && (before.is_alphanumeric() || after.is_alphanumeric());
    if !is_tight || in_word {
        return None;
    }
    Some((
        ink.code(code, &inline(text, names, Ink::None)),
        end + 2 * mark.len(),
    ))
}

/// Where `mark` stands without a backslash before it.
fn unescaped(text: &str, mark: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + text[from..].find(mark)?;
        let backslashes = text[..at].chars().rev().take_while(|c| *c == '\\').count();
        if backslashes % 2 == 0 {
            return Some(at);
        }
        from = at + mark.len();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Ink, shown};

    fn plain(text: &str) -> String {
        let names = BTreeMap::from([(7, "papers".to_owned()), (8, "ada".to_owned())]);
        shown(text, &names, Ink::None)
    }

    #[test]
    fn marks_go_and_words_stay() {
        assert_eq!(
            plain("**Bold** and *slanted* and __both **two**__"),
            "Bold and slanted and both two"
        );
        assert_eq!(
            plain("## Today\n-# small\n- point"),
            "Today\nsmall\n• point"
        );
    }

    #[test]
    fn an_escaped_mark_is_shown() {
        assert_eq!(
            plain(r"2 \* 3 \* 4, \_x\_, \[a](b)"),
            "2 * 3 * 4, _x_, [a](b)"
        );
    }

    #[test]
    fn names_with_underscores_and_lone_stars_stay() {
        assert_eq!(
            plain("snake_case_name 2 * 3 * 4"),
            "snake_case_name 2 * 3 * 4"
        );
    }

    #[test]
    fn a_link_says_where_it_leads() {
        assert_eq!(
            plain("[A **paper**](<https://example.org/1>)."),
            "A paper (https://example.org/1)."
        );
    }

    #[test]
    fn mentions_get_their_names() {
        assert_eq!(
            plain("<#7> <@8> </papers topic:5>"),
            "#papers @ada /papers topic"
        );
        assert_eq!(plain("<t:1795503600:D>"), "2026-11-24 07:00 UTC");
        assert_eq!(plain("<@99> a < b"), "<@99> a < b");
    }

    #[test]
    fn a_stranger_cannot_steer_the_terminal() {
        assert_eq!(plain("red\u{1b}[31m\u{7}"), "red[31m");
    }
}
