//! `/papers follow` and `/papers timezone`: a member's own digests by direct message. Always private.

mod add;
mod choices;
mod direct;
mod list;
mod remove;
mod schedule;

use chrono_tz::Tz;

use super::super::{Context, next_post};
use crate::domain::{
    Argument, LocaleTag, Saying, ServerId, ServerSettings, UserError, UserId, saying,
};
use crate::store::Reader;

use add::add;
use direct::Reach;
use list::list;
pub(in super::super) use remove::follow_again;
use remove::remove;
use schedule::schedule;
pub(super) use schedule::timezone;

/// Your own digest by direct message.
#[poise::command(
    slash_command,
    subcommand_required,
    subcommands("add", "list", "remove", "schedule")
)]
#[expect(clippy::unused_async, reason = "poise runs commands as futures")]
pub(super) async fn follow(_: Context<'_>) -> anyhow::Result<()> {
    Ok(())
}

fn member(ctx: Context<'_>) -> UserId {
    UserId(ctx.interaction.user.id.get())
}

/// “every day at 08:00 (Europe/Berlin)”
fn in_words(settings: &ServerSettings) -> Saying {
    let time = settings.post_at.format("%H:%M").to_string();
    let zone = zone_in_words(settings.zone);
    if let Some(day) = settings.days.only() {
        return saying!("follow-when-weekly", day = day, time = time, zone = zone);
    }
    let days = settings.days.in_words();
    saying!("follow-when", days = days, time = time, zone = zone)
}

/// Nothing is kept of somebody's own digests (any more).
fn nothing_yet() -> UserError {
    UserError::new(saying!("follow-nothing-yet"))
}

fn zone_in_words(zone: Tz) -> Argument {
    Argument::Markdown(zone.name().to_owned())
}

/// When the next one comes, as far as anything is followed and gets through.
async fn next(ctx: Context<'_>, reader: &Reader, reach: Reach) -> anyhow::Result<Option<Saying>> {
    let services = ctx.data();
    let own = ServerId::of_person(reader.user);
    let follows = services.store.subscriptions_of_server(own).await?;
    if follows.is_empty() {
        return Ok(Some(saying!("follow-nothing-yet")));
    }
    if matches!(reach, Reach::Closed | Reach::Unclear) {
        return Ok(None);
    }
    let now = services.clock.now();
    let next = next_post::in_words(services, own, reader.channel, now).await?;
    Ok(Some(next))
}

/// Their digests are written in the language that they use Discord in.
async fn note_language(ctx: Context<'_>) -> anyhow::Result<()> {
    let own = ServerId::of_person(member(ctx));
    if let Some(locale) = LocaleTag::parse(&ctx.interaction.locale) {
        ctx.data().store.note_locale(own, locale).await?;
    }
    Ok(())
}
