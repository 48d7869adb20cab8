//! The events with which a session begins.

use serde_json::{Value, json};

use super::session::{GUILDS, Session};
use crate::state::State;
use crate::world::Presence;

/// READY, and then each server of the shard.
pub(super) fn greeting(state: &State, session: &Session) -> Vec<(&'static str, Value)> {
    let world = &state.world;
    let servers: Vec<_> = world
        .servers
        .values()
        .filter(|server| server.presence != Presence::Removed && session.has(Some(server.id)))
        .collect();
    let mut user = world.user_json(world.bot);
    for (key, value) in [
        ("mfa_enabled", json!(false)),
        ("verified", json!(true)),
        ("email", Value::Null),
        ("flags", json!(0)),
    ] {
        user[key] = value;
    }
    let unavailable: Value = servers
        .iter()
        .map(|server| json!({ "id": server.id, "unavailable": true }))
        .collect();
    let ready = json!({
        "v": 10,
        "user": user,
        "guilds": unavailable,
        "session_id": session.id,
        "session_type": "normal",
        "resume_gateway_url": format!("ws://{}/gateway", state.address),
        "shard": [session.shard, session.shards],
        "application": { "id": world.bot, "flags": 0 },
        "private_channels": [],
        "relationships": [],
        "presences": [],
        "user_settings": {},
        "guild_join_requests": [],
        "geo_ordered_rtc_regions": [],
        "_trace": [],
    });
    let mut greeting = vec![("READY", ready)];
    if session.intents & GUILDS != 0 {
        greeting.extend(
            servers
                .iter()
                .filter(|server| server.presence == Presence::Here)
                .map(|server| ("GUILD_CREATE", world.joined_server_json(server))),
        );
    }
    greeting
}
