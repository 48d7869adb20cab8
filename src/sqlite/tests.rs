//! Files as operators leave them: ours, others', broken, too new.

use std::fs;
use std::path::PathBuf;

use super::*;

const FIRST: (&str, &str) = ("0001", "create table kites (name text not null) strict;");
const SECOND: (&str, &str) = (
    "0002",
    "alter table kites add column colour text not null default 'red';",
);
const BROKEN: (&str, &str) = (
    "0002",
    "insert into kites (name) values ('half'); nonsense;",
);

fn schema(migrations: &'static [(&'static str, &'static str)]) -> Schema {
    Schema {
        name: "kite shed",
        application_id: 0x0102_0304,
        migrations,
        worth: Worth::Precious,
    }
}

fn shed() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kites.db");
    (folder, path)
}

async fn add(database: &Database, name: &'static str) {
    let add = move |transaction: &Transaction<'_>| {
        transaction.execute("insert into kites (name) values (?1)", [name])?;
        Ok(())
    };
    database.write(add).await.unwrap();
}

async fn count(database: &Database) -> i64 {
    let count = |connection: &Connection| {
        Ok(connection.query_row("select count(*) from kites", [], |row| row.get(0))?)
    };
    database.read(count).await.unwrap()
}

#[tokio::test]
async fn what_was_written_is_there_after_opening_again() {
    let (_folder, path) = shed();
    let database = Database::open(&path, &schema(&[FIRST])).unwrap();
    add(&database, "red").await;
    drop(database);
    let database = Database::open(&path, &schema(&[FIRST])).unwrap();
    assert_eq!(count(&database).await, 1);
}

#[tokio::test]
async fn a_change_that_fails_or_panics_leaves_nothing_behind() {
    let (_folder, path) = shed();
    let database = Database::open(&path, &schema(&[FIRST])).unwrap();
    let fail = |transaction: &Transaction<'_>| -> anyhow::Result<()> {
        transaction.execute("insert into kites (name) values ('lost')", [])?;
        anyhow::bail!("changed my mind")
    };
    assert!(database.write(fail).await.is_err());
    let panic = |transaction: &Transaction<'_>| -> anyhow::Result<()> {
        transaction.execute("insert into kites (name) values ('lost')", [])?;
        std::panic::resume_unwind(Box::new("dropped the string"))
    };
    assert!(database.write(panic).await.is_err());
    add(&database, "kept").await;
    assert_eq!(count(&database).await, 1);
}

#[tokio::test]
async fn the_reading_connection_can_change_nothing() {
    let (_folder, path) = shed();
    let database = Database::open(&path, &schema(&[FIRST])).unwrap();
    let change = |connection: &Connection| Ok(connection.execute("delete from kites", [])?);
    assert!(database.read(change).await.is_err());
}

#[tokio::test]
async fn a_later_schema_is_reached_with_a_copy_of_the_earlier_beside_it() {
    let (folder, path) = shed();
    let database = Database::open(&path, &schema(&[FIRST])).unwrap();
    add(&database, "red").await;
    drop(database);
    assert!(
        !folder.path().join("kites.db.before-0001").exists(),
        "an empty file needs no copy"
    );

    let database = Database::open(&path, &schema(&[FIRST, SECOND])).unwrap();
    assert_eq!(count(&database).await, 1);
    let copy = Connection::open(folder.path().join("kites.db.before-0002")).unwrap();
    let columns = "select count(*) from pragma_table_info('kites')";
    assert_eq!(
        copy.query_row(columns, [], |row| row.get::<_, i64>(0))
            .unwrap(),
        1
    );
}

#[tokio::test]
async fn a_migration_that_fails_changes_nothing_and_can_be_tried_again() {
    let (folder, path) = shed();
    let database = Database::open(&path, &schema(&[FIRST])).unwrap();
    add(&database, "red").await;
    drop(database);
    for _ in 0..2 {
        let error = Database::open(&path, &schema(&[FIRST, BROKEN])).unwrap_err();
        assert!(
            error.to_string().contains("apply migration 0002"),
            "{error}"
        );
        let database = Database::open(&path, &schema(&[FIRST])).unwrap();
        assert_eq!(
            count(&database).await,
            1,
            "as it was, and of the old schema"
        );
    }
    assert_eq!(copies_in(folder.path()), ["kites.db.before-0002"]);
    let database = Database::open(&path, &schema(&[FIRST, SECOND])).unwrap();
    assert_eq!(count(&database).await, 1);
    assert_eq!(copies_in(folder.path()), ["kites.db.before-0002"]);
}

#[tokio::test]
async fn going_back_and_up_again_overwrites_no_copy() {
    let (folder, path) = shed();
    drop(Database::open(&path, &schema(&[FIRST])).unwrap());
    drop(Database::open(&path, &schema(&[FIRST, SECOND])).unwrap());
    let first = folder.path().join("kites.db.before-0002");
    let before = fs::read(&first).unwrap();
    fs::copy(&first, &path).unwrap();
    let database = Database::open(&path, &schema(&[FIRST])).unwrap();
    add(&database, "red").await;
    drop(database);
    drop(Database::open(&path, &schema(&[FIRST, SECOND])).unwrap());
    assert_eq!(
        copies_in(folder.path()),
        ["kites.db.before-0002", "kites.db.before-0002.2"]
    );
    assert_eq!(fs::read(&first).unwrap(), before);
}

/// The names of the copies beside a database.
fn copies_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains(".before-"))
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn rebuilding_a_table_keeps_what_refers_to_it() {
    const TAILS: (&str, &str) = (
        "0002",
        "create table makers (name text primary key) strict;
        create table tails (maker text not null references makers (name) on delete cascade) strict;
        insert into makers values ('Ada');
        insert into tails values ('Ada');",
    );
    const REBUILT: (&str, &str) = (
        "0003",
        "create table new_makers (name text primary key, town text) strict;
        insert into new_makers (name) select name from makers;
        drop table makers;
        alter table new_makers rename to makers;",
    );
    const ORPHANS: (&str, &str) = ("0003", "delete from makers;");
    let (_folder, path) = shed();
    drop(Database::open(&path, &schema(&[FIRST, TAILS])).unwrap());

    let error = Database::open(&path, &schema(&[FIRST, TAILS, ORPHANS])).unwrap_err();
    assert!(error.to_string().contains("belong to no other"), "{error}");

    let database = Database::open(&path, &schema(&[FIRST, TAILS, REBUILT])).unwrap();
    let tails = |connection: &Connection| {
        Ok(connection.query_row("select count(*) from tails", [], |row| row.get::<_, i64>(0))?)
    };
    assert_eq!(database.read(tails).await.unwrap(), 1);
    let delete = |transaction: &Transaction<'_>| Ok(transaction.execute("delete from makers", [])?);
    database.write(delete).await.unwrap();
    assert_eq!(
        database.read(tails).await.unwrap(),
        0,
        "references hold again"
    );
}

#[test]
fn the_newest_three_copies_are_kept_and_nothing_else_is_touched() {
    const MORE: [(&str, &str); 6] = [
        FIRST,
        ("0002", "create table b (x int) strict;"),
        ("0003", "create table c (x int) strict;"),
        ("0004", "create table d (x int) strict;"),
        ("0005", "create table e (x int) strict;"),
        ("0006", "create table f (x int) strict;"),
    ];
    let (folder, path) = shed();
    fs::write(folder.path().join("kites.db.before-restore-1"), "kept").unwrap();
    for known in 1..=MORE.len() {
        drop(Database::open(&path, &schema(&MORE[..known])).unwrap());
    }
    assert_eq!(
        copies_in(folder.path()),
        [
            "kites.db.before-0004",
            "kites.db.before-0005",
            "kites.db.before-0006",
            "kites.db.before-restore-1"
        ]
    );
}

#[test]
fn a_disposable_database_is_not_copied() {
    let (folder, path) = shed();
    let disposable = |migrations| Schema {
        worth: Worth::Disposable,
        ..schema(migrations)
    };
    drop(Database::open(&path, &disposable(&[FIRST])).unwrap());
    drop(Database::open(&path, &disposable(&[FIRST, SECOND])).unwrap());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_of_a_newer_program_is_refused() {
    let (_folder, path) = shed();
    drop(Database::open(&path, &schema(&[FIRST, SECOND])).unwrap());
    let before = fs::read(&path).unwrap();
    let error = Database::open(&path, &schema(&[FIRST])).unwrap_err();
    assert!(
        matches!(
            error,
            OpenError::Newer {
                found: 2,
                known: 1,
                ..
            }
        ),
        "{error:?}"
    );
    assert!(error.to_string().contains("written by a newer paperboy"));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_database_of_another_program_is_left_as_it_is() {
    let (folder, path) = shed();
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch("create table bookmarks (url text);")
        .unwrap();
    drop(other);
    let before = fs::read(&path).unwrap();
    let error = Database::open(&path, &schema(&[FIRST])).unwrap_err();
    assert!(matches!(error, OpenError::Foreign { .. }), "{error:?}");
    assert!(error.to_string().contains("is not a paperboy kite shed"));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_is_no_database_is_left_as_it_is() {
    let (_folder, path) = shed();
    for garbage in [
        "Dear diary, today I flew a kite.".repeat(100),
        "short".to_owned(),
    ] {
        fs::write(&path, &garbage).unwrap();
        let error = Database::open(&path, &schema(&[FIRST])).unwrap_err();
        assert!(matches!(error, OpenError::Foreign { .. }), "{error:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), garbage);
    }
}

#[test]
fn an_empty_file_becomes_ours() {
    let (_folder, path) = shed();
    fs::write(&path, "").unwrap();
    assert!(Database::open(&path, &schema(&[FIRST])).is_ok());
}

#[test]
fn a_place_where_no_file_can_be_is_told_in_one_line() {
    let (folder, path) = shed();
    fs::write(folder.path().join("file"), "x").unwrap();
    let no_folder = folder.path().join("missing/kites.db");
    let under_a_file = folder.path().join("file/kites.db");
    let a_folder = folder.path().to_owned();
    for path in [no_folder, under_a_file, a_folder] {
        let error = Database::open(&path, &schema(&[FIRST])).unwrap_err();
        assert!(matches!(error, OpenError::Unusable { .. }), "{error:?}");
        let told = error.to_string();
        assert!(
            told.starts_with("can't open ") && !told.contains('\n'),
            "{told}"
        );
    }
    assert!(!path.exists());
}

#[test]
fn a_file_that_may_not_be_written_is_refused_at_once() {
    let (_folder, path) = shed();
    drop(Database::open(&path, &schema(&[FIRST])).unwrap());
    let mut rights = fs::metadata(&path).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).unwrap();
    if fs::OpenOptions::new().append(true).open(&path).is_ok() {
        eprintln!("skipped: this account may write everything");
        return;
    }
    let error = Database::open(&path, &schema(&[FIRST])).unwrap_err();
    assert!(error.to_string().contains("may not be written"), "{error}");
}
