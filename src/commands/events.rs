//! What happens in servers while the bot is there: it is added and removed, channels go, rights change.

use std::sync::Arc;

use poise::serenity_prelude::{FullEvent, GuildChannel, Ready};

use super::channel_check::with_all_rights;
use super::presence;
use super::questions::Round;
use super::welcome;
use crate::delivery::BETWEEN_DAYS;
use crate::domain::{Cause, ChannelId, ChannelKind, LocaleTag, ServerId};
use crate::services::Services;

/// Takes notice of an event; of most there is nothing to note.
pub(super) async fn note(services: &Arc<Services>, event: &FullEvent) -> anyhow::Result<()> {
    match event {
        FullEvent::Ready { data_about_bot } => compare_servers(services, data_about_bot).await,
        FullEvent::GuildCreate { guild, .. } => {
            note_presence(services, ServerId(guild.id.get()), true);
            note_locale(services, guild.id.get(), &guild.preferred_locale);
            welcome::greet(services, guild);
            Ok(())
        }
        FullEvent::GuildUpdate { new_data, .. } => {
            note_locale(services, new_data.id.get(), &new_data.preferred_locale);
            Ok(())
        }
        // `unavailable` is an outage: the bot is still in that server.
        FullEvent::GuildDelete { incomplete, .. } if !incomplete.unavailable => {
            note_presence(services, ServerId(incomplete.id.get()), false);
            Ok(())
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

/// The same for an event, which is let go of at once: at a start thousands of whole servers come, and
/// must not wait for their turn in memory.
fn note_presence(services: &Arc<Services>, server: ServerId, is_here: bool) {
    if services.memory.presence.said(server, is_here) {
        let services = Arc::clone(services);
        tokio::spawn(async move {
            if let Err(error) = presence::write_down(&services, server).await {
                tracing::error!(%server, "whether the bot is in it could not be noted: {error:#}");
            }
        });
    }
}

/// Notes a server's language, for its digests; the event is let go of at once, as above.
fn note_locale(services: &Arc<Services>, server: u64, locale: &str) {
    let Some(locale) = LocaleTag::parse(locale) else {
        return;
    };
    let (services, server) = (Arc::clone(services), ServerId(server));
    tokio::spawn(async move {
        if let Err(error) = services.store.note_locale(server, locale).await {
            tracing::error!(%server, "a server's language could not be noted: {error:#}");
        }
    });
}

/// The bot was told that it is in a server, or not any more. A command that is used there says so too.
pub(super) async fn presence_said(
    services: &Services,
    server: ServerId,
    is_here: bool,
) -> anyhow::Result<()> {
    if services.memory.presence.said(server, is_here) {
        presence::write_down(services, server).await?;
    }
    Ok(())
}

/// Servers that removed the bot while it was not connected are in no event: they are missing in the
/// greeting. An outage is not: such a server is listed. A greeting names only its own shard's servers,
/// and says nothing about the others.
async fn compare_servers(services: &Services, ready: &Ready) -> anyhow::Result<()> {
    let shard = ready.shard;
    let is_of_shard = |server: ServerId| {
        shard.is_none_or(|shard| is_of_shard(server, shard.id.get(), shard.total))
    };
    let guilds = ready.guilds.iter();
    let here: Vec<_> = guilds.map(|guild| ServerId(guild.id.get())).collect();
    services.memory.presence.said_all(&here, is_of_shard);
    for server in services.store.servers_not_left().await? {
        if is_of_shard(server) && !here.contains(&server) {
            presence::write_down(services, server).await?;
        }
    }
    Ok(())
}

/// Discord's rule: <https://docs.discord.com/developers/events/gateway#sharding>.
fn is_of_shard(server: ServerId, shard: u32, shards: u32) -> bool {
    (server.0 >> 22) % u64::from(shards.max(1)) == u64::from(shard)
}

/// The admins are told at once, and not only after the next morning has failed. A deleted channel never
/// comes back: it is tried no more than once a day.
async fn deleted(services: &Services, channel: u64) -> anyhow::Result<()> {
    let channel = ChannelId(channel);
    let subscriptions = services.store.subscriptions_of_channel(channel).await?;
    if subscriptions.is_empty() {
        return Ok(());
    }
    let now = services.clock.now();
    services
        .store
        .note_trouble(channel, Cause::ChannelGone.code(), now + BETWEEN_DAYS, now)
        .await?;
    services.mornings_changed.notify_one();
    Ok(())
}

/// Whatever was wrong with the channel may be mended.
async fn changed(services: &Services, channel: &GuildChannel) -> anyhow::Result<()> {
    let id = ChannelId(channel.id.get());
    // A text channel may have become one for announcements.
    let kind = ChannelKind::of_number(u8::from(channel.kind));
    services.store.note_channel_kind(id, kind).await?;
    let trouble = services.store.trouble_with(id).await?;
    let broken = trouble.map(|trouble| trouble.channel);
    try_mended(
        services,
        channel.guild_id.get(),
        broken.into_iter().collect(),
    )
    .await
}

/// Some servers' roles change all the time: their channels are asked about once a minute.
async fn rights_changed(services: &Services, server: u64) -> anyhow::Result<()> {
    let id = ServerId(server);
    if services.store.troubles_of_server(id).await?.is_empty() {
        return Ok(());
    }
    match services.memory.questions.next_round(id) {
        Round::At(at) => tokio::time::sleep_until(at).await,
        Round::Other => return Ok(()),
    }
    let troubles = services.store.troubles_of_server(id).await?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_belongs_to_one_shard() {
        let shard_of = |server: u64| {
            let shards: Vec<_> = (0..3)
                .filter(|shard| is_of_shard(ServerId(server), *shard, 3))
                .collect();
            shards
        };
        assert_eq!(shard_of(7 << 22), [1]);
        assert_eq!(shard_of((8 << 22) + 4_000_000), [2]);
        assert!(is_of_shard(ServerId(7 << 22), 0, 1));
    }
}
