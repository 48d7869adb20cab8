//! Texts that have broken other bots.

use super::*;

#[test]
fn invisible_and_turning_characters_go_and_white_space_collapses() {
    let cases = [
        ("  two\n  words\t", "two words"),
        ("NUL\0 and bell\u{7}", "NUL and bell"),
        ("a\u{202E}txt\u{202C}b\u{2066}c\u{2069}\u{200F}", "atxtbc"),
        ("zero\u{200B}width\u{FEFF}\u{2060}", "zerowidth"),
        ("\u{301}lone", "lone"),
        ("Poincare\u{301}", "Poincare\u{301}"),
        ("line\u{2028}break", "line break"),
        ("\u{3164}\u{2800}", ""),
        ("tag\u{E0041}ged", "tagged"),
        ("", ""),
    ];
    for (dirty, cleaned) in cases {
        assert_eq!(clean(dirty), cleaned, "{dirty:?}");
    }
}

#[test]
fn a_letter_keeps_only_a_few_marks() {
    let tower = format!("a{}b", "\u{301}".repeat(500));
    assert_eq!(clean(&tower).chars().count(), 2 + MARKS_A_LETTER);
}

#[test]
fn markdown_mentions_and_links_lose_their_meaning() {
    let cases = [
        ("@everyone", "＠everyone"),
        ("@Here now", "＠Here now"),
        ("a@b.org", "a@b.org"),
        ("<@123> <#45> <@&6>", "\\<@123> \\<#45> \\<@&6>"),
        ("[x](http://evil)", "\\[x\\](http\\://evil)"),
        (
            "see https://evil.example/a_b",
            "see https\\://evil.example/a\\_b",
        ),
        (
            "discord.gg/abc Discord.com/invite/x",
            "discord\\.gg/abc Discord\\.com/invite/x",
        ),
        ("`code` ```block```", "\\`code\\` \\`\\`\\`block\\`\\`\\`"),
        (
            "**b** _i_ ~~s~~ ||spoiler||",
            "\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\|\\|spoiler\\|\\|",
        ),
        ("# Heading", "\\# Heading"),
        ("-# small", "\\-# small"),
        ("> quote", "\\> quote"),
        ("1. list", "1\\. list"),
        ("state-of-the-art: 3.5 > 3", "state-of-the-art: 3.5 > 3"),
        ("Title: a study", "Title: a study"),
        (":fire: 10:30", "\\:fire: 10:30"),
        ("back\\slash", "back\\\\slash"),
        ("<t:0:R>", "\\<t\\:0:R>"),
    ];
    for (text, shown) in cases {
        assert_eq!(escape(text), shown, "{text}");
    }
}

#[test]
fn a_zero_width_character_does_not_smuggle_a_mention_through() {
    assert_eq!(escape("@\u{200B}every\u{200D}one"), "＠everyone");
}

#[test]
fn a_cut_falls_between_words_where_one_is_near() {
    assert_eq!(shorten("one two three", 13), "one two three");
    assert_eq!(shorten("one two three", 12), "one two…");
    assert_eq!(shorten(&"x".repeat(30), 10), "xxxxxxxxx…");
    assert_eq!(shorten("abc", 0), "");
    assert_eq!(shorten("abc", 1), "…");
}

#[test]
fn a_cut_never_splits_an_escape_or_a_grapheme() {
    for limit in 0..40 {
        let stars = shorten(&"*".repeat(100), limit);
        assert_eq!(
            stars.matches('\\').count(),
            stars.matches('*').count(),
            "{stars}"
        );
        assert!(units(&stars) <= limit);
        let flags = shorten(&"🇩🇪".repeat(20), limit);
        assert_eq!(
            flags.trim_end_matches('…').chars().count() % 2,
            0,
            "{flags}"
        );
        assert!(units(&flags) <= limit);
    }
}

#[test]
fn plain_text_is_cut_but_not_escaped() {
    assert_eq!(plain("a *bold* claim\nby us", 11), "a *bold*…");
}

#[test]
fn our_own_markdown_is_not_cut_inside_an_escape() {
    assert_eq!(cut_markdown("ab\\*cd", 4), "ab…");
    assert_eq!(cut_markdown("ab\\*cd", 5), "ab\\*…");
    assert_eq!(cut_markdown("ab", 2), "ab");
}
