//! Messages in channels.

use reqwest::Method;
use serde_json::{Value, json};

use super::super::{Lane, Repeats, Rest, SendError};
use crate::domain::{ChannelId, MessageId, UserId};

impl Rest {
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

    /// Deletes a message of the bot's own; one that is gone already is fine.
    pub async fn delete_message(
        &self,
        channel: ChannelId,
        message: MessageId,
    ) -> Result<(), SendError> {
        let path = format!("/channels/{channel}/messages/{message}");
        let lane = Lane::Channel(channel);
        match self.request(lane, Method::DELETE, &path, None).await {
            Ok(_) | Err(SendError::Gone { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// One message.
    pub async fn message(
        &self,
        channel: ChannelId,
        message: MessageId,
    ) -> Result<Value, SendError> {
        self.fetch(&format!("/channels/{channel}/messages/{message}"))
            .await
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

    /// Publishes a message of an announcement channel to the servers that follow it; one that is published
    /// already is fine. Asked once: Discord takes about ten an hour in a channel, and makes the others wait
    /// for as long.
    pub async fn publish(&self, channel: ChannelId, message: MessageId) -> Result<(), SendError> {
        const ALREADY_PUBLISHED: i64 = 40_033;
        let path = format!("/channels/{channel}/messages/{message}/crosspost");
        // Not the channel's lane: its limit would keep the channel's messages back, too.
        let published = self
            .request_repeating(Repeats::Nothing, Lane::General, Method::POST, &path, None)
            .await;
        match published {
            Err(SendError::Refused {
                code: ALREADY_PUBLISHED,
                ..
            })
            | Ok(_) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
