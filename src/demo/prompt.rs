//! The demo in a terminal: the play first, then a prompt for slash commands.

use std::io::{BufRead as _, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use paperboy_sandbox::screen::{Look, render_form, render_text};
use paperboy_sandbox::{Message, Reply};

use super::{ADMIN, LOBBY, MEMBER, SET_UP, Stage};

/// Columns of the terminal that are used.
const WIDTH: usize = 88;

const WELCOME: &str = "\
This is paperboy, the real bot, in a stand-in for Discord that runs inside this process.
The papers are invented samples. No token is needed, and nothing leaves this machine.
";

const HELP: &str = "\
Type a slash command as a member of the server would, for example
  /papers topic diffusion          /papers today          /papers show 2608.90083
  /papers similar 2608.90083       /papers help           /papers-admin list
or  press LABEL            for a button of the last answer, as in: press Next
    open PAPER             for the menu of the last answer, as in: open 2608.90083
    choose MENU: ONE, TWO  for any menu of the last answer; or choose ONE, where there is one menu
    submit FIELD:TEXT      for the form that an answer opened, every field in one line
    @dm /papers ...        in the bot's direct messages; #agents /papers ... in another channel
    use NAME [on ID]       for a command on the channel's newest message, or on that one
    morning      to let the next morning come
    quit         to end";

/// Where commands come from.
#[derive(Debug)]
pub enum Source {
    /// A person, or whatever is piped in.
    Stdin,
    /// A file, one command a line; lines that begin with # are remarks.
    Script {
        /// Where it is.
        path: PathBuf,
        /// What stands in it.
        text: String,
    },
}

impl Source {
    /// Reads a file of commands.
    pub fn script(path: PathBuf) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("can't read {}", path.display()))?;
        Ok(Self::Script { path, text })
    }
}

/// The demo's terminal.
pub struct Prompt<'a> {
    stage: Stage,
    out: &'a mut dyn Write,
    last: Option<Reply>,
}

impl<'a> Prompt<'a> {
    /// Plays the set-up and one morning, then takes commands until there are no more.
    pub async fn play(source: Source, out: &'a mut dyn Write) -> anyhow::Result<()> {
        let mut prompt = Self {
            stage: Stage::raise().await?,
            out,
            last: None,
        };
        writeln!(prompt.out, "{WELCOME}")?;
        for line in SET_UP {
            prompt.say_as(ADMIN, LOBBY, line).await?;
        }
        prompt.morning().await?;
        prompt
            .say_as(MEMBER, LOBBY, "/papers topic query:diffusion")
            .await?;
        let result = match source {
            Source::Stdin => prompt.take_from_stdin().await,
            Source::Script { path, text } => prompt.take_from_script(&path, &text).await,
        };
        prompt.stage.fall().await?;
        result
    }

    async fn take_from_script(&mut self, path: &Path, script: &str) -> anyhow::Result<()> {
        for (number, line) in (1..).zip(script.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if line == "quit" {
                break;
            }
            self.obey(line)
                .await
                .with_context(|| format!("{}:{number}", path.display()))?;
        }
        Ok(())
    }

    async fn take_from_stdin(&mut self) -> anyhow::Result<()> {
        writeln!(self.out, "{HELP}\n")?;
        loop {
            write!(self.out, "{MEMBER} in #{LOBBY}> ")?;
            self.out.flush()?;
            let read = tokio::task::spawn_blocking(|| {
                let mut line = String::new();
                std::io::stdin()
                    .lock()
                    .read_line(&mut line)
                    .map(|length| (length, line))
            });
            let (length, line) = read.await.context("read a line")??;
            let line = line.trim();
            if length == 0 || line == "quit" || line == "exit" {
                writeln!(self.out)?;
                return Ok(());
            }
            if !line.is_empty()
                && let Err(error) = self.obey(line).await
            {
                writeln!(self.out, "{error:#}\n")?;
            }
        }
    }

    async fn obey(&mut self, line: &str) -> anyhow::Result<()> {
        if let Some(paper) = line.strip_prefix("open ") {
            let reply = self
                .last
                .as_ref()
                .context("there is no answer with a menu yet")?;
            let reply = reply
                .choose("Open a paper…", paper.trim())
                .await
                .map_err(|error| anyhow::anyhow!("{error}"))?;
            return self.show_reply(line, reply);
        }
        match line {
            "morning" => self.morning().await,
            "help" | "?" => Ok(writeln!(self.out, "{HELP}\n")?),
            _ if line.starts_with("/papers-admin") => self.say_as(ADMIN, LOBBY, line).await,
            _ if line.starts_with('/') => self.say_as(MEMBER, LOBBY, line).await,
            _ => {
                let last = self.last.as_ref();
                let reply = self.stage.type_line(MEMBER, LOBBY, last, line).await;
                self.show_reply(line, reply?)
            }
        }
    }

    async fn morning(&mut self) -> anyhow::Result<()> {
        let posted = self.stage.next_morning().await?;
        let now = self.stage.now().with_timezone(&chrono_tz::Europe::Berlin);
        writeln!(
            self.out,
            "──── {} in Berlin ────\n",
            now.format("%a %-d %b %Y, %H:%M")
        )?;
        for (channel, messages) in posted {
            if messages.is_empty() {
                writeln!(self.out, "#{channel}: nothing new\n")?;
            }
            for message in messages {
                writeln!(self.out, "in #{channel}")?;
                show(self.out, &message)?;
            }
        }
        Ok(())
    }

    async fn say_as(&mut self, person: &str, channel: &str, line: &str) -> anyhow::Result<()> {
        let reply = self.stage.type_command(person, channel, line).await?;
        self.show_reply(&format!("{person} in #{channel}> {line}"), reply)
    }

    fn show_reply(&mut self, asked: &str, reply: Reply) -> anyhow::Result<()> {
        writeln!(self.out, "{asked}")?;
        for mut message in reply.now().into_iter().chain(reply.followups()) {
            // The command stands in the line above.
            message.value["interaction_metadata"].take();
            show(self.out, &message)?;
        }
        if let Some(form) = reply.form() {
            writeln!(self.out, "{}", render_form(&form, look()))?;
        }
        self.last = Some(reply);
        Ok(())
    }
}

fn show(out: &mut dyn Write, message: &Message) -> anyhow::Result<()> {
    Ok(writeln!(out, "{}", render_text(message, look()))?)
}

fn look() -> Look {
    Look {
        width: WIDTH,
        colour: std::io::stdout().is_terminal(),
    }
}
