//! Reading the file that somebody sent: nothing in it is trusted.

use std::collections::{HashMap, HashSet};

use chrono::Timelike as _;
use serde_json::{Map, Value};

use super::{FORMAT, ServerData, VERSION};
use crate::domain::{ChannelId, ServerId, Topic, UserError};
use crate::store::{CHANNEL_LIMIT, MOST_PAPERS, SERVER_LIMIT, TOPIC_LIMIT};

/// The most channels that a file may decide for: as many as Discord lets a server have.
const MOST_CHANNELS: usize = 500;

/// Why a file can't be imported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadServerData {
    /// It is no JSON at all.
    #[error("not JSON")]
    NotJson,
    /// It is JSON of something else.
    #[error("not an export of a server’s data")]
    NotOurs,
    /// A later program wrote it.
    #[error("written by a newer program: version {found}, known is {known}")]
    NewerVersion {
        /// The file's version.
        found: u64,
        /// The newest version known here.
        known: u32,
    },
    /// It is of another server.
    #[error("the data of server {found}")]
    OtherServer {
        /// Whose it is.
        found: ServerId,
    },
    /// Something in it is missing, unknown, or out of range.
    #[error("{why}")]
    Unreadable {
        /// What and where, for whoever edited the file by hand.
        why: String,
    },
    /// There is more of something than a server may have.
    #[error("more than {limit} {what:?}")]
    TooMany {
        /// Of what.
        what: Limited,
        /// How many there may be.
        limit: usize,
    },
    /// A topic can't be read.
    #[error("topic {topic:?}: {why}")]
    BadTopic {
        /// The topic as it stands there.
        topic: String,
        /// Why.
        why: UserError,
    },
}

/// What a server may have only so many of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limited {
    /// Channels with something decided.
    Channels,
    /// Topics of its own.
    Topics,
    /// Subscriptions.
    Subscriptions,
    /// Subscriptions of this channel.
    SubscriptionsOf(ChannelId),
}

impl ServerData {
    /// Reads the file for this server. Whether its channels and roles are there, and how large it may
    /// be, is for the caller to say.
    pub fn from_json(bytes: &[u8], server: ServerId) -> Result<Self, BadServerData> {
        let Ok(value) = serde_json::from_slice::<Value>(bytes) else {
            return Err(BadServerData::NotJson);
        };
        let Value::Object(mut file) = value else {
            return Err(BadServerData::NotOurs);
        };
        check_envelope(&file)?;
        check_topics(&file)?;
        for told in ["format", "version", "exported_at", "history"] {
            file.remove(told);
        }
        let data: Self =
            serde_json::from_value(file.into()).map_err(|error| unreadable(error.to_string()))?;
        if data.server.server != server {
            let found = data.server.server;
            return Err(BadServerData::OtherServer { found });
        }
        data.check_limits()?;
        data.check_values()?;
        data.check_for_doubles()?;
        Ok(data)
    }

    fn check_limits(&self) -> Result<(), BadServerData> {
        let mut of_channel: HashMap<ChannelId, usize> = HashMap::new();
        for subscription in &self.subscriptions {
            *of_channel.entry(subscription.channel).or_default() += 1;
        }
        let of_channel = of_channel
            .into_iter()
            .map(|(channel, count)| (Limited::SubscriptionsOf(channel), count, CHANNEL_LIMIT));
        let all = [
            (Limited::Channels, self.channels.len(), MOST_CHANNELS),
            (Limited::Topics, self.topics.len(), TOPIC_LIMIT),
            (
                Limited::Subscriptions,
                self.subscriptions.len(),
                SERVER_LIMIT,
            ),
        ];
        match all
            .into_iter()
            .chain(of_channel)
            .find(|(_, count, limit)| count > limit)
        {
            Some((what, _, limit)) => Err(BadServerData::TooMany { what, limit }),
            None => Ok(()),
        }
    }

    fn check_values(&self) -> Result<(), BadServerData> {
        for channel in &self.channels {
            if !(1..=MOST_PAPERS).contains(&channel.max_papers) {
                return Err(unreadable(format!(
                    "max_papers of channel {} is not 1 to {MOST_PAPERS}",
                    channel.channel
                )));
            }
        }
        let channels = self.channels.iter().map(|channel| channel.post_at);
        let times = channels.chain([self.server.post_at]).flatten();
        match times
            .into_iter()
            .find(|at| at.num_seconds_from_midnight() % 60 != 0)
        {
            Some(at) => Err(unreadable(format!("post_at {at} is not a full minute"))),
            None => Ok(()),
        }
    }

    fn check_for_doubles(&self) -> Result<(), BadServerData> {
        let channels = self.channels.iter();
        let topics = self.topics.iter();
        let subscriptions = self.subscriptions.iter();
        let all = channels
            .map(|part| format!("channel {}", part.channel))
            .chain(topics.map(|part| format!("topic “{}”", part.name.key())))
            .chain(
                subscriptions
                    .map(|part| format!("“{}” for channel {}", part.topic.text(), part.channel)),
            );
        let mut seen = HashSet::new();
        for part in all {
            if seen.contains(&part) {
                return Err(unreadable(format!("{part} is in it twice")));
            }
            seen.insert(part);
        }
        Ok(())
    }
}

fn unreadable(why: String) -> BadServerData {
    BadServerData::Unreadable { why }
}

fn check_envelope(file: &Map<String, Value>) -> Result<(), BadServerData> {
    let version = file.get("version").and_then(Value::as_u64);
    match version {
        _ if file.get("format").and_then(Value::as_str) != Some(FORMAT) => {
            Err(BadServerData::NotOurs)
        }
        None => Err(BadServerData::NotOurs),
        Some(found) if found > u64::from(VERSION) => Err(BadServerData::NewerVersion {
            found,
            known: VERSION,
        }),
        Some(_) => Ok(()),
    }
}

/// Before anything else is read, so that whoever wrote a topic is told where it does not parse.
fn check_topics(file: &Map<String, Value>) -> Result<(), BadServerData> {
    let parts = ["topics", "subscriptions"].map(|part| file.get(part).and_then(Value::as_array));
    let texts = parts.into_iter().flatten().flatten();
    for text in texts.filter_map(|part| part.get("topic")?.as_str()) {
        Topic::parse(text).map_err(|why| BadServerData::BadTopic {
            topic: text.to_owned(),
            why,
        })?;
    }
    Ok(())
}
