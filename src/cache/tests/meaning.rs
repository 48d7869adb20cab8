//! A model of meaning finds what words don't; without one nothing changes, and when it fails nothing breaks.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use tempfile::TempDir;

use crate::cache::{PaperCache, SearchOptions, SearchResult};
use crate::domain::{Level, Paper, PaperId, Topic};
use crate::matching::Reason;
use crate::meaning::endpoint::service::{Service, meant};
use crate::meaning::{Meaning, StaticModel, tests as model};
use crate::progress::Unwatched;

fn paper(number: u32, title: &str, abstract_text: &str) -> Paper {
    let id = PaperId::parse(&format!("2608.{number:05}")).unwrap();
    Paper::new(id, title, abstract_text)
}

/// Papers of which the second is about kites without saying so.
fn papers() -> Vec<Paper> {
    vec![
        paper(1, "A kite in the rain", "It rains, and rains, and rains."),
        paper(2, "Gliders", "A glider, or two gliders."),
        paper(3, "Ships", "A ship is a boat."),
        paper(4, "Storms", "Rain and a storm."),
        paper(5, "Zeppelins", "Nothing that the model knows."),
    ]
}

async fn filled(folder: &TempDir, meaning: Option<Meaning>) -> PaperCache {
    let cache = PaperCache::open(&folder.path().join("papers.db")).unwrap();
    let cache = cache.with_meaning(meaning);
    cache.save_papers(papers()).await.unwrap();
    cache.read_for_meaning(&Unwatched).await.unwrap();
    cache
}

fn tiny_model() -> (TempDir, Meaning) {
    let folder = model::tiny();
    let meaning = StaticModel::open(folder.path()).unwrap().into();
    (folder, meaning)
}

async fn search(cache: &PaperCache, topic: &str) -> SearchResult {
    let options = SearchOptions {
        loosely: true,
        ..SearchOptions::default()
    };
    let topic = Topic::parse(topic).unwrap();
    cache.search(&topic, options).await.unwrap()
}

async fn titles(cache: &PaperCache, topic: &str) -> Vec<String> {
    let hits = search(cache, topic).await.hits.into_iter();
    hits.map(|hit| hit.listed.paper.title).collect()
}

#[tokio::test]
async fn what_says_it_in_other_words_is_found_behind_what_matches() {
    let folder = tempfile::tempdir().unwrap();
    let (_model, meaning) = tiny_model();
    let plain = filled(&folder, None).await;
    assert_eq!(titles(&plain, "kite").await, ["A kite in the rain"]);
    let cache = filled(&folder, Some(meaning)).await;
    let found = search(&cache, "kite").await;
    assert_eq!(
        titles(&cache, "kite").await,
        ["A kite in the rain", "Gliders"]
    );
    assert_eq!(found.total_exact, 1);
    assert!(found.hits[0].exact && !found.hits[1].exact);
    assert_eq!(found.hits[1].why.reasons, [Reason::Meaning]);
    assert_eq!(found.hits[1].why.in_words().to_string(), "near in meaning");
}

#[tokio::test]
async fn what_is_meant_to_the_letter_is_not_widened() {
    let folder = tempfile::tempdir().unwrap();
    let (_model, meaning) = tiny_model();
    let cache = filled(&folder, Some(meaning)).await;
    for topic in ["\"kite\"", "kite -boat", "kite author:ada", "author:ada"] {
        let titles = titles(&cache, topic).await;
        assert!(
            !titles.contains(&"Gliders".to_owned()),
            "{topic}: {titles:?}"
        );
    }
}

#[tokio::test]
async fn a_subscription_takes_the_same_with_and_without() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (_model, meaning) = tiny_model();
    let (plain, cache) = (
        filled(&one, None).await,
        filled(&other, Some(meaning)).await,
    );
    for topic in ["kite", "glider", "ship OR boat", "rain -storm"] {
        let topic = Topic::parse(topic).unwrap();
        for level in [Level::Strict, Level::Normal, Level::Wide] {
            let without = plain.matches(&topic, level, None, None).await.unwrap();
            let with = cache.matches(&topic, level, None, None).await.unwrap();
            assert_eq!(without, with);
        }
    }
}

#[tokio::test]
async fn papers_are_read_once_and_again_when_they_change() {
    let folder = tempfile::tempdir().unwrap();
    let (_model, meaning) = tiny_model();
    let cache = filled(&folder, Some(meaning.clone())).await;
    assert_eq!(cache.read_for_meaning(&Unwatched).await.unwrap(), 0);
    // The same after a start, though nothing is remembered of what was looked at.
    let again = PaperCache::open(&folder.path().join("papers.db")).unwrap();
    let again = again.with_meaning(Some(meaning));
    assert_eq!(again.read_for_meaning(&Unwatched).await.unwrap(), 0);
    let changed = paper(2, "Boats", "Once a glider.");
    cache.save_papers(vec![changed]).await.unwrap();
    assert_eq!(cache.read_for_meaning(&Unwatched).await.unwrap(), 1);
    assert_eq!(titles(&cache, "kite").await, ["A kite in the rain"]);
    // Another process sees it.
    assert_eq!(titles(&again, "ship").await, ["Ships", "Boats"]);
}

#[tokio::test]
async fn another_model_reads_all_papers_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("papers.db");
    let (_model, meaning) = tiny_model();
    let counts =
        |meaning: &Meaning| PaperCache::read_for_meaning_in(&file, &meaning.fingerprint()).unwrap();
    drop(filled(&folder, Some(meaning.clone())).await);
    assert_eq!(counts(&meaning), Some((5, 5)));
    let service = Service::new(|_, body| meant(body, &["kite", "boat", "ship", "glider"])).await;
    let other = Meaning::from(service.endpoint());
    assert_eq!(counts(&other), Some((0, 5)));
    let cache = filled(&folder, Some(other.clone())).await;
    assert_eq!(
        (counts(&meaning), counts(&other)),
        (Some((0, 5)), Some((5, 5)))
    );
    // To the other model a glider is no kite.
    assert_eq!(titles(&cache, "kite").await, ["A kite in the rain"]);
}

#[tokio::test]
async fn a_model_that_is_exchanged_under_its_name_reads_all_papers_again() {
    let folder = tempfile::tempdir().unwrap();
    let service = Service::new(|before, body| match before {
        0 => meant(body, &["kite", "boat"]),
        _ => meant(body, &["kite", "boat", "glider"]),
    });
    let service = service.await;
    let cache = filled(&folder, Some(service.endpoint().into())).await;
    cache
        .save_papers(vec![paper(6, "A boat", "A boat.")])
        .await
        .unwrap();
    cache.read_for_meaning(&Unwatched).await.unwrap();
    let texts = service
        .asked()
        .into_iter()
        .map(|asked| asked.body["input"].clone());
    let counts: Vec<usize> = texts.map(|texts| texts.as_array().unwrap().len()).collect();
    assert_eq!(counts, [5, 1, 5]);
    assert_eq!(titles(&cache, "glider").await, ["Gliders"]);
    assert_eq!(titles(&cache, "boat").await, ["A boat", "Ships"]);
}

#[tokio::test]
async fn an_endpoint_that_fails_breaks_nothing_and_is_asked_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let service = Service::new(|before, body| match before {
        0 | 1 => StatusCode::UNAUTHORIZED.into_response(),
        _ => meant(body, &["kite", "boat"]),
    });
    let service = service.await;
    let cache = PaperCache::open(&folder.path().join("papers.db")).unwrap();
    let with = |cache: &PaperCache| cache.clone().with_meaning(Some(service.endpoint().into()));
    let first = with(&cache);
    assert!(first.asks_elsewhere() && !cache.asks_elsewhere());
    first.save_papers(papers()).await.unwrap();
    let error = first.read_for_meaning(&Unwatched).await.unwrap_err();
    assert!(format!("{error:#}").contains("401"), "{error:#}");
    assert_eq!(
        titles(&first, "kite").await,
        ["A kite in the rain"],
        "left alone"
    );
    assert_eq!(service.asked().len(), 1);
    assert_eq!(
        titles(&with(&cache), "kite").await,
        ["A kite in the rain"],
        "refused"
    );
    assert_eq!(service.asked().len(), 2);
    assert_eq!(with(&cache).read_for_meaning(&Unwatched).await.unwrap(), 5);
}

#[tokio::test]
async fn an_answer_of_another_length_than_the_papers_have_says_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let service = Service::new(|before, body| match before {
        0 => meant(body, &["kite", "boat"]),
        _ => meant(body, &["kite", "boat", "rain"]),
    });
    let service = service.await;
    let cache = filled(&folder, Some(service.endpoint().into())).await;
    let plain = cache.clone().with_meaning(None);
    assert_eq!(search(&cache, "kite").await, search(&plain, "kite").await);
}

/// The order of days and votes, and a model that has read nothing yet, leave everything as it is.
#[tokio::test]
async fn without_embeddings_the_answer_is_the_same_to_the_bit() {
    let folder = tempfile::tempdir().unwrap();
    let (_model, meaning) = tiny_model();
    let plain = PaperCache::open(&folder.path().join("papers.db")).unwrap();
    plain.save_papers(papers()).await.unwrap();
    let cache = plain.clone().with_meaning(Some(meaning));
    let topics = [
        "kite",
        "a storm of rain",
        "boat OR rain",
        "ships -kite",
        "glider",
    ];
    for topic in BTreeSet::from(topics) {
        assert_eq!(
            search(&plain, topic).await,
            search(&cache, topic).await,
            "{topic}"
        );
    }
}
