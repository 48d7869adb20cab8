//! Where an app is used, and by whose installation: a server's, a person's own, or both.

use serde_json::{Value, json};
use serenity::model::permissions::Permissions;

use crate::ids::UserId;
use crate::messages::Message;
use crate::state::State;
use crate::world::{ChannelKind, LiveChannel, Presence};

/// By a server's installation.
const BY_SERVER: u64 = 0;
/// By a person's own installation.
const BY_PERSON: u64 = 1;

/// Discord's number for the kind of place: a server, the bot's direct messages, other conversations.
pub(crate) fn context(channel: &LiveChannel) -> u8 {
    match channel.kind {
        ChannelKind::Direct => 1,
        ChannelKind::Group => 2,
        _ => 0,
    }
}

/// Whether this speaks by people's own installations alone: Discord then keeps the app short.
pub(crate) fn is_person_alone(owners: &Value) -> bool {
    owners.get("0").is_none()
}

impl State {
    /// Discord's `authorizing_integration_owners` of a command that `person` uses in `channel`: empty
    /// where no installation offers it.
    pub(crate) fn owners_of_command(
        &self,
        command: &Value,
        channel: &LiveChannel,
        person: UserId,
    ) -> Value {
        let offered = |kind: u64| match command["integration_types"].as_array() {
            // A server's own command is there by that server's installation.
            _ if !command["guild_id"].is_null() => kind == BY_SERVER,
            Some(kinds) => kinds.contains(&json!(kind)),
            None => kind == BY_SERVER,
        };
        let mut owners = json!({});
        if offered(BY_SERVER)
            && let Some(owner) = self.server_install(channel, person)
        {
            owners["0"] = owner;
        }
        let user = self.world.users.get(&person);
        if offered(BY_PERSON) && user.is_some_and(|user| user.has_installed) {
            owners["1"] = json!(person);
        }
        owners
    }

    /// The same for a button or menu, which goes on with what made its message.
    pub(crate) fn owners_of_message(
        &self,
        message: &Message,
        channel: &LiveChannel,
        person: UserId,
    ) -> Value {
        let made_by = &message.value["interaction_metadata"]["authorizing_integration_owners"];
        if made_by.is_object() {
            return made_by.clone();
        }
        let owner = self.server_install(channel, person);
        json!({ "0": owner.unwrap_or_else(|| json!("0")) })
    }

    /// The server that has the app here; `"0"` in the bot's direct messages, for a person who shares one.
    fn server_install(&self, channel: &LiveChannel, person: UserId) -> Option<Value> {
        match (channel.kind, self.world.server_of(channel)) {
            (_, Some(server)) => (server.presence == Presence::Here).then(|| json!(server.id)),
            (ChannelKind::Direct, None) => self.world.shares_server(person).then(|| json!("0")),
            (_, None) => None,
        }
    }

    /// Discord's `app_permissions`: the bot's own rights where it is a member, and elsewhere the few that
    /// every app has as long as the person has them.
    pub(crate) fn app_permissions(&self, channel: &LiveChannel, person: UserId) -> Permissions {
        let world = &self.world;
        let is_member = world
            .server_of(channel)
            .is_some_and(|server| server.presence == Presence::Here);
        if is_member {
            return world.permissions_in(channel, world.bot);
        }
        let of_apps =
            Permissions::ATTACH_FILES | Permissions::EMBED_LINKS | Permissions::MENTION_EVERYONE;
        match channel.kind {
            ChannelKind::Direct => of_apps | Permissions::USE_EXTERNAL_EMOJIS,
            ChannelKind::Group => of_apps,
            _ => of_apps & world.permissions_in(channel, person),
        }
    }

    /// Whether an answer is seen by the person alone, whatever the bot says: so Discord keeps apps quiet
    /// that a person brings along to a server that does not want it.
    pub(crate) fn must_be_private(
        &self,
        owners: &Value,
        channel: &LiveChannel,
        person: UserId,
    ) -> bool {
        let may = self.world.permissions_in(channel, person);
        is_person_alone(owners)
            && channel.server.is_some()
            && !may.contains(Permissions::USE_EXTERNAL_APPS)
    }
}
