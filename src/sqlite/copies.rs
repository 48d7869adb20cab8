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

/// A rename outlasts a power cut only once its folder is on the disk.
pub(crate) fn sync_folder_of(path: &Path) -> anyhow::Result<()> {
    if cfg!(unix) {
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
