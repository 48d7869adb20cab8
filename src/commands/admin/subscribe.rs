//! `/papers-admin subscribe`: a topic for a channel.

use poise::serenity_prelude as serenity;

use super::super::access::Target;
use super::super::channel_check::check_bot_rights;
use super::super::{Context, autocomplete, next_post, speech};
use crate::domain::{ChannelKind, Level, Topic, UserError, UserId, saying};
use crate::store::{NewSubscription, Subscribed};

/// How wide a topic is read, as a choice.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
pub(super) enum Width {
    /// Plainly about it.
    #[name = "strict: in the title, or named repeatedly"]
    Strict,
    /// The default.
    #[name = "normal: the words belong together"]
    Normal,
    /// Anywhere.
    #[name = "wide: the words occur somewhere"]
    Wide,
}

impl From<Width> for Level {
    fn from(width: Width) -> Self {
        match width {
            Width::Strict => Self::Strict,
            Width::Normal => Self::Normal,
            Width::Wide => Self::Wide,
        }
    }
}

/// Post the day's papers about a topic in a channel, every morning.
#[poise::command(slash_command)]
pub(super) async fn subscribe(
    ctx: Context<'_>,
    #[description = "What the papers must be about, such as: diffusion -survey"]
    #[autocomplete = "autocomplete::topics"]
    topic: String,
    #[description = "Where they are posted; here when you don't say"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread", "Forum")]
    channel: Option<serenity::PartialChannel>,
    #[description = "How wide the topic is read"] level: Option<Width>,
    #[description = "Leave out papers with fewer votes than this"]
    #[rename = "min-upvotes"]
    #[min = 0]
    #[max = 1000]
    min_upvotes: Option<u32>,
) -> anyhow::Result<()> {
    let target = Target::of(ctx, channel.as_ref())?;
    target.may_be_changed_by_member()?;
    let topic = Topic::parse(&topic)?;
    check_bot_rights(ctx, &target).await?;

    let services = ctx.data();
    let now = services.clock.now();
    let by = UserId(ctx.interaction.user.id.get());
    let wish = NewSubscription {
        level: level.map(Level::from).unwrap_or_default(),
        min_upvotes: min_upvotes.unwrap_or(0),
        ..NewSubscription::plain(target.server, target.id, topic, by)
    };
    let answer = match services.store.subscribe(wish, now).await? {
        Subscribed::Added(subscription) => {
            // The rights were checked: an old trouble may be over.
            services.store.try_channel_soon(target.id, now).await?;
            let kind = ChannelKind::of_number(target.kind);
            services.store.note_channel_kind(target.id, kind).await?;
            services.mornings_changed.notify_one();
            saying!(
                "subscribe-done",
                channel = target.id,
                topic = subscription.topic.text(),
                meaning = subscription.topic.in_words(),
                next = next_post::in_words(services, target.server, target.id, now).await?,
            )
        }
        Subscribed::Already(subscription) => saying!(
            "subscribe-already",
            channel = target.id,
            topic = subscription.topic.text(),
        ),
        Subscribed::ChannelFull { limit } => {
            return Err(UserError::new(saying!("subscribe-channel-full", limit = limit)).into());
        }
        Subscribed::ServerFull { limit } => {
            return Err(UserError::new(saying!("subscribe-server-full", limit = limit)).into());
        }
    };
    speech::say(ctx, answer).await
}
