//! A planned server: its roles, members and channels.

use serenity::model::permissions::Permissions;

use super::channel::Channel;

/// A server: its roles, members and channels.
#[derive(Clone, Debug)]
pub struct Server {
    pub(crate) name: String,
    pub(crate) locale: String,
    pub(crate) system_channel: Option<String>,
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
            system_channel: None,
            everyone: Permissions::VIEW_CHANNEL
                | Permissions::SEND_MESSAGES
                | Permissions::SEND_MESSAGES_IN_THREADS
                | Permissions::EMBED_LINKS
                | Permissions::ATTACH_FILES
                | Permissions::ADD_REACTIONS
                | Permissions::READ_MESSAGE_HISTORY
                | Permissions::USE_APPLICATION_COMMANDS
                | Permissions::USE_EXTERNAL_APPS,
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

    /// The channel that Discord itself greets new members in; none unless told.
    #[must_use]
    pub fn system_channel(mut self, channel: &str) -> Server {
        self.system_channel = Some(channel.to_owned());
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
