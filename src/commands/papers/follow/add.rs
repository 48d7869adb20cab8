//! `/papers follow add`: one more topic, author or keyword in one's own digest.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::super::super::{Context, autocomplete, next_post, speech};
use super::choices::{Deliver, Kind, Wish, days, values};
use super::direct::{self, Reach};
use super::{in_words, member, next, note_language, nothing_yet, zone_in_words};
use crate::domain::{
    Argument, Saying, ServerId, ServerSettings, Subscription, Topic, UserError, parse_zone, saying,
    zone_of_locale,
};
use crate::store::{Reader, Subscribed};

/// Get papers by direct message, daily or weekly.
#[poise::command(slash_command)]
pub(super) async fn add(
    ctx: Context<'_>,
    #[description = "What you follow"] kind: Kind,
    #[description = "A topic, an author's name, or words"]
    #[autocomplete = "values"]
    value: String,
    #[description = "How often; daily when you don't say"] deliver: Option<Deliver>,
    #[description = "Where you live, such as Europe/Berlin"]
    #[autocomplete = "autocomplete::zones"]
    zone: Option<String>,
) -> anyhow::Result<()> {
    let (store, now) = (&ctx.data().store, ctx.data().clock.now());
    let topic = as_meant_here(ctx, kind.topic(&value)?).await?;
    let zone = zone.map(|zone| parse_zone(&zone, now)).transpose()?;
    let known = store.reader(member(ctx)).await?;
    let (reader, first) = if let Some(known) = known {
        (known, None)
    } else {
        let (reader, note) = first_time(ctx, zone, now).await?;
        (reader, Some(note))
    };
    let reach = direct::try_again(ctx, &reader).await?;
    if reach == Reach::Closed {
        return Err(UserError::new(saying!("follow-messages-closed")).into());
    }
    let followed = subscribe(ctx, &reader, topic).await?;
    let wish = Wish {
        zone,
        days: days(reader.settings.days, deliver, None)?,
        ..Wish::default()
    };
    let grant = move |settings: &mut ServerSettings| wish.grant(settings);
    let changed = store.change_reader_settings(reader.user, grant, now);
    let settings = changed.await?.ok_or_else(nothing_yet)?.after;
    note_language(ctx).await?;
    ctx.data().mornings_changed.notify_one();
    let mut sayings = vec![saying!(
        "follow-added",
        topic = followed.topic.text(),
        meaning = followed.topic.in_words(),
        when = in_words(&settings),
    )];
    sayings.extend(reach.in_words());
    match first {
        Some(note) => {
            sayings.extend(first_one(ctx, &reader).await?);
            sayings.extend(note);
        }
        None => sayings.extend(next(ctx, &reader, reach).await?),
    }
    speech::say_lines(ctx, &sayings).await
}

async fn subscribe(
    ctx: Context<'_>,
    reader: &Reader,
    topic: Topic,
) -> anyhow::Result<Subscription> {
    let (store, now) = (&ctx.data().store, ctx.data().clock.now());
    let followed = store.follow(reader.user, topic, now).await?;
    let refused = match followed.ok_or_else(nothing_yet)? {
        Subscribed::Added(subscription) => return Ok(subscription),
        Subscribed::Already(known) => saying!("follow-already", topic = known.topic.text()),
        Subscribed::ChannelFull { limit } | Subscribed::ServerFull { limit } => {
            saying!("follow-full", limit = limit)
        }
    };
    Err(UserError::new(refused).into())
}

/// When the first of all comes.
async fn first_one(ctx: Context<'_>, reader: &Reader) -> anyhow::Result<Option<Saying>> {
    let (services, now) = (ctx.data(), ctx.data().clock.now());
    let due = next_post::next_due(services, reader.channel, now).await?;
    Ok(due.map(|due| {
        saying!(
            "follow-first",
            moment = next_post::date_and_time(due),
            from_now = Argument::from_now(due)
        )
    }))
}

/// Opens the member's direct messages, and keeps a zone for them. Gives what should be said of it when
/// they did not choose it.
async fn first_time(
    ctx: Context<'_>,
    zone: Option<Tz>,
    now: DateTime<Utc>,
) -> anyhow::Result<(Reader, Option<Saying>)> {
    let store = &ctx.data().store;
    let channel = direct::channel_of(ctx).await?;
    direct::greet(ctx, channel).await?;
    let (zone, note) = match zone {
        Some(chosen) => (chosen, None),
        None => suggested(ctx).await?,
    };
    store.ensure_reader(member(ctx), channel, zone, now).await?;
    let reader = store.reader(member(ctx)).await?;
    let reader = reader.ok_or_else(|| anyhow::anyhow!("a new reader is gone at once"))?;
    Ok((reader, note))
}

/// A zone for somebody who named none: by their language, else that of the server they are in.
async fn suggested(ctx: Context<'_>) -> anyhow::Result<(Tz, Option<Saying>)> {
    if let Some(zone) = zone_of_locale(&ctx.interaction.locale) {
        let note = saying!("follow-zone-of-language", zone = zone_in_words(zone));
        return Ok((zone, Some(note)));
    }
    let servers = match ctx.interaction.guild_id {
        Some(server) => {
            let server = ServerId(server.get());
            ctx.data().store.server_settings(server).await?.zone
        }
        None => Tz::UTC,
    };
    let note = match servers {
        Tz::UTC => saying!("follow-zone-unknown"),
        zone => saying!("follow-zone-of-server", zone = zone_in_words(zone)),
    };
    Ok((servers, Some(note)))
}

/// A name of the server's own means what it means there now: elsewhere nobody knows it.
async fn as_meant_here(ctx: Context<'_>, topic: Topic) -> anyhow::Result<Topic> {
    let Some(server) = ctx.interaction.guild_id else {
        return Ok(topic);
    };
    let named = ctx
        .data()
        .store
        .server_topics(ServerId(server.get()))
        .await?;
    let meant = topic.resolved(&named);
    if meant.tree() == topic.tree() {
        return Ok(topic);
    }
    Ok(Topic::parse(&meant.tree().text())?)
}
