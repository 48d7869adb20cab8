//! New threads: under a message, in a channel, and in a forum, where each is a post with its first message.

use serde_json::{Value, json};
use serenity::model::permissions::Permissions;

use super::answer::{Answer, Handled, Refusal};
use super::channels::{may, visible};
use super::messages::{check_rights_for, public, settle};
use crate::gateway::Audience;
use crate::ids::{ChannelId, MessageId, TagId};
use crate::messages::{HAS_THREAD, compose};
use crate::state::State;
use crate::validate::{Beginning, Faults, Form, check_message, check_new_thread, is_empty};
use crate::world::{ChannelKind, LiveChannel, ThreadState};

/// Opens a thread in a channel, or a post in a forum.
pub(super) fn create(state: &mut State, parent: ChannelId, body: &Value) -> Handled {
    match visible(state, parent)?.kind {
        ChannelKind::Forum => create_post(state, parent, body),
        ChannelKind::Text | ChannelKind::Announcement => {
            check_may_begin(state, parent, Permissions::CREATE_PUBLIC_THREADS)?;
            check(state, body, Beginning::Nothing)?;
            let id = ChannelId(state.next_id());
            open(state, id, parent, body, Vec::new());
            Ok(Answer::created(announced(state, id)))
        }
        _ => Err(Refusal::wrong_kind_of_channel()),
    }
}

/// Opens the thread of a message, which has the message's id.
pub(super) fn create_under(
    state: &mut State,
    parent: ChannelId,
    message: MessageId,
    body: &Value,
) -> Handled {
    let kind = visible(state, parent)?.kind;
    if !matches!(kind, ChannelKind::Text | ChannelKind::Announcement) {
        return Err(Refusal::wrong_kind_of_channel());
    }
    let right = Permissions::CREATE_PUBLIC_THREADS | Permissions::READ_MESSAGE_HISTORY;
    check_may_begin(state, parent, right)?;
    if public(state, parent, message)?.flags() & HAS_THREAD != 0 {
        return Err(Refusal::has_a_thread());
    }
    check(state, body, Beginning::Message)?;
    let id = ChannelId(message.0);
    open(state, id, parent, body, Vec::new());
    let thread = announced(state, id);
    let channel = state.world.channels.get_mut(&parent);
    if let Some(stored) = channel.and_then(|channel| channel.messages.get_mut(&message)) {
        stored.value["flags"] = json!(stored.flags() | HAS_THREAD);
        stored.value["thread"] = thread.clone();
        let value = stored.value.clone();
        state.tell_readers("MESSAGE_UPDATE", &value, parent);
    }
    Ok(Answer::created(thread))
}

fn create_post(state: &mut State, forum: ChannelId, body: &Value) -> Handled {
    check_may_begin(state, forum, Permissions::SEND_MESSAGES)?;
    check(state, body, Beginning::ForumPost)?;
    if is_empty(&body["message"]) {
        return Err(Refusal::empty_message());
    }
    check_rights_for(state, forum, &body["message"])?;
    let tags = tags_in(state, &state.world.channels[&forum], &body["applied_tags"])?;
    if state.world.channels[&forum].tag_required && tags.is_empty() {
        return Err(Refusal::tag_required());
    }
    let id = ChannelId(state.next_id());
    open(state, id, forum, body, tags);
    let (now, bot, thread) = (state.now(), state.bot(), &state.world.channels[&id]);
    // The first message of a post has the post's own id.
    let first = MessageId(id.0);
    let first = compose(&state.world, thread, first, bot, &body["message"], now);
    let message = state.post(id, first);
    let mut answer = announced(state, id);
    answer["message"] = message;
    Ok(Answer::created(answer))
}

fn check_may_begin(state: &State, parent: ChannelId, right: Permissions) -> Result<(), Refusal> {
    if may(state, visible(state, parent)?, right) {
        Ok(())
    } else {
        Err(Refusal::no_permission())
    }
}

fn check(state: &mut State, body: &Value, beginning: Beginning) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    check_new_thread(&mut faults, body, beginning);
    if beginning == Beginning::ForumPost {
        check_message(&mut faults, &body["message"], "message", Form::ForumPost);
    }
    settle(state, &faults)
}

/// The tags of a forum that are named; some may be given only by those who manage threads.
pub(super) fn tags_in(
    state: &State,
    forum: &LiveChannel,
    named: &Value,
) -> Result<Vec<TagId>, Refusal> {
    let named = named.as_array().into_iter().flatten();
    let tags = named.map(|named| {
        let id = named.as_str().and_then(TagId::parse);
        let id = id.or(named.as_u64().map(TagId));
        let tag = forum.tags.iter().find(|tag| Some(tag.id) == id);
        let tag = tag.ok_or_else(Refusal::unknown_tag)?;
        if tag.moderated && !may(state, forum, Permissions::MANAGE_THREADS) {
            return Err(Refusal::no_permission());
        }
        Ok(tag.id)
    });
    tags.collect()
}

fn open(state: &mut State, id: ChannelId, parent: ChannelId, body: &Value, tags: Vec<TagId>) {
    let Some(under) = state.world.channels.get(&parent) else {
        return;
    };
    let usual = ThreadState::default();
    let thread = LiveChannel {
        server: under.server,
        parent: Some(parent),
        owner: Some(state.bot()),
        thread: ThreadState {
            idle_minutes: body["auto_archive_duration"]
                .as_u64()
                .unwrap_or(usual.idle_minutes),
            changed_at: state.now(),
            tags,
            ..usual
        },
        ..LiveChannel::new(
            id,
            under.kind.of_threads(),
            body["name"].as_str().unwrap_or_default().trim(),
        )
    };
    state.world.open_channel(thread);
}

/// Tells of a new thread, and gives it.
fn announced(state: &mut State, id: ChannelId) -> Value {
    let channel = &state.world.channels[&id];
    let thread = state.world.channel_json(channel);
    if let Some(server) = channel.server {
        let mut event = thread.clone();
        event["newly_created"] = json!(true);
        state.dispatch("THREAD_CREATE", &event, Audience::structure_of(server));
    }
    thread
}

impl State {
    /// Tells of a channel that is there.
    pub(crate) fn announce(&mut self, event: &str, id: ChannelId) {
        if let Some(channel) = self.world.channels.get(&id).cloned() {
            self.announce_channel(event, &channel);
        }
    }

    /// Tells of a channel that changed.
    pub(crate) fn announce_channel(&mut self, event: &str, channel: &LiveChannel) {
        let Some(server) = channel.server else { return };
        let data = match (event, channel.kind) {
            ("THREAD_DELETE", _) => json!({
                "id": channel.id, "guild_id": server, "parent_id": channel.parent, "type": channel.kind.number(),
            }),
            _ => self.world.channel_json(channel),
        };
        self.dispatch(event, &data, Audience::structure_of(server));
    }
}
