//! One morning of many channels against a Discord that enforces its limits, and how long members wait for
//! an answer meanwhile.
//!
//! Floor: the 50 requests a second that Discord allows a bot, as many seconds as there are channels ÷ 50.

#![expect(
    clippy::expect_used,
    reason = "a benchmark stops when its set-up fails"
)]
#![expect(clippy::print_stdout, reason = "the counts are what it is run for")]

mod support;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use paperboy::clock::Clock;
use paperboy::domain::{ChannelId, ServerId, ServerSettings, Topic, UserId};
use paperboy::store::{NewSubscription, Store};
use paperboy_sandbox::{Channel, Discord, Server, World};
use serde_json::{Value, json};
use support::bot::Bot;
use support::language::word;
use support::report;
use tempfile::TempDir;
use tokio::sync::oneshot;

const SERVERS: usize = 20;
const CHANNELS_A_SERVER: usize = 50;
const CHANNELS: usize = SERVERS * CHANNELS_A_SERVER;
/// Each channel of a server has papers that no other has: a paper has one home on a server.
const PAPERS: usize = 2 * CHANNELS_A_SERVER;
/// Discord allows 50 requests a second.
const A_POST: Duration = Duration::from_millis(20);

#[tokio::main]
async fn main() {
    let world = World::new().servers(SERVERS, server);
    let discord = Discord::start(world.patience(Duration::from_secs(60))).await;
    let now = Clock::system().now();
    let today = now.date_naive();
    let papers = (0..PAPERS).map(|number| paper(number, today)).collect();
    let days = BTreeMap::from([(today, papers)]);
    let bot = Bot::start(TempDir::new().expect("a folder"), discord, days).await;
    bot.app.refresh(now).await;
    subscribe_all(&bot.discord, &bot.app.services().store, now).await;
    let serving = bot.serve().await;
    let discord = &bot.discord;

    let quiet = answers(discord, std::future::pending::<()>(), 50).await;
    let begun = Instant::now();
    let (done, morning_done) = oneshot::channel::<()>();
    let morning = async {
        let report = bot.app.tick(now).await.expect("a morning");
        assert_eq!(report.sent, CHANNELS, "{report}");
        let took = begun.elapsed();
        let _ = done.send(());
        took
    };
    let (took, busy) = tokio::join!(morning, answers(discord, morning_done, usize::MAX));

    let floor = A_POST * u32::try_from(CHANNELS).expect("few");
    report(
        &format!("a morning of {CHANNELS} channels"),
        took,
        "50 posts a second",
        floor,
    );
    for (what, part) in [("half", 2), ("99 of 100", 100)] {
        report(
            &format!("an answer during it, {what} within"),
            slowest_but(&busy, part),
            "the same in quiet",
            slowest_but(&quiet, part),
        );
    }
    println!(
        "global rate limits hit: {}; answers 401, 403, 429: {}; answers given meanwhile: {}",
        discord.global_rate_limits_hit(),
        discord.invalid_requests(),
        busy.len()
    );
    serving.end().await;
}

/// How long members waited, one after the other, until `end` or so many answers.
async fn answers<E>(discord: &Discord, end: impl Future<Output = E>, most: usize) -> Vec<Duration> {
    let mut end = std::pin::pin!(end);
    let mut waited = Vec::new();
    while waited.len() < most {
        let asked = Instant::now();
        let answer = discord.slash("member-1", "papers-1-0", "/papers topic query:diffusion");
        tokio::select! {
            answer = answer => {
                assert!(answer.expect("an answer").text().contains("Diffusion"));
                waited.push(asked.elapsed());
            }
            _ = &mut end => break,
        }
    }
    waited.sort();
    waited
}

/// The time that all but one of `part` stayed below.
fn slowest_but(sorted: &[Duration], part: usize) -> Duration {
    let left_out = sorted.len().div_ceil(part);
    sorted[sorted.len() - left_out]
}

fn server(number: usize) -> Server {
    let server = Server::named(&format!("Server {number}")).member(&format!("member-{number}"));
    (0..CHANNELS_A_SERVER).fold(server, |server, channel| {
        server.channel(Channel::text(&format!("papers-{number}-{channel}")))
    })
}

/// Every channel of a server wants something else, since two days ago, at a time that has come.
async fn subscribe_all(discord: &Discord, store: &Store, now: DateTime<Utc>) {
    let past = now - TimeDelta::days(2);
    for number in 1..=SERVERS {
        let server = ServerId(discord.server(&format!("Server {number}")).0);
        for channel_number in 0..CHANNELS_A_SERVER {
            let name = format!("papers-{number}-{channel_number}");
            let channel = discord.channel(name.as_str());
            let topic = Topic::parse(&wish(channel_number)).expect("a topic");
            let wish = NewSubscription::plain(server, ChannelId(channel.0), topic, UserId(1));
            store.subscribe(wish, past).await.expect("the store");
        }
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

/// What the channel of this number of each server wants: every second word has a stem of its own.
fn wish(channel: usize) -> String {
    word(2 * channel)
}

fn paper(number: usize, listed: NaiveDate) -> Value {
    let title = format!(
        "Diffusion of {}, part {number}",
        wish(number % CHANNELS_A_SERVER)
    );
    let at = format!("{listed}T00:00:00.000Z");
    json!({
        "paper": {
            "id": format!("2608.{:05}", 10_000 + number),
            "authors": [],
            "publishedAt": at,
            "submittedOnDailyAt": at,
            "title": &title,
            "summary": "We study diffusion. ".repeat(50),
            "upvotes": number,
        },
        "publishedAt": at,
        "title": title,
        "summary": "We study diffusion. ".repeat(50),
        "numComments": 0,
    })
}
