//! `/papers-admin data import`: a file's settings and subscriptions in the place of what is there.

use poise::serenity_prelude as serenity;

use super::super::pressed::Pressed;
use super::differences;
use super::file::{self, LARGEST};
use crate::commands::asker::Asker;
use crate::commands::lines::reply_in_lines_with;
use crate::commands::{Context, access, next_post, reply, speech};
use crate::discord::render::{AdminButton, ButtonId, Component, Row, all_said, said};
use crate::domain::{UserError, saying};

/// Take settings and subscriptions from a file.
#[poise::command(slash_command)]
pub(super) async fn import(
    ctx: Context<'_>,
    #[description = "From “data export”, up to 256 KiB"] file: serenity::Attachment,
) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    if usize::try_from(file.size)? > LARGEST {
        return Err(file::too_large().into());
    }
    reply::promise(ctx).await?;
    let services = ctx.data();
    let text = file::fetch(services, &file.url).await?;
    let wished = file::read(&text, server)?;
    file::check_places(services, server, &wished).await?;
    let before = services.store.server_data(server).await?;
    let language = speech::theirs(ctx);
    let Some(lines) = differences::in_words(before.as_ref(), &wished) else {
        return speech::say(ctx, saying!("import-no-difference")).await;
    };
    let lines = all_said(&lines, language);
    let key = services.store.keep_text(text, services.clock.now()).await?;
    let button = ButtonId::Admin(AdminButton::Import { key }).to_string();
    let label = saying!("import-button").plainly(language);
    let row = Row::of([Component::danger(label, button)]);
    let cut = said(&saying!("import-cut"), language);
    reply_in_lines_with(ctx, &lines, &cut, vec![row]).await
}

/// The press of the red button, by a member who may manage the server. The file is looked at once more:
/// the server may have changed since.
pub(in super::super) async fn import_pressed(
    pressed: &mut Pressed<'_>,
    asker: &Asker,
    key: String,
) -> anyhow::Result<()> {
    let services = pressed.services;
    let text = services.store.kept_text(key).await?;
    let text = text.ok_or_else(|| UserError::new(saying!("import-too-old")))?;
    let wished = file::read(&text, asker.server)?;
    pressed.promise_change().await?;
    file::check_places(services, asker.server, &wished).await?;
    let now = services.clock.now();
    let replaced = services
        .store
        .replace_server_data(wished, asker.person, now)
        .await?;
    let locale = pressed.press.guild_locale.as_deref();
    speech::note_locale(services, asker.server, locale).await?;
    services.mornings_changed.notify_one();
    let settings = services.store.server_settings(asker.server).await?;
    let done = saying!(
        "import-done",
        added = replaced.added,
        kept = replaced.kept,
        removed = replaced.removed,
        next = next_post::after_change(services, asker.server, &settings, now).await?
    );
    pressed.settle(&done).await
}
