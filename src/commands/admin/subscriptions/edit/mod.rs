//! `/papers-admin edit`: a subscription is changed, and keeps its place.

use poise::serenity_prelude as serenity;

mod differences;
mod text;

use self::differences::differences;
use self::text::TextOptions;
use super::named;
use super::options::{self, Width};
use crate::commands::access::{self, Target};
use crate::commands::channel_check::{check_bot_rights, note_checked};
use crate::commands::volume::{Wanted, estimate};
use crate::commands::{Context, asker, autocomplete, next_post, speech};
use crate::domain::{Level, RoleId, Saying, Subscription, UserError, UserId, saying};
use crate::store::{DEFAULT_MAX_PAPERS, Edited, Move, SubscriptionChanges};

/// What can be emptied, as a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
enum Field {
    #[name = "exclude"]
    Exclude,
    #[name = "author"]
    Author,
    #[name = "level"]
    Level,
    #[name = "min-upvotes"]
    MinUpvotes,
    #[name = "has-code"]
    HasCode,
    #[name = "mention"]
    Mention,
}

/// Change a subscription.
#[poise::command(slash_command)]
#[expect(
    clippy::too_many_arguments,
    reason = "each is an option of the command"
)]
pub(in super::super::super) async fn edit(
    ctx: Context<'_>,
    #[description = "One of this server's subscriptions"]
    #[autocomplete = "autocomplete::subscriptions"]
    subscription: String,
    #[description = "Another topic"]
    #[autocomplete = "autocomplete::topics"]
    topic: Option<String>,
    #[description = "Also leave out papers about this"] exclude: Option<String>,
    #[description = "Only papers by this author"]
    #[autocomplete = "autocomplete::authors"]
    author: Option<String>,
    #[description = "How wide the topic is read"] level: Option<Width>,
    #[description = "Leave out papers with fewer votes"]
    #[rename = "min-upvotes"]
    #[min = 0]
    #[max = 1000]
    min_upvotes: Option<u32>,
    #[description = "Only papers with code"]
    #[rename = "has-code"]
    has_code: Option<bool>,
    #[description = "Papers that the channel's digest shows"]
    #[rename = "max-papers"]
    #[min = 1]
    #[max = 25]
    max_papers: Option<u32>,
    #[description = "A role to call when there are papers"] mention: Option<serenity::Role>,
    #[description = "Another channel for it"]
    #[rename = "to-channel"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread", "Forum")]
    to_channel: Option<serenity::PartialChannel>,
    #[description = "What shall be as if never set"] clear: Option<Field>,
) -> anyhow::Result<()> {
    access::may_see_settings(ctx)?;
    let wanted = named::subscription(ctx, &subscription).await?;
    asker::may_change_channel(ctx, wanted.channel).await?;
    let target = match &to_channel {
        Some(named) => new_place(ctx, named).await?,
        None => Target::of_subscription(&wanted),
    };
    let role = options::role_to_call(&target, mention.as_ref())?;
    let text = TextOptions {
        topic: topic.as_deref(),
        exclude: exclude.as_deref(),
        author: author.as_deref(),
        clear,
    };
    let is_cleared = |field| clear == Some(field);
    let changes = SubscriptionChanges {
        topic: text.topic_over(&wanted)?,
        level: level
            .map(Level::from)
            .or(is_cleared(Field::Level).then_some(Level::Normal)),
        min_upvotes: min_upvotes.or(is_cleared(Field::MinUpvotes).then_some(0)),
        needs_code: has_code.or(is_cleared(Field::HasCode).then_some(false)),
        mention: role
            .map(Some)
            .or(is_cleared(Field::Mention).then_some(None)),
        moves_to: to_channel.is_some().then(|| Move {
            channel: target.id,
            by: UserId(ctx.interaction.user.id.get()),
            at: ctx.data().clock.now(),
        }),
    };
    if changes == SubscriptionChanges::default() && max_papers.is_none() {
        return Err(UserError::new(saying!("edit-nothing-named")).into());
    }
    let lines = apply(ctx, &wanted, changes, max_papers).await?;
    if to_channel.is_some() {
        note_checked(ctx.data(), &target).await?;
    }
    tell(ctx, lines, &target, mention.as_ref()).await
}

/// Answers with what is different, whether the role hears it, and when the next digest comes.
async fn tell(
    ctx: Context<'_>,
    mut lines: Vec<Saying>,
    target: &Target,
    mention: Option<&serenity::Role>,
) -> anyhow::Result<()> {
    if let Some(role) = mention
        && !options::will_be_heard(ctx, target, role).await?
    {
        lines.push(options::not_heard(RoleId(role.id.get())));
    }
    let (services, now) = (ctx.data(), ctx.data().clock.now());
    lines.push(next_post::in_words(services, target.server, target.id, now).await?);
    speech::say_lines(ctx, &lines).await
}

/// Where a subscription may move: what a new one needs there.
async fn new_place(ctx: Context<'_>, named: &serenity::PartialChannel) -> anyhow::Result<Target> {
    let target = Target::of(ctx, Some(named))?;
    target.may_be_changed_by_member()?;
    check_bot_rights(ctx, &target).await?;
    Ok(target)
}

/// Saves the changes, and says what is different.
async fn apply(
    ctx: Context<'_>,
    wanted: &Subscription,
    changes: SubscriptionChanges,
    max_papers: Option<u32>,
) -> anyhow::Result<Vec<Saying>> {
    let services = ctx.data();
    let server = wanted.server;
    let edited = services
        .store
        .edit_subscription(server, wanted.id, changes)
        .await?;
    let difference = match edited {
        Edited::Done(difference) => difference,
        Edited::TopicTaken(other) => {
            let taken = saying!(
                "edit-topic-taken",
                channel = other.channel,
                topic = other.topic.text()
            );
            return Err(UserError::new(taken).into());
        }
        Edited::ChannelFull { limit } => {
            return Err(UserError::new(saying!("subscribe-channel-full", limit = limit)).into());
        }
        Edited::Unknown => return Err(UserError::new(saying!("subscription-unknown")).into()),
    };
    let own = services.store.server_topics(server).await?;
    let mut lines = differences(&difference, &own);
    let after = &difference.after;
    let channel = after.channel;
    let settings = services.store.channel_settings(channel).await?;
    let shown = settings.map_or(DEFAULT_MAX_PAPERS, |settings| settings.max_papers);
    if !lines.is_empty() {
        let topic = after.topic.resolved(&own);
        let wanted = Wanted {
            topic: &topic,
            level: after.level,
            min_upvotes: after.min_upvotes,
            needs_code: after.needs_code,
            max_papers: max_papers.unwrap_or(shown),
        };
        lines.push(estimate(services, wanted, services.clock.now()).await?);
    }
    if let Some(most) = max_papers {
        let before = services.store.set_max_papers(channel, server, most).await?;
        if before != most {
            lines.push(saying!(
                "subscribe-max-papers",
                channel = channel,
                before = before,
                after = most
            ));
        }
    }
    if lines.is_empty() {
        lines.push(saying!("edit-no-difference"));
    }
    services.mornings_changed.notify_one();
    Ok(lines)
}
