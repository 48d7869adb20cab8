//! A planned channel, and its exceptions to what the roles allow.

use serenity::model::permissions::Permissions;

/// The kinds of channel that the stand-in knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelKind {
    /// Plain text.
    Text,
    /// A direct conversation with the bot.
    Direct,
    /// Voice, with a text chat beside it.
    Voice,
    /// A heading over other channels; takes no message.
    Category,
    /// Announcements that other servers may follow.
    Announcement,
    /// A public thread, or a post of a forum.
    Thread,
    /// A thread of an announcement channel.
    AnnouncementThread,
    /// A conversation of several people, without the bot.
    Group,
    /// A forum: posts only, no message of its own.
    Forum,
}

impl ChannelKind {
    /// Whether it is a thread, of whatever channel.
    pub(crate) fn is_thread(self) -> bool {
        matches!(self, ChannelKind::Thread | ChannelKind::AnnouncementThread)
    }

    /// The kind of the threads under a channel of this kind.
    pub(crate) fn of_threads(self) -> ChannelKind {
        match self {
            ChannelKind::Announcement => ChannelKind::AnnouncementThread,
            _ => ChannelKind::Thread,
        }
    }
}

/// For whom a channel makes an exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Everybody in the server.
    Everyone,
    /// The bot.
    Bot,
    /// Those who have the role of this name.
    Role(String),
    /// The member of this name.
    Member(String),
}

/// A channel and its exceptions to what the roles allow.
#[derive(Clone, Debug)]
pub struct Channel {
    pub(crate) name: String,
    pub(crate) kind: ChannelKind,
    pub(crate) parent: Option<String>,
    pub(crate) topic: Option<String>,
    pub(crate) archived: bool,
    pub(crate) tags: Vec<(String, bool)>,
    pub(crate) tag_required: bool,
    pub(crate) exceptions: Vec<(Whom, Permissions, Permissions)>,
}

impl Channel {
    fn new(name: &str, kind: ChannelKind) -> Channel {
        let name = name.trim_start_matches('#').to_owned();
        Channel {
            name,
            kind,
            parent: None,
            topic: None,
            archived: false,
            tags: Vec::new(),
            tag_required: false,
            exceptions: Vec::new(),
        }
    }

    /// A text channel.
    pub fn text(name: &str) -> Channel {
        Channel::new(name, ChannelKind::Text)
    }

    /// An announcement channel.
    pub fn announcement(name: &str) -> Channel {
        Channel::new(name, ChannelKind::Announcement)
    }

    /// A forum.
    pub fn forum(name: &str) -> Channel {
        Channel::new(name, ChannelKind::Forum)
    }

    /// A voice channel.
    pub fn voice(name: &str) -> Channel {
        Channel::new(name, ChannelKind::Voice)
    }

    /// A category.
    pub fn category(name: &str) -> Channel {
        Channel::new(name, ChannelKind::Category)
    }

    /// A public thread under the channel `parent`, which must be planned before it.
    pub fn thread(name: &str, parent: &str) -> Channel {
        Channel::new(name, ChannelKind::Thread).under(parent)
    }

    /// Puts the channel under the channel or category `parent`.
    #[must_use]
    pub fn under(mut self, parent: &str) -> Channel {
        self.parent = Some(parent.trim_start_matches('#').to_owned());
        self
    }

    /// The line under the channel's name.
    #[must_use]
    pub fn topic(mut self, topic: &str) -> Channel {
        self.topic = Some(topic.to_owned());
        self
    }

    /// Closes a thread.
    #[must_use]
    pub fn archived(mut self) -> Channel {
        self.archived = true;
        self
    }

    /// Adds a tag to a forum.
    #[must_use]
    pub fn tag(mut self, name: &str) -> Channel {
        self.tags.push((name.to_owned(), false));
        self
    }

    /// Adds a tag to a forum that only those who manage threads may give.
    #[must_use]
    pub fn moderated_tag(mut self, name: &str) -> Channel {
        self.tags.push((name.to_owned(), true));
        self
    }

    /// Lets a forum insist on a tag.
    #[must_use]
    pub fn tag_required(mut self) -> Channel {
        self.tag_required = true;
        self
    }

    /// Allows more here than the roles do.
    #[must_use]
    pub fn allow(mut self, whom: Whom, permissions: Permissions) -> Channel {
        self.exceptions
            .push((whom, permissions, Permissions::empty()));
        self
    }

    /// Forbids here what the roles allow.
    #[must_use]
    pub fn deny(mut self, whom: Whom, permissions: Permissions) -> Channel {
        self.exceptions
            .push((whom, Permissions::empty(), permissions));
        self
    }
}
