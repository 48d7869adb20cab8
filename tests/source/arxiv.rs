//! arXiv's categories over HTTP.

use std::collections::BTreeMap;

use paperboy::domain::PaperId;
use paperboy::source::{Arxiv, SourceError};
use paperboy_sandbox::feed::{ArxivFeed, Fault};

fn id(text: &str) -> PaperId {
    PaperId::from_collection(text).unwrap()
}

async fn arxiv(papers: &[(&str, &[&str])]) -> (ArxivFeed, Arxiv) {
    let feed = ArxivFeed::start(BTreeMap::new()).await.unwrap();
    for (id, categories) in papers {
        feed.set_paper(id, categories);
    }
    let source = Arxiv::new(&feed.url()).unwrap().without_pauses();
    (feed, source)
}

#[tokio::test]
async fn categories_are_asked_for_many_papers_at_once() {
    let (feed, source) = arxiv(&[
        ("2608.00001", &["cs.CL", "cs.AI"]),
        ("math/0309136", &["math.DG"]),
    ])
    .await;
    let ids = [
        id("2608.00001"),
        id("own-collection-1"),
        id("2608.00002"),
        id("math/0309136"),
    ];
    let found = source.categories_of(&ids).await.unwrap();
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].1, ["cs.CL", "cs.AI"]);
    assert_eq!(found[1].0, id("math/0309136"));
    let requests = feed.requests();
    assert_eq!(requests.len(), 1);
    assert!(
        requests[0].target.ends_with("&max_results=3"),
        "{}",
        requests[0].target
    );
    assert!(
        requests[0]
            .user_agent
            .as_deref()
            .unwrap()
            .starts_with("paperboy/")
    );
}

#[tokio::test]
async fn a_hundred_papers_are_one_request() {
    let (feed, source) = arxiv(&[("2608.00001", &["cs.CL"]), ("2608.00100", &["cs.LG"])]).await;
    let ids: Vec<PaperId> = (0..150).map(|n| id(&format!("2608.{n:05}"))).collect();
    assert_eq!(source.categories_of(&ids).await.unwrap().len(), 2);
    assert_eq!(feed.requests().len(), 2);
}

#[tokio::test]
async fn an_empty_feed_is_asked_for_once_more() {
    let (feed, source) = arxiv(&[]).await;
    assert_eq!(source.categories_of(&[id("2608.00001")]).await.unwrap(), []);
    assert_eq!(feed.requests().len(), 2);
    assert_eq!(source.categories_of(&[id("own-1")]).await.unwrap(), []);
    assert_eq!(feed.requests().len(), 2);
}

#[tokio::test]
async fn trouble_is_tried_again_and_a_refusal_is_not() {
    let (feed, source) = arxiv(&[("2608.00001", &["cs.CL"])]).await;
    feed.fail_next(Fault::Status(503));
    feed.fail_next(Fault::Reset);
    assert_eq!(
        source
            .categories_of(&[id("2608.00001")])
            .await
            .unwrap()
            .len(),
        1
    );
    assert_eq!(feed.requests().len(), 3);

    feed.fail_next(Fault::Gateway429);
    let error = source.categories_of(&[id("2608.00001")]).await.unwrap_err();
    assert!(
        matches!(
            error,
            SourceError::Unavailable {
                retry_after: Some(_),
                ..
            }
        ),
        "{error:?}"
    );
    feed.fail_next(Fault::WebPage);
    let error = source.categories_of(&[id("2608.00001")]).await.unwrap_err();
    assert!(matches!(error, SourceError::Malformed { .. }), "{error:?}");
}
