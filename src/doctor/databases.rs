//! The two databases, as files.

use super::{Finding, Patient};
use crate::cache::PaperCache;
use crate::data_folder::DataFolder;
use crate::store::{OpenError, StoreFile};

/// Looks at both databases, page by page. The bot may go on writing.
pub fn databases(patient: Patient<'_>) -> Vec<Finding> {
    let folder = DataFolder::at(&patient.config.data);
    vec![store(&folder), cache(&folder)]
}

fn store(folder: &DataFolder) -> Finding {
    const SUBJECT: &str = "store";
    let restore = "stop the bot and put the last backup back with `paperboy restore FILE`";
    let file = match StoreFile::open(&folder.store()) {
        Ok(file) => file,
        Err(OpenError::Missing { .. }) => {
            return Finding::good(SUBJECT, "not there yet; `paperboy run` makes it");
        }
        Err(error @ (OpenError::Foreign { .. } | OpenError::Newer { .. })) => {
            return refused(SUBJECT, &error);
        }
        Err(error) => return Finding::fault(SUBJECT, error, restore),
    };
    if let Some(cause) = first_of(&file.faults()) {
        return Finding::fault(SUBJECT, cause, restore);
    }
    let contents = match file.contents() {
        Ok(contents) => contents,
        Err(error) => return Finding::fault(SUBJECT, format!("{error:#}"), restore),
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
            None => Finding::good(SUBJECT, "whole, with its full-text index"),
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
