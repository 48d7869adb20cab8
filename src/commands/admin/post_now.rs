//! `/papers-admin post-now`: the digest of today, at once.

use poise::serenity_prelude as serenity;

use super::super::access::Target;
use super::super::channel_check::{begin_question, check_bot_rights};
use super::super::{Context, next_post, reply};
use crate::delivery::{self, PostedNow};
use crate::discord::render::MessageBody;
use crate::domain::{ChannelId, MessageId, ServerId, UserError};
use crate::services::Services;

/// Post today's digest in a channel at once.
#[poise::command(slash_command, rename = "post-now")]
pub(super) async fn post_now(
    ctx: Context<'_>,
    #[description = "Which channel; here when you don't say"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread", "Forum")]
    channel: Option<serenity::PartialChannel>,
    #[description = "Post it once more although it was posted today"] again: Option<bool>,
) -> anyhow::Result<()> {
    let target = Target::of(ctx, channel.as_ref())?;
    target.may_be_changed_by_member()?;
    check_bot_rights(ctx, &target).await?;
    if !reply::is_promised(ctx) {
        reply::promise(ctx).await?;
    }
    let services = ctx.data();
    begin_question(services, target.server)?;
    let now = services.clock.now();
    let posted = delivery::post_now(services, target.id, again == Some(true), now).await;
    if !matches!(posted, Ok(PostedNow::Failed)) {
        services.answered.questions.granted(target.server);
    }
    let posted = posted?;
    let text = match posted {
        PostedNow::Sent(message) => format!("Posted: {}", link(target.server, target.id, message)),
        PostedNow::AlreadySent(message) => {
            return Err(UserError::new(format!(
                "Today's digest of <#{}> was posted already: {}. To post it once more, add `again:true`.",
                target.id,
                link(target.server, target.id, message),
            ))
            .into());
        }
        PostedNow::BeingSent => {
            return Err(UserError::new(format!(
                "Today's digest of <#{}> is being posted right now. If it does not appear, Discord is in trouble; I keep trying.",
                target.id
            ))
            .into());
        }
        PostedNow::TooSoon(free_at) => {
            let text = format!(
                "Again in <t:{}:R>, please: this channel was posted in by hand a moment ago.",
                free_at.timestamp()
            );
            return Err(UserError::new(text).into());
        }
        PostedNow::NoSubscription => {
            return Err(next_post::no_subscription(target.id).into());
        }
        PostedNow::NothingNew => {
            format!(
                "Nothing new for <#{}>: no paper matched that it has not had. Nothing was posted.",
                target.id
            )
        }
        PostedNow::Waiting => format!(
            "Discord does not answer at the moment. I keep trying to post the digest in <#{}>.",
            target.id
        ),
        PostedNow::Failed => {
            return Err(not_posted(services, target.id).await?.into());
        }
    };
    reply::reply(ctx, MessageBody::text(text), reply::Visibility::Private).await
}

/// What is noted of the channel's trouble, in the same words as everywhere.
async fn not_posted(services: &Services, channel: ChannelId) -> anyhow::Result<UserError> {
    let trouble = services.store.trouble_with(channel).await?;
    let why = trouble.map_or_else(
        || "Discord did not take the digest".to_owned(),
        |trouble| trouble.why,
    );
    Ok(UserError::new(format!(
        "I could not post in <#{channel}>: {why}. Mend that, then try again."
    )))
}

fn link(server: ServerId, channel: ChannelId, message: Option<(ChannelId, MessageId)>) -> String {
    match message {
        Some((place, message)) => {
            format!("https://discord.com/channels/{server}/{place}/{message}")
        }
        None => format!("see <#{channel}>"),
    }
}
