//! `/papers-admin post-now`: the digest of today, at once.

use poise::serenity_prelude as serenity;

use super::super::access::Target;
use super::super::channel_check::check_bot_rights;
use super::super::{Context, reply};
use crate::delivery::{self, PostedNow};
use crate::discord::render::MessageBody;
use crate::domain::{ChannelId, MessageId, ServerId, UserError};

/// Post today's digest in a channel at once.
#[poise::command(slash_command, rename = "post-now")]
pub(super) async fn post_now(
    ctx: Context<'_>,
    #[description = "Which channel; here when you don't say"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread")]
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
    let posted = delivery::post_now(
        services,
        target.id,
        again == Some(true),
        services.clock.now(),
    )
    .await?;
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
            let text = format!(
                "<#{}> has no subscription yet. Begin with `/papers-admin subscribe`.",
                target.id
            );
            return Err(UserError::new(text).into());
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
            let text = format!(
                "I could not post in <#{}>. Check its permissions, then try again.",
                target.id
            );
            return Err(UserError::new(text).into());
        }
    };
    reply::reply(ctx, MessageBody::text(text), reply::Visibility::Private).await
}

fn link(server: ServerId, channel: ChannelId, message: Option<MessageId>) -> String {
    match message {
        Some(message) => format!("https://discord.com/channels/{server}/{channel}/{message}"),
        None => format!("see <#{channel}>"),
    }
}
