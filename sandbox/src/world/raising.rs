//! From plan to living world: gives ids to everything and resolves names.
//!
//! A plan that names a role, member or channel that it does not have is a mistake in the test and panics.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serenity::model::permissions::Permissions;

use super::live::{
    LiveChannel, LiveMember, LiveRole, LiveServer, LiveWorld, Overwrite, OverwriteOf, Presence,
    User,
};
use super::plan::{Channel, ChannelKind, Server, Whom, World};
use super::thread::{LiveTag, ThreadState};
use crate::ids::{ChannelId, RoleId, ServerId, TagId, UserId, first_snowflake};

/// The bot's id, which is also its application's; the token begins with it.
pub(crate) const BOT: UserId = UserId(1_100_000_000_000_000_001);

/// When everything in a plan was made: long before any test's morning.
const FOUNDED: DateTime<Utc> = DateTime::from_timestamp(1_704_067_200, 0).unwrap();

impl LiveWorld {
    /// Raises the planned world.
    pub(crate) fn raise(plan: &World) -> LiveWorld {
        let bot = User {
            id: BOT,
            name: "paperboy".to_owned(),
            is_bot: true,
            locale: "en-US".to_owned(),
            takes_direct_messages: false,
            has_installed: false,
        };
        let mut world = LiveWorld {
            bot: BOT,
            users: BTreeMap::from([(BOT, bot)]),
            servers: BTreeMap::new(),
            channels: BTreeMap::new(),
            channels_by_server: BTreeMap::new(),
            made: 0,
        };
        for server in &plan.servers {
            world.add_server(server);
        }
        for server in &plan.servers_without_bot {
            let id = world.add_server(server);
            if let Some(server) = world.servers.get_mut(&id) {
                server.presence = Presence::Removed;
            }
        }
        for name in &plan.strangers {
            world.person(name);
        }
        for (name, people) in &plan.groups {
            world.add_group(name, people);
        }
        for name in &plan.installed_by {
            let person = world.person(name);
            if let Some(person) = world.users.get_mut(&person) {
                person.has_installed = true;
            }
        }
        let now = plan.settings.clock.now();
        for channel in world.channels.values_mut() {
            channel.thread.changed_at = now;
        }
        world
    }

    /// Founds a planned server that the bot is in.
    pub(crate) fn add_server(&mut self, plan: &Server) -> ServerId {
        let id = ServerId(self.next_id());
        let mut server = LiveServer {
            id,
            name: plan.name.clone(),
            locale: plan.locale.clone(),
            owner: BOT,
            roles: BTreeMap::new(),
            members: BTreeMap::new(),
            presence: Presence::Here,
            joined_at: FOUNDED,
            system_channel: None,
        };
        self.add_roles(&mut server, plan);
        self.add_members(&mut server, plan);
        self.servers.insert(id, server);
        for channel in &plan.channels {
            let channel_id = self.add_channel(id, channel);
            if plan.system_channel.as_ref() == Some(&channel.name)
                && let Some(server) = self.servers.get_mut(&id)
            {
                server.system_channel = Some(channel_id);
            }
        }
        id
    }

    fn add_roles(&mut self, server: &mut LiveServer, plan: &Server) {
        // The role of everybody has the server's own id.
        let everyone = LiveRole {
            id: RoleId(server.id.0),
            name: "@everyone".to_owned(),
            permissions: plan.everyone,
            mentionable: false,
            of_bot: false,
            position: 0,
        };
        let of_bot = LiveRole {
            id: RoleId(self.next_id()),
            name: "paperboy".to_owned(),
            permissions: plan.bot,
            mentionable: false,
            of_bot: true,
            position: 1,
        };
        server.members.insert(
            BOT,
            LiveMember {
                roles: vec![of_bot.id],
            },
        );
        server
            .roles
            .extend([(everyone.id, everyone), (of_bot.id, of_bot)]);
        for role in &plan.roles {
            let id = RoleId(self.next_id());
            let role = LiveRole {
                id,
                name: role.name.clone(),
                permissions: role.permissions,
                mentionable: role.mentionable,
                of_bot: false,
                position: server.roles.len(),
            };
            server.roles.insert(id, role);
        }
    }

    fn add_members(&mut self, server: &mut LiveServer, plan: &Server) {
        for (name, roles) in &plan.members {
            let id = self.person(name);
            let roles = roles.iter().map(|role| role_named(server, role)).collect();
            server.members.insert(id, LiveMember { roles });
            if server.owner == BOT {
                server.owner = id;
            }
        }
        if server.owner == BOT {
            server.owner = self.person(&format!("owner of {}", server.name));
            server.members.insert(server.owner, LiveMember::default());
        }
    }

    /// Opens a planned channel in a server.
    pub(crate) fn add_channel(&mut self, server: ServerId, plan: &Channel) -> ChannelId {
        let id = ChannelId(self.next_id());
        let parent = plan
            .parent
            .as_ref()
            .map(|parent| self.parent_named(server, parent));
        let position = self.channels_of(server).len();
        let kind = match (plan.kind, parent.and_then(|id| self.channels.get(&id))) {
            (ChannelKind::Thread, Some(parent)) => parent.kind.of_threads(),
            (kind, _) => kind,
        };
        let tags = plan.tags.iter().map(|(name, moderated)| LiveTag {
            id: TagId(self.next_id()),
            name: name.clone(),
            moderated: *moderated,
        });
        let tags = tags.collect();
        let channel = LiveChannel {
            server: Some(server),
            parent,
            owner: kind.is_thread().then(|| self.servers[&server].owner),
            topic: plan.topic.clone(),
            thread: ThreadState {
                archived: plan.archived,
                ..ThreadState::default()
            },
            tags,
            tag_required: plan.tag_required,
            position,
            ..LiveChannel::new(id, kind, &plan.name)
        };
        self.open_channel(channel);
        for (whom, allow, deny) in &plan.exceptions {
            self.except(id, whom, *allow, *deny);
        }
        id
    }

    /// The direct conversation with a person, opened when there is none.
    pub(crate) fn direct_channel(&mut self, person: UserId) -> ChannelId {
        if let Some(open) = self
            .channels
            .values()
            .find(|channel| channel.recipient == Some(person))
        {
            return open.id;
        }
        let id = ChannelId(self.next_id());
        self.open_channel(LiveChannel {
            recipient: Some(person),
            ..LiveChannel::new(id, ChannelKind::Direct, "")
        });
        id
    }

    fn add_group(&mut self, name: &str, people: &[String]) {
        let group = people.iter().map(|person| self.person(person)).collect();
        let id = ChannelId(self.next_id());
        self.open_channel(LiveChannel {
            group,
            ..LiveChannel::new(id, ChannelKind::Group, name)
        });
    }

    /// Makes an exception in a channel, on top of those for the same one.
    ///
    /// # Panics
    /// When the channel's server has nobody of that name.
    pub(crate) fn except(
        &mut self,
        channel: ChannelId,
        whom: &Whom,
        allow: Permissions,
        deny: Permissions,
    ) {
        let of = self.overwrite_of(channel, whom);
        let Some(channel) = self.channels.get_mut(&channel) else {
            return;
        };
        match channel
            .overwrites
            .iter_mut()
            .find(|overwrite| overwrite.of == of)
        {
            Some(overwrite) => {
                overwrite.allow = (overwrite.allow - deny) | allow;
                overwrite.deny = (overwrite.deny - allow) | deny;
            }
            None => channel.overwrites.push(Overwrite { of, allow, deny }),
        }
    }

    fn overwrite_of(&self, channel: ChannelId, whom: &Whom) -> OverwriteOf {
        let server = &self.servers[&self.channels[&channel].server.unwrap_or(ServerId(0))];
        match whom {
            Whom::Everyone => OverwriteOf::Role(RoleId(server.id.0)),
            Whom::Bot => OverwriteOf::Member(BOT),
            Whom::Role(name) => OverwriteOf::Role(role_named(server, name)),
            Whom::Member(name) => match self.user_named(name) {
                Some(user) => OverwriteOf::Member(user.id),
                None => panic!("nobody is called {name}"),
            },
        }
    }

    /// The person of this name, who comes into being when first named.
    fn person(&mut self, name: &str) -> UserId {
        if let Some(user) = self.user_named(name) {
            return user.id;
        }
        let id = UserId(self.next_id());
        let user = User {
            id,
            name: name.to_owned(),
            is_bot: false,
            locale: "en-US".to_owned(),
            takes_direct_messages: true,
            has_installed: false,
        };
        self.users.insert(id, user);
        id
    }

    fn parent_named(&self, server: ServerId, name: &str) -> ChannelId {
        let found = self
            .channels
            .values()
            .find(|channel| channel.server == Some(server) && channel.name == name);
        match found {
            Some(channel) => channel.id,
            None => panic!("the channel {name} must be planned before what is under it"),
        }
    }

    /// One id for each thing, a second apart from the last.
    fn next_id(&mut self) -> u64 {
        self.made += 1;
        first_snowflake(FOUNDED) + (self.made << 22)
    }
}

fn role_named(server: &LiveServer, name: &str) -> RoleId {
    match server.roles.values().find(|role| role.name == name) {
        Some(role) => role.id,
        None => panic!("the server {} has no role {name}", server.name),
    }
}
