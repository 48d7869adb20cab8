//! Every language keeps within Discord's limits and escapes what strangers wrote, and reads as one language.

use std::time::Duration;

use super::*;

/// A digest in which everything is said that a digest can say.
fn talkative_digest() -> Digest {
    let mut entries: Vec<Entry> = (1..=12)
        .map(|number| {
            entry(
                full_paper(number),
                &["video generation", "*memory*", "a", "b", "c"],
            )
        })
        .collect();
    entries[0].is_rising = true;
    entries[0].listed.upvotes_gained = Some(30);
    let mut digest = digest_of(entries, 11);
    digest.elsewhere = (20..30).map(|n| elsewhere(listed(full_paper(n)))).collect();
    digest.late_by = Some(Duration::from_secs(8_000));
    digest.data_note = Some(Cause::FeedSilent(Some(
        "2026-08-14T06:30:00Z".parse().unwrap(),
    )));
    digest
}

#[test]
fn a_digest_keeps_within_discords_limits_in_every_language() {
    for language in Language::ALL {
        for layout in [Layout::Cards, Layout::Compact] {
            let context = DigestContext {
                language,
                layout,
                ..mentioning()
            };
            let digest = talkative_digest();
            digest_messages(&digest, &context)
                .iter()
                .for_each(strict::check);
            preview_messages(&digest, &context)
                .iter()
                .for_each(strict::check);
            let nothing = digest_of(Vec::new(), 0);
            digest_messages(&nothing, &context)
                .iter()
                .for_each(strict::check);
        }
    }
}

#[test]
fn what_else_stands_in_a_channel_keeps_within_discords_limits_in_every_language() {
    let window = digest_of(Vec::new(), 0).window;
    let look_back = LookBack {
        period: window,
        top: (1..=10).map(|number| listed(full_paper(number))).collect(),
        saved: vec![(listed(full_paper(11)), 1), (listed(full_paper(12)), 5)],
    };
    for language in Language::ALL {
        for because in [EmptyBecause::FeedQuiet, EmptyBecause::NothingMatched] {
            strict::check(&empty_day_message(day(), window, because, language));
        }
        strict::check(&look_back_message(&look_back, day(), language));
    }
}

#[test]
fn a_list_a_card_and_an_error_keep_within_discords_limits_in_every_language() {
    for language in Language::ALL {
        let entry = |number| ListEntry {
            listed: listed(full_paper(number)),
            why: Some(topic("*video*").why.plainly(language)),
        };
        strict::check(&list_message(&ListPage {
            language,
            page: 2,
            of: 300,
            previous_id: Some("pb1|l|t|=video generation||1".to_owned()),
            ..list_of((1..=5).map(entry).collect())
        }));
        strict::check(&list_message(&ListPage {
            language,
            total: 0,
            pages: 1,
            ..list_of(Vec::new())
        }));
        strict::check(&card_message(
            &listed(full_paper(1)),
            &CardContext {
                language,
                ..card_context()
            },
        ));
        let error = saying!(
            "paper-unknown",
            paper = "[click](https://evil.example) @everyone `x`",
            reach = saying!("cache-goes-back-to", day = day()),
        );
        strict::check(&notice(&said(&error, language)));
    }
}

fn shown_in_every_language(digest: &Digest) -> String {
    let shown = Language::ALL.map(|language| {
        let context = DigestContext {
            language,
            ..context()
        };
        let messages = digest_messages(digest, &context);
        let messages: Vec<String> = messages.iter().map(|body| on_screen(body, 200)).collect();
        messages.concat()
    });
    shown.join("\n\n")
}

#[test]
fn a_digest_reads_as_one_language() {
    let mut paper = full_paper(1);
    paper.authors.truncate(1);
    let mut rising = entry(paper, &["video generation", "memory"]);
    rising.is_rising = true;
    let mut digest = digest_of(vec![rising, entry(full_paper(2), &["agents"])], 1);
    digest.late_by = Some(Duration::from_secs(8_000));
    insta::assert_snapshot!(shown_in_every_language(&digest), @"
    Daily papers · Fri 14 Aug 2026
    listed Thu 13 – Fri 14 Aug 2026 · 1 of 2 papers about video generation, memory, agents
    ⏱ posted 2 h 13 min late

    │ Night Ferry: Long Video Generation that Remembers the Shore
    │ https://huggingface.co/papers/2608.00001
    │ 📈 taking off: its votes doubled since yesterday
    │ Night Ferry keeps a small map of places and faces while it generates long videos, which halves drift at a third of the memory.
    │ ▲ 61 · Ada Ferris · Harbour Lab · code ★ 1.2k (https://github.com/harbour/night_ferry)
    │ matched: video generation · memory
    │ (thumbnail)

    [Open a paper… ▾ 1]
    [More (1)]


    Tägliche Papers · Fr, 14. August 2026
    gelistet Do, 13. – Fr, 14. August 2026 · 1 von 2 Papers zu video generation, memory, agents
    ⏱ 2 h 13 min zu spät gepostet

    │ Night Ferry: Long Video Generation that Remembers the Shore
    │ https://huggingface.co/papers/2608.00001
    │ 📈 im Aufwind: Upvotes seit gestern verdoppelt
    │ Night Ferry keeps a small map of places and faces while it generates long videos, which halves drift at a third of the memory.
    │ ▲ 61 · Ada Ferris · Harbour Lab · Code ★ 1.2k (https://github.com/harbour/night_ferry)
    │ Treffer: video generation · memory
    │ (thumbnail)

    [Ein Paper öffnen … ▾ 1]
    [Mehr (1)]


    Articles du jour · ven. 14 août 2026
    listés du jeu. 13 au ven. 14 août 2026 · 1 des 2 articles sur video generation, memory, agents
    ⏱ publié avec 2 h 13 min de retard

    │ Night Ferry: Long Video Generation that Remembers the Shore
    │ https://huggingface.co/papers/2608.00001
    │ 📈 en plein essor : ses votes ont doublé depuis hier
    │ Night Ferry keeps a small map of places and faces while it generates long videos, which halves drift at a third of the memory.
    │ ▲ 61 · Ada Ferris · Harbour Lab · code ★ 1.2k (https://github.com/harbour/night_ferry)
    │ correspondance : video generation · memory
    │ (thumbnail)

    [Ouvrir un article… ▾ 1]
    [Plus (1)]


    Artículos del día · vie 14 ago 2026
    listados jue 13 – vie 14 ago 2026 · 1 de 2 artículos sobre video generation, memory, agents
    ⏱ publicado con 2 h 13 min de retraso

    │ Night Ferry: Long Video Generation that Remembers the Shore
    │ https://huggingface.co/papers/2608.00001
    │ 📈 despegando: sus votos se han duplicado desde ayer
    │ Night Ferry keeps a small map of places and faces while it generates long videos, which halves drift at a third of the memory.
    │ ▲ 61 · Ada Ferris · Harbour Lab · código ★ 1.2k (https://github.com/harbour/night_ferry)
    │ coincidencia: video generation · memory
    │ (thumbnail)

    [Abrir un artículo… ▾ 1]
    [Más (1)]


    Artigos do dia · sex, 14 de ago de 2026
    listados qui, 13 – sex, 14 de ago de 2026 · 1 de 2 artigos sobre video generation, memory, agents
    ⏱ publicado com 2 h 13 min de atraso

    │ Night Ferry: Long Video Generation that Remembers the Shore
    │ https://huggingface.co/papers/2608.00001
    │ 📈 decolando: os votos dobraram desde ontem
    │ Night Ferry keeps a small map of places and faces while it generates long videos, which halves drift at a third of the memory.
    │ ▲ 61 · Ada Ferris · Harbour Lab · código ★ 1.2k (https://github.com/harbour/night_ferry)
    │ correspondência: video generation · memory
    │ (thumbnail)

    [Abrir um artigo… ▾ 1]
    [Mais (1)]


    今日の論文 · 2026年8月14日(金)
    2026年8月13日(木)〜14日(金)掲載 · 論文 2 本中 1 本（video generation、memory、agents）
    ⏱ 2 時間 13 分遅れて投稿

    │ Night Ferry: Long Video Generation that Remembers the Shore
    │ https://huggingface.co/papers/2608.00001
    │ 📈 急上昇：昨日から投票数が倍増
    │ Night Ferry keeps a small map of places and faces while it generates long videos, which halves drift at a third of the memory.
    │ ▲ 61 · Ada Ferris · Harbour Lab · コード ★ 1.2k (https://github.com/harbour/night_ferry)
    │ 一致：video generation · memory
    │ (thumbnail)

    [論文を開く… ▾ 1]
    [もっと見る (1)]


    每日论文 · 2026年8月14日 周五
    2026年8月13日 周四 – 14日 周五 上榜 · 2 篇论文中的 1 篇，主题：video generation、memory、agents
    ⏱ 晚发了 2 小时 13 分钟

    │ Night Ferry: Long Video Generation that Remembers the Shore
    │ https://huggingface.co/papers/2608.00001
    │ 📈 正在走红：点赞数自昨天以来翻倍
    │ Night Ferry keeps a small map of places and faces while it generates long videos, which halves drift at a third of the memory.
    │ ▲ 61 · Ada Ferris · Harbour Lab · 代码 ★ 1.2k (https://github.com/harbour/night_ferry)
    │ 匹配：video generation · memory
    │ (thumbnail)

    [打开一篇论文… ▾ 1]
    [更多 (1)]
    ");
}
