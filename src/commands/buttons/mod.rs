//! Buttons and menus: everything that an answer needs stands in their id, so they outlive restarts.

mod digests;
mod papers;

use poise::serenity_prelude as serenity;

use super::admin::{self, delete_server};
use super::audience::Audience;
use super::feedback;
use super::lists::{ListRequest, Page};
use super::papers::{another, clear_saved, follow_again, forget_me, save, turn_topics};
use super::reply::{self, Visibility};
use super::setup;
use crate::discord::render::{ButtonId, ListId, ListKind};
use crate::domain::{UserError, saying};
use crate::services::Services;

/// Answers a press.
pub(super) async fn answer(
    services: &Services,
    press: &serenity::ComponentInteraction,
) -> anyhow::Result<()> {
    let button: ButtonId = press.data.custom_id.parse().map_err(|_| too_old())?;
    match button {
        ButtonId::ListPage(list) => turn_list(services, press, &list).await,
        ButtonId::ShareList(list) => share_list(services, press, &list).await,
        ButtonId::Topics { page } => turn_topics(services, press, page).await,
        ButtonId::More { channel, day } => digests::more(services, press, channel, day).await,
        ButtonId::MorePage { delivery, page } => {
            digests::page(services, press, delivery, page).await
        }
        ButtonId::OpenPaper => papers::open(services, press, None).await,
        ButtonId::OpenDigestPaper { channel } => papers::open(services, press, Some(channel)).await,
        ButtonId::KeepOfDigest { channel, paper } => {
            feedback::keep(services, press, channel, &paper).await
        }
        ButtonId::NotForUs { channel, paper } => {
            feedback::not_for_us(services, press, channel, &paper).await
        }
        ButtonId::FollowAgain { subscription } => follow_again(services, press, subscription).await,
        ButtonId::Similar { paper } => papers::similar(services, press, &paper).await,
        ButtonId::ShareCard { paper } => papers::share(services, press, &paper).await,
        ButtonId::Save { paper } => save(services, press, &paper).await,
        ButtonId::Another { topic } => another(services, press, &topic).await,
        ButtonId::ClearSaved => clear_saved(services, press).await,
        ButtonId::ForgetMe => forget_me(services, press).await,
        ButtonId::DeleteServer { asked_by } => delete_server(services, press, asked_by).await,
        ButtonId::Admin(button) => admin::answer_button(services, press, button).await,
        ButtonId::Setup(id) => setup::answer_press(services, press, id).await,
    }
}

/// Answers a form that was filled in.
pub(super) async fn answer_form(
    services: &Services,
    form: &serenity::ModalInteraction,
) -> anyhow::Result<()> {
    match form.data.custom_id.parse() {
        Ok(ButtonId::Setup(id)) => setup::answer_form(services, form, id).await,
        _ => Err(too_old().into()),
    }
}

/// What is said of a button that this version does not know.
fn too_old() -> UserError {
    UserError::new(saying!("button-too-old"))
}

async fn turn_list(
    services: &Services,
    press: &serenity::ComponentInteraction,
    list: &ListId,
) -> anyhow::Result<()> {
    // What a member keeps is nobody else's, whatever their client sends.
    let audience = match list.kind {
        ListKind::Saved => Audience::presser(press),
        _ => reading(services, press).await?,
    };
    let request = ListRequest::of(services, list).await?;
    let page = request.page(services, list.page, &audience).await?;
    turn_page(services, press, page).await
}

async fn share_list(
    services: &Services,
    press: &serenity::ComponentInteraction,
    list: &ListId,
) -> anyhow::Result<()> {
    if list.kind == ListKind::Saved {
        return Err(too_old().into());
    }
    let audience = Audience::around(services, press).await?;
    let request = ListRequest::of(services, list).await?;
    let Page { body, visibility } = request.page(services, list.page, &audience).await?;
    reply::reply_to_press(services, press, body, visibility).await
}

/// Who reads the message once it is turned: whoever reads it now, when it is the presser's own; else
/// only the presser.
pub(super) async fn reading(
    services: &Services,
    press: &serenity::ComponentInteraction,
) -> anyhow::Result<Audience> {
    match seen_by(press) {
        Some(Visibility::Shared) => Audience::among(services, press).await,
        Some(Visibility::Private) | None => Ok(Audience::presser(press)),
    }
}

/// On a message that the presser asked for, the page is turned in place. What others asked for stays as it
/// is for everybody, and the presser gets a private copy.
pub(super) async fn turn_page(
    services: &Services,
    press: &serenity::ComponentInteraction,
    page: Page,
) -> anyhow::Result<()> {
    if seen_by(press) == Some(page.visibility) {
        reply::change_pressed(services, press, &page.body).await
    } else {
        reply::reply_to_press(services, press, page.body, Visibility::Private).await
    }
}

/// Whether only the presser sees the message that was pressed.
pub(super) fn is_private(press: &serenity::ComponentInteraction) -> bool {
    let flags = press.message.flags.unwrap_or_default();
    flags.contains(serenity::MessageFlags::EPHEMERAL)
}

/// Who sees the message that was pressed, when the presser asked for it; only they can press something on
/// a private one.
fn seen_by(press: &serenity::ComponentInteraction) -> Option<Visibility> {
    use serenity::MessageInteractionMetadata;

    if is_private(press) {
        return Some(Visibility::Private);
    }
    let asker = match press.message.interaction_metadata.as_deref()? {
        MessageInteractionMetadata::Command(asked) => &asked.user,
        MessageInteractionMetadata::Component(asked) => &asked.user,
        _ => return None,
    };
    (asker.id == press.user.id).then_some(Visibility::Shared)
}
