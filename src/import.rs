//! `paperboy import`: files into the cache. A thread reads ahead while papers are saved.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Context as _;
use chrono::{NaiveDate, NaiveTime};
use tokio::sync::mpsc;

use crate::cache::PaperCache;
use crate::domain::Paper;
use crate::progress::{Event, Progress};
use crate::source::files::{BadRecord, FoundFile, Record, find, read};

/// How many records of a long file are saved at once.
const BATCH: usize = 1_000;

/// What an import met.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Files that were read.
    pub files: usize,
    /// Records that place a paper in a day's list.
    pub listings: usize,
    /// Papers that the cache did not have.
    pub new: usize,
    /// Records of papers that it had, or that came before in the same import.
    pub known: usize,
    /// Records and files that could not be read.
    pub bad: usize,
}

/// Reads files and folders into the cache. What can't be read is told to `progress`, counted and
/// skipped; an error means that the cache itself failed.
pub async fn import(
    cache: &PaperCache,
    paths: Vec<PathBuf>,
    progress: &dyn Progress,
) -> anyhow::Result<ImportReport> {
    let (files, troubles) = tokio::task::spawn_blocking(move || find(&paths))
        .await
        .context("look for files")?;
    let mut report = ImportReport::default();
    for trouble in &troubles {
        report.take_trouble(trouble, progress);
    }
    progress.notice(Event::Begun {
        steps: files.len(),
        of: "files",
    });
    let (sender, mut batches) = mpsc::channel(2);
    let reader = tokio::task::spawn_blocking(move || read_ahead(files, &sender));
    while let Some(batch) = batches.recv().await {
        report.take_batch(batch, cache, progress).await?;
    }
    reader.await.context("read files")?;
    progress.notice(Event::Ended);
    Ok(report)
}

/// A part of a file, in its order.
#[derive(Default)]
struct Batch {
    records: Vec<Record>,
    bad: Vec<BadRecord>,
    /// The file, when this is its last part.
    finished: Option<PathBuf>,
}

fn read_ahead(files: Vec<FoundFile>, sender: &mpsc::Sender<Batch>) {
    for file in files {
        let mut batch = Batch::default();
        read(&file, &mut |record| {
            match record {
                Ok(record) => batch.records.push(record),
                Err(bad) => batch.bad.push(bad),
            }
            // A closed channel means that saving failed: reading on would be in vain.
            batch.records.len() + batch.bad.len() < BATCH
                || sender.blocking_send(std::mem::take(&mut batch)).is_ok()
        });
        batch.finished = Some(file.path);
        if sender.blocking_send(batch).is_err() {
            return;
        }
    }
}

impl ImportReport {
    async fn take_batch(
        &mut self,
        batch: Batch,
        cache: &PaperCache,
        progress: &dyn Progress,
    ) -> anyhow::Result<()> {
        for bad in &batch.bad {
            self.take_trouble(bad, progress);
        }
        let mut by_day: BTreeMap<Option<NaiveDate>, Vec<Paper>> = BTreeMap::new();
        for record in batch.records {
            by_day
                .entry(record.listed_on)
                .or_default()
                .push(record.paper);
        }
        for (day, papers) in by_day {
            let count = papers.len();
            let saved = match day {
                None => cache.save_papers(papers).await?,
                Some(day) => {
                    self.listings += count;
                    // Recorded votes are as old as the list; a live look on the same day is later.
                    let seen_at = day.and_time(NaiveTime::MIN).and_utc();
                    cache.save_listing(day, papers, seen_at).await?
                }
            };
            self.new += saved.new;
            self.known += saved.known;
        }
        if let Some(file) = batch.finished {
            self.files += 1;
            progress.notice(Event::Step {
                done: self.files,
                what: &file.display().to_string(),
            });
        }
        Ok(())
    }

    fn take_trouble(&mut self, bad: &BadRecord, progress: &dyn Progress) {
        self.bad += 1;
        progress.notice(Event::Trouble(&bad.to_string()));
    }
}
