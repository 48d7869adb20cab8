//! Stores as earlier versions left them, full of rows: each opens here, and nothing is lost.

use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::domain::{LocaleTag, Recap, SubscriptionId};

/// Rows for each schema, written when it was the newest. They stay as they are and travel through all
/// later migrations.
const FILLED: &[(&str, &str)] = &[
    ("0001_subscriptions", include_str!("filled/0001.sql")),
    ("0002_deliveries", include_str!("filled/0002.sql")),
    ("0003_notes", include_str!("filled/0003.sql")),
    ("0004_troubles", include_str!("filled/0004.sql")),
    ("0005_digest_settings", include_str!("filled/0005.sql")),
    ("0006_subscription_options", include_str!("filled/0006.sql")),
    ("0007_server_topics", include_str!("filled/0007.sql")),
    ("0008_members", include_str!("filled/0008.sql")),
    ("0009_channel_kinds", include_str!("filled/0009.sql")),
    ("0010_setup", include_str!("filled/0010.sql")),
];

/// Each table's rows, each row as column → value.
type Rows = BTreeMap<String, Vec<BTreeMap<String, String>>>;

/// Makes the store of a version that knew so many migrations, with rows in every table.
fn make_store(path: &Path, schema_number: usize) {
    let store = Connection::open(path).unwrap();
    let steps = SCHEMA.migrations.iter().zip(FILLED).take(schema_number);
    for ((name, migration), (_, rows)) in steps {
        store.execute_batch(migration).expect(name);
        store.execute_batch(rows).expect(name);
    }
    store
        .pragma_update(None, "application_id", SCHEMA.application_id)
        .unwrap();
    let number = i64::try_from(schema_number).unwrap();
    store.pragma_update(None, "user_version", number).unwrap();
}

fn rows_in(path: &Path) -> Rows {
    let store = Connection::open(path).unwrap();
    let tables = "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'";
    let mut tables = store.prepare(tables).unwrap();
    let tables = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    tables
        .map(|table| {
            let table = table.unwrap();
            let mut rows = store.prepare(&format!("select * from {table}")).unwrap();
            let columns: Vec<String> = rows.column_names().map(Into::into).collect();
            let rows = rows.query_map([], |row| {
                let value = |(place, column): (usize, &String)| {
                    let value = row.get_ref(place)?;
                    Ok((column.clone(), format!("{value:?}")))
                };
                columns.iter().enumerate().map(value).collect()
            });
            let mut rows: Vec<_> = rows.unwrap().collect::<Result<_, _>>().unwrap();
            rows.sort();
            (table, rows)
        })
        .collect()
}

/// The rows without the columns that came later.
fn as_seen_before(rows: &Rows, before: &Rows) -> Rows {
    let columns_of = |table: &str| before[table].first().map(BTreeMap::keys);
    let known = rows.iter().filter(|(table, _)| before.contains_key(*table));
    known
        .map(|(table, rows)| {
            let keep = |row: &BTreeMap<String, String>| {
                let columns = columns_of(table).into_iter().flatten();
                let columns =
                    columns.filter_map(|name| Some((name.clone(), row.get(name)?.clone())));
                columns.collect()
            };
            let mut rows: Vec<BTreeMap<_, _>> = rows.iter().map(keep).collect();
            rows.sort();
            (table.clone(), rows)
        })
        .collect()
}

#[test]
fn every_schema_has_rows_to_test_with() {
    let schemas: Vec<&str> = SCHEMA.migrations.iter().map(|(name, _)| *name).collect();
    let filled: Vec<&str> = FILLED.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        filled, schemas,
        "a new migration needs a file in src/store/tests/filled, with rows for what it brings"
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    make_store(&path, schemas.len());
    for (table, rows) in rows_in(&path) {
        assert!(
            !rows.is_empty(),
            "{table} has no rows in src/store/tests/filled"
        );
    }
}

#[test]
fn a_filled_store_of_every_schema_opens_and_nothing_is_lost() {
    for schema_number in 1..=SCHEMA.migrations.len() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        make_store(&path, schema_number);
        let before = rows_in(&path);

        drop(Store::open(&path).unwrap());

        let after = rows_in(&path);
        assert_eq!(
            as_seen_before(&after, &before),
            before,
            "from {schema_number}"
        );
        let file = StoreFile::open(&path).unwrap();
        assert_eq!((file.behind(), file.faults()), (0, Vec::new()));
        let copy = format!("store.db.before-{:04}", schema_number + 1);
        let copy = folder.path().join(copy);
        assert_eq!(copy.exists(), schema_number < SCHEMA.migrations.len());
        if copy.exists() {
            assert_eq!(rows_in(&copy), before, "the copy from {schema_number}");
        }
    }
}

#[tokio::test]
async fn a_store_of_the_first_schema_means_the_same_today() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    make_store(&path, 1);
    let store = Store::open(&path).unwrap();
    let settings = store.server_settings(SERVER).await.unwrap();
    assert_eq!(settings.zone, chrono_tz::Europe::Berlin);
    let awaiting = store.subscribed_channels(now()).await.unwrap();
    let channels: Vec<u64> = awaiting.iter().map(|channel| channel.channel.0).collect();
    assert_eq!(
        channels,
        [2001, 2002],
        "the server that was left awaits nothing"
    );
    assert_eq!(awaiting[0].max_papers, 5);
    store.server_is_here(ServerId(u64::MAX)).await.unwrap();
    assert_eq!(store.subscribed_channels(now()).await.unwrap().len(), 3);
}

#[tokio::test]
async fn rows_written_when_each_schema_was_the_newest_are_still_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    make_store(&path, SCHEMA.migrations.len());
    let store = Store::open(&path).unwrap();
    let known = store.subscribed_channels(now()).await.unwrap();
    let tokyo = &known[1];
    assert_eq!(tokyo.digest.language, LocaleTag::parse("ja"));
    assert_eq!(tokyo.digest.recap, Recap::Monthly);
    assert!(tokyo.pause_at(instant("2026-08-14T09:00:00Z")).is_some());
    assert_eq!(known[2].person, Some(UserId(77)));
    let rests = store.subscriptions_of_channel(tokyo.channel).await.unwrap();
    assert!(rests[0].needs_code && rests[0].is_paused(now()));
    let undone = store.restore_subscription(SERVER, SubscriptionId(5), now());
    let Some(Subscribed::Added(wide)) = undone.await.unwrap() else {
        panic!("not restored");
    };
    assert_eq!((wide.level, wide.min_upvotes), (Level::Wide, 3));
    let topics = store.topics_of_server(SERVER).await.unwrap();
    assert_eq!(topics[0].topic.text(), "robot OR gripper");
    // Snapshots of papers outlive changes of what is known about a paper.
    let saved = store.saved_of(UserId(77)).await.unwrap();
    assert_eq!(saved[0].paper.authors, ["Ada Lovelace"]);
    assert_eq!(store.taste_of(ChannelId(2001)).await.unwrap()[0].saves, 2);
}

#[tokio::test]
async fn a_backup_of_an_earlier_schema_is_brought_up_to_date_when_it_is_restored() {
    let folder = tempfile::tempdir().unwrap();
    let (backup, store) = (folder.path().join("old.db"), folder.path().join("store.db"));
    make_store(&backup, 1);
    let before = rows_in(&backup);
    let lock = crate::data_folder::DataFolder::at(folder.path())
        .lock()
        .unwrap();
    let file = StoreFile::open(&backup).unwrap();
    assert_eq!(file.behind(), SCHEMA.migrations.len() - 1);
    let restored = file.restore_to(&store, now(), |_| None, &lock).await;
    assert_eq!(restored.unwrap().kept, None);
    let mut after = as_seen_before(&rows_in(&store), &before);
    after.retain(|table, _| table != "notes");
    assert_eq!(after, before);
    assert_eq!(rows_in(&backup), before, "the backup is as it was");
    assert_eq!(StoreFile::open(&store).unwrap().behind(), 0);
}
