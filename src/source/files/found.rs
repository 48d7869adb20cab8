//! Which files an import reads: those that were named, and those that folders hold.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::{BadRecord, Place, bad, has_extension};

/// The deepest folder that is searched.
const DEEPEST: usize = 32;

/// A file that may hold papers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundFile {
    /// Where it is.
    pub path: PathBuf,
    /// The day that its name begins with, as in `2026-08-14.json`.
    pub day: Option<NaiveDate>,
    /// Whether it was found in a folder. What was named must hold papers; what was found may be
    /// anything and is passed over quietly when it plainly is something else.
    pub is_by_chance: bool,
}

/// Finds the files behind the given paths, folders searched to the ground, each folder's in order.
pub fn find(paths: &[PathBuf]) -> (Vec<FoundFile>, Vec<BadRecord>) {
    let mut files = Vec::new();
    let mut troubles = Vec::new();
    for path in paths {
        if path.is_dir() {
            search(path, 0, &mut files, &mut troubles);
        } else if let Err(error) = fs::metadata(path) {
            troubles.push(bad(path, Place::Whole, reason(&error)));
        } else {
            files.push(found(path.clone(), false));
        }
    }
    (files, troubles)
}

fn search(folder: &Path, depth: usize, files: &mut Vec<FoundFile>, troubles: &mut Vec<BadRecord>) {
    let entries = fs::read_dir(folder).and_then(|entries| {
        let paths = entries.map(|entry| entry.map(|entry| entry.path()));
        paths.collect::<io::Result<Vec<_>>>()
    });
    let mut paths = match entries {
        Ok(paths) => paths,
        Err(error) => {
            troubles.push(bad(folder, Place::Whole, reason(&error)));
            return;
        }
    };
    paths.sort();
    for path in paths {
        if is_hidden(&path) {
            continue;
        }
        // A link to a folder could lead in a circle.
        if path.is_dir() && !path.is_symlink() && depth < DEEPEST {
            search(&path, depth + 1, files, troubles);
        } else if path.is_file()
            && ["json", "jsonl", "ndjson"]
                .iter()
                .any(|e| has_extension(&path, e))
        {
            files.push(found(path, true));
        }
    }
}

fn found(path: PathBuf, is_by_chance: bool) -> FoundFile {
    FoundFile {
        day: day_in_name(&path),
        path,
        is_by_chance,
    }
}

/// `2026-08-14.json` and `2026-08-14-evening.json`, not `2026-08-141.json`.
fn day_in_name(path: &Path) -> Option<NaiveDate> {
    let name = path.file_stem()?.to_str()?;
    let (day, rest) = name.split_at_checked(10)?;
    if rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()
}

fn is_hidden(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_from_the_beginning_of_a_name() {
        let day = |name: &str| day_in_name(Path::new(name)).map(|day| day.to_string());
        assert_eq!(day("a/2026-08-14.json").as_deref(), Some("2026-08-14"));
        assert_eq!(
            day("2026-08-14_evening.json").as_deref(),
            Some("2026-08-14")
        );
        for other in [
            "2026-08-141.json",
            "2026-08.json",
            "2026-13-01.json",
            "x.json",
            "überüber.json",
        ] {
            assert_eq!(day(other), None, "{other}");
        }
    }

    #[test]
    fn folders_are_searched_in_order_and_named_files_taken_as_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("b/.git")).unwrap();
        for name in [
            "b/2.json",
            "b/1.jsonl",
            "a.json",
            "README.md",
            "manifest.csv",
            "b/.git/x.json",
        ] {
            fs::write(at(name), "").unwrap();
        }
        let paths = [folder.path().to_owned(), at("README.md"), at("gone")];
        let (files, troubles) = find(&paths);
        let files: Vec<_> = files
            .into_iter()
            .map(|file| (file.path, file.is_by_chance))
            .collect();
        assert_eq!(
            files,
            [
                (at("a.json"), true),
                (at("b/1.jsonl"), true),
                (at("b/2.json"), true),
                (at("README.md"), false)
            ]
        );
        assert_eq!(troubles.len(), 1);
        assert!(
            troubles[0]
                .to_string()
                .ends_with("gone: there is no such file or folder")
        );
    }
}
