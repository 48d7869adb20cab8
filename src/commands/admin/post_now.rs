//! `/papers-admin post-now`: the digest of today, at once; once more only after asking.

use poise::serenity_prelude as serenity;

use super::pressed::Pressed;
use crate::commands::access::Target;
use crate::commands::channel_check::{begin_question, check_bot_may_post};
use crate::commands::{Context, next_post, reply, speech};
use crate::delivery::{self, PostedNow};
use crate::discord::render::{AdminButton, ButtonId, Component, MessageBody, Row, notice, said};
use crate::domain::{
    Argument, Cause, ChannelId, Language, MessageId, Saying, ServerId, UserError, saying,
};
use crate::services::Services;

/// Post today's digest in a channel at once.
#[poise::command(slash_command, rename = "post-now")]
pub(super) async fn post_now(
    ctx: Context<'_>,
    #[description = "Which channel; here when you don't say"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread", "Forum")]
    channel: Option<serenity::PartialChannel>,
    #[description = "Once more, although it was posted today"] again: Option<bool>,
) -> anyhow::Result<()> {
    let target = Target::of(ctx, channel.as_ref())?;
    target.may_be_changed_by_member()?;
    check_bot_may_post(ctx, &target).await?;
    reply::promise(ctx).await?;
    let (services, server, channel) = (ctx.data(), target.server, target.id);
    match posted(services, server, channel, false).await? {
        PostedNow::AlreadySent(message) if again == Some(true) => {
            let question = question(channel, link(server, channel, message), speech::theirs(ctx));
            reply::reply(ctx, question, reply::Visibility::Private).await
        }
        posted => {
            let answer = in_words(services, server, channel, posted).await?;
            speech::say(ctx, answer).await
        }
    }
}

/// Whether it is meant: everybody in the channel sees the same papers twice, and roles are called twice.
fn question(channel: ChannelId, link: Argument, language: Language) -> MessageBody {
    let question = saying!("post-now-again-question", channel = channel, link = link);
    let button = ButtonId::Admin(AdminButton::PostAgain { channel }).to_string();
    let label = saying!("post-now-again-button").plainly(language);
    MessageBody {
        components: vec![Row::of([Component::danger(label, button)])],
        ..notice(&said(&question, language))
    }
}

/// The press of “Post one now”.
pub(super) async fn press(
    pressed: &mut Pressed<'_>,
    server: ServerId,
    channel: ChannelId,
) -> anyhow::Result<()> {
    pressed.promise_answer().await?;
    let answer = post(pressed.services, server, channel).await?;
    pressed.say(&answer).await
}

/// The press of the red button. It outlives its day: the next one's digest is not posted by it.
pub(super) async fn press_again(
    pressed: &mut Pressed<'_>,
    server: ServerId,
    channel: ChannelId,
) -> anyhow::Result<()> {
    pressed.promise_change().await?;
    let services = pressed.services;
    let now = services.clock.now();
    if !delivery::was_sent_today(services, channel, now).await? {
        let nothing = saying!("post-now-nothing-to-repeat", channel = channel);
        return pressed.settle(&nothing).await;
    }
    let posted = posted(services, server, channel, true).await?;
    let answer = in_words(services, server, channel, posted).await?;
    pressed.settle(&answer).await
}

/// Posts it, and says what became of that. For a channel of this server in which the bot has its rights.
pub(in super::super) async fn post(
    services: &Services,
    server: ServerId,
    channel: ChannelId,
) -> anyhow::Result<Saying> {
    let posted = posted(services, server, channel, false).await?;
    in_words(services, server, channel, posted).await
}

async fn posted(
    services: &Services,
    server: ServerId,
    channel: ChannelId,
    again: bool,
) -> anyhow::Result<PostedNow> {
    begin_question(services, server)?;
    let now = services.clock.now();
    let posted = delivery::post_now(services, channel, again, now).await;
    if !matches!(posted, Ok(PostedNow::Failed)) {
        services.memory.questions.granted(server);
    }
    posted
}

async fn in_words(
    services: &Services,
    server: ServerId,
    channel: ChannelId,
    posted: PostedNow,
) -> anyhow::Result<Saying> {
    let link = |message| link(server, channel, message);
    let refused = match posted {
        PostedNow::Sent(message) => return Ok(saying!("post-now-done", link = link(message))),
        PostedNow::NothingNew => return Ok(saying!("post-now-nothing-new", channel = channel)),
        PostedNow::Waiting => return Ok(saying!("post-now-waiting", channel = channel)),
        PostedNow::AlreadySent(message) => {
            let link = link(message);
            UserError::new(saying!("post-now-already", channel = channel, link = link))
        }
        PostedNow::BeingSent => UserError::new(saying!("post-now-under-way", channel = channel)),
        PostedNow::TooSoon(free_at) => {
            let from_now = Argument::from_now(free_at);
            UserError::new(saying!("post-now-too-soon", from_now = from_now))
        }
        PostedNow::NoSubscription => next_post::no_subscription(channel),
        PostedNow::Failed => not_posted(services, channel).await?,
    };
    Err(refused.into())
}

/// What is noted of the channel's trouble, in the same words as everywhere.
async fn not_posted(services: &Services, channel: ChannelId) -> anyhow::Result<UserError> {
    let why = match services.store.trouble_with(channel).await? {
        Some(trouble) => Cause::of_code(&trouble.why).in_words(),
        None => saying!("post-now-not-taken").into(),
    };
    let failed = saying!("post-now-failed", channel = channel, why = why);
    Ok(UserError::new(failed))
}

fn link(server: ServerId, channel: ChannelId, message: Option<(ChannelId, MessageId)>) -> Argument {
    match message {
        Some((place, message)) => Argument::Markdown(format!(
            "https://discord.com/channels/{server}/{place}/{message}"
        )),
        None => saying!("post-now-see-channel", channel = channel).into(),
    }
}
