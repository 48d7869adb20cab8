//! A second judge: every request of a test against Discord's own OpenAPI document.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use paperboy_sandbox::Journal;

/// Writes the requests as JSON Lines and lets the validator read them, where it is at hand; else
/// says on stderr that this was skipped.
pub(crate) fn check(journal: &Journal, folder: &Path) {
    let file = folder.join("requests.jsonl");
    fs::write(&file, journal.requests_as_json_lines()).expect("the requests can be written");
    let validator =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/tools/validate_discord.py");
    if !validator.exists() {
        eprintln!("skipped: there is no {}", validator.display());
        return;
    }
    let run = |arguments: &[&Path]| Command::new("python3").args(arguments).output();
    match run(&[&validator, &file]) {
        Ok(output) if lacks_python_package(&output) => {
            eprintln!("skipped: python3 lacks jsonschema");
        }
        Ok(output) => {
            let (said, summary) = (
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr),
            );
            assert!(
                output.status.success(),
                "Discord's document is violated:\n{said}{summary}"
            );
        }
        Err(_) => eprintln!("skipped: there is no python3"),
    }
}

fn lacks_python_package(output: &Output) -> bool {
    String::from_utf8_lossy(&output.stderr).contains("needs the python package")
}
