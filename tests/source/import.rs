//! Files into the cache: every form that the feed ever had, and collections.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use paperboy::cache::PaperCache;
use paperboy::domain::{ListedPaper, PaperId};
use paperboy::import::{ImportReport, import};
use paperboy::progress::{Event, Unwatched};

fn cache() -> (tempfile::TempDir, PaperCache) {
    let folder = tempfile::tempdir().unwrap();
    let cache = PaperCache::open(&folder.path().join("papers.db")).unwrap();
    (folder, cache)
}

fn in_package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

async fn paper(cache: &PaperCache, id: &str) -> ListedPaper {
    let id = PaperId::from_collection(id).unwrap();
    cache.paper(&id).await.unwrap().unwrap()
}

#[tokio::test]
async fn every_form_that_the_feed_ever_had_is_read() {
    let (_folder, cache) = cache();
    let fixtures = vec![in_package("tests/fixtures/feed")];
    let report = import(&cache, fixtures.clone(), &Unwatched).await.unwrap();
    let expected = ImportReport {
        files: 8,
        listings: 16,
        new: 16,
        known: 0,
        bad: 0,
    };
    assert_eq!(report, expected);

    let oldest = paper(&cache, "2405.99001").await;
    assert_eq!(
        oldest.paper.title,
        "Kites that Learn to Tack: Wind-Aware Control from Few Flights"
    );
    assert_eq!(oldest.paper.authors, ["Ada Kite", "Bo Wind"]);
    assert_eq!(oldest.first_listed.unwrap().to_string(), "2024-05-28");
    assert_eq!(oldest.paper.thumbnail_url, None);
    assert!(
        paper(&cache, "2405.99002")
            .await
            .paper
            .title
            .starts_with("TideBench")
    );

    let newest = paper(&cache, "2606.90001").await;
    assert_eq!(newest.first_listed.unwrap().to_string(), "2026-06-04");
    assert_eq!(newest.paper.published.unwrap().to_string(), "2026-06-02");
    assert_eq!(newest.paper.organisation.as_deref(), Some("Kite Lab"));
    assert_eq!(newest.paper.code_stars, Some(23));
    assert_eq!(newest.paper.keywords.len(), 2);
    assert!(newest.paper.one_line.is_some() && newest.paper.project_url.is_some());

    assert_eq!(paper(&cache, "2503.90001").await.paper.project_url, None);
    assert_eq!(
        paper(&cache, "2509.90001")
            .await
            .paper
            .organisation
            .as_deref(),
        Some("Kite Lab")
    );

    let again = import(&cache, fixtures, &Unwatched).await.unwrap();
    assert_eq!((again.new, again.known), (0, 16));
}

#[tokio::test]
async fn bad_records_are_told_and_the_rest_is_saved() {
    let (folder, cache) = cache();
    let path = folder.path().join("papers.jsonl");
    let text = "{\"id\":\"a\",\"title\":\"Kites\",\"abstract\":\"\"}\n\
                nonsense\n\
                {\"id\":\"b\",\"title\":\"Tides\",\"abstract\":\"\",\"date\":\"2026-08-14\"}\n";
    fs::write(&path, text).unwrap();
    let told = Mutex::new(Vec::new());
    let listen = |event: Event<'_>| {
        if let Event::Trouble(text) = event {
            told.lock().unwrap().push(text.to_owned());
        }
    };
    let paths = vec![path, folder.path().join("gone.json")];
    let report = import(&cache, paths, &listen).await.unwrap();
    let expected = ImportReport {
        files: 1,
        listings: 1,
        new: 2,
        known: 0,
        bad: 2,
    };
    assert_eq!(report, expected);
    let told = told.into_inner().unwrap();
    assert!(
        told[0].ends_with("gone.json: there is no such file or folder"),
        "{}",
        told[0]
    );
    assert!(told[1].contains("papers.jsonl:2: "), "{}", told[1]);
    assert_eq!(paper(&cache, "a").await.first_listed, None);
    assert!(paper(&cache, "b").await.first_listed.is_some());
}

#[tokio::test]
async fn a_long_collection_is_saved_in_parts() {
    let (folder, cache) = cache();
    let path = folder.path().join("papers.jsonl");
    let line = |n| format!("{{\"id\":\"p{n}\",\"title\":\"Kites {n}\",\"abstract\":\"\"}}\n");
    fs::write(&path, (0..2_500).map(line).collect::<String>()).unwrap();
    let report = import(&cache, vec![path], &Unwatched).await.unwrap();
    assert_eq!((report.new, report.listings, report.bad), (2_500, 0, 0));
    assert_eq!(cache.counts().await.unwrap().papers, 2_500);
}

#[tokio::test]
async fn all_recorded_days_are_read_without_a_loss() {
    let recorded = in_package("../shared/data/hf_daily");
    if !recorded.is_dir() {
        println!("skipped: {} is not here", recorded.display());
        return;
    }
    let (_folder, cache) = cache();
    let report = import(&cache, vec![recorded], &Unwatched).await.unwrap();
    let expected = ImportReport {
        files: 258,
        listings: 4_870,
        new: 4_870,
        known: 0,
        bad: 0,
    };
    assert_eq!(report, expected);
    let counts = cache.counts().await.unwrap();
    assert_eq!((counts.papers, counts.listings), (4_870, 4_870));
    let day = |text: &str| text.parse().unwrap();
    let listed = cache
        .listed_between(day("2024-01-01"), day("2026-12-31"))
        .await
        .unwrap();
    assert_eq!(listed.len(), 4_870);
    // A list as the feed gave it: so many papers, the most voted first.
    let last = cache
        .listed_between(day("2026-08-14"), day("2026-08-14"))
        .await
        .unwrap();
    assert!(last.len() > 5 && last[0].paper.upvotes >= last[1].paper.upvotes);
}
