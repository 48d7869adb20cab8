//! Lists of threads: the open ones of a server, the archived ones of a channel.

use std::cmp::Reverse;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use serenity::model::permissions::Permissions;

use super::Call;
use super::answer::{Answer, Handled, Refusal};
use super::channels::{may, visible};
use crate::ids::{ChannelId, ServerId};
use crate::state::State;
use crate::world::{ChannelKind, LiveChannel};

/// The open threads of a server that the bot sees.
pub(super) fn active(state: &State, id: ServerId) -> Handled {
    state
        .world
        .server_with_bot(id)
        .ok_or_else(Refusal::unknown_server)?;
    let threads = state.world.threads_of(id).into_iter();
    let seen = threads.filter(|thread| may(state, thread, Permissions::VIEW_CHANNEL));
    Ok(Answer::ok(listed(state, seen.collect())))
}

/// The archived public threads of a channel, the last archived first.
pub(super) fn archived(state: &State, id: ChannelId, call: &Call<'_>) -> Handled {
    let channel = visible(state, id)?;
    if !matches!(
        channel.kind,
        ChannelKind::Text | ChannelKind::Announcement | ChannelKind::Forum
    ) {
        return Err(Refusal::wrong_kind_of_channel());
    }
    if !may(state, channel, Permissions::READ_MESSAGE_HISTORY) {
        return Err(Refusal::no_permission());
    }
    let limit = match call.parameter("limit").map(str::parse) {
        None => 50,
        Some(Ok(limit @ 2..=100)) => limit,
        Some(_) => return Err(Refusal::not_an_id()),
    };
    let before = match call.parameter("before") {
        None => DateTime::<Utc>::MAX_UTC,
        Some(moment) => {
            let moment = moment.replace("%3A", ":").replace("%2B", "+");
            let moment = DateTime::parse_from_rfc3339(&moment);
            moment.map_err(|_| Refusal::not_an_id())?.to_utc()
        }
    };
    let mut threads: Vec<&LiveChannel> = state
        .world
        .channels
        .values()
        .filter(|thread| thread.kind.is_thread() && thread.parent == Some(id))
        .filter(|thread| thread.thread.archived && thread.thread.changed_at < before)
        .collect();
    threads.sort_by_key(|thread| Reverse((thread.thread.changed_at, thread.id)));
    let has_more = threads.len() > limit;
    threads.truncate(limit);
    let mut list = listed(state, threads);
    list["has_more"] = json!(has_more);
    Ok(Answer::ok(list))
}

/// The threads, and the bot's own membership in those that it began.
fn listed(state: &State, threads: Vec<&LiveChannel>) -> Value {
    let own = threads
        .iter()
        .filter(|thread| thread.owner == Some(state.bot()));
    let members = own.map(|thread| {
        json!({
            "id": thread.id,
            "user_id": state.bot(),
            "join_timestamp": thread.id.made_at().to_rfc3339(),
            "flags": 0,
        })
    });
    let members: Value = members.collect();
    let threads = threads.into_iter();
    let threads: Value = threads
        .map(|thread| state.world.channel_json(thread))
        .collect();
    json!({ "threads": threads, "members": members })
}
