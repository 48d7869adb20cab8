//! The real bot in a stand-in for Discord, on invented papers: what `paperboy demo` shows.
//!
//! `Stage` is the running play, without a terminal: another audience, such as a web page, can
//! watch the same.

mod prompt;
mod samples;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context as _;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use paperboy_sandbox::feed::{ArxivFeed, HuggingFaceFeed};
use paperboy_sandbox::{self as sandbox, Discord, Message, Reply, World};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub use prompt::{Prompt, Source};

use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;

/// Who sets the server up.
pub const ADMIN: &str = "ada";
/// Who asks for papers.
pub const MEMBER: &str = "grace";
/// Where the member is.
pub const LOBBY: &str = "lobby";

/// What the admin types: three subscribed channels.
pub const SET_UP: &[&str] = &[
    "/papers-admin config timezone zone:Europe/Berlin",
    "/papers-admin subscribe topic:diffusion channel:#image-generation",
    "/papers-admin subscribe topic:agents OR \"tool use\" channel:#agents",
    "/papers-admin subscribe topic:speech -music channel:#speech",
];

/// The channels that get a digest.
pub const CHANNELS: [&str; 3] = ["image-generation", "agents", "speech"];

/// The bot, its Discord and its feeds, all on this machine.
#[derive(Debug)]
pub struct Stage {
    app: Arc<App>,
    discord: Discord,
    feed: HuggingFaceFeed,
    _arxiv: ArxivFeed,
    clock: Clock,
    folder: PathBuf,
    end: oneshot::Sender<()>,
    serving: JoinHandle<anyhow::Result<()>>,
}

impl Stage {
    /// Raises the curtain on the evening before the last sample day.
    pub async fn raise() -> anyhow::Result<Self> {
        let days = samples::days()?;
        let (_, last) = first_and_last(&days)?;
        let now = last
            .pred_opt()
            .context("a day before")?
            .and_hms_opt(20, 0, 0)
            .context("an evening")?
            .and_utc();
        let clock = Clock::set_to(now);
        let discord = Discord::start(world(now)).await;
        let feed = HuggingFaceFeed::start(days).await?;
        feed.set_today(now.date_naive());
        let arxiv = ArxivFeed::start(BTreeMap::new()).await?;
        let folder = std::env::temp_dir().join(format!("paperboy-demo-{}", std::process::id()));
        std::fs::create_dir_all(&folder).with_context(|| format!("make {}", folder.display()))?;
        let config = Config::for_stand_ins(
            folder.clone(),
            discord.token(),
            &discord.url(),
            &feed.url(),
            &arxiv.url(),
        );
        let app = Arc::new(App::start(&config, clock.clone()).await?);
        app.refresh(now).await;
        let (end, ended) = oneshot::channel::<()>();
        let serving = tokio::spawn({
            let app = Arc::clone(&app);
            async move {
                app.serve(async {
                    let _ = ended.await;
                    Ok(())
                })
                .await
            }
        });
        discord.ready().await;
        Ok(Self {
            app,
            discord,
            feed,
            _arxiv: arxiv,
            clock,
            folder,
            end,
            serving,
        })
    }

    /// The time on the stage.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// What a person sees after typing a command.
    pub async fn type_command(
        &self,
        person: &str,
        channel: &str,
        line: &str,
    ) -> anyhow::Result<Reply> {
        self.discord
            .slash(person, channel, line)
            .await
            .map_err(|error| anyhow::anyhow!("{error}"))
    }

    /// What a person sees after typing anything that the stand-in takes: a press, a choice, a form.
    pub async fn type_line(
        &self,
        person: &str,
        channel: &str,
        last: Option<&Reply>,
        line: &str,
    ) -> anyhow::Result<Reply> {
        self.discord
            .type_line(person, channel, last, line)
            .await
            .map_err(|error| anyhow::anyhow!("{error}"))
    }

    /// Lets time pass until eight in the morning in Berlin of the next day, and gives back what
    /// was posted in each channel.
    pub async fn next_morning(&self) -> anyhow::Result<Vec<(&'static str, Vec<Message>)>> {
        let before: Vec<usize> = CHANNELS
            .iter()
            .map(|channel| self.discord.messages_in(*channel).len())
            .collect();
        let tomorrow = self.now().date_naive() + Days::new(1);
        let morning = tomorrow.and_time(NaiveTime::MIN).and_utc() + chrono::TimeDelta::hours(6);
        self.set_now(morning);
        self.app.tick(morning).await?;
        let posted = CHANNELS.iter().zip(before).map(|(channel, before)| {
            let messages = self.discord.messages_in(*channel);
            (*channel, messages.into_iter().skip(before).collect())
        });
        Ok(posted.collect())
    }

    /// Ends the play and sweeps up.
    pub async fn fall(self) -> anyhow::Result<()> {
        let _ = self.end.send(());
        let result = self.serving.await.context("the bot broke off")?;
        drop(self.app);
        // A folder left behind in the system's place for such is no reason to fail.
        let _ = std::fs::remove_dir_all(&self.folder);
        result
    }

    fn set_now(&self, now: DateTime<Utc>) {
        self.clock.set(now);
        self.discord.set_now(now);
        self.feed.set_today(now.date_naive());
    }
}

fn world(now: DateTime<Utc>) -> World {
    let mut server = sandbox::Server::named("Research lab")
        .admin(ADMIN)
        .member(MEMBER);
    for channel in [LOBBY].iter().chain(&CHANNELS) {
        server = server.channel(sandbox::Channel::text(channel));
    }
    World::with_server(server).clock(sandbox::Clock::standing_at(now))
}

fn first_and_last<T>(days: &BTreeMap<NaiveDate, T>) -> anyhow::Result<(NaiveDate, NaiveDate)> {
    let first = days.keys().next().context("there are no sample papers")?;
    let last = days
        .keys()
        .next_back()
        .context("there are no sample papers")?;
    Ok((*first, *last))
}
