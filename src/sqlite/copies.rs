//! Consistent copies of a database, also of one that another process is writing.
//!
//! `vacuum into` reads in one transaction, holds no writer up, and leaves out what was deleted:
//! a copy has nothing of a server that was purged.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use rusqlite::Connection;

/// Writes a copy to `target`, which appears whole or not at all, and is on the disk afterwards. A file
/// that stands there is replaced.
pub(crate) fn copy(connection: &Connection, target: &Path) -> anyhow::Result<()> {
    let part = beside(target, &format!(".part-{}", std::process::id()));
    // Absolute: SQLite would take a name that begins with "file:" for a URI.
    let absolute = std::path::absolute(&part)?;
    let text = absolute.to_str().context("its name is not UTF-8")?;
    let written = (|| {
        connection.execute("vacuum into ?1", [text])?;
        File::options().write(true).open(&part)?.sync_all()?;
        fs::rename(&part, target)?;
        sync_folder_of(target)
    })();
    if written.is_err() {
        // What is left of a failed copy is of no use; that it can't be removed, no further fault.
        let _ = fs::remove_file(&part);
    }
    written.with_context(|| format!("can't write a copy to {}", target.display()))
}

/// A file's neighbour: its name with `suffix` at the end.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or(OsStr::new("")).to_owned();
    name.push(suffix);
    path.with_file_name(name)
}

/// Removes the copies beside `path` but the newest `kept`, with what belongs to their journals: the files
/// whose names go on with `mark` and an end that is `ours`.
pub(crate) fn keep_newest(
    path: &Path,
    mark: &str,
    is_ours: impl Fn(&str) -> bool,
    kept: usize,
) -> anyhow::Result<()> {
    let begin = beside(path, mark);
    let begin = begin.file_name().unwrap_or_default().to_string_lossy();
    let mut found = Vec::new();
    for entry in fs::read_dir(folder_of(path))? {
        let entry = entry?;
        let name = entry.file_name();
        let end = name.to_str().and_then(|name| name.strip_prefix(&*begin));
        if end.is_some_and(&is_ours) {
            found.push((entry.metadata()?.modified()?, entry.path()));
        }
    }
    found.sort();
    for (_, old) in found.into_iter().rev().skip(kept) {
        remove(&old)?;
    }
    Ok(())
}

/// Removes a database with its journals, as far as they are there.
pub(crate) fn remove(database: &Path) -> anyhow::Result<()> {
    for suffix in ["-wal", "-shm", ""] {
        let file = beside(database, suffix);
        if file.exists() {
            fs::remove_file(&file).with_context(|| format!("can't remove {}", file.display()))?;
        }
    }
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    folder.unwrap_or(Path::new("."))
}

/// A rename outlasts a power cut only once its folder is on the disk.
pub(crate) fn sync_folder_of(path: &Path) -> anyhow::Result<()> {
    if cfg!(unix) {
        File::open(folder_of(path))?.sync_all()?;
    }
    Ok(())
}
