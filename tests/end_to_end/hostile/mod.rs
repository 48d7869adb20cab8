//! Hostile values for every option of every command and for every button. The commands are read from what the bot
//! registered, so a new one is covered by itself.

mod forged;
mod harm;
mod typed;

use chrono::DateTime;
use paperboy::domain::{DaysOfWeek, Topic, parse_time, parse_zone};
use paperboy_sandbox::{Channel, Place, Reply, Server, SlashError};
use rusqlite::Connection;
use rusqlite::types::Value as Column;
use serde_json::Value;

use crate::support::{Sample, TestBot, run_test};
use harm::check;
use typed::{TEXTS, leaves, lines};

const NOW: &str = "2026-08-13T12:00:00Z";

fn papers() -> Vec<Sample> {
    let strange = "@everyone <@1> **Diffusion** [x](https://evil.example) \u{202E}`";
    let more = (2..=12).map(|n| Sample::new(n, &format!("Diffusion of speech {n}"), "2026-08-12"));
    more.chain([Sample::new(1, strange, "2026-08-13").upvotes(40)])
        .collect()
}

/// The commands as the bot registered them.
fn registered(bot: &TestBot) -> Vec<Value> {
    let journal = bot.discord.journal();
    let requests = journal.requests_to("PUT", "/applications/*/commands");
    let body = requests.first().and_then(|request| request.body.clone());
    let commands = body.and_then(|body| body.as_array().cloned());
    commands.expect("the bot has registered its commands")
}

/// Each command with each value of each option that is wanted.
fn every_line(commands: &[Value], is_wanted: fn(&Value) -> bool) -> Vec<String> {
    let leaves = commands.iter().flat_map(|root| leaves("", root));
    leaves
        .flat_map(|(path, options)| lines(&path, &options, is_wanted))
        .collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Sends a line; `None` where Discord itself, as the stand-in plays it, would not have sent it.
async fn send(bot: &TestBot, person: &str, place: impl Into<Place>, line: &str) -> Option<Reply> {
    match bot.discord.slash(person, place, line).await {
        Ok(reply) => Some(reply),
        Err(SlashError::Refused(_)) => None,
        Err(SlashError::Unanswered(why)) => panic!("{person} {line:.200}: {why}"),
    }
}

/// More kinds of channels, and another server.
fn widen(bot: &TestBot) {
    for channel in [
        Channel::voice("loud"),
        Channel::category("shelf"),
        Channel::text("hidden"),
    ] {
        bot.discord.create_channel("Lab", &channel);
    }
    bot.discord.invite_bot(
        &Server::named("Other")
            .admin("ada")
            .channel(Channel::text("elsewhere")),
    );
}

/// Every row that says what servers decided or were sent.
fn stored(bot: &TestBot) -> Vec<Vec<Column>> {
    let store = Connection::open(bot.store_file()).expect("the store");
    let tables = [
        "servers",
        "channels",
        "topics",
        "subscriptions",
        "server_topics",
        "deliveries",
        "delivered_papers",
        "paper_feedback",
        "topic_feedback",
    ];
    let mut rows = Vec::new();
    for table in tables {
        let mut all = store
            .prepare(&format!("select * from {table}"))
            .expect("the table");
        // What Discord says of a server's language is no decision, and comes with every command.
        let names = all.column_names().enumerate();
        let decided = names.filter(|(_, name)| *name != "preferred_locale");
        let decided: Vec<usize> = decided.map(|(place, _)| place).collect();
        let found = all.query_map([], |row| {
            decided.iter().map(|place| row.get(*place)).collect()
        });
        rows.extend(found.expect("the rows").map(|row| row.expect("a row")));
    }
    rows
}

/// Nothing in the store is broken, and every topic is one still.
fn check_store(bot: &TestBot) {
    let store = Connection::open(bot.store_file()).expect("the store");
    let integrity: String = store
        .query_row("pragma integrity_check", [], |row| row.get(0))
        .expect("an answer");
    assert_eq!(integrity, "ok");
    let mut topics = store.prepare("select text from topics").expect("the table");
    let texts = topics.query_map([], |row| row.get(0)).expect("the rows");
    for text in texts {
        let text: String = text.expect("a row");
        assert_eq!(Topic::parse(&text).expect("a topic").text(), text);
    }
}

#[tokio::test]
async fn every_command_answers_every_value_and_harms_nobody() {
    run_test(NOW, &papers(), async |bot| {
        widen(bot);
        let lines = every_line(&registered(bot), |_| true);
        let mut sent = 0;
        for line in &lines {
            for (person, place) in [("ada", Place::from("ml")), ("grace", Place::Direct)] {
                if let Some(reply) = send(bot, person, place, line).await {
                    check(line, &reply.message, false);
                    sent += 1;
                }
            }
        }
        assert!(sent > 300, "only {sent} of {} lines were sent", lines.len());
        for post in ["ml", "vision", "lobby"]
            .into_iter()
            .flat_map(|channel| bot.posts(channel))
        {
            check("a post", &post, false);
        }
        check_store(bot);
    })
    .await;
}

#[tokio::test]
async fn commands_on_messages_take_whatever_stands_in_them() {
    run_test(NOW, &papers(), async |bot| {
        let links = "https://arxiv.org/abs/2608.10001 ".repeat(50);
        let channel = bot.discord.channel("lobby");
        for text in TEXTS.iter().copied().chain([links.as_str()]) {
            let id = bot.discord.say("max", "lobby", text);
            let message = bot.discord.message(channel, id).expect("the message");
            for command in ["Look up papers", "Save papers"] {
                let reply = bot
                    .discord
                    .message_command("grace", command, &message)
                    .await;
                let reply = reply.unwrap_or_else(|why| panic!("{text}: {why}"));
                check(text, &reply.message, false);
            }
        }
        check_store(bot);
    })
    .await;
}

/// Whether a text is none of an option's values.
type Refuses = fn(&str) -> bool;

/// Options of commands that change something.
const CHANGING: [(&str, Refuses); 7] = [
    ("edit subscription:diffusion topic", |text| {
        Topic::parse(text).is_err()
    }),
    ("topic create name:ours keywords", |text| {
        Topic::parse(text).is_err()
    }),
    ("pause target:server until", |_| true),
    ("subscribe topic", |text| Topic::parse(text).is_err()),
    ("config time at", |text| parse_time(text).is_err()),
    ("config days days", |text| DaysOfWeek::parse(text).is_err()),
    ("config timezone zone", |text| {
        parse_zone(text, DateTime::UNIX_EPOCH).is_err()
    }),
];

#[tokio::test]
async fn what_an_admin_is_refused_changes_nothing() {
    run_test(NOW, &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let before = stored(bot);
        for (option, is_refused) in CHANGING {
            let refused: Vec<_> = TEXTS.iter().filter(|text| is_refused(text)).collect();
            assert!(refused.len() > 5, "{option}");
            for text in refused {
                let line = format!("/papers-admin {option}:{text}");
                let reply = bot.admin("ml", &line).await;
                check(&line, &reply.message, false);
                assert!(stored(bot) == before, "{line} changed the store");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn whatever_is_typed_suggestions_are_few_and_short() {
    run_test(NOW, &papers(), async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        let mut asked = 0;
        for (path, options) in registered(bot).iter().flat_map(|root| leaves("", root)) {
            for option in options
                .iter()
                .filter(|option| option["autocomplete"] == true)
            {
                for typed in TEXTS.iter().copied().chain(["", "x", &"ﷺ".repeat(6_000)]) {
                    let line = format!("/{path} {}:{typed}", text(&option["name"]));
                    let choices = bot.discord.autocomplete("ada", "ml", &line).await;
                    let choices = choices.unwrap_or_else(|why| panic!("{line:.200}: {why}"));
                    assert!(choices.len() <= 25, "{line:.200}");
                    asked += 1;
                }
            }
        }
        assert!(asked > 100, "only {asked} were asked for");
    })
    .await;
}
