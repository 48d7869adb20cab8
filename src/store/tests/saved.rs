//! Papers that members keep.

use chrono::TimeDelta;

use super::*;
use crate::domain::Paper;

const ADA: UserId = UserId(77);

fn a_paper(id: &str) -> Paper {
    Paper {
        authors: vec!["Ada Lovelace".into()],
        upvotes: 12,
        ..Paper::new(paper(id), format!("Title of {id}"), "An abstract.")
    }
}

#[tokio::test]
async fn papers_are_kept_as_they_were_the_newest_first() {
    let store = TestStore::new();
    for (day, id) in ["2608.00001", "2608.00002"].into_iter().enumerate() {
        let later = now() + TimeDelta::days(i64::try_from(day).unwrap());
        let saved = store.save_paper(ADA, &a_paper(id), later).await;
        assert_eq!(saved.unwrap(), Saved::New);
    }
    let mut changed = a_paper("2608.00001");
    changed.upvotes = 99;
    let again = store.save_paper(ADA, &changed, now()).await.unwrap();
    assert_eq!(again, Saved::Already);

    let store = store.reopened();
    let kept = store.saved_of(ADA).await.unwrap();
    let papers: Vec<_> = kept.iter().map(|saved| saved.paper.clone()).collect();
    assert_eq!(papers, [a_paper("2608.00002"), a_paper("2608.00001")]);
    assert_eq!(kept[1].saved_at, now());
    assert!(store.saved_of(UserId(78)).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_paper_is_kept_no_longer() {
    let store = TestStore::new();
    for id in ["2608.00001", "2608.00002", "2608.00003"] {
        store.save_paper(ADA, &a_paper(id), now()).await.unwrap();
    }
    let other = UserId(78);
    assert!(
        !store
            .unsave_paper(other, paper("2608.00001"))
            .await
            .unwrap()
    );
    assert!(store.unsave_paper(ADA, paper("2608.00001")).await.unwrap());
    assert!(!store.unsave_paper(ADA, paper("2608.00001")).await.unwrap());
    assert_eq!(store.clear_saved(ADA).await.unwrap(), 2);
    assert!(store.saved_of(ADA).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_member_keeps_500_papers() {
    let store = TestStore::new();
    store
        .database
        .write(|db| {
            let snapshot = serde_json::to_string(&a_paper("2608.00001"))?;
            for number in 0..500 {
                db.execute(
                    "insert into saved_papers values (77, ?1, '2026-08-14T08:00:00.000Z', ?2)",
                    (format!("2607.{number:05}"), &snapshot),
                )?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let one_more = store.save_paper(ADA, &a_paper("2608.00001"), now()).await;
    assert_eq!(one_more.unwrap(), Saved::Full { limit: 500 });
    let known = store.save_paper(ADA, &a_paper("2607.00007"), now()).await;
    assert_eq!(known.unwrap(), Saved::Already);
    let other = store
        .save_paper(UserId(78), &a_paper("2608.00001"), now())
        .await;
    assert_eq!(other.unwrap(), Saved::New);
}

#[tokio::test]
async fn a_paper_that_cannot_be_read_holds_no_other_up() {
    let store = TestStore::new();
    for id in ["2608.00001", "2608.00002"] {
        store.save_paper(ADA, &a_paper(id), now()).await.unwrap();
    }
    store
        .database
        .write(|db| {
            let spoil = "update saved_papers set paper = '{}' where paper_id = '2608.00001'";
            Ok(db.execute(spoil, [])?)
        })
        .await
        .unwrap();
    let kept = store.saved_of(ADA).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert!(store.unsave_paper(ADA, paper("2608.00001")).await.unwrap());
}
