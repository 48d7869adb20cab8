//! The plan of a world, written by a test or the demo before the stand-in starts.

use std::time::Duration;

use serenity::model::permissions::Permissions;

use crate::clock::Clock;
use crate::rate_limits::RateLimits;

/// Servers with their people and channels, and how strict the stand-in is about time.
#[derive(Clone, Debug, Default)]
pub struct World {
    pub(crate) servers: Vec<Server>,
    pub(crate) strangers: Vec<String>,
    pub(crate) settings: Settings,
}

/// What holds for the whole stand-in.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) clock: Clock,
    pub(crate) heartbeat: Duration,
    pub(crate) nonce_window: Duration,
    pub(crate) rate_limits: RateLimits,
    pub(crate) patience: Duration,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            clock: Clock::system(),
            heartbeat: Duration::from_millis(41_250),
            // "The past few minutes" is all that Discord promises; the short end is the strict one.
            nonce_window: Duration::from_secs(180),
            rate_limits: RateLimits::default(),
            patience: Duration::from_secs(10),
        }
    }
}

impl World {
    /// A world with nothing in it but the bot.
    pub fn new() -> World {
        World::default()
    }

    /// A world of one server.
    pub fn with_server(server: Server) -> World {
        World::new().server(server)
    }

    /// Adds a server that the bot is in.
    #[must_use]
    pub fn server(mut self, server: Server) -> World {
        self.servers.push(server);
        self
    }

    /// Adds `count` servers, each as `plan` says for its number from 1.
    #[must_use]
    pub fn servers(mut self, count: usize, plan: impl Fn(usize) -> Server) -> World {
        self.servers.extend((1..=count).map(plan));
        self
    }

    /// Adds a person who shares no server with the bot.
    #[must_use]
    pub fn stranger(mut self, name: &str) -> World {
        self.strangers.push(name.to_owned());
        self
    }

    /// The clock to go by; the machine's own unless told.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> World {
        self.settings.clock = clock;
        self
    }

    /// How often the bot is asked to send a heartbeat.
    #[must_use]
    pub fn heartbeat_every(mut self, interval: Duration) -> World {
        self.settings.heartbeat = interval;
        self
    }

    /// How long an enforced nonce is remembered, by the stand-in's clock.
    #[must_use]
    pub fn nonce_window(mut self, window: Duration) -> World {
        self.settings.nonce_window = window;
        self
    }

    /// How many requests are let through; Discord's known numbers unless told.
    #[must_use]
    pub fn rate_limits(mut self, limits: RateLimits) -> World {
        self.settings.rate_limits = limits;
        self
    }

    /// How long a waiting call waits for the bot before it gives up; ten seconds unless told.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> World {
        self.settings.patience = patience;
        self
    }
}

/// A server: its roles, members and channels.
#[derive(Clone, Debug)]
pub struct Server {
    pub(crate) name: String,
    pub(crate) locale: String,
    pub(crate) everyone: Permissions,
    pub(crate) bot: Permissions,
    pub(crate) roles: Vec<Role>,
    pub(crate) members: Vec<(String, Vec<String>)>,
    pub(crate) channels: Vec<Channel>,
}

impl Server {
    /// A server whose members may do what Discord lets everybody do at first, and whose bot has
    /// what paperboy's invitation asks for.
    pub fn named(name: &str) -> Server {
        Server {
            name: name.to_owned(),
            locale: "en-US".to_owned(),
            everyone: Permissions::VIEW_CHANNEL
                | Permissions::SEND_MESSAGES
                | Permissions::SEND_MESSAGES_IN_THREADS
                | Permissions::EMBED_LINKS
                | Permissions::ATTACH_FILES
                | Permissions::ADD_REACTIONS
                | Permissions::READ_MESSAGE_HISTORY
                | Permissions::USE_APPLICATION_COMMANDS,
            bot: Permissions::VIEW_CHANNEL
                | Permissions::SEND_MESSAGES
                | Permissions::EMBED_LINKS
                | Permissions::READ_MESSAGE_HISTORY,
            roles: vec![Role::named("Admins", Permissions::ADMINISTRATOR)],
            members: Vec::new(),
            channels: Vec::new(),
        }
    }

    /// What the role that everybody has allows.
    #[must_use]
    pub fn everyone_may(mut self, permissions: Permissions) -> Server {
        self.everyone = permissions;
        self
    }

    /// What the bot's own role allows.
    #[must_use]
    pub fn bot_may(mut self, permissions: Permissions) -> Server {
        self.bot = permissions;
        self
    }

    /// The server's language; `en-US` unless told.
    #[must_use]
    pub fn locale(mut self, locale: &str) -> Server {
        locale.clone_into(&mut self.locale);
        self
    }

    /// Adds a role.
    #[must_use]
    pub fn role(mut self, role: Role) -> Server {
        self.roles.push(role);
        self
    }

    /// Adds a member who may do everything. The first one owns the server.
    #[must_use]
    pub fn admin(self, name: &str) -> Server {
        self.member_with(name, &["Admins"])
    }

    /// Adds a member without a role.
    #[must_use]
    pub fn member(self, name: &str) -> Server {
        self.member_with(name, &[])
    }

    /// Adds a member who has the roles of these names.
    #[must_use]
    pub fn member_with(mut self, name: &str, roles: &[&str]) -> Server {
        let roles = roles.iter().map(|role| (*role).to_owned()).collect();
        self.members.push((name.to_owned(), roles));
        self
    }

    /// Adds a channel.
    #[must_use]
    pub fn channel(mut self, channel: Channel) -> Server {
        self.channels.push(channel);
        self
    }
}

/// A role of a server.
#[derive(Clone, Debug)]
pub struct Role {
    pub(crate) name: String,
    pub(crate) permissions: Permissions,
    pub(crate) mentionable: bool,
}

impl Role {
    /// A role that allows `permissions`.
    pub fn named(name: &str, permissions: Permissions) -> Role {
        Role {
            name: name.to_owned(),
            permissions,
            mentionable: false,
        }
    }

    /// Lets everybody mention the role.
    #[must_use]
    pub fn mentionable(mut self) -> Role {
        self.mentionable = true;
        self
    }
}

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
    /// A public thread.
    Thread,
    /// A forum: posts only, no message of its own.
    Forum,
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
