//! What must not come of it: nothing of a stranger's works, nothing of the bot's insides looks out.

use paperboy_sandbox::Message;
use serde_json::Value;

/// All that a message shows, each string by itself.
fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// What works in a text when Discord has read its escapes.
fn working(text: &str) -> String {
    let mut working = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            c => working.push(c),
        }
    }
    working
}

/// Nothing of a stranger's works, nothing of ours looks out.
pub(super) fn check(line: &str, message: &Message, may_fail: bool) {
    let value = &message.value;
    let line: String = line.chars().take(120).collect();
    assert!(
        !message.content().is_empty() || !message.embeds().is_empty(),
        "{line}: no answer"
    );
    assert_ne!(value["mention_everyone"], true, "{line}");
    for pinged in ["mentions", "mention_roles"] {
        assert!(
            value[pinged].as_array().is_none_or(Vec::is_empty),
            "{line}: {pinged}"
        );
    }
    for shown in [&value["content"], &value["embeds"]]
        .into_iter()
        .flat_map(strings)
    {
        let working = working(shown);
        for sign in [
            "@everyone",
            "@here",
            "<@",
            "<#3>",
            "<:",
            "</x",
            "](https://evil",
            "```",
            "\u{202E}",
            "\u{2066}",
            "\u{200B}",
        ] {
            assert!(
                !working.contains(sign),
                "{line}: {sign:?} works in {shown:?}"
            );
        }
        let lower = shown.to_lowercase();
        for leak in [
            "panicked",
            "sqlite",
            "fts5",
            "syntax error",
            "unwrap",
            ".rs",
            "errorkind",
            "constraint",
            "parse error",
        ] {
            assert!(!lower.contains(leak), "{line}: {leak:?} in {shown:?}");
        }
        let is_fault = shown.contains("went wrong on my side");
        assert!(!is_fault || may_fail, "{line}: {shown:?}");
    }
}
