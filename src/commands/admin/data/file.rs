//! The file of an import: fetched, read, and looked at for what is not this server's.

use std::collections::{HashMap, HashSet};

use crate::commands::channel_check::{answered, begin_question};
use crate::discord::permissions::{takes_digests, takes_messages};
use crate::discord::rest::{DownloadError, SendError};
use crate::domain::{Argument, ChannelId, ServerId, UserError, saying};
use crate::services::Services;
use crate::store::{BadServerData, Limited, ServerData};

/// The most bytes of a file.
pub(super) const LARGEST: usize = 256 * 1024;

/// A thread: what it belongs to has been looked at.
const THREAD: u8 = 11;

pub(super) fn too_large() -> UserError {
    UserError::new(saying!("import-too-large", kib = LARGEST / 1024))
}

/// Fetches the file from Discord.
pub(super) async fn fetch(services: &Services, address: &str) -> anyhow::Result<String> {
    let bytes = match services.rest.attachment(address, LARGEST).await {
        Ok(bytes) => bytes,
        Err(DownloadError::TooLarge) => return Err(too_large().into()),
        Err(error) => {
            tracing::warn!("an import's file was not fetched: {error}");
            return Err(UserError::new(saying!("import-not-fetched")).into());
        }
    };
    String::from_utf8(bytes).map_err(|_| UserError::new(saying!("import-not-json")).into())
}

/// Reads the file for this server.
pub(super) fn read(text: &str, server: ServerId) -> Result<ServerData, UserError> {
    let bad = match ServerData::from_json(text.as_bytes(), server) {
        Ok(data) => return Ok(data),
        Err(bad) => bad,
    };
    Err(UserError::new(match bad {
        BadServerData::NotJson => saying!("import-not-json"),
        BadServerData::NotOurs => saying!("import-not-ours"),
        BadServerData::NewerVersion { .. } => saying!("import-newer"),
        BadServerData::OtherServer { .. } => saying!("import-other-server"),
        BadServerData::Unreadable { why } => saying!("import-unreadable", why = short(&why)),
        BadServerData::TooMany { what, limit } => match what {
            Limited::Channels => saying!("import-too-many-channels", limit = limit),
            Limited::Topics => saying!("import-too-many-topics", limit = limit),
            Limited::Subscriptions => saying!("import-too-many-subscriptions", limit = limit),
            Limited::SubscriptionsOf(_) => {
                saying!("import-too-many-in-channel", limit = limit)
            }
        },
        BadServerData::BadTopic { topic, why } => saying!(
            "import-bad-topic",
            topic = short(&topic),
            why = why.saying().clone()
        ),
    }))
}

/// Refuses files with channels or roles that this server has not. Asks Discord.
pub(super) async fn check_places(
    services: &Services,
    server: ServerId,
    data: &ServerData,
) -> anyhow::Result<()> {
    let (kinds, roles) = places(services, server).await?;
    let digests = data.subscriptions.iter().map(|part| part.channel);
    let decided = data.channels.iter().map(|part| part.channel);
    let alerts = data.server.alerts_channel;
    let mut unknown = Vec::new();
    for channel in digests.clone().chain(decided).chain(alerts) {
        if !kinds.contains_key(&channel) && !is_known(services, server, channel).await? {
            unknown.push(channel);
        }
    }
    if let Some(channel) = unknown.first() {
        let id = Argument::Markdown(channel.to_string());
        return Err(UserError::new(saying!("import-unknown-channel", channel = id)).into());
    }
    let is_of = |channel: &ChannelId, takes: fn(u8) -> bool| {
        kinds.get(channel).is_none_or(|kind| takes(*kind))
    };
    let mut wrong = digests
        .filter(|channel| !is_of(channel, takes_digests))
        .chain(alerts.filter(|channel| !is_of(channel, takes_messages)));
    if let Some(channel) = wrong.next() {
        return Err(UserError::new(saying!("channel-of-wrong-kind", channel = channel)).into());
    }
    let mut called = data.subscriptions.iter().filter_map(|part| part.mention);
    match called.find(|role| !roles.contains(&role.0) || role.0 == server.0) {
        Some(role) => {
            let id = Argument::Markdown(role.0.to_string());
            Err(UserError::new(saying!("import-unknown-role", role = id)).into())
        }
        None => Ok(()),
    }
}

/// The server's channels with Discord's numbers of their kinds, and its roles.
async fn places(
    services: &Services,
    server: ServerId,
) -> anyhow::Result<(HashMap<ChannelId, u8>, HashSet<u64>)> {
    begin_question(services, server)?;
    let found = async {
        let info = services.rest.server(server, services.bot).await?;
        let channels = services.rest.channels(server).await?;
        let threads = services.rest.active_threads(server).await?;
        Ok((info, channels, threads))
    };
    match answered(services, server, found.await) {
        Ok((info, channels, threads)) => {
            let channels = channels
                .iter()
                .map(|found| (ChannelId(found.id), found.kind));
            let threads = threads.iter().map(|found| (ChannelId(found.id), THREAD));
            let roles = info.roles.iter().map(|role| role.id);
            Ok((channels.chain(threads).collect(), roles.collect()))
        }
        Err(SendError::Unavailable(why)) => {
            tracing::warn!(%server, "a server's channels could not be asked for: {why}");
            Err(UserError::new(saying!("discord-silent")).into())
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether the channel was this server's before: it may be hidden from the bot for now, or an archived
/// thread.
async fn is_known(
    services: &Services,
    server: ServerId,
    channel: ChannelId,
) -> anyhow::Result<bool> {
    let known = services.store.channel_settings(channel).await?;
    Ok(known.is_some_and(|known| known.server == server))
}

/// As much of a stranger's text as is quoted.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}
