//! A message in plain text, as a terminal shows it: what Discord would show, in its order, with buttons in
//! brackets.

mod markdown;
mod menus;
mod parts;
mod wrap;

pub use menus::render_form;

use crate::messages::Message;
use markdown::{Ink, shown};
use parts::Part;

/// How to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The columns of the terminal.
    pub width: usize,
    /// Whether to use colours and bold type.
    pub colour: bool,
}

impl Default for Look {
    fn default() -> Look {
        Look {
            width: 80,
            colour: false,
        }
    }
}

/// The whole message: who wrote it and when (once it is written), text, embeds, buttons and menus.
pub fn render_text(message: &Message, look: Look) -> String {
    let ink = if look.colour { Ink::Ansi } else { Ink::None };
    let mut out = String::new();
    for line in heading(message, ink) {
        push(&mut out, &line);
    }
    for part in parts::of(message) {
        let (bar, text) = match part {
            Part::Text { framed, text } => (framed, shown(&text, &message.names, ink)),
            Part::Controls { framed, text } => (framed, ink.bold(&markdown::harmless(&text))),
            Part::Rule => (false, "─".repeat(look.width.min(40))),
            Part::Gap => {
                push(&mut out, "");
                continue;
            }
        };
        let bar = if bar { ink.dim("│ ") } else { String::new() };
        let width = if bar.is_empty() {
            look.width
        } else {
            look.width.saturating_sub(2)
        };
        for line in wrap::wrap(&text, width) {
            push(&mut out, &format!("{bar}{line}"));
        }
    }
    if message.is_ephemeral() {
        push(&mut out, &ink.dim("(only you can see this)"));
    }
    out
}

/// The words of the message alone, one paragraph a line: what tests look for.
pub fn plain_text(message: &Message) -> String {
    let texts = parts::of(message)
        .into_iter()
        .filter_map(|part| match part {
            Part::Text { text, .. } => Some(shown(&text, &message.names, Ink::None)),
            Part::Controls { .. } | Part::Rule | Part::Gap => None,
        });
    texts.collect::<Vec<_>>().join("\n")
}

fn heading(message: &Message, ink: Ink) -> Vec<String> {
    let value = &message.value;
    let mut lines = Vec::new();
    if value["author"].is_null() {
        return lines;
    }
    if let Some(command) = value["interaction_metadata"]["name"].as_str() {
        let person = value["interaction_metadata"]["user"]["username"]
            .as_str()
            .unwrap_or_default();
        lines.push(ink.dim(&markdown::harmless(&format!("{person} used /{command}"))));
    }
    let tag = if value["author"]["bot"] == true {
        " APP"
    } else {
        ""
    };
    let time = value["timestamp"].as_str().unwrap_or_default();
    let time = time.get(..16).unwrap_or(time).replace('T', " ");
    let author = ink.bold(&markdown::harmless(message.author()));
    let edited = if value["edited_timestamp"].is_null() {
        ""
    } else {
        " (edited)"
    };
    let published = if message.is_published() {
        " · published"
    } else {
        ""
    };
    lines.push(format!(
        "{author}{}",
        ink.dim(&format!("{tag} · {time}{edited}{published}"))
    ));
    if message.is_loading() {
        lines.push(ink.dim("paperboy is thinking…"));
    }
    lines
}

fn push(out: &mut String, line: &str) {
    out.push_str(line.trim_end());
    out.push('\n');
}
