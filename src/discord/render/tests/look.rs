//! How digests, lists and cards read.

use super::*;

fn shown(bodies: &[MessageBody]) -> String {
    let texts: Vec<String> = bodies.iter().map(|body| on_screen(body, 78)).collect();
    texts.join("\n--\n")
}

#[test]
fn a_digest_reads_at_a_glance() {
    let mut plain = Paper::new(
        PaperId::parse("2608.00002").unwrap(),
        "Agents that $2\\times$ *wait* for @everyone",
        "Waiting is underrated. We let agents idle, e.g. before a purchase, and find that 3.5 times fewer of \
         them regret it. A second sentence.",
    );
    plain.upvotes = 9;
    let mut digest = digest_of(
        vec![
            entry(full_paper(1), &["video generation", "memory"]),
            entry(plain, &["agents"]),
            entry(full_paper(3), &["video generation"]),
        ],
        2,
    );
    digest.entries[0].listed.upvotes_gained = Some(12);
    digest.late_by = Some(std::time::Duration::from_secs(8_000));
    insta::assert_snapshot!(shown(&digest_messages(&digest, &mentioning())), @"
    Daily papers · Fri 14 Aug 2026
    listed Thu 13 – Fri 14 Aug 2026 · 2 of 3 papers about video generation,
    memory, agents
    ⏱ posted 2 h 13 min late
    <@&42>

    │ Night Ferry: Long Video Generation that Remembers the Shore
    │ https://huggingface.co/papers/2608.00001
    │ Night Ferry keeps a small map of places and faces while it generates long
    │ videos, which halves drift at a third of the memory.
    │ ▲ 61 (+12) · Ada Ferris, Bo Lindqvist, Chiara O'Neil +1 · Harbour Lab · code
    │ ★ 1.2k (https://github.com/harbour/night_ferry)
    │ matched: video generation · memory
    │ (thumbnail)

    │ Agents that 2× *wait* for ＠everyone
    │ https://huggingface.co/papers/2608.00002
    │ Waiting is underrated. We let agents idle, e.g. before a purchase, and find
    │ that 3.5 times fewer of them regret it.
    │ ▲ 9
    │ matched: agents

    [Open a paper… ▾ 2]
    [More (1)]
    ");
}

#[test]
fn a_compact_digest_is_a_list_of_lines() {
    let mut digest = digest_of(
        vec![
            entry(full_paper(1), &["video generation", "memory"]),
            entry(full_paper(2), &["agents"]),
        ],
        8,
    );
    digest.entries[1].is_rising = true;
    digest.elsewhere = vec![elsewhere(listed(full_paper(3)))];
    let compact = DigestContext {
        layout: Layout::Compact,
        ..context()
    };
    insta::assert_snapshot!(digest_messages(&digest, &compact)[0].content, @r"
    ## Daily papers · Fri 14 Aug 2026
    -# listed Thu 13 – Fri 14 Aug 2026 · 3 papers about video generation, memory, agents
    - [Night Ferry: Long Video Generation that Remembers the Shore](<https://huggingface.co/papers/2608.00001>) · ▲ 61 · [code ★ 1\.2k](<https://github.com/harbour/night_ferry>) · matched: video generation · memory
    - [Night Ferry: Long Video Generation that Remembers the Shore](<https://huggingface.co/papers/2608.00002>) · ▲ 61 · [code ★ 1\.2k](<https://github.com/harbour/night_ferry>) · matched: agents · 📈 taking off: its votes doubled since yesterday
    **In full in another channel of this server**
    - [Night Ferry: Long Video Generation that Remembers the Shore](<https://huggingface.co/papers/2608.00003>) → https://discord.com/channels/1/8/9
    ");
    let card = &digest_messages(&digest, &context())[0].embeds[1];
    let description = card.description.as_deref().unwrap_or_default();
    insta::assert_snapshot!(description.lines().next().unwrap_or_default(), @"-# 📈 taking off: its votes doubled since yesterday");
}

#[test]
fn a_look_back_shows_the_strongest_and_what_was_kept_most() {
    let look_back = LookBack {
        period: Window {
            from: "2026-08-08".parse().unwrap(),
            to: day(),
        },
        top: vec![listed(full_paper(1)), listed(full_paper(2))],
        saved: vec![(listed(full_paper(3)), 4)],
    };
    let message = look_back_message(&look_back, day(), Language::English);
    insta::assert_snapshot!(message.content, @r"
    ### Looking back · Fri 14 Aug 2026
    -# listed Sat 8 – Fri 14 Aug 2026
    - [Night Ferry: Long Video Generation that Remembers the Shore](<https://huggingface.co/papers/2608.00001>) · ▲ 61 · [code ★ 1\.2k](<https://github.com/harbour/night_ferry>)
    - [Night Ferry: Long Video Generation that Remembers the Shore](<https://huggingface.co/papers/2608.00002>) · ▲ 61 · [code ★ 1\.2k](<https://github.com/harbour/night_ferry>)
    **Saved most here**
    - [Night Ferry: Long Video Generation that Remembers the Shore](<https://huggingface.co/papers/2608.00003>) · saved 4 times
    ");
}

#[test]
fn a_preview_says_why_each_paper_matched() {
    let digest = digest_of(
        vec![entry(full_paper(1), &["video generation", "memory"])],
        8,
    );
    let embed = &preview_messages(&digest, &context())[0].embeds[0];
    assert!(embed.description.as_ref().unwrap().ends_with(
        "-# matched: video generation (“video generation” in the title) · memory (“memory” in the title)"
    ));
}

#[test]
fn an_empty_digest_is_one_line() {
    insta::assert_snapshot!(shown(&digest_messages(&digest_of(vec![], 8), &mentioning())), @r#"
    Daily papers · Fri 14 Aug 2026
    listed Thu 13 – Fri 14 Aug 2026 · no new papers
    "#);
}

#[test]
fn a_digest_of_many_papers_is_split_between_papers() {
    let entries = (1..=13)
        .map(|n| entry(full_paper(n), &["memory"]))
        .collect();
    let messages = digest_messages(&digest_of(entries, 12), &mentioning());
    let sizes: Vec<usize> = messages
        .iter()
        .map(|message| message.embeds.len())
        .collect();
    assert_eq!(sizes, [10, 2]);
    let contents: Vec<&str> = messages.iter().map(|m| m.content.as_str()).collect();
    insta::assert_snapshot!(contents.join("\n--\n"), @r#"
    ## Daily papers · Fri 14 Aug 2026
    -# listed Thu 13 – Fri 14 Aug 2026 · 12 of 13 papers about memory
    <@&42>
    --
    -# Daily papers · Fri 14 Aug 2026 · part 2 of 2
    "#);
    assert!(messages[0].components.is_empty());
    assert_eq!(messages[1].components.len(), 2);
}

#[test]
fn a_list_reads_at_a_glance() {
    let entry = ListEntry {
        listed: listed(full_paper(1)),
        why: Some("“video generation” in the title".to_owned()),
    };
    insta::assert_snapshot!(shown(&[list_message(&list_of(vec![entry]))]), @"
    Papers about video generation
    best match, last month · 12 papers · page 1 of 3

    │ Night Ferry: Long Video Generation that Remembers the Shore
    │ https://huggingface.co/papers/2608.00001
    │ Night Ferry keeps a small map of places and faces while it generates long
    │ videos, which halves drift at a third of the memory.
    │ ▲ 61 · Ada Ferris, Bo Lindqvist, Chiara O'Neil +1 · Harbour Lab · code ★
    │ 1.2k (https://github.com/harbour/night_ferry)
    │ matched: “video generation” in the title
    │ (thumbnail)
    │ Hugging Face, updated 12 min ago

    [Open a paper… ▾ 1]
    [Next ▶] [Share here]
    (only you can see this)
    ");
}

#[test]
fn a_list_without_papers_still_says_how_old_the_data_is() {
    let list = ListPage {
        total: 0,
        of: 0,
        pages: 1,
        next_id: None,
        share_id: None,
        ..list_of(vec![])
    };
    insta::assert_snapshot!(shown(&[list_message(&list)]), @"
    Papers about video generation
    best match, last month · 0 papers
    Hugging Face, updated 12 min ago
    (only you can see this)
    ");
}

#[test]
fn a_card_tells_everything() {
    let body = card_message(&listed(full_paper(1)), &card_context());
    insta::assert_snapshot!(shown(&[body]), @"

    │ Night Ferry: Long Video Generation that Remembers the Shore
    │ https://huggingface.co/papers/2608.00001
    │ Night Ferry keeps a small map of places and faces while it generates long
    │ videos, which halves drift at a third of the memory.
    │ Long videos drift. We present Night Ferry, a video generator that keeps a
    │ small map of what it has shown, e.g. places and faces, and reads it before
    │ each shot. It needs 3.5 times less memory.
    │ ▲ 61 · Ada Ferris, Bo Lindqvist, Chiara O'Neil, Dev Rao · Harbour Lab · code
    │ ★ 1.2k (https://github.com/harbour/night_ferry)
    │ 2608.00001 · listed Fri 14 Aug 2026 · published Thu 13 Aug 2026 · cs.CV,
    │ cs.LG · 2 comments · project page (https://harbour.github.io/ferry/)
    │ video generation, memory
    │ matched: “video generation” in the title
    │ (thumbnail)

    [Hugging Face ↗ https://huggingface.co/papers/2608.00001] [arXiv ↗
    https://arxiv.org/abs/2608.00001] [PDF ↗ https://arxiv.org/pdf/2608.00001]
    [Another one] [Similar] [Save] [Not for us] [Share here]
    (only you can see this)
    ");
}

#[test]
fn a_paper_from_elsewhere_has_no_links() {
    let id = PaperId::from_collection("iclr-2017/17").unwrap();
    let body = card_message(
        &ListedPaper {
            paper: Paper::new(id, "Elsewhere", "Not from arXiv."),
            first_listed: None,
            upvotes_gained: None,
        },
        &CardContext::default(),
    );
    insta::assert_snapshot!(shown(&[body]), @r#"
    │ Elsewhere
    │ Not from arXiv.
    │ iclr-2017/17
    "#);
}
