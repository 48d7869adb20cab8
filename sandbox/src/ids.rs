//! Ids, and the snowflakes they are made of: a number that carries its time.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Serialize, Serializer};

/// Discord counts its milliseconds from the first second of 2015.
const DISCORD_EPOCH_MS: i64 = 1_420_070_400_000;

macro_rules! id {
    ($($(#[$doc:meta])* $visibility:vis $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility struct $name($visibility u64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        // Discord writes ids as strings: JavaScript cannot hold 64 bits in a number.
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl $name {
            /// The id written in a path or body.
            pub(crate) fn parse(text: &str) -> Option<Self> {
                text.parse().ok().filter(|id| *id != 0).map(Self)
            }
        }
    )*};
}

id! {
    /// A server (Discord's word in its interface is "guild").
    pub ServerId,
    /// A channel, a thread or a direct conversation.
    pub ChannelId,
    /// A role of one server.
    pub RoleId,
    /// A person or a bot.
    pub UserId,
    /// A message.
    pub MessageId,
    /// A tag of a forum.
    pub(crate) TagId,
    /// One use of a command, a button or a menu.
    pub(crate) InteractionId,
}

/// Hands out ids that rise strictly, each carrying the moment it was made.
#[derive(Debug, Default)]
pub(crate) struct Snowflakes {
    last: u64,
}

impl ChannelId {
    /// The moment that the id carries.
    pub(crate) fn made_at(self) -> DateTime<Utc> {
        let milliseconds = i64::try_from(self.0 >> 22).unwrap_or_default() + DISCORD_EPOCH_MS;
        DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
    }
}

impl Snowflakes {
    /// The next id at `now`; later than all before it even when the clock stands or goes back.
    pub(crate) fn next(&mut self, now: DateTime<Utc>) -> u64 {
        self.last = first_snowflake(now).max(self.last + 1);
        self.last
    }
}

/// The smallest id that carries `at`.
pub(crate) fn first_snowflake(at: DateTime<Utc>) -> u64 {
    let milliseconds = (at.timestamp_millis() - DISCORD_EPOCH_MS).max(1);
    milliseconds.unsigned_abs() << 22
}
