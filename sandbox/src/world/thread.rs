//! Threads and the posts of forums: whether they are open, and their tags.

use chrono::{DateTime, Utc};

use crate::ids::{ChannelId, TagId};
use crate::state::State;

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

impl State {
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
