//! The machine: settings, SQLite, the data folder and room for it, zones, health checks.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Finding, Patient};

/// SQLite before 3.51.3 can corrupt a database that two connections write.
const OLDEST_SQLITE: i32 = 3_051_003;
/// The cache of a year and a copy of everything fit into this.
const LEAST_ROOM: u64 = 200 * 1024 * 1024;

/// Looks at the machine.
pub fn machine(patient: Patient<'_>) -> Vec<Finding> {
    vec![
        settings(patient),
        sqlite(rusqlite::version_number(), rusqlite::version()),
        room(&patient.config.data),
        writable(&patient.config.data),
        Finding::good(
            "time zones",
            format!("IANA {}, in the program", chrono_tz::IANA_TZDB_VERSION),
        ),
        health(patient),
    ]
}

fn health(patient: Patient<'_>) -> Finding {
    let words = match patient.config.listen {
        Some(address) => format!("`paperboy run` answers on http://{address}/readyz"),
        None => "off; PAPERBOY_LISTEN turns checks and metrics on".to_owned(),
    };
    Finding::good("health", words)
}

fn settings(patient: Patient<'_>) -> Finding {
    let data = std::path::absolute(&patient.config.data);
    let data = data.as_deref().unwrap_or(&patient.config.data);
    Finding::good(
        "settings",
        format!("can be read; the data folder is {}", data.display()),
    )
}

fn sqlite(number: i32, version: &str) -> Finding {
    if number >= OLDEST_SQLITE {
        return Finding::good("SQLite", version);
    }
    Finding::fault(
        "SQLite",
        format!("{version} can corrupt a database that is written and copied at the same time"),
        "build paperboy with the SQLite that it brings along (3.51.3 or later)",
    )
}

/// The data folder. It may not be there yet: then the one in which it will be made.
fn existing(data: &Path) -> PathBuf {
    let data = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
    let there = data.ancestors().find(|folder| folder.exists());
    there.unwrap_or(&data).to_owned()
}

/// Really makes a file, and takes it away again.
fn writable(data: &Path) -> Finding {
    const SUBJECT: &str = "data folder";
    let folder = existing(data);
    let trial = folder.join(format!(".paperboy-doctor-{}", std::process::id()));
    let made = fs::File::create_new(&trial).and_then(|_| fs::remove_file(&trial));
    match made {
        Ok(()) => Finding::good(SUBJECT, "this account may write in it"),
        Err(error) => Finding::fault(
            SUBJECT,
            format!("no file can be made in {}: {error}", folder.display()),
            "give it to the account that runs the bot, or name another with PAPERBOY_DATA",
        ),
    }
}

fn room(data: &Path) -> Finding {
    let measured = fs4::available_space(existing(data));
    match measured {
        Ok(free) => judge_room(free),
        Err(error) => Finding::fault(
            "disk",
            format!("the room on it can't be measured: {error}"),
            "check that the data folder can be reached",
        ),
    }
}

fn judge_room(free: u64) -> Finding {
    let words = format!("{} MiB free", free / 1024 / 1024);
    if free >= LEAST_ROOM {
        return Finding::good("disk", words);
    }
    Finding::fault(
        "disk",
        format!("only {words} where the data folder is"),
        "make room, or move the folder and name it with PAPERBOY_DATA",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_sqlite_and_a_full_disk_are_faults() {
        assert!(sqlite(3_051_002, "3.51.2").is_fault());
        assert!(!sqlite(3_051_003, "3.51.3").is_fault());
        assert!(judge_room(LEAST_ROOM - 1).is_fault());
        assert!(!judge_room(LEAST_ROOM).is_fault());
    }
}
