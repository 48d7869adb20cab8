//! The living world: who and what exists now.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serenity::model::permissions::Permissions;

use super::place::Place;
use super::plan::ChannelKind;
use super::thread::{LiveTag, ThreadState};
use crate::ids::{ChannelId, MessageId, RoleId, ServerId, UserId};
use crate::messages::Stored;

/// Servers, channels and people as they are now.
#[derive(Debug)]
pub(crate) struct LiveWorld {
    pub(crate) bot: UserId,
    pub(crate) users: BTreeMap<UserId, User>,
    pub(crate) servers: BTreeMap<ServerId, LiveServer>,
    pub(crate) channels: BTreeMap<ChannelId, LiveChannel>,
    /// Which channels a server has: with thousands of servers, looking at all channels takes too long.
    pub(crate) channels_by_server: BTreeMap<ServerId, BTreeSet<ChannelId>>,
    /// Counts what has been made before the clock started, so that ids are the same in every run.
    pub(crate) made: u64,
}

/// A person or a bot.
#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) id: UserId,
    pub(crate) name: String,
    pub(crate) is_bot: bool,
    pub(crate) locale: String,
    pub(crate) takes_direct_messages: bool,
    /// Whether the person has added the app to their own account.
    pub(crate) has_installed: bool,
}

/// Whether the bot is in a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It is.
    Here,
    /// Discord has trouble; the bot still belongs to it.
    Outage,
    /// It was removed.
    Removed,
}

#[derive(Clone, Debug)]
pub(crate) struct LiveServer {
    pub(crate) id: ServerId,
    pub(crate) name: String,
    pub(crate) locale: String,
    pub(crate) owner: UserId,
    pub(crate) roles: BTreeMap<RoleId, LiveRole>,
    pub(crate) members: BTreeMap<UserId, LiveMember>,
    pub(crate) presence: Presence,
    pub(crate) joined_at: DateTime<Utc>,
    /// Where Discord itself greets new members.
    pub(crate) system_channel: Option<ChannelId>,
}

#[derive(Clone, Debug)]
pub(crate) struct LiveRole {
    pub(crate) id: RoleId,
    pub(crate) name: String,
    pub(crate) permissions: Permissions,
    pub(crate) mentionable: bool,
    /// The role that Discord made for the bot.
    pub(crate) of_bot: bool,
    pub(crate) position: usize,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct LiveMember {
    pub(crate) roles: Vec<RoleId>,
}

/// Whose exception it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OverwriteOf {
    Role(RoleId),
    Member(UserId),
}

/// An exception of a channel to what the roles allow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Overwrite {
    pub(crate) of: OverwriteOf,
    pub(crate) allow: Permissions,
    pub(crate) deny: Permissions,
}

#[derive(Clone, Debug)]
pub(crate) struct LiveChannel {
    pub(crate) id: ChannelId,
    pub(crate) kind: ChannelKind,
    pub(crate) name: String,
    pub(crate) server: Option<ServerId>,
    pub(crate) parent: Option<ChannelId>,
    /// The other side of a direct conversation with the bot.
    pub(crate) recipient: Option<UserId>,
    /// Those who talk in a group, which has no place for a bot.
    pub(crate) group: Vec<UserId>,
    pub(crate) owner: Option<UserId>,
    pub(crate) topic: Option<String>,
    /// What is particular to a thread.
    pub(crate) thread: ThreadState,
    /// The tags of a forum.
    pub(crate) tags: Vec<LiveTag>,
    pub(crate) tag_required: bool,
    /// When announcements were published.
    pub(crate) published_at: Vec<DateTime<Utc>>,
    pub(crate) overwrites: Vec<Overwrite>,
    pub(crate) position: usize,
    pub(crate) messages: BTreeMap<MessageId, Stored>,
}

impl LiveChannel {
    /// A channel with nothing in it, of no server yet.
    pub(crate) fn new(id: ChannelId, kind: ChannelKind, name: &str) -> LiveChannel {
        LiveChannel {
            id,
            kind,
            name: name.to_owned(),
            server: None,
            parent: None,
            recipient: None,
            group: Vec::new(),
            owner: None,
            topic: None,
            thread: ThreadState::default(),
            tags: Vec::new(),
            tag_required: false,
            published_at: Vec::new(),
            overwrites: Vec::new(),
            position: 0,
            messages: BTreeMap::new(),
        }
    }

    /// The newest message that everybody sees.
    pub(crate) fn last_message(&self) -> Option<MessageId> {
        self.messages
            .values()
            .rev()
            .find(|message| !message.is_ephemeral())
            .map(|message| message.id)
    }
}

impl LiveWorld {
    /// The server, when the bot is in it.
    pub(crate) fn server_with_bot(&self, id: ServerId) -> Option<&LiveServer> {
        self.servers
            .get(&id)
            .filter(|server| server.presence == Presence::Here)
    }

    /// Whether a person is in a server that the bot is in.
    pub(crate) fn shares_server(&self, person: UserId) -> bool {
        self.servers_with_bot()
            .any(|server| server.members.contains_key(&person))
    }

    /// The servers that the bot is in.
    pub(crate) fn servers_with_bot(&self) -> impl Iterator<Item = &LiveServer> {
        let servers = self.servers.values();
        servers.filter(|server| server.presence == Presence::Here)
    }

    /// The server of a channel, whether or not the bot is in it.
    pub(crate) fn server_of(&self, channel: &LiveChannel) -> Option<&LiveServer> {
        channel.server.and_then(|id| self.servers.get(&id))
    }

    /// Adds a channel.
    pub(crate) fn open_channel(&mut self, channel: LiveChannel) {
        if let Some(server) = channel.server {
            self.channels_by_server
                .entry(server)
                .or_default()
                .insert(channel.id);
        }
        self.channels.insert(channel.id, channel);
    }

    /// Takes a channel away.
    pub(crate) fn close_channel(&mut self, id: ChannelId) -> Option<LiveChannel> {
        let channel = self.channels.remove(&id)?;
        if let Some(of_server) = channel
            .server
            .and_then(|server| self.channels_by_server.get_mut(&server))
        {
            of_server.remove(&id);
        }
        Some(channel)
    }

    /// The channels of a server, threads left out, in their order.
    pub(crate) fn channels_of(&self, server: ServerId) -> Vec<&LiveChannel> {
        let all = self.all_channels_of(server);
        let mut channels: Vec<_> = all.filter(|channel| !channel.kind.is_thread()).collect();
        channels.sort_by_key(|channel| (channel.position, channel.id));
        channels
    }

    /// The open threads of a server.
    pub(crate) fn threads_of(&self, server: ServerId) -> Vec<&LiveChannel> {
        let all = self.all_channels_of(server);
        all.filter(|channel| channel.kind.is_thread() && !channel.thread.archived)
            .collect()
    }

    fn all_channels_of(&self, server: ServerId) -> impl Iterator<Item = &LiveChannel> {
        let ids = self.channels_by_server.get(&server).into_iter().flatten();
        ids.filter_map(|id| self.channels.get(id))
    }

    /// The person of this name, `@` before it or not.
    pub(crate) fn user_named(&self, name: &str) -> Option<&User> {
        let name = name.trim_start_matches('@');
        self.users.values().find(|user| user.name == name)
    }

    /// The server of this name.
    pub(crate) fn server_named(&self, name: &str) -> Option<&LiveServer> {
        self.servers.values().find(|server| server.name == name)
    }

    /// The channel meant by `place`, or a sentence why there is none.
    pub(crate) fn channel_at(
        &self,
        place: &Place,
        person: Option<UserId>,
    ) -> Result<&LiveChannel, String> {
        match place {
            Place::Id(id) => self
                .channels
                .get(id)
                .ok_or_else(|| format!("There is no channel {id}.")),
            Place::Direct => self
                .channels
                .values()
                .find(|channel| channel.recipient.is_some() && channel.recipient == person)
                .ok_or_else(|| "There is no direct conversation with the bot yet.".to_owned()),
            Place::Named(name) => self.channel_named(name),
        }
    }

    fn channel_named(&self, name: &str) -> Result<&LiveChannel, String> {
        let (server, name) = match name.rsplit_once('/') {
            Some((server, name)) => (Some(server), name),
            None => (None, name),
        };
        let name = name.trim_start_matches('#');
        let of_server = |channel: &&LiveChannel| match (server, self.server_of(channel)) {
            (Some(wanted), Some(server)) => server.name == wanted,
            (wanted, _) => wanted.is_none(),
        };
        let mut found = self
            .channels
            .values()
            .filter(|channel| channel.name == name)
            .filter(of_server);
        match (found.next(), found.next()) {
            (Some(channel), None) => Ok(channel),
            (None, _) => Err(format!("There is no channel #{name}.")),
            (Some(_), Some(_)) => Err(format!(
                "Several servers have a channel #{name}: write `Server name/{name}`."
            )),
        }
    }
}
