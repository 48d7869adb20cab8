//! In which language an answer is given.

use poise::serenity_prelude as serenity;

use super::Context;
use super::reply::{self, Visibility};
use crate::discord::render::{all_said, notice};
use crate::domain::{ChannelId, Language, LocaleTag, Saying, ServerId};
use crate::services::Services;

/// The language of the member who asked.
pub(super) fn theirs(ctx: Context<'_>) -> Language {
    of_locale(&ctx.interaction.locale)
}

/// The language of the member who pressed.
pub(super) fn of_press(press: &serenity::ComponentInteraction) -> Language {
    of_locale(&press.locale)
}

/// The language of a tag of Discord's; English for one that paperboy does not speak.
pub(super) fn of_locale(locale: &str) -> Language {
    Language::of(locale).unwrap_or_default()
}

/// The language of what everybody in a channel reads: as the channel or its server decided, else as
/// Discord says of the server.
pub(super) async fn of_place(
    services: &Services,
    server: Option<ServerId>,
    channel: ChannelId,
    locale: Option<&str>,
) -> anyhow::Result<Language> {
    let decided = match server {
        Some(server) => services.store.language_in(server, channel).await?,
        None => None,
    };
    let decided = decided.as_ref().map(LocaleTag::as_str);
    let known = [decided, locale]
        .into_iter()
        .flatten()
        .find_map(Language::of);
    Ok(known.unwrap_or_default())
}

/// Notes in which language Discord says the server is, for its digests. To be called after what may be its
/// first decision.
pub(super) async fn note_locale(
    services: &Services,
    server: ServerId,
    locale: Option<&str>,
) -> anyhow::Result<()> {
    match locale.and_then(LocaleTag::parse) {
        Some(locale) => services.store.note_locale(server, locale).await,
        None => Ok(()),
    }
}

/// Answers the member, privately, with a sentence or a few.
pub(super) async fn say(ctx: Context<'_>, saying: Saying) -> anyhow::Result<()> {
    say_lines(ctx, &[saying]).await
}

/// The same with several lines.
pub(super) async fn say_lines(ctx: Context<'_>, lines: &[Saying]) -> anyhow::Result<()> {
    let lines = all_said(lines, theirs(ctx));
    reply::reply(ctx, notice(&lines.join("\n")), Visibility::Private).await
}
