//! What a channel is decides how digests are posted there.

/// The kinds of channel that take digests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelKind {
    /// Messages.
    Text,
    /// Messages that are published to the servers that follow.
    Announcement,
    /// Messages in a thread, which may be archived or locked.
    Thread,
    /// One post a day, with tags.
    Forum,
    /// Direct messages with one person.
    Direct,
}

impl ChannelKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Text,
        Self::Announcement,
        Self::Thread,
        Self::Forum,
        Self::Direct,
    ];

    /// The kind with this number of Discord's; `None` for one that takes no digests.
    ///
    /// Source: <https://docs.discord.com/developers/resources/channel#channel-object-channel-types>.
    pub fn of_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::Text),
            1 => Some(Self::Direct),
            5 => Some(Self::Announcement),
            10..=12 => Some(Self::Thread),
            15 => Some(Self::Forum),
            _ => None,
        }
    }

    /// The word by which it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Announcement => "announcement",
            Self::Thread => "thread",
            Self::Forum => "forum",
            Self::Direct => "direct",
        }
    }
}
