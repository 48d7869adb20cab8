//! `/papers-admin preview`: what a channel would get now, shown privately.

use poise::serenity_prelude as serenity;

use super::super::access::Target;
use super::super::lists::cache_is_empty;
use super::super::{Context, next_post, reply, speech};
use crate::delivery::schedule::Schedule;
use crate::delivery::{self, Planner};
use crate::domain::{UserError, saying};

/// Show privately what a channel would get now; nothing is posted.
#[poise::command(slash_command)]
pub(super) async fn preview(
    ctx: Context<'_>,
    #[description = "Which channel; here when you don't say"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread", "Forum")]
    channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let target = Target::of(ctx, channel.as_ref())?;
    target.may_be_changed_by_member()?;
    let services = ctx.data();
    let now = services.clock.now();
    let subscribed = services.store.subscribed_channel(target.id, now).await?;
    let channel = subscribed.ok_or_else(|| next_post::no_subscription(target.id))?;
    let day = Schedule::from(&channel.settings).local_date(now);
    let planned = Planner::prepare(&services.cache, now)
        .await?
        .plan(&services.store, &channel, day, None)
        .await?;
    let digest = planned.ok_or_else(cache_is_empty)?.digest;
    if digest.is_empty() {
        let nothing = saying!(
            "preview-nothing-new",
            channel = target.id,
            window = digest.window.in_words(speech::theirs(ctx))
        );
        return Err(UserError::new(nothing).into());
    }
    let mut messages = delivery::preview(&digest, &delivery::context(&channel, None)).into_iter();
    if let Some(first) = messages.next() {
        reply::reply(ctx, first, reply::Visibility::Private).await?;
    }
    for further in messages {
        reply::follow_up(ctx, further).await?;
    }
    Ok(())
}
