//! What is told to service managers and Prometheus.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use chrono::{DateTime, TimeDelta, Utc};
use paperboy::app::App;
use paperboy::clock::Clock;
use paperboy::config::Config;
use paperboy_sandbox::feed::HuggingFaceFeed;
use paperboy_sandbox::{self as sandbox, Channel, Discord, Server, World};
use rusqlite::Connection;
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::support::samples;

const READY: &str = "gateway: ok\nstore: ok\nfeed: ok\nmornings: ok\ndigests: ok\n";

/// A bot that runs on its own, with its health server.
struct Watched {
    _feed: HuggingFaceFeed,
    folder: TempDir,
    clock: Clock,
    address: SocketAddr,
    end: oneshot::Sender<()>,
    running: JoinHandle<anyhow::Result<()>>,
}

impl Watched {
    async fn start() -> (Self, Discord) {
        let now: DateTime<Utc> = "2026-08-14T12:00:00Z".parse().expect("an instant");
        let server = Server::named("Lab").member("grace");
        let world = World::with_server(server.channel(Channel::text("lobby")));
        let discord = Discord::start(world.clock(sandbox::Clock::standing_at(now))).await;
        let feed = HuggingFaceFeed::start(BTreeMap::new())
            .await
            .expect("the feed");
        feed.set_today(now.date_naive());
        let folder = TempDir::new().expect("a folder");
        let mut config = Config::for_stand_ins(
            folder.path().to_owned(),
            discord.token(),
            &discord.url(),
            &feed.url(),
            "http://127.0.0.1:9",
        );
        config.listen = Some(([127, 0, 0, 1], 0).into());
        let clock = Clock::set_to(now);
        let app = App::start(&config, clock.clone())
            .await
            .expect("the bot starts");
        let address = app.health_address().expect("an address");
        let (end, ended) = oneshot::channel::<()>();
        let running = tokio::spawn(app.run(async {
            let _ = ended.await;
        }));
        discord.ready().await;
        let bot = Self {
            _feed: feed,
            folder,
            clock,
            address,
            end,
            running,
        };
        (bot, discord)
    }

    async fn ask(&self, path: &str) -> (u16, String) {
        let url = format!("http://{}{path}", self.address);
        let answer = reqwest::get(url).await.expect("an answer");
        let status = answer.status().as_u16();
        (status, answer.text().await.expect("a text"))
    }

    /// Asks until the answer is `wanted`; every question gives the bot time to come there.
    async fn until_ready(&self, wanted: &str) -> u16 {
        loop {
            let (status, told) = self.ask("/readyz").await;
            if told == wanted {
                return status;
            }
        }
    }

    async fn end(self) {
        self.end.send(()).expect("the bot runs");
        self.running
            .await
            .expect("the bot")
            .expect("the bot ends well");
    }
}

#[tokio::test]
async fn readiness_names_each_part_and_why_it_is_not() {
    let (bot, _discord) = Watched::start().await;
    assert_eq!(bot.ask("/healthz").await, (200, "ok\n".to_owned()));
    assert_eq!(bot.until_ready(READY).await, 200);

    let store = Connection::open(bot.folder.path().join("store.db")).expect("the store");
    store
        .execute_batch("alter table notes rename to hidden")
        .expect("hidden");
    assert_eq!(bot.ask("/readyz").await.0, 200, "asked a moment ago");
    bot.clock.set(bot.clock.now() + TimeDelta::hours(7));
    assert_eq!(
        bot.ask("/readyz").await,
        (
            503,
            "gateway: ok\nstore: can't be written; the log says why\nfeed: last read 7 hours ago\nmornings: ok\ndigests: ok\n"
                .to_owned()
        )
    );
    store
        .execute_batch("alter table hidden rename to notes")
        .expect("shown");
    bot.clock.set(bot.clock.now() - TimeDelta::hours(7));
    assert_eq!(bot.ask("/readyz").await.0, 200);
    bot.end().await;
}

#[tokio::test]
async fn a_lost_gateway_is_not_ready() {
    let (bot, discord) = Watched::start().await;
    bot.until_ready(READY).await;
    drop(discord);
    let status = bot
        .until_ready(&READY.replace("gateway: ok", "gateway: not connected"))
        .await;
    assert_eq!(status, 503);
    bot.end().await;
}

#[tokio::test]
async fn metrics_satisfy_a_strict_reader_and_count_what_happened() {
    let (bot, discord) = Watched::start().await;
    bot.until_ready(READY).await;
    let reply = discord.slash("grace", "lobby", "/papers help").await;
    reply.expect("the command can be typed");
    let failed = discord
        .slash("grace", "lobby", "/papers show paper:nothing")
        .await;
    failed.expect("the command can be typed");

    let (status, text) = bot.ask("/metrics").await;
    assert_eq!(status, 200);
    let samples = samples(&text);
    for (series, value) in [
        ("paperboy_gateway_connected", 1.0),
        (r#"paperboy_digests_total{outcome="sent"}"#, 0.0),
        (r#"paperboy_discord_requests_total{status="5xx"}"#, 0.0),
        ("paperboy_deliveries_unfinished", 0.0),
        ("paperboy_feed_age_seconds", 0.0),
        ("paperboy_cache_papers", 0.0),
        ("paperboy_digest_lateness_seconds_count", 0.0),
        (r#"paperboy_build_info{version="0.1.0"}"#, 1.0),
    ] {
        assert_eq!(samples.get(series), Some(&value), "{series} in\n{text}");
    }
    assert!(
        samples["paperboy_command_duration_seconds_count"] >= 1.0,
        "{text}"
    );
    for size in ["paperboy_cache_bytes", "paperboy_store_bytes"] {
        assert!(samples[size] >= 4096.0, "{text}");
    }
    for secret in ["Lab", "lobby", "grace", discord.token()] {
        assert!(!text.contains(secret), "{text}");
    }

    let store = Connection::open(bot.folder.path().join("store.db")).expect("the store");
    store
        .execute_batch("alter table deliveries rename to hidden")
        .expect("hidden");
    let (status, text) = bot.ask("/metrics").await;
    assert_eq!(
        status, 200,
        "one number that is missing takes no other away"
    );
    assert!(!text.contains("paperboy_deliveries_unfinished"), "{text}");
    assert!(text.contains("\npaperboy_store_bytes "), "{text}");
    assert!(text.contains("\npaperboy_discord_requests_total"), "{text}");
    bot.end().await;
}
