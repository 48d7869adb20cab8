//! Threads and the posts of forums: whether they are open, and their tags.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::ids::{ChannelId, TagId};
use crate::state::State;

use super::live::{LiveChannel, LiveWorld};
use super::plan::ChannelKind;

/// What is particular to a thread.
#[derive(Clone, Debug)]
pub(crate) struct ThreadState {
    pub(crate) archived: bool,
    /// Whether only those who manage threads may open it again.
    pub(crate) locked: bool,
    /// After so many minutes without a message it is archived.
    pub(crate) idle_minutes: u64,
    /// When it was made, archived or opened again, whichever came last.
    pub(crate) changed_at: DateTime<Utc>,
    /// The tags of a forum's post.
    pub(crate) tags: Vec<TagId>,
}

impl Default for ThreadState {
    fn default() -> ThreadState {
        ThreadState {
            archived: false,
            locked: false,
            idle_minutes: 1_440,
            changed_at: DateTime::UNIX_EPOCH,
            tags: Vec::new(),
        }
    }
}

/// A tag of a forum.
#[derive(Clone, Debug)]
pub(crate) struct LiveTag {
    pub(crate) id: TagId,
    pub(crate) name: String,
    /// Whether only those who manage threads may give it.
    pub(crate) moderated: bool,
}

impl LiveTag {
    pub(super) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "moderated": self.moderated,
            "emoji_id": null,
            "emoji_name": null,
        })
    }
}

impl LiveWorld {
    /// Adds to a thread's object what only threads have.
    pub(super) fn describe_thread(&self, channel: &LiveChannel, object: &mut Value) {
        let moment = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Micros, false);
        object["owner_id"] = json!(channel.owner);
        object["message_count"] = json!(channel.messages.len());
        object["member_count"] = json!(1);
        object["total_message_sent"] = json!(channel.messages.len());
        object["thread_metadata"] = json!({
            "archived": channel.thread.archived,
            "auto_archive_duration": channel.thread.idle_minutes,
            "archive_timestamp": moment(channel.thread.changed_at),
            "locked": channel.thread.locked,
            "create_timestamp": moment(channel.id.made_at()),
        });
        let parent = channel.parent.and_then(|parent| self.channels.get(&parent));
        if parent.is_some_and(|parent| parent.kind == ChannelKind::Forum) {
            object["applied_tags"] = json!(channel.thread.tags);
        }
    }

    /// What a person calls a channel; of a thread also where it is, and its tags.
    pub(crate) fn place_name(&self, id: ChannelId) -> String {
        let Some(channel) = self.channels.get(&id) else {
            return format!("#{id}");
        };
        let recipient = channel.recipient.and_then(|person| self.users.get(&person));
        if let Some(person) = recipient {
            return format!("@{}", person.name);
        }
        match channel.parent.filter(|_| channel.kind.is_thread()) {
            None if channel.server.is_none() => channel.name.clone(),
            None => format!("#{}", channel.name),
            Some(parent) => {
                let tags = self.tag_names(id).join(", ");
                let tags = if tags.is_empty() {
                    tags
                } else {
                    format!(" [{tags}]")
                };
                format!("{} › {}{tags}", self.place_name(parent), channel.name)
            }
        }
    }

    /// The names of the tags of a forum's post.
    pub(crate) fn tag_names(&self, id: ChannelId) -> Vec<String> {
        let post = self.channels.get(&id);
        let forum = post.and_then(|post| self.channels.get(&post.parent?));
        let tags = forum.into_iter().flat_map(|forum| &forum.tags);
        let given = tags.filter(|tag| post.is_some_and(|post| post.thread.tags.contains(&tag.id)));
        given.map(|tag| tag.name.clone()).collect()
    }
}

impl State {
    /// Archives the threads in which nobody has written for as long as they wait.
    pub(crate) fn archive_idle_threads(&mut self) {
        let now = self.now();
        let threads = self.world.channels.values();
        let open = threads.filter(|channel| channel.kind.is_thread() && !channel.thread.archived);
        let idle = open.filter(|channel| {
            let written = channel
                .last_message()
                .map(|message| ChannelId(message.0).made_at());
            let last = written.map_or(channel.thread.changed_at, |at| {
                at.max(channel.thread.changed_at)
            });
            let minutes = i64::try_from(channel.thread.idle_minutes).unwrap_or(i64::MAX);
            now >= last + TimeDelta::minutes(minutes)
        });
        let idle: Vec<_> = idle.map(|channel| channel.id).collect();
        for id in idle {
            self.change_thread(id, |thread| thread.archived = true);
        }
    }

    /// Changes a thread, notes when it was archived or opened, and tells of it.
    pub(crate) fn change_thread(&mut self, id: ChannelId, change: impl FnOnce(&mut ThreadState)) {
        let now = self.now();
        let Some(channel) = self.world.channels.get_mut(&id) else {
            return;
        };
        let was_archived = channel.thread.archived;
        change(&mut channel.thread);
        if channel.thread.archived != was_archived {
            channel.thread.changed_at = now;
        }
        self.announce("THREAD_UPDATE", id);
    }
}
