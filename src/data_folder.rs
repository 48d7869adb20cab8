//! The folder of the databases: where each file lies, and the lock that keeps a second bot out.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

/// The folder that `--data` or `PAPERBOY_DATA` names. It need not be there yet.
#[derive(Debug, Clone)]
pub struct DataFolder(PathBuf);

/// The right to write the store. Lost when this is dropped, or with the process, however that ends.
#[derive(Debug)]
pub struct DataLock {
    _file: File,
}

impl DataFolder {
    /// The folder at `path`.
    pub fn at(path: &Path) -> Self {
        Self(path.to_owned())
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The precious database.
    pub fn store(&self) -> PathBuf {
        self.0.join("store.db")
    }

    /// The paper cache.
    pub fn cache(&self) -> PathBuf {
        self.0.join("papers.db")
    }

    /// Makes the folder when it is not there.
    pub fn make(&self) -> anyhow::Result<()> {
        std::fs::create_dir_all(&self.0)
            .with_context(|| format!("can't make the data folder {}", self.0.display()))
    }

    /// Keeps every other process that wants to write the store out: two bots on one store would post
    /// twice. Reading, copying and filling the cache need no lock.
    pub fn lock(&self) -> anyhow::Result<DataLock> {
        let path = self.0.join("paperboy.lock");
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .with_context(|| format!("can't open {}", path.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(DataLock { _file: file }),
            Err(TryLockError::WouldBlock) => anyhow::bail!(
                "another paperboy is running on {}; stop it first, or choose another folder with --data",
                self.0.display()
            ),
            Err(TryLockError::Error(error)) => {
                Err(anyhow::Error::from(error).context(format!("can't lock {}", path.display())))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time_holds_the_lock_and_the_next_may_have_it_afterwards() {
        let place = tempfile::tempdir().unwrap();
        let folder = DataFolder::at(&place.path().join("data"));
        folder.make().unwrap();
        let lock = folder.lock().unwrap();
        let refusal = folder.lock().unwrap_err().to_string();
        assert!(
            refusal.starts_with("another paperboy is running on "),
            "{refusal}"
        );
        drop(lock);
        assert!(folder.lock().is_ok());
    }
}
