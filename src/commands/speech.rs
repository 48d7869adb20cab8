//! In which language an answer is given.

use poise::serenity_prelude as serenity;

use super::Context;
use super::reply::{self, Visibility};
use crate::discord::render::{notice, said};
use crate::domain::{Language, Saying};

/// The language of the member who asked.
pub(super) fn theirs(ctx: Context<'_>) -> Language {
    Language::of(&ctx.interaction.locale).unwrap_or_default()
}

/// The language of the member who pressed.
pub(super) fn of_press(press: &serenity::ComponentInteraction) -> Language {
    Language::of(&press.locale).unwrap_or_default()
}

/// The language of an answer to a command: the member's own when only they see it, else the server's.
pub(super) fn of_answer(ctx: Context<'_>, visibility: Visibility) -> Language {
    match visibility {
        Visibility::Private => theirs(ctx),
        Visibility::Shared => of_server(ctx.interaction.guild_locale.as_deref()),
    }
}

/// A server's language, by what Discord says of it.
pub(super) fn of_server(locale: Option<&str>) -> Language {
    locale.and_then(Language::of).unwrap_or_default()
}

/// Answers the member, privately, with a sentence or a few.
pub(super) async fn say(ctx: Context<'_>, saying: Saying) -> anyhow::Result<()> {
    let text = said(&saying, theirs(ctx));
    reply::reply(ctx, notice(&text), Visibility::Private).await
}
