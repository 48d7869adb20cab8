//! `INTERACTION_CREATE`: everything Discord tells a bot about what a person did, where and with which rights.

use serde_json::{Value, json};

use super::{Interaction, Kind, context};
use crate::files::File;
use crate::gateway::Audience;
use crate::ids::{ChannelId, InteractionId, MessageId, UserId};
use crate::state::State;
use crate::world::LiveChannel;

/// What a person does.
#[derive(Debug)]
pub(crate) struct Deed {
    pub(crate) kind: Kind,
    pub(crate) person: UserId,
    pub(crate) channel: ChannelId,
    pub(crate) command: Option<String>,
    pub(crate) source: Option<MessageId>,
    /// Discord's `authorizing_integration_owners`.
    pub(crate) owners: Value,
    /// Discord's `data`.
    pub(crate) data: Value,
    /// The files that come with it, by the ids that `data` gives them.
    pub(crate) files: Vec<(u64, File)>,
}

impl State {
    /// Notes the interaction and sends it to the bot.
    pub(crate) fn interact(&mut self, deed: Deed) -> Option<InteractionId> {
        let id = InteractionId(self.next_id());
        let token = format!("aW50ZXJhY3Rpb246{id}");
        let channel = self.world.channels.get(&deed.channel)?;
        let server = channel.server;
        let payload = self.payload(id, &token, &deed, channel);
        let interaction = Interaction {
            id,
            token,
            kind: deed.kind,
            person: deed.person,
            channel: deed.channel,
            command: deed.command,
            source: deed.source,
            target: deed.data["target_id"].as_str().and_then(MessageId::parse),
            owners: deed.owners,
            made_at: self.now(),
            answered: None,
            original: None,
            waiting: false,
            followups: Vec::new(),
            settled: None,
        };
        self.interactions.all.insert(id, interaction);
        for (id, file) in deed.files {
            self.files.keep(id, file);
        }
        self.dispatch(
            "INTERACTION_CREATE",
            &payload,
            Audience::interactions_of(server),
        );
        Some(id)
    }

    fn payload(&self, id: InteractionId, token: &str, deed: &Deed, channel: &LiveChannel) -> Value {
        let world = &self.world;
        let mut payload = json!({
            "id": id,
            "application_id": world.bot,
            "type": deed.kind.number(),
            "data": deed.data,
            "channel_id": channel.id,
            "channel": world.resolved_channel(channel, deed.person),
            "token": token,
            "version": 1,
            "app_permissions": self.app_permissions(channel, deed.person).bits().to_string(),
            "locale": world.users.get(&deed.person).map(|user| user.locale.clone()),
            "entitlements": [],
            "entitlement_sku_ids": [],
            "attachment_size_limit": 10_485_760,
            "context": context(channel),
            "authorizing_integration_owners": deed.owners,
        });
        if let Some(server) = world.server_of(channel) {
            payload["guild_id"] = json!(server.id);
            payload["guild"] = json!({ "id": server.id, "locale": server.locale, "features": [] });
            payload["guild_locale"] = json!(server.locale);
            payload["member"] = json!(world.member_in_channel(server, channel, deed.person));
        } else {
            payload["user"] = world.user_json(deed.person);
        }
        let source = deed.source.and_then(|id| channel.messages.get(&id));
        if let Some(source) = source {
            payload["message"] = source.value.clone();
        }
        payload
    }

    /// What an answer says about the interaction that it answers.
    pub(crate) fn mark_as_answer(&self, interaction: &Interaction, message: &mut Value) {
        let world = &self.world;
        let user = world.user_json(interaction.person);
        message["application_id"] = json!(world.bot);
        message["webhook_id"] = json!(world.bot);
        message["interaction_metadata"] = json!({
            "id": interaction.id,
            "type": interaction.kind.number(),
            "user": user,
            "authorizing_integration_owners": interaction.owners,
        });
        match (interaction.kind, interaction.source) {
            (Kind::Command, _) => {
                let on_message = interaction.target.is_some();
                message["type"] = json!(if on_message { 23 } else { 20 });
                if let Some(target) = interaction.target {
                    message["interaction_metadata"]["target_message_id"] = json!(target);
                }
                message["interaction_metadata"]["name"] = json!(interaction.command);
                message["interaction"] = json!({
                    "id": interaction.id, "type": 2, "name": interaction.command, "user": user,
                });
            }
            (Kind::Component, Some(source)) => {
                message["interaction_metadata"]["interacted_message_id"] = json!(source);
            }
            (Kind::Modal, _) => {
                message["interaction_metadata"]["triggering_interaction_metadata"] = json!({
                    "id": interaction.id, "type": 2, "user": user,
                    "authorizing_integration_owners": interaction.owners,
                });
            }
            _ => {}
        }
    }
}
