//! Threads changed and deleted by the bot.

use serde_json::Value;
use serenity::model::permissions::Permissions;

use super::answer::{Answer, Handled, Refusal};
use super::channels::{may, visible};
use super::messages::settle;
use super::threads::tags_in;
use crate::ids::ChannelId;
use crate::state::State;
use crate::validate::{Faults, check_thread_change};
use crate::world::LiveChannel;

/// Changes a thread: its name, its tags, whether it is open. Other channels are not the bot's to change.
pub(super) fn change(state: &mut State, id: ChannelId, body: &Value) -> Handled {
    let thread = thread(state, id)?;
    check_may_change(state, thread, body)?;
    let parent = thread.parent.and_then(|id| state.world.channels.get(&id));
    let tags = match (parent, body["applied_tags"].is_array()) {
        (Some(forum), true) => Some(tags_in(state, forum, &body["applied_tags"])?),
        _ => None,
    };
    let mut faults = Faults::default();
    check_thread_change(&mut faults, body);
    settle(state, &faults)?;
    if let (Some(name), Some(channel)) = (body["name"].as_str(), state.world.channels.get_mut(&id))
    {
        name.trim().clone_into(&mut channel.name);
    }
    state.change_thread(id, |thread| {
        thread.archived = body["archived"].as_bool().unwrap_or(thread.archived);
        thread.locked = body["locked"].as_bool().unwrap_or(thread.locked);
        let minutes = body["auto_archive_duration"].as_u64();
        thread.idle_minutes = minutes.unwrap_or(thread.idle_minutes);
        if let Some(tags) = tags {
            thread.tags = tags;
        }
    });
    let channel = state.world.channel_json(&state.world.channels[&id]);
    Ok(Answer::ok(channel))
}

/// Deletes a thread.
pub(super) fn delete(state: &mut State, id: ChannelId) -> Handled {
    let thread = thread(state, id)?.clone();
    if !may(state, &thread, Permissions::MANAGE_THREADS) {
        return Err(Refusal::no_permission());
    }
    state.world.close_channel(id);
    state.announce_channel("THREAD_DELETE", &thread);
    Ok(Answer::ok(state.world.channel_json(&thread)))
}

fn thread(state: &State, id: ChannelId) -> Result<&LiveChannel, Refusal> {
    let channel = visible(state, id)?;
    if channel.kind.is_thread() {
        Ok(channel)
    } else {
        Err(Refusal::no_such_route())
    }
}

/// Whoever may write in a thread may open it again; all else is for whoever began it, and locks for those
/// who manage threads.
fn check_may_change(state: &State, thread: &LiveChannel, body: &Value) -> Result<(), Refusal> {
    let manages = may(state, thread, Permissions::MANAGE_THREADS);
    let opens = body["archived"] == false;
    if thread.thread.archived && !opens {
        return Err(Refusal::archived_thread());
    }
    let only_opens = opens && body.as_object().is_some_and(|body| body.len() == 1);
    let allowed = if only_opens {
        !thread.thread.locked && may(state, thread, Permissions::SEND_MESSAGES_IN_THREADS)
    } else {
        body["locked"].is_null() && !thread.thread.locked && thread.owner == Some(state.bot())
    };
    if manages || allowed {
        Ok(())
    } else {
        Err(Refusal::no_permission())
    }
}
