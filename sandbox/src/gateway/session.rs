//! Sessions: what a bot that identified hears, numbered, and kept for a bot that comes back.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::connection::ToBot;
use super::identifies::Identifies;
use super::self_check;
use crate::ids::ServerId;
use crate::journal::{Direction, Frame, Journal};

/// Who is to hear an event.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Audience {
    /// The server it belongs to; events of no server go to the first shard.
    pub(crate) server: Option<ServerId>,
    /// The intent without which it is not sent; 0 for events that are always sent.
    pub(crate) intent: u64,
}

/// The intent for servers, roles, channels and threads.
pub(crate) const GUILDS: u64 = 1;
/// The intent for messages in servers.
pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;
/// The intent for direct messages.
pub(crate) const DIRECT_MESSAGES: u64 = 1 << 12;

/// After so many servers the rest are alike: asking serenity about each would take longer than sending them.
const MANY: u64 = 200;

impl Audience {
    /// Those who follow a server's structure.
    pub(crate) fn structure_of(server: ServerId) -> Audience {
        Audience {
            server: Some(server),
            intent: GUILDS,
        }
    }

    /// Those who read along.
    pub(crate) fn readers_of(server: Option<ServerId>) -> Audience {
        let intent = if server.is_some() {
            GUILD_MESSAGES
        } else {
            DIRECT_MESSAGES
        };
        Audience { server, intent }
    }

    /// Those to whom interactions go, whatever their intents.
    pub(crate) fn interactions_of(server: Option<ServerId>) -> Audience {
        Audience { server, intent: 0 }
    }
}

/// What one shard of the bot hears.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) shard: u64,
    pub(crate) shards: u64,
    pub(crate) intents: u64,
    pub(crate) sequence: u64,
    /// The number of the last event of the greeting: READY and the servers.
    pub(crate) greeted_at: u64,
    /// The number of the last event that was written to the bot.
    pub(crate) delivered: u64,
    pub(crate) events: Vec<(u64, Arc<str>)>,
    pub(crate) outgoing: Option<UnboundedSender<ToBot>>,
}

/// All sessions of one stand-in.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    pub(crate) all: Vec<Session>,
    /// How often a bot asked for a connection.
    pub(crate) asked_for: usize,
    /// When bots identified.
    pub(crate) identifies: Identifies,
    /// How often a bot went on with a session.
    pub(crate) resumed: usize,
}

impl Session {
    /// Whether the bot is connected and has been told of everything it starts with.
    pub(crate) fn is_ready(&self) -> bool {
        self.outgoing.is_some() && self.greeted_at > 0 && self.delivered >= self.greeted_at
    }

    /// Whether events of this server go to this shard.
    pub(crate) fn has(&self, server: Option<ServerId>) -> bool {
        server.map_or(0, |server| (server.0 >> 22) % self.shards) == self.shard
    }

    /// Numbers an event, keeps it, and sends it if the bot is connected.
    pub(crate) fn send(
        &mut self,
        event: &str,
        data: &Value,
        at: DateTime<Utc>,
        journal: &mut Journal,
    ) {
        let text = self.keep(event, data, at, journal);
        let is_one_of_many = event == "GUILD_CREATE" && self.sequence > MANY;
        if !is_one_of_many && let Err(why) = self_check::understood(event, &text) {
            journal.break_rule(format!(
                "the stand-in's own event {event} is not understood: {why}"
            ));
        }
        self.pass_on(text, self.sequence);
    }

    /// Sends an event that nobody has heard of.
    pub(crate) fn send_unheard_of(&mut self, at: DateTime<Utc>, journal: &mut Journal) {
        let data = json!({ "id": "1", "of": [{ "a": "new kind" }] });
        let text = self.keep("NEVER_HEARD_OF", &data, at, journal);
        self.pass_on(text, self.sequence);
    }

    fn keep(
        &mut self,
        event: &str,
        data: &Value,
        at: DateTime<Utc>,
        journal: &mut Journal,
    ) -> Arc<str> {
        self.sequence += 1;
        let text: Arc<str> = json!({ "op": 0, "s": self.sequence, "t": event, "d": data })
            .to_string()
            .into();
        journal.frames.push(Frame {
            direction: Direction::ToBot,
            op: 0,
            event: Some(event.to_owned()),
            text: Arc::clone(&text),
            at,
        });
        self.events.push((self.sequence, Arc::clone(&text)));
        text
    }

    /// Sends what the bot missed after `sequence`.
    pub(crate) fn replay(&self, sequence: u64) {
        for (number, text) in self.events.iter().filter(|(number, _)| *number > sequence) {
            self.pass_on(Arc::clone(text), *number);
        }
    }

    /// Sends the last event once more.
    fn repeat(&self) {
        if let Some((number, text)) = self.events.last() {
            self.pass_on(Arc::clone(text), *number);
        }
    }

    fn pass_on(&self, text: Arc<str>, sequence: u64) {
        if let Some(outgoing) = &self.outgoing {
            // A connection that has just ended is noticed by its own task.
            let _ = outgoing.send(ToBot::Text(text, Some(sequence)));
        }
    }
}

impl Sessions {
    /// The session of this id.
    pub(crate) fn find(&mut self, id: &str) -> Option<&mut Session> {
        self.all.iter_mut().find(|session| session.id == id)
    }

    /// Ends a session; its connection, if it has one, goes on.
    pub(crate) fn forget(&mut self, id: &str) {
        self.all.retain(|session| session.id != id);
    }

    /// Whether a bot is connected that hears of this server.
    pub(crate) fn hears(&self, server: Option<ServerId>) -> bool {
        self.all
            .iter()
            .any(|session| session.outgoing.is_some() && session.has(server))
    }

    /// Sends an event, in so many copies, to every session that is to hear it.
    pub(crate) fn dispatch(
        &mut self,
        event: &str,
        data: &Value,
        audience: Audience,
        copies: usize,
        at: DateTime<Utc>,
        journal: &mut Journal,
    ) {
        for session in &mut self.all {
            let wanted = audience.intent == 0 || session.intents & audience.intent != 0;
            if wanted && session.has(audience.server) {
                session.send(event, data, at, journal);
                for _ in 1..copies {
                    session.repeat();
                }
            }
        }
    }
}
