//! What moderators do to threads: archive them, lock them, open them again.

use super::Discord;
use crate::ids::ChannelId;
use crate::state::State;
use crate::world::{Place, ThreadState};

impl Discord {
    /// Archives a thread; the next message opens it again. A thread is deleted as a channel is.
    ///
    /// # Panics
    /// When there is no such thread.
    pub fn archive_thread(&self, place: impl Into<Place>) {
        self.change_thread(place.into(), |thread| thread.archived = true);
    }

    /// Opens a thread again.
    ///
    /// # Panics
    /// When there is no such thread.
    pub fn open_thread(&self, place: impl Into<Place>) {
        self.change_thread(place.into(), |thread| thread.archived = false);
    }

    /// Locks a thread: only those who manage threads write in it or open it.
    ///
    /// # Panics
    /// When there is no such thread.
    pub fn lock_thread(&self, place: impl Into<Place>) {
        self.change_thread(place.into(), |thread| thread.locked = true);
    }

    /// Lets everybody write in a thread again.
    ///
    /// # Panics
    /// When there is no such thread.
    pub fn unlock_thread(&self, place: impl Into<Place>) {
        self.change_thread(place.into(), |thread| thread.locked = false);
    }

    /// The names of a forum's posts, oldest first, open or archived.
    ///
    /// # Panics
    /// When there is no such forum.
    pub fn posts_in(&self, forum: impl Into<Place>) -> Vec<String> {
        let posts = self.post_ids_in(forum);
        self.shared.look(|state| {
            let posts = posts.iter().map(|id| &state.world.channels[id]);
            posts.map(|post| post.name.clone()).collect()
        })
    }

    /// The forum's posts, oldest first: several may have one name.
    ///
    /// # Panics
    /// When there is no such forum.
    pub fn post_ids_in(&self, forum: impl Into<Place>) -> Vec<ChannelId> {
        let id = self.channel(forum);
        self.shared.look(|state| {
            let channels = state.world.channels.values();
            let posts = channels.filter(|channel| channel.parent == Some(id));
            posts.map(|post| post.id).collect()
        })
    }

    /// The names of the tags of a forum's post.
    ///
    /// # Panics
    /// When there is no such post.
    pub fn tags_of(&self, post: impl Into<Place>) -> Vec<String> {
        let id = self.channel(post);
        self.shared.look(|state| state.world.tag_names(id))
    }

    fn change_thread(&self, place: Place, change: impl FnOnce(&mut ThreadState)) {
        let id = self.channel(place);
        let is_thread = self.shared.with(|state: &mut State| {
            let channel = state.world.channels.get(&id);
            let is_thread = channel.is_some_and(|channel| channel.kind.is_thread());
            if is_thread {
                state.change_thread(id, change);
            }
            is_thread
        });
        assert!(is_thread, "{id} is no thread");
    }
}
