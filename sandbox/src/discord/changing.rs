//! What happens to the world while the bot runs: servers come and go, rights change, people write.

use serde_json::json;
use serenity::model::permissions::Permissions;

use super::Discord;
use crate::files::File;
use crate::gateway::Audience;
use crate::ids::{ChannelId, MessageId, ServerId};
use crate::messages::compose;
use crate::world::{BOT, Channel, ChannelKind, Place, Presence, Server, Whom};

impl Discord {
    /// Adds the bot to a new server.
    pub fn invite_bot(&self, server: &Server) -> ServerId {
        self.shared.with(|state| {
            let id = state.world.add_server(server);
            state.let_join(id);
            id
        })
    }

    /// Removes the bot from a server.
    ///
    /// # Panics
    /// When no server has that name.
    pub fn remove_bot(&self, server: &str) {
        self.leave(server, Presence::Removed);
    }

    /// Lets a server fail, as when Discord has trouble: the bot still belongs to it.
    ///
    /// # Panics
    /// When no server has that name.
    pub fn begin_outage(&self, server: &str) {
        self.leave(server, Presence::Outage);
    }

    /// Brings a server back after an outage, or the bot back into one that removed it.
    ///
    /// # Panics
    /// When no server has that name.
    pub fn bring_back(&self, server: &str) {
        let id = self.server(server);
        self.shared.with(|state| {
            let server = state.world.servers.get_mut(&id);
            let before =
                server.map(|server| std::mem::replace(&mut server.presence, Presence::Here));
            if before == Some(Presence::Removed) {
                state.let_join(id);
            } else {
                state.announce_server(id);
            }
        });
    }

    fn leave(&self, server: &str, presence: Presence) {
        let id = self.server(server);
        self.shared.with(|state| {
            if let Some(server) = state.world.servers.get_mut(&id) {
                server.presence = presence;
            }
            let data = match presence {
                Presence::Outage => json!({ "id": id, "unavailable": true }),
                _ => json!({ "id": id }),
            };
            state.dispatch("GUILD_DELETE", &data, Audience::structure_of(id));
        });
    }

    /// Opens a new channel in a server.
    ///
    /// # Panics
    /// When no server has that name.
    pub fn create_channel(&self, server: &str, channel: &Channel) -> ChannelId {
        let server = self.server(server);
        self.shared.with(|state| {
            let id = state.world.add_channel(server, channel);
            let event = if channel.kind == ChannelKind::Thread {
                "THREAD_CREATE"
            } else {
                "CHANNEL_CREATE"
            };
            state.announce(event, id);
            id
        })
    }

    /// Deletes a channel and the threads under it.
    ///
    /// # Panics
    /// When there is no such channel.
    pub fn delete_channel(&self, place: impl Into<Place>) {
        let id = self.channel(place);
        self.shared.with(|state| {
            let threads: Vec<_> = state
                .world
                .channels
                .values()
                .filter(|channel| channel.kind.is_thread() && channel.parent == Some(id))
                .map(|thread| thread.id)
                .collect();
            for thread in threads {
                state.world.close_channel(thread);
            }
            let Some(channel) = state.world.close_channel(id) else {
                return;
            };
            let event = if channel.kind.is_thread() {
                "THREAD_DELETE"
            } else {
                "CHANNEL_DELETE"
            };
            state.announce_channel(event, &channel);
        });
    }

    /// Allows something in a channel, whatever the roles say.
    ///
    /// # Panics
    /// When there is no such channel or nobody of that name.
    pub fn allow(&self, place: impl Into<Place>, whom: &Whom, permissions: Permissions) {
        self.except(place.into(), whom, permissions, Permissions::empty());
    }

    /// Forbids something in a channel, whatever the roles say.
    ///
    /// # Panics
    /// When there is no such channel or nobody of that name.
    pub fn deny(&self, place: impl Into<Place>, whom: &Whom, permissions: Permissions) {
        self.except(place.into(), whom, Permissions::empty(), permissions);
    }

    fn except(&self, place: Place, whom: &Whom, allow: Permissions, deny: Permissions) {
        let id = self.channel(place);
        self.shared.with(|state| {
            state.world.except(id, whom, allow, deny);
            state.announce("CHANNEL_UPDATE", id);
        });
    }

    /// Changes what the bot's own role allows in a server.
    ///
    /// # Panics
    /// When no server has that name.
    pub fn let_bot(&self, server: &str, permissions: Permissions) {
        let id = self.server(server);
        self.shared.with(|state| {
            let Some(server) = state.world.servers.get_mut(&id) else {
                return;
            };
            let Some(role) = server.roles.values_mut().find(|role| role.of_bot) else {
                return;
            };
            role.permissions = permissions;
            let data = json!({ "guild_id": id, "role": role.to_json(BOT) });
            state.dispatch("GUILD_ROLE_UPDATE", &data, Audience::structure_of(id));
        });
    }

    /// Sets whether a person takes direct messages.
    ///
    /// # Panics
    /// When nobody has that name.
    pub fn take_direct_messages(&self, person: &str, take: bool) {
        let id = self.user(person);
        self.shared.with(|state| {
            if let Some(user) = state.world.users.get_mut(&id) {
                user.takes_direct_messages = take;
            }
        });
    }

    /// Sets a person's language, `en-US` at first.
    ///
    /// # Panics
    /// When nobody has that name.
    pub fn set_locale(&self, person: &str, locale: &str) {
        let id = self.user(person);
        self.shared.with(|state| {
            if let Some(user) = state.world.users.get_mut(&id) {
                locale.clone_into(&mut user.locale);
            }
        });
    }

    /// Lets a person add the app to their own account: its commands then go where they go.
    ///
    /// # Panics
    /// When nobody has that name.
    pub fn install_for(&self, person: &str) {
        self.set_installed(person, true);
    }

    /// Lets a person take the app off their own account.
    ///
    /// # Panics
    /// When nobody has that name.
    pub fn uninstall_for(&self, person: &str) {
        self.set_installed(person, false);
    }

    fn set_installed(&self, person: &str, has_installed: bool) {
        let id = self.user(person);
        self.shared.with(|state| {
            if let Some(user) = state.world.users.get_mut(&id) {
                user.has_installed = has_installed;
            }
        });
    }

    /// Sets a server's language.
    ///
    /// # Panics
    /// When no server has that name.
    pub fn set_server_locale(&self, server: &str, locale: &str) {
        let id = self.server(server);
        self.shared.with(|state| {
            let Some(server) = state.world.servers.get_mut(&id) else {
                return;
            };
            locale.clone_into(&mut server.locale);
            let is_here = server.presence == Presence::Here;
            let data = state.world.server_json(&state.world.servers[&id]);
            if is_here {
                state.dispatch("GUILD_UPDATE", &data, Audience::structure_of(id));
            }
        });
    }

    /// Lays a file on everybody's desk: `/papers import file:@papers.json` attaches it. A name that is not
    /// on the desk is a path on this machine.
    pub fn lay_file(&self, file: File) {
        self.shared.with(|state| state.files.lay(file));
    }

    /// Lets a person write a message.
    ///
    /// # Panics
    /// When there is no such person or channel.
    pub fn say(&self, person: &str, place: impl Into<Place>, text: &str) -> MessageId {
        let author = self.user(person);
        let channel = match place.into() {
            Place::Direct => self.direct_channel_of(person),
            place => self.channel(place),
        };
        self.shared.with(|state| {
            let id = MessageId(state.next_id());
            let body = json!({ "content": text });
            let stored = compose(
                &state.world,
                &state.world.channels[&channel],
                id,
                author,
                &body,
                state.now(),
            );
            state.post(channel, stored);
            id
        })
    }

    /// Takes a message away, as a moderator would.
    ///
    /// # Panics
    /// When there is no such channel.
    pub fn delete_message(&self, place: impl Into<Place>, message: MessageId) {
        let channel = self.channel(place);
        self.shared
            .with(|state| state.remove_message(channel, message));
    }
}
