//! Notes, kept texts, and the file itself.

use chrono::TimeDelta;

use super::*;

#[tokio::test]
async fn a_note_is_replaced_by_the_next() {
    let store = TestStore::new();
    assert_eq!(store.note("commands").await.unwrap(), None);
    store.set_note("commands", "one").await.unwrap();
    store.set_note("commands", "two").await.unwrap();
    let store = store.reopened();
    assert_eq!(
        store.note("commands").await.unwrap().as_deref(),
        Some("two")
    );
}

#[tokio::test]
async fn a_long_text_is_found_by_its_short_key() {
    let store = TestStore::new();
    let text = "“quoted” OR ".repeat(100);
    let key = store.keep_text(text.clone(), now()).await.unwrap();
    assert_eq!(key.len(), 12);
    assert!(
        key.bytes()
            .all(|byte| byte.is_ascii_lowercase() || (b'2'..=b'7').contains(&byte))
    );
    assert_eq!(store.keep_text(text.clone(), now()).await.unwrap(), key);
    assert_eq!(store.kept_text(key).await.unwrap(), Some(text));
    assert_eq!(store.kept_text("' or 1=1 --").await.unwrap(), None);
}

#[tokio::test]
async fn a_text_is_forgotten_when_nobody_kept_it_again() {
    let store = TestStore::new();
    let old = store.keep_text("old", now()).await.unwrap();
    let used = store.keep_text("used", now()).await.unwrap();
    let later = now() + TimeDelta::days(30);
    store.keep_text("used", later).await.unwrap();
    assert_eq!(store.forget_texts_before(later).await.unwrap(), 1);
    assert_eq!(store.kept_text(old).await.unwrap(), None);
    assert_eq!(
        store.kept_text(used).await.unwrap().as_deref(),
        Some("used")
    );
}

#[test]
fn another_programs_database_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let foreign = Connection::open(&path).unwrap();
    foreign
        .execute_batch("create table theirs (id integer)")
        .unwrap();
    drop(foreign);
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(Store::open(&path), Err(OpenError::Foreign { .. })));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn the_store_is_written_as_safely_as_it_can_be() {
    let store = TestStore::new();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let synchronous: i64 = runtime
        .block_on(
            store
                .database
                .write(|db| Ok(db.pragma_query_value(None, "synchronous", |row| row.get(0))?)),
        )
        .unwrap();
    assert_eq!(synchronous, 2, "full");
}
