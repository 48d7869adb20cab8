//! Announcements published to the servers that follow their channel.

use chrono::TimeDelta;
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
const WINDOW: TimeDelta = TimeDelta::hours(1);

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
    // By the stand-in's clock: nobody waits an hour for a test.
    channel.published_at.retain(|at| now - *at < WINDOW);
    if let [first, ..] = channel.published_at[..]
        && channel.published_at.len() >= MAX_PUBLISHED
    {
        let wait = (first + WINDOW - now).to_std().unwrap_or_default();
        return Ok(too_many(wait, LimitScope::User));
    }
    channel.published_at.push(now);
    let stored = channel.messages.get_mut(&message);
    let stored = stored.ok_or_else(Refusal::unknown_message)?;
    stored.value["flags"] = json!(stored.flags() | CROSSPOSTED);
    let value = stored.value.clone();
    state.tell_readers("MESSAGE_UPDATE", &value, id);
    Ok(Answer::ok(value))
}
