//! Discord's limits as its documentation states them, checked on the JSON that is sent; and our own promise that
//! nothing of a stranger's text works.

use serde_json::Value;

use super::text::{clean, units};
use crate::discord::render::MessageBody;
use crate::domain::{Language, saying};

/// Panics with the place of the first fault.
pub(super) fn check(body: &MessageBody) {
    let json = serde_json::to_value(body).unwrap();
    let content = text(&json["content"]);
    assert!(units(content) <= 2_000, "content: {}", units(content));
    let embeds = list(&json["embeds"]);
    assert!(embeds.len() <= 10, "{} embeds", embeds.len());
    let total: usize = embeds.iter().map(check_embed).sum();
    assert!(total <= 6_000, "{total} units over all embeds");
    let mut urls: Vec<&str> = embeds.iter().map(|embed| text(&embed["url"])).collect();
    urls.retain(|url| !url.is_empty());
    assert_unique(urls, "embed's url");
    check_components(list(&json["components"]));
    assert!(
        !content.trim().is_empty() || !embeds.is_empty(),
        "empty message"
    );
    let mentions = &json["allowed_mentions"];
    assert!(mentions["parse"].as_array().unwrap().is_empty());
    let roles = list(&mentions["roles"]).iter().map(text);
    assert_unique(roles.clone().collect(), "role");
    let own_mentions: Vec<String> = roles.map(|id| format!("<@&{id}>")).collect();
    check_seen(&json);
    for line in content.lines() {
        let mut line = line.to_owned();
        for mention in &own_mentions {
            line = line.replace(mention, "");
        }
        check_harmless(line.trim().trim_start_matches("-# "));
    }
}

/// No string of the whole body holds what nobody sees.
fn check_seen(json: &Value) {
    match json {
        Value::String(text) => {
            assert!(!text.chars().any(|c| is_unseen(c) && c != '\n'), "{text:?}");
        }
        Value::Array(items) => items.iter().for_each(check_seen),
        Value::Object(fields) => fields.values().for_each(check_seen),
        _ => {}
    }
}

/// Controls, marks that turn the direction of reading, and characters without width; named here once more, so that
/// `clean` is not its own judge. A variation selector 16 only makes a sign colourful.
pub(super) fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

fn check_embed(embed: &Value) -> usize {
    let (title, description) = (text(&embed["title"]), text(&embed["description"]));
    let footer = text(&embed["footer"]["text"]);
    assert!((1..=256).contains(&units(title.trim())), "title {title:?}");
    assert!(units(description) <= 4_096, "description");
    assert!(units(footer) <= 2_048, "footer");
    check_harmless(title);
    for line in description.lines() {
        check_harmless(line.trim_start_matches("-# "));
    }
    for address in [text(&embed["url"]), text(&embed["thumbnail"]["url"])] {
        let known = [
            "https://huggingface.co/",
            "https://arxiv.org/",
            "https://cdn-",
        ];
        assert!(
            address.is_empty() || known.iter().any(|start| address.starts_with(start)),
            "{address}"
        );
        assert!(address.len() <= 2_048);
    }
    units(title) + units(description) + units(footer)
}

fn check_components(rows: &[Value]) {
    assert!(rows.len() <= 5);
    let mut ids = Vec::new();
    for row in rows {
        assert_eq!(row["type"], 1);
        let components = list(&row["components"]);
        assert!((1..=5).contains(&components.len()));
        for component in components {
            match component["type"].as_u64() {
                Some(2) => check_button(component),
                Some(3) => {
                    assert_eq!(components.len(), 1, "a menu stands alone");
                    check_select(component);
                }
                other => panic!("component of type {other:?}"),
            }
            ids.extend(component["custom_id"].as_str());
        }
    }
    assert!(ids.iter().all(|id| (1..=100).contains(&units(id))));
    assert_unique(ids, "custom id");
}

fn check_button(button: &Value) {
    let label = text(&button["label"]);
    assert!((1..=80).contains(&units(label)), "label {label:?}");
    let is_link = button["style"] == 5;
    assert_eq!(is_link, button["url"].is_string());
    assert_ne!(is_link, button["custom_id"].is_string());
    let url = text(&button["url"]);
    assert!(units(url) <= 512 && (url.is_empty() || url.starts_with("https://")));
}

fn check_select(select: &Value) {
    assert!((1..=150).contains(&units(text(&select["placeholder"]))));
    let options = list(&select["options"]);
    assert!((1..=25).contains(&options.len()));
    for option in options {
        for (key, value) in option.as_object().unwrap() {
            let value = text(value);
            assert!((1..=100).contains(&units(value.trim())), "{key} {value:?}");
            assert_eq!(value, clean(value), "{key} is clean");
        }
    }
    assert_unique(options.iter().map(|o| text(&o["value"])).collect(), "value");
}

/// Nothing invisible, and outside of escapes and our own links nothing that Discord would act on.
fn check_harmless(line: &str) {
    assert_eq!(line, clean(line), "invisible characters");
    let mut working = String::new();
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        if c == '\\' {
            assert!(
                chars.next().is_some_and(|c| c.is_ascii_punctuation()),
                "{line:?}"
            );
            working.push('·');
        } else {
            working.push(c);
        }
    }
    let working = without_own_links(&without_titles(&working));
    assert_eq!(working.matches("**").count() % 2, 0, "{line:?}");
    let working = working.replace("**", "").to_lowercase();
    for sign in [
        "://",
        "<",
        "`",
        "[",
        "]",
        "*",
        "_",
        "~",
        "|",
        "@everyone",
        "@here",
        "discord.gg",
    ] {
        assert!(!working.contains(sign), "{sign:?} works in {line:?}");
    }
}

/// Without titles that lead to a paper's page, and the way to another channel behind them.
fn without_titles(live: &str) -> String {
    let mut kept = live.replace("→ https://discord.com/channels/1/8/9", "");
    while let Some((before, after)) = kept.split_once("](<https://") {
        let (before, label) = before.rsplit_once('[').expect("a title begins");
        assert!(units(label) <= 120, "{label}");
        let (address, after) = after.split_once(">)").expect("an address ends");
        assert!(
            address
                .bytes()
                .all(|b| b.is_ascii_graphic() && !b"<>()".contains(&b))
        );
        kept = format!("{before}{after}");
    }
    kept
}

fn without_own_links(live: &str) -> String {
    let labels: Vec<String> = Language::ALL
        .into_iter()
        .flat_map(link_beginnings)
        .collect();
    let mut kept = String::new();
    let mut rest = live;
    while let Some(at) = labels.iter().filter_map(|label| rest.find(label)).min() {
        kept.push_str(&rest[..at]);
        let (label, tail) = rest[at..].split_once("](https://").unwrap();
        assert!(units(label) < 30 && !label[1..].contains('['), "{label}");
        let (address, after) = tail.split_once(')').unwrap();
        assert!(address.bytes().all(|b| b.is_ascii_graphic() && b != b'('));
        rest = after;
    }
    kept + rest
}

/// How our links begin in a language: `[code`.
fn link_beginnings(language: Language) -> [String; 2] {
    [saying!("paper-code"), saying!("paper-project")]
        .map(|label| format!("[{}", label.plainly(language)))
}

fn assert_unique(mut values: Vec<&str>, what: &str) {
    let count = values.len();
    values.sort_unstable();
    values.dedup();
    assert_eq!(values.len(), count, "a {what} comes twice");
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
