//! One connection: greets, checks who the bot is, answers heartbeats, takes a session up again.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;
use tokio::time::{Duration, Instant};

use super::events;
use super::session::{Audience, Session};
use crate::journal::{Direction, Frame};
use crate::state::{State, TOKEN};

/// What is written to the bot.
#[derive(Clone, Debug)]
pub(crate) enum ToBot {
    /// A frame, with its number when it is an event.
    Text(Arc<str>, Option<u64>),
    /// The end, with Discord's code.
    Close(u16, &'static str),
    /// The end without a word.
    Drop,
}

/// The largest frame that Discord takes.
const MAX_FRAME: usize = 4_096;
/// How many frames Discord takes in [`FRAME_WINDOW`].
const MAX_FRAMES: u32 = 120;
const FRAME_WINDOW: Duration = Duration::from_secs(60);
/// All intents that exist.
const KNOWN_INTENTS: u64 = 0x1_FFFF | 0b11 << 20 | 0b11 << 24;
/// Members, presences and message contents: to be asked for in Discord's portal, which paperboy never does.
const PRIVILEGED_INTENTS: u64 = 1 << 1 | 1 << 8 | 1 << 15;
/// From how many servers on a bot must split itself.
const MAX_SERVERS_PER_SHARD: usize = 2_500;

/// The state of a connection.
#[derive(Debug)]
pub(crate) struct Connection {
    outgoing: UnboundedSender<ToBot>,
    version: Option<String>,
    session: Option<String>,
    window: (Instant, u32),
}

/// The close that a frame earned.
type Refused = (u16, &'static str);

impl Connection {
    pub(crate) fn new(outgoing: UnboundedSender<ToBot>, version: Option<String>) -> Connection {
        Connection {
            outgoing,
            version,
            session: None,
            window: (Instant::now(), 0),
        }
    }

    /// Says hello: how often to send a heartbeat.
    pub(crate) fn greet(&self, state: &mut State) {
        let interval = u64::try_from(state.settings.heartbeat.as_millis()).unwrap_or(u64::MAX);
        self.say(state, 10, &json!({ "heartbeat_interval": interval }));
    }

    /// Takes a frame from the bot.
    pub(crate) fn hear(&mut self, state: &mut State, text: &str) {
        let frame: Option<Value> = serde_json::from_str(text).ok();
        let op = frame.as_ref().and_then(|frame| frame["op"].as_u64());
        let at = state.now();
        state.journal.frames.push(Frame {
            direction: Direction::FromBot,
            op: op.unwrap_or(u64::MAX),
            event: None,
            // A journal may end in a report: no token in it.
            text: text.replace(TOKEN, "…").into(),
            at,
        });
        let outcome = match (frame, op) {
            _ if text.len() > MAX_FRAME => Err((4002, "Payload too large.")),
            _ if self.is_too_fast() => Err((4008, "Rate limited.")),
            (Some(frame), Some(op)) => self.act(state, op, &frame["d"]),
            _ => Err((4002, "Error while decoding payload.")),
        };
        if let Err((code, reason)) = outcome {
            state
                .journal
                .break_rule(format!("gateway closed with {code}: {reason}"));
            self.close(code, reason);
        }
    }

    /// Notes that a frame has been written.
    pub(crate) fn delivered(&self, state: &mut State, sequence: Option<u64>) {
        let (Some(id), Some(sequence)) = (&self.session, sequence) else {
            return;
        };
        if let Some(session) = state.sessions.find(id) {
            session.delivered = session.delivered.max(sequence);
        }
    }

    /// The connection is gone; the session waits for the bot to come back.
    pub(crate) fn ended(&self, state: &mut State) {
        let Some(session) = self.session.as_ref().and_then(|id| state.sessions.find(id)) else {
            return;
        };
        if session
            .outgoing
            .as_ref()
            .is_some_and(|outgoing| outgoing.same_channel(&self.outgoing))
        {
            session.outgoing = None;
        }
    }

    /// Ends the connection with a code.
    pub(crate) fn close(&self, code: u16, reason: &'static str) {
        let _ = self.outgoing.send(ToBot::Close(code, reason));
    }

    fn act(&mut self, state: &mut State, op: u64, data: &Value) -> Result<(), Refused> {
        match op {
            1 => {
                self.say(state, 11, &Value::Null);
                Ok(())
            }
            2 if self.session.is_some() => Err((4005, "Already authenticated.")),
            2 => self.identify(state, data),
            6 => self.resume(state, data),
            // Presence, voice state, member and sound lists: taken and left unanswered.
            3 | 4 | 8 | 31 if self.session.is_some() => Ok(()),
            3 | 4 | 8 | 31 => Err((4003, "Not authenticated.")),
            _ => Err((4001, "Unknown opcode.")),
        }
    }

    fn identify(&mut self, state: &mut State, data: &Value) -> Result<(), Refused> {
        check_token(data)?;
        if self.version.as_deref() != Some("10") {
            return Err((4012, "Invalid API version."));
        }
        let intents = data["intents"]
            .as_u64()
            .ok_or((4013, "Invalid intent(s)."))?;
        if intents & !KNOWN_INTENTS != 0 {
            return Err((4013, "Invalid intent(s)."));
        }
        if intents & PRIVILEGED_INTENTS != 0 {
            return Err((4014, "Disallowed intent(s)."));
        }
        if !data["properties"].is_object() {
            return Err((4002, "Error while decoding payload."));
        }
        let (shard, shards) = shard_in(&data["shard"])?;
        let id = format!("session-{}", state.next_id());
        let mut session = Session {
            id: id.clone(),
            shard,
            shards,
            intents,
            sequence: 0,
            greeted_at: 0,
            delivered: 0,
            events: Vec::new(),
            outgoing: Some(self.outgoing.clone()),
        };
        let greeting = events::greeting(state, &session);
        if greeting.len() > MAX_SERVERS_PER_SHARD + 1 {
            return Err((4011, "Sharding required."));
        }
        let now = state.now();
        for (event, data) in &greeting {
            session.send(event, data, now, &mut state.journal);
        }
        session.greeted_at = session.sequence;
        state.sessions.identified += 1;
        state.sessions.all.push(session);
        self.session = Some(id);
        Ok(())
    }

    fn resume(&mut self, state: &mut State, data: &Value) -> Result<(), Refused> {
        check_token(data)?;
        let sequence = data["seq"].as_u64().unwrap_or_default();
        let id = data["session_id"].as_str().unwrap_or_default();
        let now = state.now();
        let Some(session) = state
            .sessions
            .all
            .iter_mut()
            .find(|session| session.id == id)
        else {
            self.say(state, 9, &json!(false));
            return Ok(());
        };
        if sequence > session.sequence {
            return Err((4007, "Invalid seq."));
        }
        session.outgoing = Some(self.outgoing.clone());
        session.replay(sequence);
        session.send("RESUMED", &json!({ "_trace": [] }), now, &mut state.journal);
        self.session = Some(id.to_owned());
        Ok(())
    }

    fn say(&self, state: &mut State, op: u64, data: &Value) {
        let text: Arc<str> = json!({ "op": op, "d": data, "s": null, "t": null })
            .to_string()
            .into();
        let at = state.now();
        state.journal.frames.push(Frame {
            direction: Direction::ToBot,
            op,
            event: None,
            text: Arc::clone(&text),
            at,
        });
        let _ = self.outgoing.send(ToBot::Text(text, None));
    }

    fn is_too_fast(&mut self) -> bool {
        let (opened, count) = self.window;
        self.window = if opened.elapsed() > FRAME_WINDOW {
            (Instant::now(), 1)
        } else {
            (opened, count + 1)
        };
        self.window.1 > MAX_FRAMES
    }
}

fn check_token(data: &Value) -> Result<(), Refused> {
    let token = data["token"].as_str().unwrap_or_default();
    if token.strip_prefix("Bot ").unwrap_or(token) == TOKEN {
        Ok(())
    } else {
        Err((4004, "Authentication failed."))
    }
}

fn shard_in(shard: &Value) -> Result<(u64, u64), Refused> {
    if shard.is_null() {
        return Ok((0, 1));
    }
    match (shard[0].as_u64(), shard[1].as_u64()) {
        (Some(shard), Some(shards)) if shard < shards => Ok((shard, shards)),
        _ => Err((4010, "Invalid shard.")),
    }
}

impl State {
    /// Tells the bot of a server that it is in (again).
    pub(crate) fn announce_server(&mut self, id: crate::ids::ServerId) {
        let Some(server) = self.world.servers.get(&id) else {
            return;
        };
        let data = self.world.joined_server_json(server);
        self.dispatch("GUILD_CREATE", &data, Audience::structure_of(id));
    }
}
