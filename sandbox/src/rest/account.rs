//! The bot's own account, its application, and where the gateway is.

use serde_json::{Value, json};

use super::answer::Answer;
use crate::gateway::Identifies;
use crate::state::State;

pub(super) fn gateway(state: &State) -> Answer {
    Answer::ok(json!({ "url": address(state) }))
}

pub(super) fn gateway_for_bot(state: &State) -> Answer {
    let (identifies, now) = (&state.sessions.identifies, state.now());
    Answer::ok(json!({
        "url": address(state),
        "shards": state.world.servers_with_bot().count().div_ceil(2_500).max(1),
        "session_start_limit": {
            "total": Identifies::total(),
            "remaining": identifies.left(now),
            "reset_after": identifies.reset_after(now).num_milliseconds(),
            "max_concurrency": 1,
        },
    }))
}

pub(super) fn bot_user(state: &State) -> Answer {
    let mut user = state.world.user_json(state.bot());
    let own = [
        ("mfa_enabled", json!(false)),
        ("verified", json!(true)),
        ("email", Value::Null),
        ("locale", json!("en-US")),
        ("flags", json!(0)),
        ("premium_type", json!(0)),
    ];
    for (key, value) in own {
        user[key] = value;
    }
    Answer::ok(user)
}

pub(super) fn application(state: &State) -> Answer {
    let users = || state.world.users.values();
    let owner = users().find(|user| !user.is_bot);
    let installed = users().filter(|user| user.has_installed).count();
    Answer::ok(json!({
        "id": state.bot(),
        "name": "paperboy",
        "icon": null,
        "description": "",
        "summary": "",
        "type": null,
        "bot": state.world.user_json(state.bot()),
        "bot_public": true,
        "bot_require_code_grant": false,
        "verify_key": "0".repeat(64),
        "flags": 0,
        "owner": owner.map(crate::world::User::to_json),
        "team": null,
        "rpc_origins": [],
        "redirect_uris": [],
        "interactions_endpoint_url": null,
        "role_connections_verification_url": null,
        "approximate_guild_count": state.world.servers_with_bot().count(),
        "approximate_user_install_count": installed,
        "integration_types_config": { "0": {}, "1": {} },
    }))
}

fn address(state: &State) -> String {
    format!("ws://{}/gateway", state.address)
}
