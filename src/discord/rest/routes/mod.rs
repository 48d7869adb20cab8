//! Discord's endpoints that the bot uses, as functions named by their use.

mod account;
mod interactions;
mod messages;
mod servers;
mod threads;

use reqwest::Method;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{Lane, Rest, SendError};

pub use account::{Application, BotUser, GatewayInfo, SessionStartLimit};
pub use servers::{ChannelInfo, ForumTag, Overwrite, RoleInfo, ServerInfo};
pub use threads::{NewPost, Thread};

impl Rest {
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
