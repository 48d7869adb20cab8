//! Servers and channels: their kinds, and what decides the bot's rights in them.

use serde::Deserialize;

use super::super::{Rest, SendError};
use super::{optional_snowflake, snowflake};
use crate::domain::{ChannelId, ServerId, UserId};

/// A channel, as far as rights and kinds are concerned.
#[derive(Debug, Clone, Deserialize)]
pub struct ChannelInfo {
    /// Its id.
    #[serde(deserialize_with = "snowflake")]
    pub id: u64,
    /// Discord's number of its kind: 0 text, 5 announcement, 10–12 threads, 15 forum.
    #[serde(rename = "type")]
    pub kind: u8,
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// The category, or the channel of a thread.
    #[serde(default, deserialize_with = "optional_snowflake")]
    pub parent_id: Option<u64>,
    /// Rights that differ from the server's.
    #[serde(default, rename = "permission_overwrites")]
    pub overwrites: Vec<Overwrite>,
    /// The tags of a forum.
    #[serde(default, rename = "available_tags")]
    pub tags: Vec<ForumTag>,
    /// Discord's flags.
    #[serde(default)]
    pub flags: u64,
}

impl ChannelInfo {
    /// Whether a forum takes no post without a tag.
    pub fn requires_tag(&self) -> bool {
        const REQUIRE_TAG: u64 = 1 << 4;
        self.flags & REQUIRE_TAG != 0
    }
}

/// A tag that posts of a forum may carry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ForumTag {
    /// Its id.
    #[serde(deserialize_with = "snowflake")]
    pub id: u64,
    /// Its name, from a stranger.
    pub name: String,
    /// Whether only moderators may give it.
    #[serde(default)]
    pub moderated: bool,
}

/// Rights that a channel gives or takes.
#[derive(Debug, Clone, Deserialize)]
pub struct Overwrite {
    /// The role or member.
    #[serde(deserialize_with = "snowflake")]
    pub id: u64,
    /// 0 for a role, 1 for a member.
    #[serde(rename = "type")]
    pub kind: u8,
    /// Bits that are given.
    #[serde(deserialize_with = "snowflake")]
    pub allow: u64,
    /// Bits that are taken.
    #[serde(deserialize_with = "snowflake")]
    pub deny: u64,
}

/// A role, as far as rights are concerned.
#[derive(Debug, Clone, Deserialize)]
pub struct RoleInfo {
    /// Its id; the role of everybody has the server's id.
    #[serde(deserialize_with = "snowflake")]
    pub id: u64,
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// Its rights.
    #[serde(deserialize_with = "snowflake")]
    pub permissions: u64,
    /// Whether everybody may call it.
    #[serde(default)]
    pub mentionable: bool,
}

/// What decides the bot's rights in a server.
#[derive(Debug, Clone)]
pub struct ServerInfo {
    /// The server.
    pub server: ServerId,
    /// Who owns it.
    pub owner: UserId,
    /// All its roles.
    pub roles: Vec<RoleInfo>,
    /// The roles that the bot has.
    pub bot_roles: Vec<u64>,
}

impl Rest {
    /// A channel's kind, place and rights.
    pub async fn channel(&self, channel: ChannelId) -> Result<ChannelInfo, SendError> {
        self.fetch(&format!("/channels/{channel}")).await
    }

    /// The channels of a server that the bot can see, without threads.
    pub async fn channels(&self, server: ServerId) -> Result<Vec<ChannelInfo>, SendError> {
        self.fetch(&format!("/guilds/{server}/channels")).await
    }

    /// What decides the bot's rights in a server.
    pub async fn server(&self, server: ServerId, bot: UserId) -> Result<ServerInfo, SendError> {
        #[derive(Deserialize)]
        struct Guild {
            #[serde(deserialize_with = "snowflake")]
            owner_id: u64,
            roles: Vec<RoleInfo>,
        }
        #[derive(Deserialize)]
        struct Member {
            roles: Vec<String>,
        }
        let guild: Guild = self.fetch(&format!("/guilds/{server}")).await?;
        let member: Member = self
            .fetch(&format!("/guilds/{server}/members/{bot}"))
            .await?;
        Ok(ServerInfo {
            server,
            owner: UserId(guild.owner_id),
            roles: guild.roles,
            bot_roles: member
                .roles
                .iter()
                .filter_map(|id| id.parse().ok())
                .collect(),
        })
    }
}
