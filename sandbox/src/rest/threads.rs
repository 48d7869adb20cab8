//! New threads; in a forum each is a post with its first message.

use serde_json::{Value, json};
use serenity::model::permissions::Permissions;

use super::answer::{Answer, Handled, Refusal};
use super::channels::{may, visible};
use super::messages::settle;
use crate::gateway::Audience;
use crate::ids::{ChannelId, MessageId};
use crate::messages::compose;
use crate::state::State;
use crate::validate::{Faults, Form, check_message, check_thread_name, is_empty};
use crate::world::{ChannelKind, LiveChannel};

/// Opens a thread under a channel.
pub(super) fn create(state: &mut State, parent: ChannelId, body: &Value) -> Handled {
    let channel = visible(state, parent)?;
    let in_forum = channel.kind == ChannelKind::Forum;
    let right = if in_forum {
        Permissions::SEND_MESSAGES
    } else {
        Permissions::CREATE_PUBLIC_THREADS
    };
    if !matches!(
        channel.kind,
        ChannelKind::Forum | ChannelKind::Text | ChannelKind::Announcement
    ) {
        return Err(Refusal::wrong_kind_of_channel());
    }
    if !may(state, channel, right) {
        return Err(Refusal::no_permission());
    }
    let has_tags = body["applied_tags"]
        .as_array()
        .is_some_and(|tags| !tags.is_empty());
    if channel.tag_required && !has_tags {
        return Err(Refusal::tag_required());
    }
    let mut faults = Faults::default();
    check_thread_name(&mut faults, &body["name"]);
    if in_forum {
        check_message(&mut faults, &body["message"], "message", Form::ForumPost);
    }
    settle(state, &faults)?;
    if in_forum && is_empty(&body["message"]) {
        return Err(Refusal::empty_message());
    }
    let thread = open(state, parent, body["name"].as_str().unwrap_or_default());
    let mut answer = state.world.channel_json(&state.world.channels[&thread]);
    if in_forum {
        let (now, bot) = (state.now(), state.bot());
        // The first message of a post has the post's own id.
        let message = MessageId(thread.0);
        let first = compose(
            &state.world,
            &state.world.channels[&thread],
            message,
            bot,
            &body["message"],
            now,
        );
        answer["message"] = state.post(thread, first);
    }
    let server = state.world.channels[&thread].server;
    let event = state.world.channel_json(&state.world.channels[&thread]);
    if let Some(server) = server {
        state.dispatch("THREAD_CREATE", &event, Audience::structure_of(server));
    }
    Ok(Answer::created(answer))
}

fn open(state: &mut State, parent: ChannelId, name: &str) -> ChannelId {
    let id = ChannelId(state.next_id());
    let under = state.world.channels.get(&parent);
    let thread = LiveChannel {
        server: under.and_then(|parent| parent.server),
        parent: Some(parent),
        owner: Some(state.bot()),
        ..LiveChannel::new(id, ChannelKind::Thread, name)
    };
    state.world.open_channel(thread);
    id
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
