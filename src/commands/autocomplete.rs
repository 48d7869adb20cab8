//! What Discord suggests while a person types. Never a failure: at worst nothing is suggested.

use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse};

use super::{Context, access, speech};
use crate::discord::render::plain;
use crate::domain::{DaysOfWeek, PaperId, ServerId, Subscription, saying, suggest_zones};
use crate::matching::{BuiltinTopic, builtin_topics};

/// Discord's limit on the number of suggestions.
const MOST: usize = 25;
/// Discord's limit on a suggestion's name and value.
const LONGEST: usize = 100;

/// Topics: built-in ones, then what this channel is subscribed to; for those who manage channels, what
/// the server is.
pub(super) async fn topics(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let mut names: Vec<(String, String)> = Vec::new();
    if !partial.trim().is_empty() {
        names.push((partial.to_owned(), partial.to_owned()));
    }
    let typed = partial.trim().to_lowercase();
    let known = |topic: &&BuiltinTopic| {
        let mut names = topic
            .synonyms()
            .iter()
            .map(String::as_str)
            .chain([topic.name()]);
        names.any(|name| name.to_lowercase().contains(&typed))
    };
    for topic in builtin_topics().iter().filter(known) {
        names.push((
            format!("{} – {}", topic.name(), topic.about()),
            topic.name().to_owned(),
        ));
    }
    if let Some(server) = ctx.interaction.guild_id {
        names.extend(servers_own(ctx, ServerId(server.get()), &typed).await);
        let own = ctx
            .data()
            .store
            .subscriptions_of_server(ServerId(server.get()))
            .await
            .unwrap_or_default();
        // What the channels get that a member may not see is not theirs to know.
        let own = own
            .iter()
            .filter(|subscription| {
                access::manages_channels(ctx)
                    || subscription.channel.0 == ctx.interaction.channel_id.get()
            })
            .map(|subscription| subscription.topic.text().to_owned());
        names.extend(
            own.filter(|topic| topic.contains(&typed))
                .map(|topic| (topic.clone(), topic)),
        );
    }
    choices(names)
}

/// The topics that the server named, each with what it means.
async fn servers_own(ctx: Context<'_>, server: ServerId, typed: &str) -> Vec<(String, String)> {
    let own = ctx.data().store.topics_of_server(server).await;
    let own = own.unwrap_or_default().into_iter();
    own.map(|own| (own.name.to_string(), own.topic))
        .filter(|(name, _)| name.to_lowercase().contains(typed))
        .map(|(name, topic)| (format!("{name} – {}", topic.text()), name))
        .collect()
}

/// Papers by title or id.
pub(super) async fn papers(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let found = ctx
        .data()
        .cache
        .suggest_papers(partial.to_owned(), MOST)
        .await
        .unwrap_or_default();
    titles(found)
}

/// Papers as suggestions.
pub(super) fn titles(papers: Vec<(PaperId, String)>) -> CreateAutocompleteResponse {
    let titles = papers.into_iter();
    choices(
        titles
            .map(|(id, title)| (format!("{title} ({id})"), id.to_string()))
            .collect(),
    )
}

/// Authors of recent papers by name.
pub(super) async fn authors(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let cache = &ctx.data().cache;
    let found = cache.suggest_authors(partial.to_owned(), MOST).await;
    let found = found.unwrap_or_default().into_iter();
    choices(found.map(|name| (name.clone(), name)).collect())
}

/// Time zones by place.
#[expect(clippy::unused_async, reason = "poise asks for a future")]
pub(super) async fn zones(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let (now, language) = (ctx.data().clock.now(), speech::theirs(ctx));
    choices(suggest_zones(partial, now, MOST, language))
}

/// Times of day in half hours.
#[expect(clippy::unused_async, reason = "poise asks for a future")]
pub(super) async fn times(_: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let partial = partial.trim();
    // From six in the morning on: that is when most want it.
    let half_hours = (12..48)
        .chain(0..12)
        .map(|half| format!("{:02}:{:02}", half / 2, half % 2 * 30));
    let matching = half_hours.filter(|time| {
        time.starts_with(partial) || time.trim_start_matches('0').starts_with(partial)
    });
    choices(matching.map(|time| (time.clone(), time)).collect())
}

/// Days of week.
#[expect(clippy::unused_async, reason = "poise asks for a future")]
pub(super) async fn days(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let language = speech::theirs(ctx);
    let typed = partial.trim().to_lowercase();
    let usual = ["every day", "weekdays", "mon, wed, fri", "mon", "fri"];
    let usual = usual.into_iter().filter_map(|days| {
        let name = DaysOfWeek::parse(days).ok()?.in_words().plainly(language);
        Some((name, days.to_owned()))
    });
    let is_meant = |(name, days): &(String, String)| {
        name.to_lowercase().starts_with(&typed) || days.starts_with(&typed)
    };
    let mut found: Vec<(String, String)> = usual.filter(is_meant).collect();
    if found.is_empty() {
        found.push((partial.to_owned(), partial.to_owned()));
    }
    choices(found)
}

/// This server's subscriptions.
pub(super) async fn subscriptions(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Some(server) = ctx.interaction.guild_id else {
        return choices(Vec::new());
    };
    let all = ctx
        .data()
        .store
        .subscriptions_of_server(ServerId(server.get()))
        .await
        .unwrap_or_default();
    choices(subscriptions_of(ctx, &all, partial))
}

/// Those of these subscriptions that are meant so far, this channel's first.
pub(super) fn subscriptions_of(
    ctx: Context<'_>,
    all: &[Subscription],
    partial: &str,
) -> Vec<(String, String)> {
    let partial = partial.to_lowercase();
    let here = ctx.interaction.channel_id.get();
    let mut matching: Vec<_> = all
        .iter()
        .filter(|s| s.topic.text().to_lowercase().contains(&partial))
        .collect();
    matching.sort_by_key(|subscription| subscription.channel.0 != here);
    let language = speech::theirs(ctx);
    let name = |subscription: &Subscription| {
        let topic = subscription.topic.text();
        if subscription.channel.0 == here {
            saying!("suggest-subscription-here", topic = topic).plainly(language)
        } else {
            let channel = subscription.channel.to_string();
            saying!(
                "suggest-subscription-elsewhere",
                topic = topic,
                channel = channel
            )
            .plainly(language)
        }
    };
    matching
        .iter()
        .map(|subscription| (name(subscription), subscription.id.to_string()))
        .collect()
}

/// At most 25 suggestions (name, value), each value once, none over Discord's limits: an id that
/// would be cut is left out, since what is left of it means something else. So is a name of which
/// nothing is to be seen: Discord would refuse all of them for it.
pub(super) fn choices(suggestions: Vec<(String, String)>) -> CreateAutocompleteResponse {
    let mut seen = std::collections::HashSet::new();
    let choices = suggestions
        .into_iter()
        .map(|(name, value)| (plain(&name, LONGEST), value))
        .filter(|(name, value)| {
            let fits = (1..=LONGEST).contains(&value.encode_utf16().count());
            fits && !name.is_empty() && seen.insert(value.clone())
        })
        .take(MOST)
        .map(|(name, value)| AutocompleteChoice::new(name, value));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
