//! Users, members, roles, channels and servers in Discord's JSON.

use serde_json::{Map, Value, json};

use super::live::{LiveChannel, LiveMember, LiveRole, LiveServer, LiveWorld, OverwriteOf, User};
use super::permissions::permissions_in_server;
use super::plan::ChannelKind;
use super::thread::LiveTag;
use crate::ids::{ChannelId, RoleId, UserId};

impl ChannelKind {
    /// Discord's number for the kind.
    pub(crate) fn number(self) -> u8 {
        match self {
            ChannelKind::Text => 0,
            ChannelKind::Direct => 1,
            ChannelKind::Voice => 2,
            ChannelKind::Group => 3,
            ChannelKind::Category => 4,
            ChannelKind::Announcement => 5,
            ChannelKind::AnnouncementThread => 10,
            ChannelKind::Thread => 11,
            ChannelKind::Forum => 15,
        }
    }
}

impl User {
    /// The user object.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "username": self.name,
            "discriminator": "0",
            "global_name": if self.is_bot { Value::Null } else { json!(self.name) },
            "avatar": null,
            "banner": null,
            "accent_color": null,
            "avatar_decoration_data": null,
            "collectibles": null,
            "primary_guild": null,
            "bot": self.is_bot,
            "public_flags": 0,
        })
    }
}

impl LiveRole {
    /// The role object.
    pub(crate) fn to_json(&self, bot: UserId) -> Value {
        let tags = if self.of_bot {
            json!({ "bot_id": bot })
        } else {
            json!({})
        };
        json!({
            "id": self.id,
            "name": self.name,
            "description": null,
            "permissions": self.permissions.bits().to_string(),
            "position": self.position,
            "color": 0,
            "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null },
            "hoist": false,
            "managed": self.of_bot,
            "mentionable": self.mentionable,
            "icon": null,
            "unicode_emoji": null,
            "flags": 0,
            "tags": tags,
        })
    }
}

impl LiveWorld {
    /// The user object of `id`.
    pub(crate) fn user_json(&self, id: UserId) -> Value {
        self.users.get(&id).map_or(Value::Null, User::to_json)
    }

    /// The member object, with the user in it.
    pub(crate) fn member_json(&self, server: &LiveServer, id: UserId) -> Option<Value> {
        let member = server.members.get(&id)?;
        let mut object = partial_member(member, server);
        object.insert("user".to_owned(), self.user_json(id));
        Some(Value::Object(object))
    }

    /// The member object as interactions carry it: with what the member may do in the channel.
    pub(crate) fn member_in_channel(
        &self,
        server: &LiveServer,
        channel: &LiveChannel,
        id: UserId,
    ) -> Option<Value> {
        let mut member = self.member_json(server, id)?;
        member["permissions"] = json!(self.permissions_in(channel, id).bits().to_string());
        Some(member)
    }

    /// The channel object.
    pub(crate) fn channel_json(&self, channel: &LiveChannel) -> Value {
        let mut object = json!({
            "id": channel.id,
            "type": channel.kind.number(),
            "last_message_id": channel.last_message(),
            "flags": if channel.tag_required { 1 << 4 } else { 0 },
        });
        if let Some(recipient) = channel.recipient {
            object["recipients"] = json!([self.user_json(recipient)]);
            return object;
        }
        if channel.kind == ChannelKind::Group {
            object["name"] = json!(channel.name);
            object["icon"] = Value::Null;
            object["owner_id"] = json!(channel.group.first());
            let people = channel.group.iter().map(|person| self.user_json(*person));
            object["recipients"] = people.collect();
            return object;
        }
        object["guild_id"] = json!(channel.server);
        object["name"] = json!(channel.name);
        object["parent_id"] = json!(channel.parent);
        object["rate_limit_per_user"] = json!(0);
        object["last_pin_timestamp"] = Value::Null;
        if channel.kind.is_thread() {
            self.describe_thread(channel, &mut object);
        } else {
            describe_channel(channel, &mut object);
        }
        object
    }

    /// The few words about a channel that an interaction carries.
    pub(crate) fn resolved_channel(&self, channel: &LiveChannel, who: UserId) -> Value {
        let mut object = self.channel_json(channel);
        if channel.server.is_some() {
            object["permissions"] = json!(self.permissions_in(channel, who).bits().to_string());
        }
        object
    }

    /// The server object, without what only a joining bot is told.
    pub(crate) fn server_json(&self, server: &LiveServer) -> Value {
        json!({
            "id": server.id,
            "name": server.name,
            "icon": null,
            "splash": null,
            "discovery_splash": null,
            "banner": null,
            "description": null,
            "owner_id": server.owner,
            "afk_channel_id": null,
            "afk_timeout": 300,
            "widget_enabled": false,
            "widget_channel_id": null,
            "verification_level": 1,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "roles": self.roles_json(server),
            "emojis": [],
            "stickers": [],
            "features": [],
            "mfa_level": 0,
            "application_id": null,
            "system_channel_id": server.system_channel,
            "system_channel_flags": 0,
            "rules_channel_id": null,
            "public_updates_channel_id": null,
            "safety_alerts_channel_id": null,
            "max_presences": null,
            "max_members": 500_000,
            "max_video_channel_users": 25,
            "max_stage_video_channel_users": 50,
            "vanity_url_code": null,
            "premium_tier": 0,
            "premium_subscription_count": 0,
            "premium_progress_bar_enabled": false,
            "preferred_locale": server.locale,
            "nsfw_level": 0,
            "hub_type": null,
            "incidents_data": null,
        })
    }

    /// The roles of a server.
    pub(crate) fn roles_json(&self, server: &LiveServer) -> Value {
        server
            .roles
            .values()
            .map(|role| role.to_json(self.bot))
            .collect()
    }

    /// The server object as `GUILD_CREATE` carries it.
    pub(crate) fn joined_server_json(&self, server: &LiveServer) -> Value {
        let mut object = self.server_json(server);
        let channel_objects = |channels: Vec<&LiveChannel>| -> Value {
            channels
                .into_iter()
                .map(|channel| self.channel_json(channel))
                .collect()
        };
        object["joined_at"] = json!(server.joined_at.to_rfc3339());
        object["large"] = json!(false);
        object["unavailable"] = json!(false);
        object["member_count"] = json!(server.members.len());
        object["channels"] = channel_objects(self.channels_of(server.id));
        object["threads"] = channel_objects(self.threads_of(server.id));
        // Without the members intent a bot is told only of itself.
        object["members"] = self.member_json(server, self.bot).into_iter().collect();
        for empty in [
            "voice_states",
            "presences",
            "stage_instances",
            "guild_scheduled_events",
            "soundboard_sounds",
        ] {
            object[empty] = json!([]);
        }
        object
    }
}

/// The member object as an interaction's resolved values carry it: without the user.
pub(crate) fn resolved_member(server: &LiveServer, id: UserId) -> Option<Value> {
    let mut object = partial_member(server.members.get(&id)?, server);
    let permissions = permissions_in_server(server, id);
    object.insert(
        "permissions".to_owned(),
        json!(permissions.bits().to_string()),
    );
    Some(Value::Object(object))
}

fn partial_member(member: &LiveMember, server: &LiveServer) -> Map<String, Value> {
    let object = json!({
        "nick": null,
        "avatar": null,
        "banner": null,
        "roles": member.roles,
        "joined_at": server.joined_at.to_rfc3339(),
        "premium_since": null,
        "deaf": false,
        "mute": false,
        "flags": 0,
        "pending": false,
        "communication_disabled_until": null,
        "avatar_decoration_data": null,
    });
    match object {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}

fn describe_channel(channel: &LiveChannel, object: &mut Value) {
    object["position"] = json!(channel.position);
    object["nsfw"] = json!(false);
    object["topic"] = json!(channel.topic);
    object["permission_overwrites"] = channel
        .overwrites
        .iter()
        .map(|overwrite| {
            let (id, kind) = match overwrite.of {
                OverwriteOf::Role(RoleId(id)) => (id, 0),
                OverwriteOf::Member(UserId(id)) => (id, 1),
            };
            json!({
                "id": ChannelId(id),
                "type": kind,
                "allow": overwrite.allow.bits().to_string(),
                "deny": overwrite.deny.bits().to_string(),
            })
        })
        .collect();
    match channel.kind {
        ChannelKind::Voice => {
            object["bitrate"] = json!(64_000);
            object["user_limit"] = json!(0);
            object["rtc_region"] = Value::Null;
        }
        ChannelKind::Forum => {
            object["available_tags"] = channel.tags.iter().map(LiveTag::to_json).collect();
            object["default_reaction_emoji"] = Value::Null;
            object["default_sort_order"] = Value::Null;
            object["default_forum_layout"] = json!(0);
        }
        _ => {}
    }
}
