//! `/papers status`: how the papers, the digests of this channel and the bot are.

use chrono::{DateTime, TimeDelta, Utc};

use super::super::admin::what_became;
use super::super::audience::Audience;
use super::super::lists::data_age;
use super::super::{Context, next_post, reply, speech};
use crate::discord::render::{all_said, notice};
use crate::domain::{Argument, Saying, ServerId, saying};
use crate::services::Services;

/// How far back the last digest is looked for.
const LOOKED_BACK: TimeDelta = TimeDelta::days(30);

/// Show how old the papers are and when digests come.
#[poise::command(slash_command)]
pub(super) async fn status(ctx: Context<'_>) -> anyhow::Result<()> {
    let services = ctx.data();
    let now = services.clock.now();
    let asker = Audience::asker(ctx);
    let mut sayings = vec![source(services, now).await?, cache(services).await?];
    sayings.extend(digests(services, &asker, now).await?);
    let version = Argument::Markdown(env!("CARGO_PKG_VERSION").to_owned());
    sayings.push(saying!("status-version", version = version));
    let lines = all_said(&sayings, speech::theirs(ctx));
    let list = format!("- {}", lines.join("\n- "));
    reply::reply(ctx, notice(&list), asker.visibility).await
}

async fn source(services: &Services, now: DateTime<Utc>) -> anyhow::Result<Saying> {
    let age = data_age(services, now).await?;
    let last = services.cache.last_fetch().await?;
    let is_late = next_post::feed_is_late(services, now).await?;
    Ok(match last.filter(|_| is_late) {
        Some(last) => saying!("status-source-late", since = Argument::from_now(last)),
        None => saying!("status-source", age = age),
    })
}

async fn cache(services: &Services) -> anyhow::Result<Saying> {
    let papers = services.cache.counts().await?.papers;
    let megabytes = services.cache.bytes().await?.div_ceil(1_000_000);
    Ok(match services.cache.oldest_listing_day().await? {
        Some(day) => {
            saying!(
                "status-cache",
                papers = papers,
                day = day,
                megabytes = megabytes
            )
        }
        None => saying!(
            "status-cache-without-days",
            papers = papers,
            megabytes = megabytes
        ),
    })
}

/// The next digest here, and what became of the last one.
async fn digests(
    services: &Services,
    asker: &Audience,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Saying>> {
    let channel = asker.channel;
    let server = asker.server.unwrap_or(ServerId::of_person(asker.member));
    let subscriptions = services.store.subscriptions_of_channel(channel).await?;
    if subscriptions.iter().all(|one| one.server != server) {
        return Ok(vec![saying!("status-no-digests")]);
    }
    let next = next_post::in_words(services, server, channel, now).await?;
    let mut sayings = vec![saying!("status-next", next = next)];
    let history = services
        .store
        .history_of_channel(channel, now - LOOKED_BACK)
        .await?;
    if let Some(last) = history.iter().max_by_key(|delivery| delivery.local_date) {
        let what = what_became(services, last, now).await?;
        sayings.push(saying!("status-last", day = last.local_date, what = what));
    }
    Ok(sayings)
}
