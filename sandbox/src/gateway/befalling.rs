//! Faults that befall bots while they are connected.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::closing::{ends_session, words};
use super::connection::ToBot;
use super::faults::{GatewayFault, Occasion};
use super::session::Audience;
use crate::faults::make_strange;
use crate::state::State;

impl State {
    /// Lets a fault befall every connected bot, and says how many there are.
    pub(crate) fn befall_all(&mut self, fault: GatewayFault) -> usize {
        let ids = self.connected();
        for id in &ids {
            self.befall(id, fault);
        }
        ids.len()
    }

    /// Closes every gateway connection.
    pub(crate) fn close_all(&mut self, code: u16, reason: &'static str) {
        for id in self.connected() {
            self.close_session(&id, code, reason);
        }
    }

    /// Lets a fault befall the bot of one session.
    pub(crate) fn befall(&mut self, id: &str, fault: GatewayFault) {
        match fault {
            GatewayFault::AskToReconnect => self.tell(id, 7, &Value::Null),
            GatewayFault::InvalidSession { resumable } => {
                self.tell(id, 9, &json!(resumable));
                if !resumable {
                    self.sessions.forget(id);
                }
            }
            GatewayFault::Close(code) => self.close_session(id, code, words(code)),
            GatewayFault::HangUp => self.order(id, ToBot::Drop),
            GatewayFault::Reset => self.order(id, ToBot::Reset),
            GatewayFault::Silence => self.order(id, ToBot::Silence),
            GatewayFault::NoHeartbeatAck => self.order(id, ToBot::NoAck),
            GatewayFault::UnknownEvent => {
                let now = self.now();
                if let Some(session) = self.sessions.find(id) {
                    session.send_unheard_of(now, &mut self.journal);
                }
                self.tell(id, 99, &json!({ "what": "nobody knows" }));
            }
            // These wait for their occasion.
            _ => {}
        }
    }

    /// Ends all sessions and takes the token back, as Discord does with a bot that identifies too often.
    pub(crate) fn reset_token(&mut self) {
        self.token_is_reset = true;
        self.close_all(4_004, words(4_004));
        self.sessions.all.clear();
    }

    /// Sends an event to the bot's sessions that are to hear it.
    pub(crate) fn dispatch(&mut self, event: &str, data: &Value, audience: Audience) {
        let now = self.now();
        let fault = self.gateway_faults.meet(Occasion::Event);
        let mut data = Cow::Borrowed(data);
        if fault == Some(GatewayFault::UnknownFields) {
            make_strange(data.to_mut());
        }
        let copies = match fault {
            Some(GatewayFault::RepeatEvent) => 2,
            _ => 1,
        };
        self.sessions
            .dispatch(event, &data, audience, copies, now, &mut self.journal);
    }

    fn connected(&self) -> Vec<String> {
        let sessions = self.sessions.all.iter();
        let connected = sessions.filter(|session| session.outgoing.is_some());
        connected.map(|session| session.id.clone()).collect()
    }

    fn close_session(&mut self, id: &str, code: u16, reason: &'static str) {
        self.order(id, ToBot::Close(code, reason));
        if ends_session(code) {
            self.sessions.forget(id);
        }
    }

    /// Sends a frame that is no event.
    fn tell(&mut self, id: &str, op: u64, data: &Value) {
        let frame = self.frame(op, data);
        self.order(id, frame);
    }

    fn order(&mut self, id: &str, order: ToBot) {
        let Some(session) = self.sessions.find(id) else {
            return;
        };
        // Whoever waits for the bot to be connected must not find the connection that is about to end.
        let goes_on = matches!(order, ToBot::Text(..) | ToBot::NoAck);
        let outgoing = if goes_on {
            session.outgoing.clone()
        } else {
            session.outgoing.take()
        };
        if let Some(outgoing) = outgoing {
            // A connection that has just ended is noticed by its own task.
            let _ = outgoing.send(order);
        }
    }
}
