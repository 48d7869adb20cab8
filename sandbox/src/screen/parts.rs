//! A message taken apart into what stands below each other.

use std::collections::BTreeMap;

use serde_json::Value;

use super::menus::menu_text;
use crate::messages::{Message, button, select};

/// One block of lines.
pub(super) enum Part {
    /// Text with Discord's markup, inside an embed's or container's frame or not.
    Text { framed: bool, text: String },
    /// A row of buttons, or a menu with its options.
    Controls { framed: bool, text: String },
    /// A separator.
    Rule,
    /// The space between frames.
    Gap,
}

/// Everything that the message shows.
pub(super) fn of(message: &Message) -> Vec<Part> {
    let mut parts = Vec::new();
    text(&mut parts, false, message.content());
    for embed in message.embeds() {
        parts.push(Part::Gap);
        embed_parts(&mut parts, embed);
    }
    if !message.embeds().is_empty() && !message.components().is_empty() {
        parts.push(Part::Gap);
    }
    for attachment in message.value["attachments"]
        .as_array()
        .into_iter()
        .flatten()
    {
        let name = attachment["filename"].as_str().unwrap_or_default();
        text(&mut parts, true, &format!("📎 {name}"));
    }
    component_parts(&mut parts, message.components(), false, &message.names);
    if let Some(thread) = message.value["thread"]["name"].as_str() {
        text(&mut parts, false, &format!("-# ↳ {thread}"));
    }
    parts
}

fn embed_parts(parts: &mut Vec<Part>, embed: &Value) {
    let of = |key: &str| embed[key].as_str().unwrap_or_default();
    let author = embed["author"]["name"].as_str().unwrap_or_default();
    text(parts, true, author);
    if !of("title").is_empty() {
        text(parts, true, &format!("**{}**", of("title")));
    }
    text(parts, true, of("url"));
    text(parts, true, of("description"));
    for field in embed["fields"].as_array().into_iter().flatten() {
        let name = field["name"].as_str().unwrap_or_default();
        text(parts, true, &format!("**{name}**"));
        text(parts, true, field["value"].as_str().unwrap_or_default());
    }
    for picture in ["thumbnail", "image"] {
        if embed[picture]["url"].is_string() {
            text(parts, true, &format!("-# ({picture})"));
        }
    }
    let footer = embed["footer"]["text"].as_str().unwrap_or_default();
    let time = of("timestamp")
        .get(..16)
        .unwrap_or_default()
        .replace('T', " ");
    let below = [footer, time.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty());
    let below = below.collect::<Vec<_>>().join(" • ");
    if !below.is_empty() {
        text(parts, true, &format!("-# {below}"));
    }
}

/// What the chosen people, roles and channels are called.
type Names = BTreeMap<u64, String>;

fn component_parts(parts: &mut Vec<Part>, components: &[Value], framed: bool, names: &Names) {
    for component in components {
        let children = component["components"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        match component["type"].as_u64() {
            Some(1) => controls(parts, children, framed, names),
            Some(9) => {
                component_parts(parts, children, framed, names);
                accessory(parts, &component["accessory"], framed, names);
            }
            Some(10) => text(
                parts,
                framed,
                component["content"].as_str().unwrap_or_default(),
            ),
            Some(12) => {
                for item in component["items"].as_array().into_iter().flatten() {
                    let url = item["media"]["url"].as_str().unwrap_or_default();
                    text(parts, framed, &format!("-# (image: {url})"));
                }
            }
            Some(14) => parts.push(Part::Rule),
            Some(17) => component_parts(parts, children, true, names),
            _ => {}
        }
    }
}

fn accessory(parts: &mut Vec<Part>, accessory: &Value, framed: bool, names: &Names) {
    if accessory["type"] == 2 {
        controls(parts, std::slice::from_ref(accessory), framed, names);
    } else if let Some(url) = accessory["media"]["url"].as_str() {
        text(parts, framed, &format!("-# (thumbnail: {url})"));
    }
}

fn controls(parts: &mut Vec<Part>, row: &[Value], framed: bool, names: &Names) {
    let buttons: Vec<String> = row
        .iter()
        .filter(|child| child["type"] == 2)
        .map(button_text)
        .collect();
    if !buttons.is_empty() {
        parts.push(Part::Controls {
            framed,
            text: buttons.join(" "),
        });
    }
    for menu in row.iter().filter(|child| child["type"] != 2) {
        let text = menu_text(&select(menu), names);
        parts.push(Part::Controls { framed, text });
    }
}

fn button_text(value: &Value) -> String {
    let button = button(value);
    match &button.url {
        Some(url) => format!("[{} ↗ {url}]", button.label),
        None if button.disabled => format!("({})", button.label),
        None => format!("[{}]", button.label),
    }
}

fn text(parts: &mut Vec<Part>, framed: bool, text: &str) {
    if !text.is_empty() {
        parts.push(Part::Text {
            framed,
            text: text.to_owned(),
        });
    }
}
