//! What happens in servers while the bot is there: it is added and removed, channels go, rights change.

use chrono::TimeDelta;
use poise::serenity_prelude::{FullEvent, GuildChannel, Ready};

use super::channel_check::with_all_rights;
use crate::delivery;
use crate::domain::{ChannelId, ServerId};
use crate::services::Services;

/// A deleted channel never comes back: it is tried no more than once a day.
const DELETED_IS_TRIED_AFTER: TimeDelta = TimeDelta::hours(20);
const DELETED: &str =
    "the channel was deleted; remove its subscriptions with `/papers-admin unsubscribe`";

/// Takes notice of an event; of most there is nothing to note.
pub(super) async fn note(services: &Services, event: &FullEvent) -> anyhow::Result<()> {
    match event {
        FullEvent::Ready { data_about_bot } => compare_servers(services, data_about_bot).await,
        FullEvent::GuildCreate { guild, .. } => here(services, ServerId(guild.id.get())).await,
        // `unavailable` is an outage: the bot is still in that server.
        FullEvent::GuildDelete { incomplete, .. } if !incomplete.unavailable => {
            left(services, ServerId(incomplete.id.get())).await
        }
        FullEvent::ChannelDelete { channel, .. } => deleted(services, channel.id.get()).await,
        FullEvent::ThreadDelete { thread, .. } => deleted(services, thread.id.get()).await,
        FullEvent::ChannelUpdate { new, .. } => changed(services, new).await,
        FullEvent::ThreadUpdate { new, .. } if is_open(new) => changed(services, new).await,
        // Only the bot's own role and everybody's: some servers recolour other roles every minute.
        FullEvent::GuildRoleUpdate { new, .. } => {
            let is_own = new
                .tags
                .bot_id
                .is_some_and(|bot| bot.get() == services.bot.0);
            if is_own || new.id.get() == new.guild_id.get() {
                rights_changed(services, new.guild_id.get()).await?;
            }
            Ok(())
        }
        // Without the intent for members a bot is told of itself only.
        FullEvent::GuildMemberUpdate { event, .. } if event.user.id.get() == services.bot.0 => {
            rights_changed(services, event.guild_id.get()).await
        }
        _ => Ok(()),
    }
}

/// Servers that removed the bot while it was not connected are in no event: they are missing in the
/// greeting. An outage is not: such a server is listed. With several shards a greeting names only its
/// own shard's servers, and says nothing about the others.
async fn compare_servers(services: &Services, ready: &Ready) -> anyhow::Result<()> {
    if ready.shard.is_some_and(|shard| shard.total > 1) {
        return Ok(());
    }
    for server in services.store.servers_not_left().await? {
        if !ready.guilds.iter().any(|guild| guild.id.get() == server.0) {
            left(services, server).await?;
        }
    }
    Ok(())
}

/// Said of every server at every start.
async fn here(services: &Services, server: ServerId) -> anyhow::Result<()> {
    if services.store.server_is_here(server).await? {
        tracing::info!(%server, "back in a server; its settings are there");
        let now = services.clock.now();
        delivery::note_absence(services, server, now).await?;
    }
    Ok(())
}

async fn left(services: &Services, server: ServerId) -> anyhow::Result<()> {
    tracing::info!(%server, "left a server; its settings are kept for 30 days");
    let now = services.clock.now();
    services.store.server_left(server, now).await
}

/// The admins are told at once, and not only after the next morning has failed.
async fn deleted(services: &Services, channel: u64) -> anyhow::Result<()> {
    let channel = ChannelId(channel);
    let subscriptions = services.store.subscriptions_of_channel(channel).await?;
    if subscriptions.is_empty() {
        return Ok(());
    }
    let now = services.clock.now();
    services
        .store
        .note_trouble(channel, DELETED, now + DELETED_IS_TRIED_AFTER, now)
        .await?;
    services.mornings_changed.notify_one();
    Ok(())
}

/// Whatever was wrong with the channel may be mended.
async fn changed(services: &Services, channel: &GuildChannel) -> anyhow::Result<()> {
    let id = ChannelId(channel.id.get());
    let trouble = services.store.trouble_with(id).await?;
    let broken = trouble.map(|trouble| trouble.channel);
    try_mended(
        services,
        channel.guild_id.get(),
        broken.into_iter().collect(),
    )
    .await
}

async fn rights_changed(services: &Services, server: u64) -> anyhow::Result<()> {
    let troubles = services.store.troubles_of_server(ServerId(server)).await?;
    let broken = troubles.iter().map(|trouble| trouble.channel);
    try_mended(services, server, broken.collect()).await
}

/// Has these broken channels tried at once in which the bot now has its rights. The others would only
/// refuse once more while an admin is still at work.
async fn try_mended(
    services: &Services,
    server: u64,
    broken: Vec<ChannelId>,
) -> anyhow::Result<()> {
    if broken.is_empty() {
        return Ok(());
    }
    for channel in with_all_rights(services, ServerId(server), broken).await? {
        let now = services.clock.now();
        services.store.try_channel_soon(channel, now).await?;
        services.mornings_changed.notify_one();
    }
    Ok(())
}

fn is_open(thread: &GuildChannel) -> bool {
    thread
        .thread_metadata
        .is_some_and(|thread| !thread.archived && !thread.locked)
}
