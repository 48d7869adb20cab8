//! `/papers-admin edit`: a subscription is changed, and keeps its place.

use poise::serenity_prelude as serenity;

use super::options::{self, Width, between_commas};
use super::volume::{Wanted, estimate};
use super::{describe, named};
use crate::commands::access::{self, Target};
use crate::commands::{Context, asker, autocomplete, next_post, reply, speech};
use crate::discord::render::{notice, said};
use crate::domain::{
    Argument, Level, Node, Saying, ServerTopics, Subscription, Topic, TopicParts, UserError, saying,
};
use crate::store::{Changed, DEFAULT_MAX_PAPERS, Edited, SubscriptionChanges};

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
pub(in super::super) async fn edit(
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
    #[description = "What shall be as if never set"] clear: Option<Field>,
) -> anyhow::Result<()> {
    access::may_see_settings(ctx)?;
    let wanted = named::subscription(ctx, &subscription).await?;
    asker::may_change_channel(ctx, wanted.channel).await?;
    let target = Target::of_subscription(&wanted);
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
    };
    if changes == SubscriptionChanges::default() && max_papers.is_none() {
        return Err(UserError::new(saying!("edit-nothing-named")).into());
    }
    let mut lines = apply(ctx, &wanted, changes, max_papers).await?;
    if let Some(role) = &mention
        && !options::will_be_heard(ctx, &target, role).await?
    {
        let role = crate::domain::RoleId(role.id.get());
        lines.push(options::not_heard(role));
    }
    let (services, now) = (ctx.data(), ctx.data().clock.now());
    lines.push(next_post::in_words(services, wanted.server, wanted.channel, now).await?);
    let language = speech::theirs(ctx);
    let lines: Vec<String> = lines.iter().map(|line| said(line, language)).collect();
    reply::reply(ctx, notice(&lines.join("\n")), reply::Visibility::Private).await
}

/// Saves the changes, and says what is different.
async fn apply(
    ctx: Context<'_>,
    wanted: &Subscription,
    changes: SubscriptionChanges,
    max_papers: Option<u32>,
) -> anyhow::Result<Vec<Saying>> {
    let services = ctx.data();
    let (server, channel) = (wanted.server, wanted.channel);
    let edited = services
        .store
        .edit_subscription(server, wanted.id, changes)
        .await?;
    let difference = match edited {
        Edited::Done(difference) => difference,
        Edited::TopicTaken(other) => {
            let taken = saying!(
                "edit-topic-taken",
                channel = channel,
                topic = other.topic.text()
            );
            return Err(UserError::new(taken).into());
        }
        Edited::Unknown => return Err(UserError::new(saying!("subscription-unknown")).into()),
    };
    let own = services.store.server_topics(server).await?;
    let mut lines = differences(&difference, &own);
    let after = &difference.after;
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

/// “Topic: before → after”
fn differences(changed: &Changed<Subscription>, own: &ServerTopics) -> Vec<Saying> {
    let Changed { before, after } = changed;
    let mut lines = Vec::new();
    if before.topic != after.topic {
        lines.push(saying!(
            "edit-topic",
            before = before.topic.text(),
            after = after.topic.text(),
            meaning = after.topic.resolved(own).in_words(),
        ));
    }
    let options = |subscription: &Subscription| {
        let options = describe::options(subscription);
        if options.is_empty() {
            saying!("edit-no-options").into()
        } else {
            Argument::list(options)
        }
    };
    let (old, new) = (options(before), options(after));
    if old != new {
        lines.push(saying!(
            "edit-options",
            topic = after.topic.text(),
            before = old,
            after = new
        ));
    }
    lines
}

/// The options that change the topic itself.
struct TextOptions<'a> {
    topic: Option<&'a str>,
    exclude: Option<&'a str>,
    author: Option<&'a str>,
    clear: Option<Field>,
}

impl TextOptions<'_> {
    /// The new topic; `None` when it stays.
    fn topic_over(&self, subscription: &Subscription) -> Result<Option<Topic>, UserError> {
        let mut topic = match self.topic {
            Some(text) => Topic::parse(text)?,
            None => subscription.topic.clone(),
        };
        topic = match self.clear {
            Some(Field::Exclude) => without(&topic, |part| matches!(part, Node::Not(_)))?,
            Some(Field::Author) => without(&topic, |part| matches!(part, Node::Author(_)))?,
            _ => topic,
        };
        if self.exclude.is_some() || self.author.is_some() {
            let narrowed = TopicParts {
                keywords: vec![topic.text().to_owned()],
                exclude: between_commas(self.exclude.unwrap_or_default()),
                authors: self.author.map(str::to_owned).into_iter().collect(),
                categories: Vec::new(),
            };
            topic = narrowed.topic()?;
        }
        Ok(Some(topic).filter(|topic| *topic != subscription.topic))
    }
}

/// The topic without some of its parts; an error when nothing is left of it.
fn without(topic: &Topic, goes: impl Fn(&Node) -> bool) -> Result<Topic, UserError> {
    let left: Vec<Node> = match topic.tree() {
        Node::All(parts) => parts.iter().filter(|part| !goes(part)).cloned().collect(),
        whole if goes(whole) => Vec::new(),
        _ => return Ok(topic.clone()),
    };
    match left.as_slice() {
        [] => Err(UserError::new(saying!("edit-nothing-left"))),
        [one] => Topic::parse(&one.text()),
        _ => Topic::parse(&Node::All(left).text()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_topic_can_be_taken_out() {
        let topic = |text| Topic::parse(text).unwrap();
        let is_exclusion = |part: &Node| matches!(part, Node::Not(_));
        let is_author = |part: &Node| matches!(part, Node::Author(_));
        let texts = [
            ("speech -survey -\"a b\"", "speech"),
            ("speech video -survey", "speech video"),
            ("speech", "speech"),
            ("a OR b", "a OR b"),
        ];
        for (text, left) in texts {
            assert_eq!(without(&topic(text), is_exclusion).unwrap(), topic(left));
        }
        let by = topic("speech author:Li -survey");
        assert_eq!(without(&by, is_author).unwrap(), topic("speech -survey"));
        assert!(without(&topic("author:Li"), is_author).is_err());
        assert!(without(&topic("author:Li -x"), is_author).is_err());
    }
}
