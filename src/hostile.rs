//! Input that has broken bots, for the properties of every stage that reads strangers' text.
//!
//! The properties are ordinary tests; `PROPTEST_CASES` makes them long (CONTRIBUTING.md). Beside proptest we looked
//! at bolero and arbtest (on a stable compiler they make the same random input without shrinking as well), and at
//! cargo-fuzz, honggfuzz and AFL (they follow coverage, but want a nightly compiler or C tools beside cargo). What
//! coverage would find, the samples here give: real records and known bad pieces, mutated.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

#[rustfmt::skip] // a table
const PIECES: &[&str] = &[
    "@everyone", "@here", "<@1>", "<@&2>", "<#3>", "<:a:4>", "<t:0:R>", "</x:1>",
    "[x](http://evil)", "[x](", "](", ")", "https://evil.example/a_b*c", "discord.gg/abc", "`",
    "```", "**", "__", "~~", "||", "\\", "\0", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}",
    "\u{FEFF}", "\u{301}", "\u{FE0F}", "👩‍👩‍👧‍👦", "🇩🇪", "Ａ", "\n", "\r\n", " ", "\u{3000}", "# ",
    "-# ", "> ", "1. ", "$x^2$", "$", "\\textbf{", "}", "\\'e", "عربى", "שלום", "視頻生成", "e.g.", ".",
    "steam://run", "\u{E0041}", "\u{2800}", "\u{1b}[31m", "ﷺ", "＠everyone", "﹫here", "＜＠1＞", ":fire:",
    "mailto:a@b.example", "'; drop table papers; --", "\" OR 1=1", "NEAR(a b)", "title:", "{title}", "* ^ +",
    "%s%n", "İ", "ǅ", "\u{0345}", "\u{1F1E6}", "\u{FFFD}", "¦", "|",
];

/// Pieces that have broken bots, alone, repeated and mixed.
pub(crate) fn text() -> impl Strategy<Value = String> {
    // Not as regular expressions: each would be read anew for each text.
    let piece = prop_oneof![
        select(PIECES).prop_map(str::to_owned),
        vec(any::<char>(), 0..12).prop_map(String::from_iter),
        word(),
    ];
    let mixed = vec(piece.clone(), 0..40).prop_map(|pieces| pieces.concat());
    let long = (piece, 1..10_000_usize).prop_map(|(piece, length)| {
        piece
            .chars()
            .cycle()
            .take(if piece.is_empty() { 0 } else { length })
            .collect()
    });
    prop_oneof![4 => mixed, 1 => long]
}

/// An ordinary word, in small letters.
pub(crate) fn word() -> impl Strategy<Value = String> + Clone {
    vec(prop::char::range('a', 'z'), 1..10).prop_map(String::from_iter)
}

/// A piece of JSON as text: also what no `Value` can hold.
pub(crate) fn json() -> impl Strategy<Value = String> {
    #[rustfmt::skip] // a table
    const ODD: &[&str] = &[
        "null", "true", "[]", "{}", "[[]]", "0", "-0", "-1", "1e999", "-1e-999", "0.1e1", "4294967296",
        "18446744073709551616", "NaN", "\"\"", "\" \"", "\"\\ud83d\"", "\"\\u0000\"", "\"2026-08-14\"",
        "\"+262142-12-31T00:00:00Z\"", "\"9999-12-31T23:59:59.999999999-23:59\"", "\"1e308\"", "\"nan\"",
        "\"https://a.b\"", "\"https://github.com/a/b\"", "\"https://\\u0000.b\"", "\"http://[::1]/\"", "\"2606.90001v9\"",
        "[{\"name\":null}]", "{\"name\":{},\"fullname\":[]}", "[null,1,\"a\",{}]", "{\"a\":1,\"a\":2}",
    ];
    prop_oneof![
        4 => select(ODD).prop_map(str::to_owned),
        2 => text().prop_map(|text| serde_json::Value::from(text).to_string()),
        1 => vec(text(), 0..5).prop_map(|texts| serde_json::Value::from(texts).to_string()),
        1 => (1..2_000_usize).prop_map(|depth| "[".repeat(depth) + &"]".repeat(depth)),
        1 => (1..500_usize).prop_map(|digits| "9".repeat(digits)),
    ]
}

/// A sample with a few changes: bytes turned, taken out, doubled, swapped for a bad piece; or cut off.
pub(crate) fn mutated(samples: &'static [&'static [u8]]) -> impl Strategy<Value = Vec<u8>> {
    let change = (
        any::<Index>(),
        0..40_usize,
        any::<u8>(),
        select(PIECES),
        0..6_u8,
    );
    (select(samples), vec(change, 0..8)).prop_map(|(sample, changes)| {
        let mut bytes = sample.to_vec();
        for (place, length, byte, piece, kind) in changes {
            if bytes.is_empty() {
                break;
            }
            let start = place.index(bytes.len());
            let end = bytes.len().min(start + length);
            match kind {
                0 => bytes[start] = byte,
                1 => drop(bytes.drain(start..end)),
                2 => bytes.extend_from_within(start..end),
                3 => drop(bytes.splice(start..end, piece.bytes())),
                4 => drop(bytes.splice(start..start, std::iter::repeat_n(byte, length))),
                _ => bytes.truncate(end),
            }
        }
        bytes
    })
}
