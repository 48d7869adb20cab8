//! How a test names a channel.

use crate::ids::ChannelId;

/// A channel by name, by id, or the direct conversation with the bot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The channel of this name: `papers`, `#papers`, or `Research lab/papers` when several servers
    /// have one.
    Named(String),
    /// The channel of this id.
    Id(ChannelId),
    /// The acting person's direct conversation with the bot.
    Direct,
}

impl From<&str> for Place {
    fn from(name: &str) -> Place {
        Place::Named(name.to_owned())
    }
}

impl From<&String> for Place {
    fn from(name: &String) -> Place {
        Place::Named(name.clone())
    }
}

impl From<ChannelId> for Place {
    fn from(id: ChannelId) -> Place {
        Place::Id(id)
    }
}
