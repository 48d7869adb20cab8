//! Searches answer in the right order.

use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;

use super::*;
use crate::domain::Paper;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 6, day).unwrap()
}

fn noon(day: NaiveDate) -> DateTime<Utc> {
    day.and_hms_opt(12, 0, 0).unwrap().and_utc()
}

fn paper(number: usize, title: &str, abstract_text: &str) -> Paper {
    let id = PaperId::parse(&format!("2506.{number:05}")).unwrap();
    Paper::new(id, title, abstract_text)
}

struct Cache {
    cache: PaperCache,
    _folder: tempfile::TempDir,
}

fn empty_cache() -> Cache {
    let folder = tempfile::tempdir().unwrap();
    let cache = PaperCache::open(&folder.path().join("papers.db")).unwrap();
    Cache {
        cache,
        _folder: folder,
    }
}

async fn cache_of_three() -> Cache {
    let cache = empty_cache();
    let mut papers = vec![
        paper(1, "Streaming speech recognition", "We recognise speech."),
        paper(2, "A study of tractors", "Once speech is mentioned."),
        paper(3, "Speech", "Recognition of tractors in a field of corn."),
    ];
    for (index, paper) in papers.iter_mut().enumerate() {
        paper.upvotes = [5, 50, 7][index];
    }
    for (index, paper) in papers.into_iter().enumerate() {
        let listed = day(u32::try_from(index).unwrap() + 1);
        cache
            .cache
            .save_listing(listed, vec![paper], noon(listed))
            .await
            .unwrap();
    }
    cache
}

async fn ids(cache: &Cache, topic: &str, options: SearchOptions) -> (Vec<String>, usize) {
    let topic = Topic::parse(topic).unwrap();
    let result = cache.cache.search(&topic, options).await.unwrap();
    let ids = result
        .hits
        .iter()
        .map(|hit| hit.listed.paper.id.to_string());
    (
        ids.map(|id| id.replace("2506.0000", "")).collect(),
        result.total_exact,
    )
}

#[tokio::test]
async fn the_best_come_first_and_loose_ones_last() {
    let cache = cache_of_three().await;
    let options = SearchOptions::default();
    assert_eq!(
        ids(&cache, "speech recognition", options).await,
        (vec!["1".into()], 1)
    );
    let loosely = SearchOptions {
        loosely: true,
        ..options
    };
    let (found, exact) = ids(&cache, "speech recognition", loosely).await;
    assert_eq!(
        (found, exact),
        (vec!["1".into(), "3".into(), "2".into()], 1)
    );
    let topic = Topic::parse("speech recognition").unwrap();
    let hits = cache.cache.search(&topic, loosely).await.unwrap().hits;
    assert!(hits.is_sorted_by(|one, other| one.score >= other.score));
    let exact: Vec<bool> = hits.iter().map(|hit| hit.exact).collect();
    assert_eq!(exact, [true, false, false]);
    assert_eq!(hits[2].why.in_words().to_string(), "only “speech”");
}

#[tokio::test]
async fn days_pages_and_orders_are_kept() {
    let cache = cache_of_three().await;
    let options = SearchOptions {
        level: Level::Wide,
        ..SearchOptions::default()
    };
    let sorted = |sort| SearchOptions { sort, ..options };
    assert_eq!(
        ids(&cache, "speech", sorted(Sort::Newest)).await.0,
        ["3", "2", "1"]
    );
    assert_eq!(
        ids(&cache, "speech", sorted(Sort::Upvotes)).await.0,
        ["2", "3", "1"]
    );
    let strict = SearchOptions {
        level: Level::Strict,
        ..sorted(Sort::Upvotes)
    };
    assert_eq!(
        ids(&cache, "speech", strict).await,
        (vec!["3".into(), "1".into()], 2)
    );
    let second = SearchOptions {
        offset: 1,
        limit: 1,
        ..sorted(Sort::Newest)
    };
    assert_eq!(ids(&cache, "speech", second).await, (vec!["2".into()], 3));
    let window = SearchOptions {
        since: Some(day(2)),
        until: Some(day(2)),
        ..options
    };
    assert_eq!(ids(&cache, "speech", window).await, (vec!["2".into()], 1));
    let since = SearchOptions {
        since: Some(day(2)),
        ..options
    };
    assert_eq!(ids(&cache, "speech", since).await.1, 2);
}

#[tokio::test]
async fn similar_papers_name_what_they_share() {
    let cache = empty_cache();
    let mut papers = vec![
        paper(
            1,
            "Gaussian splatting for tractors",
            "Radiance fields of tractors and ploughs.",
        ),
        paper(
            2,
            "Ploughs and tractors",
            "With Gaussian splatting, tractors look real.",
        ),
        paper(3, "Speech", "Nothing in common."),
    ];
    papers.extend((4..40).map(|number| paper(number, "Filler", "Words of all kinds")));
    cache.cache.save_papers(papers).await.unwrap();
    let id = PaperId::parse("2506.00001").unwrap();
    let similar = cache.cache.similar(&id, 5).await.unwrap();
    assert_eq!(similar.len(), 1);
    assert_eq!(similar[0].listed.paper.id.as_str(), "2506.00002");
    let mut shared = similar[0].shared_terms.clone();
    shared.sort();
    assert_eq!(shared, ["Gaussian", "ploughs", "splatting", "tractors"]);
    let unknown = PaperId::parse("2506.99999").unwrap();
    assert!(cache.cache.similar(&unknown, 5).await.unwrap().is_empty());
}

#[tokio::test]
async fn typing_suggests_titles_and_ids() {
    let cache = empty_cache();
    let papers = vec![
        paper(1, "Latent Diffusion Policies", ""),
        paper(2, "Bodies that Optimize", ""),
    ];
    cache.cache.save_papers(papers).await.unwrap();
    let table = [
        ("dif", 1),
        ("diffusi", 1),
        ("Diffusion", 1),
        ("latent diff", 1),
        ("policie", 1),
        ("bodi", 1),
        ("optimiz", 1),
        ("optimizat", 0),
        ("2506.0", 2),
        ("2506.00002", 1),
        ("", 2),
        ("\"*(", 2),
        ("zebra", 0),
        ("%", 2),
    ];
    for (typed, expected) in table {
        let suggested = cache.cache.suggest_papers(typed.into(), 25).await.unwrap();
        assert_eq!(suggested.len(), expected, "{typed}");
    }
}

/// Few words, so that made-up topics meet made-up papers.
fn word() -> impl Strategy<Value = String> {
    let words = [
        "speech",
        "model",
        "models",
        "large",
        "language",
        "llm",
        "pre",
        "training",
        "pretraining",
        "text-to-image",
        "the",
        "of",
        "c++",
        "gan",
        "diffusion",
        "GPT-4",
        "naïve",
    ];
    prop::sample::select(words.to_vec()).prop_map(str::to_owned)
}

fn text(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 0..most).prop_map(|words| words.join(" "))
}

pub(super) fn some_paper() -> impl Strategy<Value = Paper> {
    let names = prop::sample::subsequence(vec!["Ada Lovelace", "Yann LeCun", "Y. Bengio"], 0..3);
    let categories = prop::sample::subsequence(vec!["cs.CL", "cs.CV", "stat.ML"], 0..3);
    (
        text(5),
        text(14),
        prop::collection::vec(text(3), 0..3),
        names,
        categories,
    )
        .prop_map(|(title, abstract_text, keywords, authors, categories)| {
            let mut paper = paper(0, &title, &abstract_text);
            paper.keywords = keywords;
            paper.authors = authors.into_iter().map(str::to_owned).collect();
            paper.categories = categories.into_iter().map(str::to_owned).collect();
            paper.organisation = paper.authors.first().map(|name| format!("{name} Lab"));
            paper
        })
}

pub(super) fn topic_text() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        6 => text(4),
        2 => text(4).prop_map(|text| format!("\"{text} model\"")),
        1 => Just("author:\"Ada Lovelace\"".to_owned()),
        1 => Just("author:lecun".to_owned()),
        1 => Just("author:\"Y. B\"".to_owned()),
        1 => Just("org:lovelace".to_owned()),
        1 => Just("cat:cs".to_owned()),
        1 => Just("cat:cs.CL".to_owned()),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("{one} {other}")),
            (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("({one} OR {other})")),
            (inner.clone(), inner).prop_map(|(one, other)| format!("{one} -({other})")),
        ]
    })
}
