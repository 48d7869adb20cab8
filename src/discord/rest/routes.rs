//! Discord's endpoints that the bot uses, as functions named by their use.

use reqwest::Method;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{Lane, Rest, SendError};
use crate::domain::{ChannelId, MessageId, ServerId, UserId};

/// The bot as Discord knows it.
#[derive(Debug, Clone, Deserialize)]
pub struct BotUser {
    /// Its user id.
    #[serde(deserialize_with = "snowflake")]
    pub id: u64,
    /// Its name.
    pub username: String,
}

/// The application that the bot belongs to.
#[derive(Debug, Clone, Deserialize)]
pub struct Application {
    /// Its id: names the bot in the invite link and in command routes.
    #[serde(deserialize_with = "snowflake")]
    pub id: u64,
    /// Its name.
    #[serde(default)]
    pub name: String,
}

/// The gateway, as Discord advises to use it.
#[derive(Debug, Clone, Deserialize)]
pub struct GatewayInfo {
    /// Its address.
    pub url: String,
    /// How many connections the bot needs.
    pub shards: u32,
    /// How often it may identify.
    pub session_start_limit: SessionStartLimit,
}

/// How often a bot may identify. Discord ends all its sessions and resets its token when it goes on
/// without any left.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct SessionStartLimit {
    /// How often still.
    pub remaining: u32,
    /// In how many milliseconds the number is what it was.
    #[serde(rename = "reset_after")]
    pub reset_after_milliseconds: u64,
}

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
    /// Who the token belongs to.
    pub async fn bot_user(&self) -> Result<BotUser, SendError> {
        self.fetch("/users/@me").await
    }

    /// The application that the token belongs to.
    pub async fn application(&self) -> Result<Application, SendError> {
        self.fetch("/oauth2/applications/@me").await
    }

    /// Where the gateway is, how many shards Discord advises, and how often the bot may still identify.
    pub async fn gateway(&self) -> Result<GatewayInfo, SendError> {
        let gateway: GatewayInfo = self.fetch("/gateway/bot").await?;
        if gateway.url.starts_with("ws") && gateway.shards > 0 {
            Ok(gateway)
        } else {
            Err(SendError::Unavailable(
                "its gateway has no address".to_owned(),
            ))
        }
    }

    /// Replaces all commands of the application.
    pub async fn register_commands(
        &self,
        application: u64,
        commands: &Value,
    ) -> Result<(), SendError> {
        let path = format!("/applications/{application}/commands");
        self.request(Lane::General, Method::PUT, &path, Some(commands))
            .await?;
        Ok(())
    }

    /// Posts a message. With the same `nonce` within a few minutes, the message that is already
    /// there is returned instead of a second one.
    pub async fn post_message(
        &self,
        channel: ChannelId,
        body: &Value,
        nonce: &str,
    ) -> Result<MessageId, SendError> {
        let mut body = body.clone();
        body["nonce"] = json!(nonce);
        body["enforce_nonce"] = json!(true);
        let path = format!("/channels/{channel}/messages");
        let answer = self
            .request(Lane::Channel(channel), Method::POST, &path, Some(&body))
            .await?;
        let id = answer["id"].as_str().and_then(|id| id.parse().ok());
        id.map(MessageId)
            .ok_or_else(|| SendError::Unavailable("the message has no id".to_owned()))
    }

    /// At most `limit` (100) messages of a channel, the newest first, older than `before` if given.
    pub async fn recent_messages(
        &self,
        channel: ChannelId,
        limit: u8,
        before: Option<MessageId>,
    ) -> Result<Vec<Value>, SendError> {
        let mut path = format!("/channels/{channel}/messages?limit={limit}");
        if let Some(before) = before {
            path.extend(["&before=", &before.to_string()]);
        }
        match self
            .request(Lane::Channel(channel), Method::GET, &path, None)
            .await?
        {
            Value::Array(messages) => Ok(messages),
            _ => Err(SendError::Unavailable(
                "the list of messages is not a list".to_owned(),
            )),
        }
    }

    /// The channel of direct messages with a person.
    pub async fn direct_channel(&self, person: UserId) -> Result<ChannelId, SendError> {
        let body = json!({ "recipient_id": person.to_string() });
        let answer = self
            .request(
                Lane::General,
                Method::POST,
                "/users/@me/channels",
                Some(&body),
            )
            .await?;
        let id = answer["id"].as_str().and_then(|id| id.parse().ok());
        id.map(ChannelId)
            .ok_or_else(|| SendError::Unavailable("the channel has no id".to_owned()))
    }

    /// A channel's kind, place and rights.
    pub async fn channel(&self, channel: ChannelId) -> Result<ChannelInfo, SendError> {
        self.fetch(&format!("/channels/{channel}")).await
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

    /// Gives an interaction its first answer.
    pub async fn answer_interaction(
        &self,
        id: u64,
        token: &str,
        answer: &Value,
    ) -> Result<(), SendError> {
        let path = format!("/interactions/{id}/{token}/callback");
        self.request(Lane::Interaction, Method::POST, &path, Some(answer))
            .await?;
        Ok(())
    }

    /// Fills in an answer that was promised (deferred), or changes it.
    pub async fn edit_answer(
        &self,
        application: u64,
        token: &str,
        body: &Value,
    ) -> Result<(), SendError> {
        let path = format!("/webhooks/{application}/{token}/messages/@original");
        self.request(Lane::Interaction, Method::PATCH, &path, Some(body))
            .await?;
        Ok(())
    }

    /// Adds a message to an interaction that was answered.
    pub async fn follow_up(
        &self,
        application: u64,
        token: &str,
        body: &Value,
    ) -> Result<(), SendError> {
        let path = format!("/webhooks/{application}/{token}");
        self.request(Lane::Interaction, Method::POST, &path, Some(body))
            .await?;
        Ok(())
    }

    async fn fetch<T: DeserializeOwned>(&self, path: &str) -> Result<T, SendError> {
        let answer = self.request(Lane::General, Method::GET, path, None).await?;
        serde_json::from_value(answer).map_err(|error| {
            SendError::Unavailable(format!("its answer to {path} can't be read: {error}"))
        })
    }
}

/// Discord writes 64-bit numbers as strings.
fn snowflake<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    String::deserialize(deserializer)?
        .parse()
        .map_err(serde::de::Error::custom)
}

fn optional_snowflake<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<u64>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| text.parse().map_err(serde::de::Error::custom))
        .transpose()
}
