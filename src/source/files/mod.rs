//! Papers from files: recorded answers of the feed (one array for a day) and JSON Lines.

mod found;
mod record;

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde_json::value::RawValue;

use super::sanitise::reason;
use crate::domain::Paper;

pub use found::{FoundFile, find};

use record::{Kind, kind_of, read_record};

/// The longest line, or array, that is read.
const LONGEST: u64 = 64 * 1024 * 1024;

/// A paper as a file describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The paper.
    pub paper: Paper,
    /// The day on which a feed listed it, when the file tells.
    pub listed_on: Option<NaiveDate>,
}

/// Something in a file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRecord {
    /// The file.
    pub file: PathBuf,
    /// Where in it.
    pub place: Place,
    /// What is wrong.
    pub reason: String,
}

/// A place in a file, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole.
    Whole,
    /// A line of JSON Lines.
    Line(usize),
    /// An item of an array.
    Item(usize),
}

impl fmt::Display for BadRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        match self.place {
            Place::Whole => write!(f, "{file}: {}", self.reason),
            Place::Line(line) => write!(f, "{file}:{line}: {}", self.reason),
            Place::Item(item) => write!(f, "{file}, item {item}: {}", self.reason),
        }
    }
}

/// Reads a file and hands on each record, good or bad. Stops when `take` answers `false`.
pub fn read(file: &FoundFile, take: &mut dyn FnMut(Result<Record, BadRecord>) -> bool) {
    if let Err(error) = read_open(file, take) {
        take(Err(bad(&file.path, Place::Whole, reason(&error))));
    }
}

fn read_open(
    file: &FoundFile,
    take: &mut dyn FnMut(Result<Record, BadRecord>) -> bool,
) -> io::Result<()> {
    let mut reader = BufReader::new(File::open(&file.path)?);
    match first_character(&mut reader)? {
        Some(b'[') => read_array(file, reader, take),
        // An object in a `.json` file of a folder is a manifest or somebody's settings.
        Some(b'{') if file.is_by_chance && has_extension(&file.path, "json") => Ok(()),
        Some(_) => read_lines(file, reader, take),
        None => Ok(()),
    }
}

fn read_array(
    file: &FoundFile,
    reader: impl BufRead,
    take: &mut dyn FnMut(Result<Record, BadRecord>) -> bool,
) -> io::Result<()> {
    let mut body = Vec::new();
    reader.take(LONGEST + 1).read_to_end(&mut body)?;
    if body.len() as u64 > LONGEST {
        return Err(io::Error::other("longer than 64 MB"));
    }
    let text = String::from_utf8_lossy(&body);
    let items: Vec<&RawValue> = serde_json::from_str(&text)?;
    let is_strange = items.iter().all(|item| kind_of(item.get()) == Kind::Other);
    if file.is_by_chance && file.day.is_none() && is_strange {
        return Ok(());
    }
    for (index, item) in items.into_iter().enumerate() {
        let record = read_record(item.get(), file.day)
            .map_err(|reason| bad(&file.path, Place::Item(index + 1), reason));
        if !take(record) {
            break;
        }
    }
    Ok(())
}

fn read_lines(
    file: &FoundFile,
    mut reader: impl BufRead,
    take: &mut dyn FnMut(Result<Record, BadRecord>) -> bool,
) -> io::Result<()> {
    let mut line = Vec::new();
    let mut is_first = true;
    for number in 1.. {
        line.clear();
        if reader.by_ref().take(LONGEST).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let text = String::from_utf8_lossy(&line);
        let text = text.trim().trim_start_matches('\u{feff}');
        if text.is_empty() {
            continue;
        }
        if is_first && file.is_by_chance && kind_of(text) == Kind::Other {
            return Ok(());
        }
        is_first = false;
        let record = read_record(text, file.day)
            .map_err(|reason| bad(&file.path, Place::Line(number), reason));
        if !take(record) {
            break;
        }
    }
    Ok(())
}

/// The first character that is not white space or a byte order mark; it stays unread.
fn first_character(reader: &mut impl BufRead) -> io::Result<Option<u8>> {
    let ahead = reader.fill_buf()?;
    let ahead = ahead.strip_prefix(b"\xef\xbb\xbf").unwrap_or(ahead);
    Ok(ahead
        .iter()
        .copied()
        .find(|byte| !byte.is_ascii_whitespace()))
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(extension))
}

fn bad(file: &Path, place: Place, reason: String) -> BadRecord {
    BadRecord {
        file: file.to_owned(),
        place,
        reason,
    }
}

#[cfg(test)]
mod tests;
