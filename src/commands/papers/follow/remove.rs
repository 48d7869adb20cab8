//! `/papers follow remove`: something comes no longer, unless that is undone.

use poise::serenity_prelude as serenity;
use poise::serenity_prelude::CreateAutocompleteResponse;

use super::super::super::{Context, autocomplete, reply, speech};
use super::{direct, member};
use crate::discord::render::{ButtonId, Component, MessageBody, Row, all_said, notice, said};
use crate::domain::{ServerId, Subscription, SubscriptionId, UserError, UserId, saying};
use crate::services::Services;
use crate::store::Subscribed;

/// Follow something no longer.
#[poise::command(slash_command)]
pub(super) async fn remove(
    ctx: Context<'_>,
    #[description = "One of those that you follow"]
    #[autocomplete = "own"]
    value: String,
) -> anyhow::Result<()> {
    let services = ctx.data();
    let own = ServerId::of_person(member(ctx));
    let follows = follows(services, member(ctx)).await?;
    let wanted = find(&follows, value.trim())
        .ok_or_else(|| UserError::new(saying!("follow-not-followed")))?;
    let now = services.clock.now();
    let ended = services.store.unsubscribe(own, wanted.id, now).await?;
    let ended = ended.ok_or_else(|| UserError::new(saying!("follow-not-followed")))?;
    services.mornings_changed.notify_one();
    let language = speech::theirs(ctx);
    let topic = ended.topic.text();
    let mut sayings = vec![match follows.len() {
        1 => saying!("follow-removed-last", topic = topic),
        _ => saying!("follow-removed", topic = topic),
    }];
    if follows.len() > 1
        && let Some(reader) = services.store.reader(member(ctx)).await?
    {
        sayings.extend(direct::try_again(ctx, &reader).await?.in_words());
    }
    let lines = all_said(&sayings, language);
    let undo = ButtonId::FollowAgain {
        subscription: ended.id,
    };
    let label = saying!("follow-undo").plainly(language);
    let body = MessageBody {
        components: vec![Row::of([Component::action(label, undo.to_string())])],
        ..notice(&lines.join("\n"))
    };
    reply::reply(ctx, body, reply::Visibility::Private).await
}

/// The press of “Undo”: whoever presses gets back what they themselves ended.
pub(in super::super::super) async fn follow_again(
    services: &Services,
    press: &serenity::ComponentInteraction,
    subscription: SubscriptionId,
) -> anyhow::Result<()> {
    let own = ServerId::of_person(UserId(press.user.id.get()));
    let now = services.clock.now();
    let restored = services
        .store
        .restore_subscription(own, subscription, now)
        .await?;
    let answer = match restored {
        Some(Subscribed::Added(again)) => saying!("follow-again", topic = again.topic.text()),
        Some(Subscribed::Already(known)) => saying!("follow-already", topic = known.topic.text()),
        Some(Subscribed::ChannelFull { limit } | Subscribed::ServerFull { limit }) => {
            saying!("follow-full", limit = limit)
        }
        None => saying!("follow-too-late"),
    };
    services.mornings_changed.notify_one();
    let text = said(&answer, speech::of_press(press));
    reply::change_pressed(services, press, &notice(&text)).await
}

async fn follows(services: &Services, member: UserId) -> anyhow::Result<Vec<Subscription>> {
    if services.store.reader(member).await?.is_none() {
        return Ok(Vec::new());
    }
    let own = ServerId::of_person(member);
    services.store.subscriptions_of_server(own).await
}

/// By id, as it was suggested, or by the topic's text.
fn find<'a>(follows: &'a [Subscription], text: &str) -> Option<&'a Subscription> {
    let id = text.parse().map(SubscriptionId).ok();
    let by_id = follows.iter().find(|follow| Some(follow.id) == id);
    by_id.or_else(|| {
        let mut named = follows.iter();
        named.find(|follow| follow.topic.text().eq_ignore_ascii_case(text))
    })
}

async fn own(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let follows = follows(ctx.data(), member(ctx)).await.unwrap_or_default();
    let typed = partial.trim().to_lowercase();
    let matching = follows
        .iter()
        .map(|follow| (follow.topic.text().to_owned(), follow.id.to_string()))
        .filter(|(topic, _)| topic.to_lowercase().contains(&typed));
    autocomplete::choices(matching.collect())
}
