//! What is typed: every command that the bot registered, every option, each with hostile values.

use serde_json::Value;

use super::text;

/// Discord's numbers of kinds of options.
pub(super) const STRING: u64 = 3;
pub(super) const INTEGER: u64 = 4;

/// What people, and clients that are not Discord's, type where a text is asked for.
#[rustfmt::skip] // a table
pub(super) const TEXTS: &[&str] = &[
    "diffusion", "2608.10001", "@everyone @here", "‘<@1> <@&2> <#3> </x:1> <:a:4>", "x:@everyone", "[x](https://evil.example)",
    "-[x](https://evil.example)", "```\n# big\n```", "**bold** __u__ ~~s~~ ||spoiler||", "https://evil.example/?a=b", "discord.gg/abc",
    "'; drop table subscriptions; --", "\" OR 1=1 --", "\"", "NEAR(a b, 3)", "{title abstract_text} : a*", "a AND", "(((((((((a",
    "\u{202E}drawkcab\u{2066}", "\u{200B}\u{200D}\u{FEFF}", "@\u{200B}everyone", "＠everyone ＜＠1＞", "nul\0bell\u{7}\u{1b}[31m",
    "-1", "0", "18446744073709551616", "1e999", "NaN", "+262142-12-31", "25:61", "+99:99", "../../etc/passwd",
    "%s%n{}", "ﷺﷺﷺﷺ", "👩‍👩‍👧‍👦🇩🇪", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "日本語", "author:\"\"", "cat:<@1>", "http://[::1]/abs/1",
];

/// Each command that can be run, with its options.
pub(super) fn leaves(path: &str, definition: &Value) -> Vec<(String, Vec<Value>)> {
    let name = definition["name"].as_str().unwrap_or_default();
    let path = format!("{path}{name}");
    let options = definition["options"].as_array().cloned();
    let options = options.unwrap_or_default();
    if options
        .iter()
        .any(|option| option["type"].as_u64() <= Some(2))
    {
        let below = options.iter();
        return below
            .flat_map(|option| leaves(&format!("{path} "), option))
            .collect();
    }
    vec![(path, options)]
}

/// Values for an option: its choices, the ends of its range and beyond, and what is no value of its kind.
fn values(option: &Value) -> Vec<String> {
    let own = |key: &str| option[key].as_i64().into_iter();
    let texts = TEXTS.iter().map(|text| (*text).to_owned());
    let choices = option["choices"].as_array().into_iter().flatten();
    let mut values: Vec<String> = choices
        .filter_map(|choice| choice["name"].as_str())
        .map(str::to_owned)
        .collect();
    match option["type"].as_u64() {
        Some(STRING) => {
            values.extend(texts);
            values.extend(
                ["x", "\"", "(", "ﷺ", "a OR "]
                    .map(|piece| piece.repeat(6_000 / piece.encode_utf16().count())),
            );
        }
        Some(INTEGER | 10) => {
            let numbers = own("min_value")
                .chain(own("max_value"))
                .flat_map(|n| [n - 1, n, n + 1]);
            let numbers = numbers.chain([0, -1, i64::from(u32::MAX) + 1, i64::MIN, i64::MAX]);
            values.extend(numbers.map(|n| n.to_string()));
        }
        Some(5) => values.extend(["true", "false", "maybe"].map(str::to_owned)),
        Some(7) => values.extend(
            [
                "ml",
                "vision",
                "loud",
                "shelf",
                "hidden",
                "elsewhere",
                "0",
                "1",
            ]
            .map(str::to_owned),
        ),
        _ => values.extend(["ada", "moderators", "everyone", "0"].map(str::to_owned)),
    }
    values
}

/// Every wanted option of a command with each of its values, the required ones beside it filled in.
pub(super) fn lines(path: &str, options: &[Value], is_wanted: fn(&Value) -> bool) -> Vec<String> {
    let ordinary = |option: &Value| match option["type"].as_u64() {
        Some(STRING) => "diffusion",
        Some(7) => "ml",
        Some(5) => "true",
        _ => "1",
    };
    let required = |but: &Value| {
        let others = options
            .iter()
            .filter(|o| o["required"] == true && o["name"] != but["name"]);
        others
            .map(|option| format!(" {}:{}", text(&option["name"]), ordinary(option)))
            .collect::<Vec<_>>()
            .concat()
    };
    let mut lines: Vec<String> = vec![format!("/{path}{}", required(&Value::Null))];
    for option in options.iter().filter(|option| is_wanted(option)) {
        let values = values(option).into_iter();
        let beside = required(option);
        lines.extend(
            values.map(|value| format!("/{path}{beside} {}:{value}", text(&option["name"]))),
        );
    }
    lines
}
