//! The bot itself: who it is, its gateway, its commands.

use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;

use super::super::{Lane, Rest, SendError};
use super::snowflake;

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
}
