//! A message as a terminal shows it, for `paperboy preview`, the demo and the tests.

use super::message::{Button, Component, Embed, MessageBody};

const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";
const LINK: &str = "\u{1b}[4;34m";
const RESET: &str = "\u{1b}[0m";

/// The message in lines of at most `width` columns (links are not broken), with colours when wanted.
/// Markdown is taken out; buttons stand in brackets: `[More (13)]`.
pub fn as_text(body: &MessageBody, width: usize, colour: bool) -> String {
    let mut page = Page {
        width: width.max(20),
        colour,
        text: String::new(),
    };
    for line in body.content.lines() {
        page.markdown_line(line, "");
    }
    for embed in &body.embeds {
        page.blank_line();
        page.embed(embed);
    }
    if !body.components.is_empty() {
        page.blank_line();
    }
    for row in &body.components {
        let labels: Vec<String> = row.components.iter().map(label).collect();
        page.words(labels.iter().map(String::as_str), "", "");
    }
    page.text
}

struct Page {
    width: usize,
    colour: bool,
    text: String,
}

impl Page {
    fn embed(&mut self, embed: &Embed) {
        if let Some(title) = &embed.title {
            self.line(&without_markdown(title), BOLD, "│ ");
        }
        if let Some(url) = &embed.url {
            self.line(url, LINK, "│ ");
        }
        for line in embed.description.iter().flat_map(|text| text.lines()) {
            self.markdown_line(line, "│ ");
        }
        if let Some(footer) = &embed.footer {
            self.line(&footer.text, DIM, "│ ");
        }
    }

    /// A line of markdown: headings stand out, small print is dim.
    fn markdown_line(&mut self, line: &str, margin: &str) {
        let (text, style) = if let Some(heading) = line.strip_prefix("## ") {
            (heading, BOLD)
        } else if let Some(small) = line.strip_prefix("-# ") {
            (small, DIM)
        } else {
            (line, "")
        };
        self.line(&without_markdown(text), style, margin);
    }

    /// A paragraph, broken between words.
    fn line(&mut self, text: &str, style: &str, margin: &str) {
        self.words(text.split_whitespace(), style, margin);
    }

    fn words<'a>(&mut self, words: impl Iterator<Item = &'a str>, style: &str, margin: &str) {
        let room = self.width - columns(margin);
        let mut line = String::new();
        for word in words {
            if !line.is_empty() && columns(&line) + 1 + columns(word) > room {
                self.push(&line, style, margin);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        self.push(&line, style, margin);
    }

    fn push(&mut self, line: &str, style: &str, margin: &str) {
        self.text.push_str(margin);
        // Nothing that a stranger wrote may steer the terminal.
        let safe = line.chars().filter(|c| !c.is_control());
        if self.colour && !style.is_empty() {
            self.text.push_str(style);
            self.text.extend(safe);
            self.text.push_str(RESET);
        } else {
            self.text.extend(safe);
        }
        self.text.push('\n');
    }

    fn blank_line(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }
}

fn label(component: &Component) -> String {
    match component {
        Component::Select(select) => format!("[{} ▾]", select.placeholder),
        Component::Button(Button {
            label, url: None, ..
        }) => format!("[{label}]"),
        Component::Button(Button {
            label,
            url: Some(url),
            ..
        }) => format!("[{label}: {url}]"),
    }
}

/// What a person would read: escapes resolved, bold signs gone, `[label](link)` as `label <link>`.
fn without_markdown(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        rest = match c {
            '\\' => {
                let escaped = after.chars().next();
                text.extend(escaped);
                &after[escaped.map_or(0, char::len_utf8)..]
            }
            '*' if after.starts_with('*') => &after[1..],
            '[' => {
                if let Some((label, link, rest)) = masked_link(after) {
                    text.extend([label, " <", link, ">"]);
                    rest
                } else {
                    text.push(c);
                    after
                }
            }
            _ => {
                text.push(c);
                after
            }
        };
    }
    text
}

fn masked_link(after: &str) -> Option<(&str, &str, &str)> {
    let (label, tail) = after.split_once("](")?;
    let (link, rest) = tail.split_once(')')?;
    Some((label, link, rest))
}

/// How many columns a text takes: East Asian letters and emoji take two.
fn columns(text: &str) -> usize {
    text.chars()
        .map(|c| match c {
            '\u{1100}'..='\u{115F}'
            | '\u{2E80}'..='\u{A4CF}'
            | '\u{AC00}'..='\u{D7A3}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{FF00}'..='\u{FF60}'
            | '\u{1F300}'..='\u{1FAFF}'
            | '\u{20000}'..='\u{3FFFD}' => 2,
            '\u{300}'..='\u{36F}' | '\u{FE0F}' => 0,
            _ => 1,
        })
        .sum()
}
