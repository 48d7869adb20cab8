//! Whatever strangers write, Discord takes the message and nothing in it works.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;

#[rustfmt::skip] // a table
const PIECES: &[&str] = &[
    "@everyone", "@here", "<@1>", "<@&2>", "<#3>", "<:a:4>", "<t:0:R>", "</x:1>",
    "[x](http://evil)", "[x](", "](", ")", "https://evil.example/a_b*c", "discord.gg/abc", "`",
    "```", "**", "__", "~~", "||", "\\", "\0", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}",
    "\u{FEFF}", "\u{301}", "\u{FE0F}", "👩‍👩‍👧‍👦", "🇩🇪", "Ａ", "\n", "\r\n", " ", "\u{3000}", "# ",
    "-# ", "> ", "1. ", "$x^2$", "$", "\\textbf{", "}", "\\'e", "عربى", "שלום", "視頻生成", "e.g.", ".",
    "steam://run", "\u{E0041}", "\u{2800}", "\u{1b}[31m", "ﷺ",
];

/// Pieces that have broken bots, alone, repeated and mixed.
fn hostile_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(PIECES).prop_map(str::to_owned),
        ".{0,12}",
        "[a-z ]{1,12}",
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

fn hostile_link() -> impl Strategy<Value = String> {
    prop_oneof![
        hostile_text(),
        "https://github\\.com/[ -~]{0,300}",
        "https://[a-z]{1,9}\\.github\\.io/.{0,60}",
        "https://cdn-thumbnails\\.huggingface\\.co/.{0,400}",
    ]
}

prop_compose! {
    fn hostile_paper()(
        id in prop_oneof!["260[1-9]\\.[0-9]{5}", "[!-~]{1,64}"],
        texts in vec(hostile_text(), 4),
        authors in prop_oneof![
            vec(hostile_text(), 0..5),
            hostile_text().prop_map(|name| vec![name; 600]),
        ],
        lists in vec(vec(hostile_text(), 0..4), 2),
        has in any::<[bool; 3]>(),
        votes in any::<(u32, u32, u32)>(),
        gained in option::of(any::<u32>()),
        links in vec(option::of(hostile_link()), 3),
    ) -> ListedPaper {
        let id = PaperId::from_collection(&id).unwrap();
        let mut paper = Paper::new(id, texts[0].clone(), texts[1].clone());
        paper.authors = authors;
        paper.one_line = has[0].then(|| texts[2].clone());
        paper.organisation = has[1].then(|| texts[3].clone());
        paper.keywords.clone_from(&lists[0]);
        paper.categories.clone_from(&lists[1]);
        (paper.upvotes, paper.comments) = (votes.0, votes.1);
        paper.code_stars = Some(votes.2);
        paper.code_url.clone_from(&links[0]);
        paper.project_url.clone_from(&links[1]);
        paper.thumbnail_url.clone_from(&links[2]);
        ListedPaper {
            paper,
            first_listed: has[2].then(day),
            upvotes_gained: gained,
        }
    }
}

prop_compose! {
    fn hostile_digest()(
        papers in vec((hostile_paper(), vec(hostile_text(), 0..4)), 0..26),
        shown in 0..26_usize,
        late in option::of(any::<u32>()),
        note in option::of(hostile_text()),
    ) -> Digest {
        let mut entries: Vec<Entry> = Vec::new();
        for (listed, topics) in papers {
            // `compose` lets a paper through once.
            if entries.iter().all(|other| other.listed.paper.id != listed.paper.id) {
                let topics = topics.iter().map(|label| topic(label)).collect();
                entries.push(Entry { listed, topics });
            }
        }
        let mut digest = digest_of(entries, shown);
        digest.late_by = late.map(|seconds| std::time::Duration::from_secs(seconds.into()));
        digest.data_note = note;
        digest
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_digest_is_over_a_limit_or_lets_a_stranger_act(digest in hostile_digest()) {
        let messages = digest_messages(&digest, &mentioning());
        messages.iter().for_each(strict::check);
        preview_messages(&digest, &context()).iter().for_each(strict::check);
        let embeds: usize = messages.iter().map(|message| message.embeds.len()).sum();
        prop_assert_eq!(embeds, digest.entries.len());
        for (index, message) in messages.iter().enumerate() {
            let roles = serde_json::to_value(message).unwrap()["allowed_mentions"]["roles"].clone();
            prop_assert_eq!(roles.is_null(), index > 0 || digest.is_empty());
        }
        if digest.entries.len() <= 8 {
            prop_assert_eq!(messages.len(), 1);
        }
    }

    #[test]
    fn no_list_or_card_is_over_a_limit_or_lets_a_stranger_act(
        papers in vec((hostile_paper(), option::of(hostile_text())), 0..9),
        texts in vec(hostile_text(), 3),
        is_ephemeral in any::<bool>(),
    ) {
        for (listed, why) in &papers {
            let card = CardContext { why: why.clone(), ephemeral: is_ephemeral, ..card_context() };
            strict::check(&card_message(listed, &card));
        }
        let entries = papers.into_iter().map(|(listed, why)| ListEntry { listed, why }).collect();
        let list = ListPage {
            title: texts[0].clone(),
            subtitle: texts[1].clone(),
            footer: texts[2].clone(),
            ephemeral: is_ephemeral,
            ..list_of(entries)
        };
        let message = list_message(&list);
        strict::check(&message);
        let lines = as_text(&message, 60, false);
        prop_assert!(!lines.replace('\n', "").chars().any(char::is_control));
    }

    #[test]
    fn no_answer_is_over_a_limit_or_lets_a_stranger_act(typed in hostile_text()) {
        strict::check(&error(&typed));
        strict::check(&notice(&escape(&typed)));
    }
}
