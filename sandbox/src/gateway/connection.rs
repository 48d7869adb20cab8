//! One connection: greets, answers heartbeats and misses them, closes on a bot that breaks the rules.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;
use tokio::time::{Duration, Instant};

use super::closing::{ends_session, words};
use super::faults::{GatewayFault, Occasion};
use super::session::{Audience, Session};
use crate::journal::{Direction, Frame};
use crate::state::{State, TOKEN};

/// What is written to the bot, or done to its connection.
#[derive(Clone, Debug)]
pub(crate) enum ToBot {
    /// A frame, with its number when it is an event.
    Text(Arc<str>, Option<u64>),
    /// The end, with Discord's code.
    Close(u16, &'static str),
    /// The end without a word.
    Drop,
    /// The end by force.
    Reset,
    /// Nothing any more, though the connection stays.
    Silence,
    /// No more acknowledgements of heartbeats.
    NoAck,
}

/// The largest frame that Discord takes.
const MAX_FRAME: usize = 4_096;
/// How many frames Discord takes in [`FRAME_WINDOW`].
const MAX_FRAMES: u32 = 120;
const FRAME_WINDOW: Duration = Duration::from_secs(60);

/// The state of a connection.
#[derive(Debug)]
pub(crate) struct Connection {
    outgoing: UnboundedSender<ToBot>,
    version: Option<String>,
    session: Option<String>,
    window: (Instant, u32),
    alarm: Option<Alarm>,
    silent: bool,
    acknowledges: bool,
}

/// What is due on a connection if nothing comes before.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Alarm {
    /// The greeting.
    Hello(Instant),
    /// The heartbeat, at the latest.
    Heartbeat(Instant),
}

/// The code of the close that a frame earned.
#[derive(Clone, Copy, Debug)]
pub(super) struct Refused(pub(super) u16);

impl Connection {
    pub(crate) fn new(outgoing: UnboundedSender<ToBot>, version: Option<String>) -> Connection {
        Connection {
            outgoing,
            version,
            session: None,
            window: (Instant::now(), 0),
            alarm: None,
            silent: false,
            acknowledges: true,
        }
    }

    /// Greets, unless a fault is ordered.
    pub(crate) fn open(&mut self, state: &mut State) {
        match state.gateway_faults.meet(Occasion::Hello) {
            Some(GatewayFault::LateHello(delay)) => {
                self.alarm = Some(Alarm::Hello(Instant::now() + delay));
            }
            Some(_) => self.silent = true,
            None => self.greet(state),
        }
    }

    /// Says hello: how often to send a heartbeat.
    fn greet(&mut self, state: &mut State) {
        let interval = u64::try_from(state.settings.heartbeat.as_millis()).unwrap_or(u64::MAX);
        self.say(state, 10, &json!({ "heartbeat_interval": interval }));
        self.expect_heartbeat(state);
    }

    /// What is due when.
    pub(crate) fn alarm(&self) -> Option<Alarm> {
        self.alarm.filter(|_| !self.silent)
    }

    /// What was due has not come, or comes now.
    pub(crate) fn ring(&mut self, state: &mut State) {
        match self.alarm.take() {
            Some(Alarm::Hello(_)) => self.greet(state),
            Some(Alarm::Heartbeat(_)) => self.refuse(state, Refused(4009)),
            None => {}
        }
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
        if self.silent {
            return;
        }
        let outcome = match (frame, op) {
            _ if text.len() > MAX_FRAME => Err(Refused(4002)),
            _ if self.is_too_fast() => Err(Refused(4008)),
            (Some(frame), Some(op)) => self.act(state, op, &frame["d"]),
            _ => Err(Refused(4002)),
        };
        if let Err(refused) = outcome {
            self.refuse(state, refused);
        }
    }

    /// Closes on a bot that broke a rule.
    fn refuse(&self, state: &mut State, Refused(code): Refused) {
        let reason = words(code);
        state
            .journal
            .break_rule(format!("gateway closed with {code}: {reason}"));
        self.left(state, code);
        self.close(code, reason);
    }

    /// Says nothing any more.
    pub(crate) fn fall_silent(&mut self) {
        self.silent = true;
    }

    /// Acknowledges no heartbeat any more.
    pub(crate) fn stop_acknowledging(&mut self) {
        self.acknowledges = false;
    }

    /// Whether nothing is said any more.
    pub(crate) fn is_silent(&self) -> bool {
        self.silent
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

    /// Either side closes: with some codes that is the end of the session too.
    pub(crate) fn left(&self, state: &mut State, code: u16) {
        if ends_session(code)
            && let Some(id) = self.session(state).map(|session| session.id.clone())
        {
            state.sessions.forget(&id);
        }
    }

    /// The connection is gone; the session waits for the bot to come back.
    pub(crate) fn ended(&self, state: &mut State) {
        if let Some(session) = self.session(state) {
            session.outgoing = None;
        }
    }

    /// Ends the connection with a code.
    pub(crate) fn close(&self, code: u16, reason: &'static str) {
        let _ = self.outgoing.send(ToBot::Close(code, reason));
    }

    fn act(&mut self, state: &mut State, op: u64, data: &Value) -> Result<(), Refused> {
        let known = self.session(state).is_some();
        match op {
            1 => {
                self.expect_heartbeat(state);
                if self.acknowledges {
                    self.say(state, 11, &Value::Null);
                }
                Ok(())
            }
            2 | 6 if known => Err(Refused(4005)),
            2 => self.identify(state, data),
            6 => self.resume(state, data),
            // Presence, voice state, member and sound lists: taken and left unanswered.
            3 | 4 | 8 | 31 if known => Ok(()),
            3 | 4 | 8 | 31 => Err(Refused(4003)),
            _ => Err(Refused(4001)),
        }
    }

    /// The session that this connection serves; another may serve it by now.
    fn session<'a>(&self, state: &'a mut State) -> Option<&'a mut Session> {
        let session = state.sessions.find(self.session.as_ref()?)?;
        let outgoing = session.outgoing.as_ref()?;
        outgoing.same_channel(&self.outgoing).then_some(session)
    }

    /// The session stands: what lasts befalls it too.
    pub(super) fn belongs_to(&mut self, state: &mut State, id: String) {
        for fault in state.gateway_faults.lasting(Occasion::Connected) {
            state.befall(&id, fault);
        }
        self.session = Some(id);
    }

    pub(super) fn outgoing(&self) -> UnboundedSender<ToBot> {
        self.outgoing.clone()
    }

    pub(super) fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    pub(super) fn say(&self, state: &mut State, op: u64, data: &Value) {
        let frame = state.frame(op, data);
        let _ = self.outgoing.send(frame);
    }

    /// Discord gives up on a bot whose heartbeat is most of another interval late.
    fn expect_heartbeat(&mut self, state: &State) {
        if state.settings.heartbeats_excused {
            self.alarm = None;
            return;
        }
        let patience = state.settings.heartbeat.saturating_mul(7) / 4;
        self.alarm = Instant::now().checked_add(patience).map(Alarm::Heartbeat);
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

impl State {
    /// A frame that is no event, as the journal keeps it.
    pub(super) fn frame(&mut self, op: u64, data: &Value) -> ToBot {
        let text: Arc<str> = json!({ "op": op, "d": data, "s": null, "t": null })
            .to_string()
            .into();
        let at = self.now();
        self.journal.frames.push(Frame {
            direction: Direction::ToBot,
            op,
            event: None,
            text: Arc::clone(&text),
            at,
        });
        ToBot::Text(text, None)
    }

    /// The bot joins a server at this moment.
    pub(crate) fn let_join(&mut self, id: crate::ids::ServerId) {
        let now = self.now();
        if let Some(server) = self.world.servers.get_mut(&id) {
            server.joined_at = now;
        }
        self.announce_server(id);
    }

    /// Tells the bot of a server that it is in (again).
    pub(crate) fn announce_server(&mut self, id: crate::ids::ServerId) {
        let Some(server) = self.world.servers.get(&id) else {
            return;
        };
        let data = self.world.joined_server_json(server);
        self.dispatch("GUILD_CREATE", &data, Audience::structure_of(id));
    }
}
