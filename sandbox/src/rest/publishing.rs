//! Announcements published to the servers that follow their channel.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use serenity::model::permissions::Permissions;

use super::answer::{Answer, Handled, Refusal};
use super::channels::{may, writable};
use super::messages::public;
use super::pacing::too_many;
use crate::ids::{ChannelId, MessageId};
use crate::messages::CROSSPOSTED;
use crate::rate_limits::LimitScope;
use crate::state::State;
use crate::world::ChannelKind;

/// So many announcements of one channel may be published in [`WINDOW`]: known from practice.
/// <https://github.com/discordjs/discord.js/issues/4956>
const MAX_PUBLISHED: usize = 10;
/// So often may one that was published be changed in [`WINDOW`], also from practice.
const MAX_CHANGES: usize = 3;
const WINDOW: TimeDelta = TimeDelta::hours(1);
/// Discord's code for more changes than that.
pub(super) const TOO_MANY_CHANGES: u32 = 20022;

/// Publishes a message.
pub(super) fn publish(state: &mut State, id: ChannelId, message: MessageId) -> Handled {
    let channel = writable(state, id)?;
    if channel.kind != ChannelKind::Announcement {
        return Err(Refusal::wrong_kind_of_channel());
    }
    let stored = public(state, id, message)?;
    let is_own = stored.author == state.bot();
    if !is_own && !may(state, channel, Permissions::MANAGE_MESSAGES) {
        return Err(Refusal::no_permission());
    }
    if stored.flags() & CROSSPOSTED != 0 {
        return Err(Refusal::already_published());
    }
    let now = state.now();
    let Some(channel) = state.world.channels.get_mut(&id) else {
        return Err(Refusal::unknown_channel());
    };
    if let Some(wait) = wait(&mut channel.published_at, MAX_PUBLISHED, now) {
        return Ok(too_many(wait, LimitScope::User));
    }
    let stored = channel.messages.get_mut(&message);
    let stored = stored.ok_or_else(Refusal::unknown_message)?;
    stored.value["flags"] = json!(stored.flags() | CROSSPOSTED);
    let value = stored.value.clone();
    state.tell_readers("MESSAGE_UPDATE", &value, id);
    Ok(Answer::ok(value))
}

/// How long to wait before a published message may be changed again; none when it may be changed now,
/// which is then counted.
pub(super) fn wait_before_change(
    state: &mut State,
    id: ChannelId,
    message: MessageId,
) -> Option<Duration> {
    let now = state.now();
    let channel = state.world.channels.get_mut(&id)?;
    let stored = channel.messages.get_mut(&message)?;
    if stored.flags() & CROSSPOSTED == 0 {
        return None;
    }
    wait(&mut stored.changed_at, MAX_CHANGES, now)
}

/// Counts one more time, or says how long to wait for it. By the stand-in's clock: nobody waits an hour for
/// a test.
fn wait(times: &mut Vec<DateTime<Utc>>, most: usize, now: DateTime<Utc>) -> Option<Duration> {
    times.retain(|at| now - *at < WINDOW);
    match times.first() {
        Some(first) if times.len() >= most => {
            Some((*first + WINDOW - now).to_std().unwrap_or_default())
        }
        _ => {
            times.push(now);
            None
        }
    }
}
