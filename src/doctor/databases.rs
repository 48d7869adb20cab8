//! The two databases, as files.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Finding, Patient};
use crate::cache::PaperCache;
use crate::data_folder::DataFolder;
use crate::store::{OpenError, StoreFile};

/// A digest is sent within seconds of its claim; an outage of Discord may hold it up.
const LONGEST_SENDING: TimeDelta = TimeDelta::hours(1);

/// Looks at both databases, page by page, and at what the store says of its channels. The bot may go on
/// writing.
pub fn databases(patient: Patient<'_>) -> Vec<Finding> {
    let folder = DataFolder::at(&patient.config.data);
    let mut findings = vec![store(&folder), cache(&folder)];
    // A store that is broken, or not up to date yet, has a finding of its own.
    let file = StoreFile::open(&folder.store()).ok();
    if let Some(file) = file.filter(|file| file.behind() == 0 && !findings[0].is_fault()) {
        findings.extend(
            kept(&file, patient.now).unwrap_or_else(|error| {
                vec![Finding::fault("store", format!("{error:#}"), RESTORE)]
            }),
        );
    }
    findings
}

/// What the store says of channels and digests that are not in order.
fn kept(file: &StoreFile, now: DateTime<Utc>) -> anyhow::Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (channel, cause) in file.unreadable(now)? {
        findings.push(Finding::fault(
            format!("channel {channel}"),
            format!("{cause}; it gets no digests"),
            "have an admin set its time, zone and topics anew, or restore a backup",
        ));
    }
    for (channel, why) in file.channels_in_trouble()? {
        findings.push(Finding::fault(
            format!("channel {channel}"),
            format!("the last post failed: {}", why.trim_end_matches('.')),
            "`/papers-admin check` there says whether it is mended",
        ));
    }
    let unfinished = file.unfinished_since(now - LONGEST_SENDING)?;
    if unfinished > 0 {
        findings.push(Finding::fault(
            "digests",
            format!("{unfinished} claimed more than an hour ago and not sent"),
            "start the bot, which finishes them; while it runs, its log says what keeps them",
        ));
    }
    Ok(findings)
}

const RESTORE: &str = "stop the bot and put the last backup back with `paperboy restore FILE`";

fn store(folder: &DataFolder) -> Finding {
    const SUBJECT: &str = "store";
    let file = match StoreFile::open(&folder.store()) {
        Ok(file) => file,
        Err(OpenError::Missing { .. }) => {
            return Finding::good(SUBJECT, "not there yet; `paperboy run` makes it");
        }
        Err(error @ (OpenError::Foreign { .. } | OpenError::Newer { .. })) => {
            return refused(SUBJECT, &error);
        }
        Err(error) => return Finding::fault(SUBJECT, error, RESTORE),
    };
    if let Some(cause) = first_of(&file.faults()) {
        return Finding::fault(SUBJECT, cause, RESTORE);
    }
    let contents = match file.contents() {
        Ok(contents) => contents,
        Err(error) => return Finding::fault(SUBJECT, format!("{error:#}"), RESTORE),
    };
    let behind = match file.behind() {
        0 => String::new(),
        _ => "; of an earlier version, the next `paperboy run` brings it up to date".to_owned(),
    };
    Finding::good(SUBJECT, format!("whole, {contents}{behind}"))
}

fn cache(folder: &DataFolder) -> Finding {
    const SUBJECT: &str = "cache";
    let refill = format!(
        "stop the bot, delete {}, and start it: the cache is filled again",
        folder.cache().display()
    );
    match PaperCache::faults_in(&folder.cache()) {
        Ok(faults) => match first_of(&faults) {
            Some(cause) => Finding::fault(SUBJECT, cause, refill),
            None => Finding::good(SUBJECT, "whole"),
        },
        Err(OpenError::Missing { .. }) => Finding::good(
            SUBJECT,
            "not there yet; `paperboy run` or `paperboy sync` fills it",
        ),
        Err(error @ OpenError::Foreign { .. }) => refused(SUBJECT, &error),
        Err(error) => Finding::fault(SUBJECT, cause_and_cure(&error).0, refill),
    }
}

/// What already says its cure.
fn refused(subject: &str, error: &OpenError) -> Finding {
    let (cause, cure) = cause_and_cure(error);
    Finding::fault(subject, cause, cure)
}

fn cause_and_cure(error: &OpenError) -> (String, String) {
    let text = error.to_string();
    match text.split_once("; ") {
        Some((cause, cure)) => (cause.to_owned(), cure.to_owned()),
        None => (text, String::new()),
    }
}

fn first_of(faults: &[String]) -> Option<String> {
    let first = faults.first()?;
    Some(match faults.len() {
        1 => format!("broken: {first}"),
        more => format!("broken: {first} (and {} faults more)", more - 1),
    })
}
