//! Reading messages back.

use serenity::model::permissions::Permissions;

use super::Call;
use super::answer::{Answer, Handled, Refusal};
use super::channels::{may, visible};
use super::messages::public;
use crate::ids::{ChannelId, MessageId};
use crate::messages::Stored;
use crate::state::State;

pub(super) fn list(state: &State, id: ChannelId, call: &Call<'_>) -> Handled {
    let channel = visible(state, id)?;
    if !may(state, channel, Permissions::READ_MESSAGE_HISTORY) {
        return Err(Refusal::no_permission());
    }
    let limit = match call.parameter("limit").map(str::parse) {
        None => 50,
        Some(Ok(limit @ 1..=100)) => limit,
        Some(_) => return Err(Refusal::not_an_id()),
    };
    let bound = |name| match call.parameter(name).map(str::parse::<u64>) {
        None => Ok(None),
        Some(Ok(id)) => Ok(Some(MessageId(id))),
        Some(Err(_)) => Err(Refusal::not_an_id()),
    };
    let (before, after, around) = (bound("before")?, bound("after")?, bound("around")?);
    let all: Vec<&Stored> = channel
        .messages
        .values()
        .filter(|message| !message.is_ephemeral())
        .collect();
    let older = |than: MessageId, count: usize| {
        let older: Vec<_> = all
            .iter()
            .rev()
            .filter(|message| message.id < than)
            .take(count)
            .collect();
        older.into_iter().rev().collect::<Vec<_>>()
    };
    let newer = |from: MessageId, count: usize| {
        all.iter()
            .filter(|message| message.id > from)
            .take(count)
            .collect::<Vec<_>>()
    };
    let chosen = match (around, before, after) {
        (Some(middle), _, _) => {
            let mut chosen = older(middle, limit / 2);
            chosen.extend(all.iter().filter(|message| message.id == middle));
            chosen.extend(newer(middle, limit - limit / 2 - 1));
            chosen
        }
        (_, Some(before), _) => older(before, limit),
        (_, _, Some(after)) => newer(after, limit),
        _ => older(MessageId(u64::MAX), limit),
    };
    // Newest first, whichever way was asked.
    Ok(Answer::ok(
        chosen
            .into_iter()
            .rev()
            .map(|message| message.value.clone())
            .collect(),
    ))
}

pub(super) fn show(state: &State, id: ChannelId, message: MessageId) -> Handled {
    let channel = visible(state, id)?;
    if !may(state, channel, Permissions::READ_MESSAGE_HISTORY) {
        return Err(Refusal::no_permission());
    }
    Ok(Answer::ok(public(state, id, message)?.value.clone()))
}
