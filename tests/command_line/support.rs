//! paperboy, run in a folder of its own.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const PAPERS: &str = r#"{"id":"a-1","title":"Faster diffusion sampling","abstract":"Sampling is slow. We make it fast.","upvotes":4,"date":"2026-08-13"}
{"id":"a-2","title":"A survey of speech codecs","abstract":"Codecs for speech.","authors":["Ada Example"],"categories":["cs.SD"]}
{"id":"a-3","title":"Molecules","abstract":"We apply diffusion models to molecules.","date":"2026-08-14"}
"#;

/// paperboy in a folder of its own, without any variable of ours.
pub(crate) struct Paperboy {
    pub(crate) folder: TempDir,
}

impl Paperboy {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().expect("a folder"),
        }
    }

    pub(crate) fn with_papers() -> Self {
        let paperboy = Self::new();
        paperboy.write("papers.jsonl", PAPERS);
        let imported = paperboy.run(&["import", "papers.jsonl"]);
        assert_eq!(exit(&imported), 0, "{}", errors(&imported));
        paperboy
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).expect("a file");
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.run_with(arguments, &[])
    }

    pub(crate) fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paperboy"));
        command
            .current_dir(self.folder.path())
            .env_clear()
            .args(arguments);
        command
            .envs(variables.iter().copied())
            .output()
            .expect("paperboy runs")
    }

    pub(crate) fn lines(&self, arguments: &[&str]) -> Vec<Value> {
        let output = self.run(arguments);
        assert_eq!(exit(&output), 0, "{}", errors(&output));
        text(&output)
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect()
    }
}

pub(crate) fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub(crate) fn exit(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}
