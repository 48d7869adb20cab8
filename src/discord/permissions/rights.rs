//! Which rights there are, and which of them a channel's digests need.

use crate::domain::{Saying, saying};

/// Discord's numbers of kinds of channels.
const TEXT: u8 = 0;
const ANNOUNCEMENT: u8 = 5;
const FORUM: u8 = 15;
/// Public and private threads, and threads of announcement channels.
const THREADS: std::ops::RangeInclusive<u8> = 10..=12;

/// A right that a digest needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// See the channel at all.
    ViewChannel,
    /// Post in a channel.
    SendMessages,
    /// Post in a thread.
    SendInThreads,
    /// Show papers as cards.
    EmbedLinks,
    /// Look whether a digest already stands there after a crash.
    ReadHistory,
    /// Start a thread for discussion from a digest.
    CreateThreads,
    /// Call a role that not everybody may call.
    MentionRoles,
}

impl Right {
    /// Every right that the invite link asks for.
    pub const ASKED: [Self; 4] = [
        Self::ViewChannel,
        Self::SendMessages,
        Self::EmbedLinks,
        Self::ReadHistory,
    ];

    /// Discord's bit.
    pub fn bit(self) -> u64 {
        match self {
            Self::ViewChannel => 1 << 10,
            Self::SendMessages => 1 << 11,
            Self::EmbedLinks => 1 << 14,
            Self::ReadHistory => 1 << 16,
            Self::MentionRoles => 1 << 17,
            Self::CreateThreads => 1 << 35,
            Self::SendInThreads => 1 << 38,
        }
    }

    /// Discord's name for it, as admins see it.
    pub fn name(self) -> Saying {
        match self {
            Self::ViewChannel => saying!("right-view-channel"),
            Self::SendMessages => saying!("right-send-messages"),
            Self::EmbedLinks => saying!("right-embed-links"),
            Self::ReadHistory => saying!("right-read-history"),
            Self::CreateThreads => saying!("right-create-threads"),
            Self::SendInThreads => saying!("right-send-in-threads"),
            Self::MentionRoles => saying!("right-mention-roles"),
        }
    }
}

/// Whether a channel of this kind is a thread.
pub fn is_thread(kind: u8) -> bool {
    THREADS.contains(&kind)
}

/// Whether messages can be posted in a channel of this kind: text, announcement, threads.
pub fn takes_messages(kind: u8) -> bool {
    matches!(kind, TEXT | ANNOUNCEMENT) || is_thread(kind)
}

/// Whether digests can be posted in a channel of this kind: also in forums.
pub fn takes_digests(kind: u8) -> bool {
    takes_messages(kind) || kind == FORUM
}

/// The rights that posting in a channel of this kind needs.
pub fn needed(kind: u8) -> Vec<Right> {
    let send: &[Right] = if is_thread(kind) {
        &[Right::SendInThreads]
    } else if kind == FORUM {
        // A post is made like a message, and what does not fit into its first one follows inside.
        &[Right::SendMessages, Right::SendInThreads]
    } else {
        &[Right::SendMessages]
    };
    let mut needed = vec![Right::ViewChannel];
    needed.extend(send);
    needed.extend([Right::EmbedLinks, Right::ReadHistory]);
    needed
}

/// The same where each digest gets a thread for discussion.
pub fn needed_with_threads(kind: u8) -> Vec<Right> {
    let mut needed = needed(kind);
    if matches!(kind, TEXT | ANNOUNCEMENT) {
        needed.push(Right::CreateThreads);
    }
    needed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_layout_that_needs_more_asks_for_more() {
        assert_eq!(needed(TEXT)[1..3], [Right::SendMessages, Right::EmbedLinks]);
        assert!(!needed(TEXT).contains(&Right::CreateThreads));
        assert!(needed_with_threads(TEXT).contains(&Right::CreateThreads));
        assert_eq!(
            needed_with_threads(11),
            needed(11),
            "a thread has no threads"
        );
        assert!(needed(FORUM).contains(&Right::SendInThreads));
    }
}
