//! `/papers-admin preview`: what a channel would get, shown privately.

mod look;

use chrono::{Days, NaiveDate};
use poise::serenity_prelude::{self as serenity, CreateAutocompleteResponse};

use self::look::Wanted;
use super::pressed::Pressed;
use super::subscriptions::named_subscription;
use crate::commands::access::Target;
use crate::commands::channel_check::lacks_here;
use crate::commands::{Context, asker, autocomplete, reply, speech};
use crate::discord::render::{MessageBody, notice, said};
use crate::domain::{ChannelId, Language, Saying, ServerId, UserError, saying};

/// So many days back can be looked at, as many as a digest reaches back.
const DAYS_BACK: u64 = 7;

/// Show privately what a channel would get.
#[poise::command(slash_command)]
pub(super) async fn preview(
    ctx: Context<'_>,
    #[description = "Which channel; here when you don't say"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread", "Forum")]
    channel: Option<serenity::PartialChannel>,
    #[description = "Only this subscription"]
    #[autocomplete = "autocomplete::subscriptions"]
    subscription: Option<String>,
    #[description = "The papers of this day; else what is new"]
    #[autocomplete = "days"]
    date: Option<String>,
) -> anyhow::Result<()> {
    let (services, now) = (ctx.data(), ctx.data().clock.now());
    let date = match date {
        Some(text) => Some(day(&text, now.date_naive())?),
        None => None,
    };
    let only = match subscription {
        Some(text) => Some(named_subscription(ctx, &text).await?),
        None => None,
    };
    let target = match &only {
        Some(only) => Target::of_subscription(only),
        None => Target::of(ctx, channel.as_ref())?,
    };
    if only.is_some() {
        asker::may_change_channel(ctx, target.id).await?;
    } else {
        target.may_be_changed_by_member()?;
    }
    let wanted = Wanted {
        server: target.server,
        channel: target.id,
        only: only.map(|only| only.id),
        date,
    };
    let language = speech::theirs(ctx);
    let look = wanted.look(services, now, language).await?;
    let mut notes = look.notes;
    if lacks_here(ctx, &target) {
        notes.push(saying!("preview-lacks-rights", channel = target.id));
    }
    let mut messages = look.messages.into_iter();
    if let Some(first) = messages.next() {
        reply::reply(ctx, first, reply::Visibility::Private).await?;
    }
    for further in messages.chain(below(&notes, language)) {
        reply::follow_up(ctx, further).await?;
    }
    Ok(())
}

/// The press of “Preview”.
pub(super) async fn show(
    pressed: &Pressed<'_>,
    server: ServerId,
    channel: ChannelId,
) -> anyhow::Result<()> {
    let wanted = Wanted {
        server,
        channel,
        only: None,
        date: None,
    };
    let services = pressed.services;
    let language = pressed.language;
    let look = wanted.look(services, services.clock.now(), language);
    let look = look.await?;
    let mut messages = look.messages.into_iter();
    if let Some(first) = messages.next() {
        pressed.answer(first).await?;
    }
    for further in messages.chain(below(&look.notes, language)) {
        pressed.follow_up(further).await?;
    }
    Ok(())
}

/// What is to be known of a look, in a message of its own below it.
fn below(notes: &[Saying], language: Language) -> Option<MessageBody> {
    let notes: Vec<String> = notes.iter().map(|note| said(note, language)).collect();
    (!notes.is_empty()).then(|| notice(&notes.join("\n")))
}

/// A day that can be looked at.
fn day(text: &str, today: NaiveDate) -> Result<NaiveDate, UserError> {
    let text = text.trim().to_lowercase();
    let day = match text.as_str() {
        "today" => Some(today),
        "yesterday" => today.pred_opt(),
        date => date.parse().ok(),
    };
    let oldest = today - Days::new(DAYS_BACK);
    day.filter(|day| (oldest..=today).contains(day))
        .ok_or_else(|| UserError::new(saying!("preview-day-unknown", oldest = oldest)))
}

/// The days that can be looked at.
#[expect(clippy::unused_async, reason = "poise asks for a future")]
async fn days(ctx: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let (today, language) = (ctx.data().clock.now().date_naive(), speech::theirs(ctx));
    let days = (0..=DAYS_BACK).map(|back| today - Days::new(back));
    let days = days.map(|day| (language.day(day), day.to_string()));
    let typed = partial.trim().to_lowercase();
    let is_meant = |(name, day): &(String, String)| {
        name.to_lowercase().contains(&typed) || day.contains(&typed)
    };
    autocomplete::choices(days.filter(is_meant).collect())
}
