//! Threads, and the posts of forums, which are threads with a first message.

use chrono::{DateTime, SecondsFormat, Utc};
use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::{Lane, Repeats, Rest, SendError};
use super::{optional_snowflake, snowflake};
use crate::domain::{ChannelId, MessageId, ServerId};

/// A forum's post about to be made.
#[derive(Debug, Clone, Copy)]
pub struct NewPost<'a> {
    /// Its title, 1 to 100 characters.
    pub name: &'a str,
    /// The forum's tags that it carries, five at most.
    pub tags: &'a [u64],
    /// The body of its first message.
    pub message: &'a Value,
}

/// A thread as Discord lists it.
#[derive(Debug, Clone, Deserialize)]
pub struct Thread {
    /// Its id: that of the message it began with.
    #[serde(deserialize_with = "snowflake")]
    pub id: u64,
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// Who made it.
    #[serde(default, deserialize_with = "optional_snowflake")]
    pub owner_id: Option<u64>,
    /// The channel that it belongs to.
    #[serde(default, deserialize_with = "optional_snowflake")]
    pub parent_id: Option<u64>,
    #[serde(default, rename = "thread_metadata")]
    metadata: Metadata,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
struct Metadata {
    #[serde(default)]
    archive_timestamp: Option<DateTime<Utc>>,
}

impl Thread {
    /// When it was archived, or opened again, last.
    pub fn archived_at(&self) -> Option<DateTime<Utc>> {
        self.metadata.archive_timestamp
    }
}

#[derive(Deserialize)]
struct Threads {
    threads: Vec<Thread>,
}

impl Rest {
    /// Makes a post in a forum. Discord knows no nonce here: after a lost answer it may stand there, so it
    /// is not sent again but looked for.
    pub async fn create_forum_post(
        &self,
        forum: ChannelId,
        post: NewPost<'_>,
    ) -> Result<ChannelId, SendError> {
        let NewPost {
            name,
            tags,
            message,
        } = post;
        let tags: Vec<String> = tags.iter().map(u64::to_string).collect();
        let body = json!({ "name": name, "applied_tags": tags, "message": message });
        let path = format!("/channels/{forum}/threads");
        let lane = Lane::Channel(forum);
        let answer = self
            .request_repeating(Repeats::Limits, lane, Method::POST, &path, Some(&body))
            .await?;
        thread_in(&answer)
    }

    /// Starts a thread from a message; one that is there already is fine. It has the message's id.
    pub async fn start_thread(
        &self,
        channel: ChannelId,
        message: MessageId,
        name: &str,
    ) -> Result<ChannelId, SendError> {
        const THREAD_EXISTS: i64 = 160_004;
        let path = format!("/channels/{channel}/messages/{message}/threads");
        let body = json!({ "name": name });
        let started = self
            .request(Lane::Channel(channel), Method::POST, &path, Some(&body))
            .await;
        match started {
            Ok(answer) => thread_in(&answer),
            Err(SendError::Refused {
                code: THREAD_EXISTS,
                ..
            }) => Ok(ChannelId(message.0)),
            Err(error) => Err(error),
        }
    }

    /// The open threads of a server that the bot can see.
    pub async fn active_threads(&self, server: ServerId) -> Result<Vec<Thread>, SendError> {
        let listed: Threads = self
            .fetch(&format!("/guilds/{server}/threads/active"))
            .await?;
        Ok(listed.threads)
    }

    /// At most a hundred public threads of a channel that were archived before then, the newest first.
    pub async fn archived_threads(
        &self,
        channel: ChannelId,
        before: Option<DateTime<Utc>>,
    ) -> Result<Vec<Thread>, SendError> {
        let mut path = format!("/channels/{channel}/threads/archived/public?limit=100");
        if let Some(before) = before {
            let before = before.to_rfc3339_opts(SecondsFormat::Millis, true);
            path.extend(["&before=", &before]);
        }
        let listed: Threads = self.fetch(&path).await?;
        Ok(listed.threads)
    }

    /// Deletes a thread, which the bot may where it manages threads.
    pub async fn delete_thread(&self, thread: ChannelId) -> Result<(), SendError> {
        let path = format!("/channels/{thread}");
        self.request(Lane::Channel(thread), Method::DELETE, &path, None)
            .await?;
        Ok(())
    }

    /// Opens an archived thread again.
    pub async fn open_thread_again(&self, thread: ChannelId) -> Result<(), SendError> {
        let path = format!("/channels/{thread}");
        let body = json!({ "archived": false });
        self.request(Lane::Channel(thread), Method::PATCH, &path, Some(&body))
            .await?;
        Ok(())
    }
}

fn thread_in(answer: &Value) -> Result<ChannelId, SendError> {
    let id = answer["id"].as_str().and_then(|id| id.parse().ok());
    id.map(ChannelId)
        .ok_or_else(|| SendError::Unavailable("the thread has no id".to_owned()))
}
