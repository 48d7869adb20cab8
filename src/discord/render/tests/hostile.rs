//! Whatever strangers write, Discord takes the message and nothing in it works.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::super::text::units;
use super::*;
use crate::hostile::text;

fn hostile_link() -> impl Strategy<Value = String> {
    #[rustfmt::skip] // a table
    const BEGINNINGS: &[&str] = &[
        "", "https://github.com/", "https://x.github.io/", "https://github.io/", "https://cdn-thumbnails.huggingface.co/",
        "https://github.com@evil.example/", "HTTPS://GITHUB.COM:443/", "https://github.com\\@evil.example/",
    ];
    (prop::sample::select(BEGINNINGS), text())
        .prop_map(|(beginning, rest)| beginning.to_owned() + &rest)
}

prop_compose! {
    fn hostile_paper()(
        id in prop_oneof![
            (0..100_000_u32).prop_map(|number| format!("2608.{number:05}")),
            vec(prop::char::range('!', '~'), 1..64).prop_map(String::from_iter),
        ],
        texts in vec(text(), 4),
        authors in prop_oneof![
            vec(text(), 0..5),
            // As long as sources let a name be.
            text().prop_map(|name| vec![name.chars().take(200).collect(); 600]),
        ],
        lists in vec(vec(text(), 0..4), 2),
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
        papers in vec((hostile_paper(), vec(text(), 0..4)), 0..26),
        shown in 0..26_usize,
        late in option::of(any::<u32>()),
        note in option::of(text()),
    ) -> Digest {
        let mut entries: Vec<Entry> = Vec::new();
        for (listed, topics) in papers {
            // `compose` lets a paper through once.
            if entries.iter().all(|other| other.listed.paper.id != listed.paper.id) {
                let topics = topics.iter().map(|label| topic(label)).collect();
                entries.push(Entry::new(listed, topics));
            }
        }
        let mut digest = digest_of(entries, shown);
        digest.late_by = late.map(|seconds| std::time::Duration::from_secs(seconds.into()));
        digest.data_note = note.map(Cause::Written);
        digest
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 5))]

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
    fn lines_are_under_the_limits_too_and_leave_no_paper_out(mut digest in hostile_digest()) {
        let mentions = (0..30).map(|role| RoleId(u64::MAX - role)).collect();
        let compact = DigestContext { layout: Layout::Compact, mentions, ..context() };
        let at_home = digest.more.split_off(digest.more.len() / 2);
        digest.elsewhere = at_home.into_iter().map(|entry| elsewhere(entry.listed)).collect();
        for context in [&compact, &context()] {
            let parts = digest_parts(&digest, context);
            for part in &parts {
                strict::check(&part.body);
            }
            let shown: usize = parts.iter().map(|part| part.shown).sum();
            prop_assert_eq!(shown, digest.entries.len());
        }
        let look_back = LookBack {
            period: digest.window,
            top: digest.entries.iter().map(|entry| entry.listed.clone()).collect(),
            saved: digest.more.iter().map(|entry| (entry.listed.clone(), 3)).collect(),
        };
        strict::check(&look_back_message(&look_back, digest.day, Language::English));
    }

    #[test]
    fn no_list_or_card_is_over_a_limit_or_lets_a_stranger_act(
        papers in vec((hostile_paper(), option::of(text())), 0..9),
        texts in vec(text(), 3),
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
        let lines = on_screen(&message, 60);
        prop_assert!(!lines.replace('\n', "").chars().any(char::is_control));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases * 2))]

    #[test]
    fn no_answer_is_over_a_limit_or_lets_a_stranger_act(typed in text()) {
        strict::check(&notice(&escape(&typed)));
    }

    #[test]
    fn no_text_grows_beyond_its_limit(typed in text(), limit in 0..300_usize) {
        for shown in [shorten(&typed, limit), plain(&typed, limit)] {
            prop_assert!(units(&shown) <= limit, "{shown:?}");
            prop_assert!(!shown.chars().any(strict::is_unseen), "{shown:?}");
        }
    }

    #[test]
    fn no_custom_id_makes_reading_fall_over(written in written_id()) {
        if let Ok(button) = written.parse::<ButtonId>() {
            let again = button.to_string();
            prop_assert!((1..=100).contains(&units(&again)), "{again}");
            prop_assert_eq!(again.parse(), Ok(button));
        }
    }
}

/// Ids of ours with foreign fields, and anything.
fn written_id() -> impl Strategy<Value = String> {
    #[rustfmt::skip] // a table
    const FIELDS: &[&str] = &[
        "pb1", "pb0", "more", "l", "h", "open", "similar", "card", "t", "d", "s", "=", "+", "+abcdefgh2345", "=diffusion",
        "=a¦b", "= x", "w.new", "", "0", "1", "-1", "+1", "65535", "65536", "18446744073709551615", "18446744073709551616",
        "2026-08-14", "+262142-12-31", "-262143-01-01", "0000-00-00", "2026-02-30", "2608.00001", "9999.99999", "¦", "\u{1F600}",
    ];
    let field = prop_oneof![
        6 => prop::sample::select(FIELDS).prop_map(str::to_owned),
        1 => text(),
    ];
    prop_oneof![
        4 => vec(field.clone(), 0..7).prop_map(|fields| format!("pb1|{}", fields.join("|"))),
        1 => vec(field, 0..4).prop_map(|fields| fields.join("|")),
        1 => text(),
    ]
}
