//! The program in a folder of its own, between stand-ins.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use paperboy_sandbox::feed::{ArxivFeed, HuggingFaceFeed};
use paperboy_sandbox::{Channel, Discord, Server, World};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// An address of this machine at which nobody answers.
pub(crate) const NOWHERE: &str = "http://127.0.0.1:9";

/// A folder in which paperboy is run, and all that it talks to.
pub(crate) struct Place {
    folder: TempDir,
    pub(crate) discord: Discord,
    pub(crate) feed: HuggingFaceFeed,
    arxiv: ArxivFeed,
    /// Variables that come before the usual ones.
    other: BTreeMap<String, String>,
}

/// A bot that was started.
pub(crate) struct Running {
    child: Child,
    lines: UnboundedReceiver<String>,
    heard: Vec<String>,
}

impl Place {
    /// A server “Lab” with the admin Ada and the channels #lobby, #ml and #vision.
    pub(crate) async fn new() -> Self {
        let mut server = Server::named("Lab").admin("ada").member("grace");
        for channel in ["lobby", "ml", "vision"] {
            server = server.channel(Channel::text(channel));
        }
        Self {
            folder: TempDir::new().expect("a folder"),
            discord: Discord::start(World::with_server(server)).await,
            feed: HuggingFaceFeed::start(BTreeMap::new())
                .await
                .expect("the feed's stand-in"),
            arxiv: ArxivFeed::start(BTreeMap::new())
                .await
                .expect("arXiv's stand-in"),
            other: BTreeMap::new(),
        }
    }

    /// With this variable, in place of the usual one.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.other.insert(name.to_owned(), value.to_owned());
        self
    }

    /// A file in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The names in a folder below, sorted.
    pub(crate) fn names(&self, below: &str) -> Vec<String> {
        names_in(&self.path(below))
    }

    /// Runs a command to its end.
    pub(crate) async fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments)
            .output()
            .await
            .expect("paperboy runs")
    }

    /// Starts the bot.
    pub(crate) fn start(&self) -> Running {
        let mut command = self.command(&["run"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.kill_on_drop(true).spawn().expect("paperboy runs");
        let stderr = child.stderr.take().expect("a pipe");
        // Read at all times: a full pipe would hold the bot up.
        let (heard, lines) = unbounded_channel();
        tokio::spawn(async move {
            let mut lines = BufReader::new(stderr).lines();
            while let Ok(Some(line)) = lines.next_line().await {
                let _ = heard.send(line);
            }
        });
        Running {
            child,
            lines,
            heard: Vec::new(),
        }
    }

    /// Ada subscribes a channel with the running bot.
    pub(crate) async fn subscribe(&self, channel: &str, topic: &str) {
        self.discord.ready().await;
        let line = format!("/papers-admin subscribe topic:{topic} channel:{channel}");
        let reply = self.discord.slash("ada", "lobby", &line).await;
        let reply = reply.expect("the command can be typed");
        assert!(
            reply.text().contains("is subscribed to"),
            "{}",
            reply.text()
        );
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paperboy"));
        command
            .current_dir(self.folder.path())
            .env_clear()
            .env("DISCORD_TOKEN", self.discord.token())
            .env("PAPERBOY_DISCORD_URL", self.discord.url())
            .env("PAPERBOY_HUGGINGFACE_URL", self.feed.url())
            .env("PAPERBOY_ARXIV_URL", self.arxiv.url())
            .envs(&self.other)
            .args(arguments);
        command
    }
}

impl Running {
    /// Reads the log until a line holds `text`.
    pub(crate) async fn until_it_says(&mut self, text: &str) -> String {
        loop {
            let Some(line) = self.lines.recv().await else {
                panic!("it ended without “{text}”:\n{}", self.heard.join("\n"));
            };
            self.heard.push(line.clone());
            if line.contains(text) {
                return line;
            }
        }
    }

    /// Asks it to end as service managers do, and gives back its exit code and all that it wrote.
    pub(crate) async fn terminate(self) -> (Option<i32>, String) {
        let process = self.child.id().expect("it runs").to_string();
        let sent = Command::new("kill").args(["-TERM", &process]).status();
        assert!(sent.await.expect("a signal").success());
        self.ended().await
    }

    /// Waits for its end.
    pub(crate) async fn ended(mut self) -> (Option<i32>, String) {
        while let Some(line) = self.lines.recv().await {
            self.heard.push(line);
        }
        let mut stdout = String::new();
        if let Some(mut pipe) = self.child.stdout.take() {
            pipe.read_to_string(&mut stdout).await.expect("its output");
        }
        let status = self.child.wait().await.expect("its end");
        (
            status.code(),
            format!("{}\n{stdout}", self.heard.join("\n")),
        )
    }
}

/// The names in a folder, sorted.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

pub(crate) fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// It failed with exit code 1 and one line that holds `said`.
pub(crate) fn assert_refused(output: &Output, said: &str) {
    let errors = errors(output);
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert_eq!(errors.lines().count(), 1, "{errors}");
    assert!(errors.contains(said), "“{said}” is missing in: {errors}");
}
