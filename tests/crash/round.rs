//! One morning of many channels, with a program that is killed until all of them have their digest.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use paperboy::app::App;
use paperboy::clock::Clock;
use paperboy::config::Config;
use paperboy::domain::{ChannelId, ServerId, ServerSettings, Topic, UserId};
use paperboy::store::{ChannelSettings, NewSubscription};
use paperboy_sandbox::feed::{ArxivFeed, HuggingFaceFeed};
use paperboy_sandbox::{Channel, Discord, Fault, Message, Server, World};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::chance::Chance;

const CHANNELS: u64 = 8;
/// More than ten papers need two messages: every other channel gets this many.
const LONG: usize = 12;
const SHORT: usize = 3;
/// A round ends with an undisturbed run after so many kills.
const KILLS_A_ROUND: u64 = 25;
const POSTS: &str = "POST /channels/*/messages";
const FORUM_POSTS: &str = "POST /channels/*/threads";
/// The channels from this one on are forums, one with a long digest and one with a short one: there Discord
/// knows no nonce.
const FIRST_FORUM: u64 = CHANNELS - 2;

/// What was counted.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) kills: u64,
    /// Restarts after Discord had forgotten its nonces.
    late_restarts: u64,
    digests: u64,
    pub(crate) lost: u64,
    pub(crate) doubled: u64,
}

impl Tally {
    pub(crate) fn add(&mut self, other: Self) {
        self.kills += other.kills;
        self.late_restarts += other.late_restarts;
        self.digests += other.digests;
        self.lost += other.lost;
        self.doubled += other.doubled;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kills,
            late_restarts,
            digests,
            lost,
            doubled,
        } = self;
        write!(
            f,
            "{kills} kills, {late_restarts} of them followed by ten minutes and forgotten nonces: {digests} digests, {lost} lost, {doubled} doubled"
        )
    }
}

/// A moment to kill the program at.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// So long after its start.
    After(Duration),
    /// When its next post has reached Discord, before anything was done: after claim, before send.
    BeforeThePost,
    /// When its next post was carried out and not yet answered: after send, before confirm.
    BeforeTheAnswer,
    /// When so many more messages stand in the channels: between parts and channels.
    AfterPosts(usize),
}

pub(crate) struct Round {
    discord: Discord,
    feed: HuggingFaceFeed,
    arxiv: ArxivFeed,
    folder: TempDir,
}

impl Round {
    /// A world in which the mornings of all channels came five minutes ago.
    pub(crate) async fn begin() -> Self {
        // Each in a server of its own: in one server a paper would stand in full only once.
        let mut world = World::new();
        for number in 0..CHANNELS {
            let channel = if is_forum(number) {
                Channel::forum(&name(number))
            } else {
                Channel::text(&name(number))
            };
            let server = Server::named(&server_name(number)).admin("ada");
            world = world.server(server.channel(channel));
        }
        let discord = Discord::start(world).await;
        let now = Clock::system().now();
        let today = now.date_naive();
        let papers = (0..LONG).map(|number| paper(number, today)).collect();
        let feed = HuggingFaceFeed::start(BTreeMap::from([(today, papers)]))
            .await
            .expect("the feed's stand-in");
        feed.set_today(today);
        let arxiv = ArxivFeed::start(BTreeMap::new())
            .await
            .expect("arXiv's stand-in");
        let folder = TempDir::new().expect("a folder");
        let round = Self {
            discord,
            feed,
            arxiv,
            folder,
        };
        round.set_up(now).await;
        round
    }

    /// Fills the cache and subscribes every channel, as if two days ago.
    async fn set_up(&self, now: DateTime<Utc>) {
        let config = Config::for_stand_ins(
            self.folder.path().to_owned(),
            self.discord.token(),
            &self.discord.url(),
            &self.feed.url(),
            &self.arxiv.url(),
        );
        let app = App::start(&config, Clock::system())
            .await
            .expect("the bot starts");
        app.refresh(now).await;
        let store = &app.services().store;
        let past = now - TimeDelta::days(2);
        for number in 0..CHANNELS {
            let server = ServerId(self.discord.server(&server_name(number)).0);
            let channel = ChannelId(self.discord.channel(name(number).as_str()).0);
            let topic = Topic::parse("diffusion").expect("a topic");
            let wish = NewSubscription::plain(server, channel, topic, UserId(1));
            store.subscribe(wish, past).await.expect("the store");
            let settings = ChannelSettings {
                max_papers: u32::try_from(papers_of(number)).expect("few"),
                ..ChannelSettings::of(server)
            };
            store
                .save_channel_settings(channel, settings, past)
                .await
                .expect("the store");
            let settings = ServerSettings {
                post_at: (now - TimeDelta::minutes(5)).time(),
                ..ServerSettings::default()
            };
            store
                .save_server_settings(server, &settings, past)
                .await
                .expect("the store");
        }
    }

    /// Starts the program and kills it at moments of chance, until every channel has its digest, or
    /// after `most` kills; then lets it finish.
    pub(crate) async fn kill_until_done(&mut self, chance: &mut Chance, most: u64) -> Tally {
        let mut tally = Tally::default();
        while tally.kills < most.min(KILLS_A_ROUND) && !self.is_done() {
            let moment = moment(chance);
            let posts = if chance.below(3) == 0 {
                FORUM_POSTS
            } else {
                POSTS
            };
            self.kill_at(moment, posts).await;
            tally.kills += 1;
            if chance.below(4) == 0 {
                self.let_ten_minutes_pass();
                tally.late_restarts += 1;
            }
        }
        let mut program = self.start();
        while !self.is_done() {
            assert!(
                program.try_wait().expect("a process").is_none(),
                "the program ended by itself: {}",
                self.log()
            );
            a_moment().await;
        }
        kill(&mut program).await;
        tally
    }

    async fn kill_at(&self, moment: Moment, posts: &str) {
        let posted = self.posted();
        match moment {
            Moment::BeforeThePost => self.discord.fail_next(1, posts, Fault::Hang),
            Moment::BeforeTheAnswer => self.discord.fail_next(1, posts, Fault::HangAfterCommit),
            Moment::After(_) | Moment::AfterPosts(_) => {}
        }
        let mut program = self.start();
        let reached = async {
            match moment {
                Moment::After(time) => tokio::time::sleep(time).await,
                Moment::BeforeThePost | Moment::BeforeTheAnswer => {
                    while self.discord.faults_left() > 0 && !self.is_done() {
                        a_moment().await;
                    }
                }
                Moment::AfterPosts(count) => {
                    while self.posted() < posted + count && !self.is_done() {
                        a_moment().await;
                    }
                }
            }
        };
        tokio::select! {
            () = reached => {}
            ended = program.wait() => panic!("the program ended by itself: {ended:?}\n{}", self.log()),
        }
        kill(&mut program).await;
    }

    fn start(&self) -> Child {
        let log = std::fs::File::create(self.log_path()).expect("a log");
        Command::new(env!("CARGO_BIN_EXE_paperboy"))
            .arg("run")
            .env("DISCORD_TOKEN", self.discord.token())
            .env("PAPERBOY_DATA", self.folder.path())
            .env("PAPERBOY_DISCORD_URL", self.discord.url())
            .env("PAPERBOY_HUGGINGFACE_URL", self.feed.url())
            .env("PAPERBOY_ARXIV_URL", self.arxiv.url())
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .expect("the program starts")
    }

    /// Discord forgets its nonces, and what was claimed was claimed ten minutes earlier.
    fn let_ten_minutes_pass(&self) {
        self.discord.forget_nonces();
        let store =
            rusqlite::Connection::open(self.folder.path().join("store.db")).expect("the store");
        store
            .execute(
                "update deliveries
                 set planned_at = strftime('%Y-%m-%dT%H:%M:%fZ', planned_at, '-10 minutes')
                 where state = 'claimed'",
                [],
            )
            .expect("the store");
    }

    /// Counts what stands in the channels.
    pub(crate) fn check(&self) -> Tally {
        let mut tally = Tally::default();
        for number in 0..CHANNELS {
            let titles = self.titles(number);
            let distinct: HashSet<&String> = titles.iter().collect();
            let expected = papers_of(number);
            tally.digests += 1;
            tally.lost += u64::from(distinct.len() < expected);
            tally.doubled += u64::from(titles.len() > expected);
        }
        tally
    }

    fn titles(&self, channel: u64) -> Vec<String> {
        let messages = self.messages(channel);
        let embeds = messages.iter().flat_map(Message::embeds);
        embeds
            .filter_map(|embed| embed["title"].as_str().map(str::to_owned))
            .collect()
    }

    /// Whether every channel's morning is settled in the ledger.
    fn is_done(&self) -> bool {
        let store =
            rusqlite::Connection::open(self.folder.path().join("store.db")).expect("the store");
        let sent: i64 = store
            .query_row(
                "select count(*) from deliveries where state = 'sent'",
                [],
                |row| row.get(0),
            )
            .expect("the store");
        sent == CHANNELS.cast_signed()
    }

    fn posted(&self) -> usize {
        (0..CHANNELS)
            .map(|number| self.messages(number).len())
            .sum()
    }

    /// The messages of a channel, or of all the posts of a forum.
    fn messages(&self, channel: u64) -> Vec<Message> {
        let name = name(channel);
        if !is_forum(channel) {
            return self.discord.messages_in(name.as_str());
        }
        let posts = self.discord.post_ids_in(name.as_str()).into_iter();
        posts
            .flat_map(|post| self.discord.messages_in(post))
            .collect()
    }

    fn log_path(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.log_path()).unwrap_or_default()
    }
}

fn moment(chance: &mut Chance) -> Moment {
    match chance.below(6) {
        0 => Moment::BeforeThePost,
        1 => Moment::BeforeTheAnswer,
        2 => Moment::AfterPosts(1 + usize::try_from(chance.below(3)).expect("small")),
        _ => Moment::After(Duration::from_micros(chance.below(400_000))),
    }
}

async fn kill(program: &mut Child) {
    program.start_kill().expect("a process");
    program.wait().await.expect("a process");
}

/// Long enough for the program to go on, and short beside a request.
async fn a_moment() {
    tokio::time::sleep(Duration::from_millis(2)).await;
}

fn name(channel: u64) -> String {
    format!("papers-{channel}")
}

fn server_name(number: u64) -> String {
    format!("Lab {number}")
}

fn is_forum(channel: u64) -> bool {
    channel >= FIRST_FORUM
}

fn papers_of(channel: u64) -> usize {
    if channel.is_multiple_of(2) {
        LONG
    } else {
        SHORT
    }
}

fn paper(number: usize, listed: NaiveDate) -> Value {
    let at = format!("{listed}T00:00:00.000Z");
    json!({
        "paper": {
            "id": format!("2608.{:05}", 10_000 + number),
            "authors": [],
            "publishedAt": at,
            "submittedOnDailyAt": at,
            "title": format!("Diffusion number {number}"),
            "summary": "We study diffusion.",
            "upvotes": 100 - number,
        },
        "publishedAt": at,
        "title": format!("Diffusion number {number}"),
        "summary": "We study diffusion.",
        "numComments": 0,
    })
}
