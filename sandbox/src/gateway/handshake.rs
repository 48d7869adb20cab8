//! Who the bot says it is: a new session, or one that is taken up again.

use serde_json::{Value, json};

use super::closing::words;
use super::connection::{Connection, Refused, ToBot};
use super::events;
use super::faults::{GatewayFault, Occasion};
use super::session::Session;
use crate::state::State;

/// All intents that exist.
const KNOWN_INTENTS: u64 = 0x1_FFFF | 0b11 << 20 | 0b11 << 24;
/// Members, presences and message contents: to be asked for in Discord's portal, which paperboy never does.
const PRIVILEGED_INTENTS: u64 = 1 << 1 | 1 << 8 | 1 << 15;
/// From how many servers on a bot must split itself.
const MAX_SERVERS_PER_SHARD: usize = 2_500;

impl Connection {
    /// Begins a session.
    pub(super) fn identify(&mut self, state: &mut State, data: &Value) -> Result<(), Refused> {
        check_token(state, data)?;
        let now = state.now();
        if state.sessions.identifies.left(now) == 0 {
            state.reset_token();
            return Err(Refused(4004));
        }
        state.sessions.identifies.add(now);
        if let Some(GatewayFault::CloseAtIdentify(code)) =
            state.gateway_faults.meet(Occasion::Identify)
        {
            self.close(code, words(code));
            return Ok(());
        }
        if self.version() != Some("10") {
            return Err(Refused(4012));
        }
        let intents = intents_in(&data["intents"])?;
        if !data["properties"].is_object() {
            return Err(Refused(4002));
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
            outgoing: Some(self.outgoing()),
        };
        let greeting = events::greeting(state, &session);
        if greeting.len() > MAX_SERVERS_PER_SHARD + 1 {
            return Err(Refused(4011));
        }
        for (event, data) in &greeting {
            session.send(event, data, now, &mut state.journal);
        }
        session.greeted_at = session.sequence;
        state.sessions.all.push(session);
        self.belongs_to(state, id);
        Ok(())
    }

    /// Goes on with a session.
    pub(super) fn resume(&mut self, state: &mut State, data: &Value) -> Result<(), Refused> {
        check_token(state, data)?;
        let sequence = data["seq"].as_u64().unwrap_or_default();
        let id = data["session_id"].as_str().unwrap_or_default();
        let now = state.now();
        if state.gateway_faults.meet(Occasion::Resume).is_some() {
            state.sessions.forget(id);
        }
        let Some(session) = state.sessions.find(id) else {
            self.say(state, 9, &json!(false));
            return Ok(());
        };
        if sequence > session.sequence {
            state.sessions.forget(id);
            return Err(Refused(4007));
        }
        if let Some(before) = session.outgoing.replace(self.outgoing()) {
            let _ = before.send(ToBot::Drop);
        }
        session.replay(sequence);
        let resumed = json!({ "_trace": [] });
        session.send("RESUMED", &resumed, now, &mut state.journal);
        state.sessions.resumed += 1;
        self.belongs_to(state, id.to_owned());
        Ok(())
    }
}

fn check_token(state: &State, data: &Value) -> Result<(), Refused> {
    let token = data["token"].as_str().unwrap_or_default();
    if state.is_token(token.strip_prefix("Bot ").unwrap_or(token)) {
        Ok(())
    } else {
        Err(Refused(4004))
    }
}

fn intents_in(intents: &Value) -> Result<u64, Refused> {
    let intents = intents.as_u64().ok_or(Refused(4013))?;
    if intents & !KNOWN_INTENTS != 0 {
        return Err(Refused(4013));
    }
    if intents & PRIVILEGED_INTENTS != 0 {
        return Err(Refused(4014));
    }
    Ok(intents)
}

fn shard_in(shard: &Value) -> Result<(u64, u64), Refused> {
    if shard.is_null() {
        return Ok((0, 1));
    }
    match (shard[0].as_u64(), shard[1].as_u64()) {
        (Some(shard), Some(shards)) if shard < shards => Ok((shard, shards)),
        _ => Err(Refused(4010)),
    }
}
