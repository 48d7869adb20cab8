//! The machine: settings, SQLite, room on the disk, zones.

use std::path::Path;

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
        Finding::good(
            "time zones",
            format!("IANA {}, in the program", chrono_tz::IANA_TZDB_VERSION),
        ),
    ]
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

fn room(data: &Path) -> Finding {
    let data = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
    // The folder may not be there yet: it will be made on the disk of its parent.
    let there = data.ancestors().find(|folder| folder.exists());
    let measured = fs4::available_space(there.unwrap_or(&data));
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
