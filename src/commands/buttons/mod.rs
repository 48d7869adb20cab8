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
use crate::discord::render::{ButtonId, ListId, ListKind, MessageBody};
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
    let request = ListRequest::of(services, list).await?;
    let audience = Audience::presser(press);
    let page = request.page(services, list.page, &audience).await?;
    turn_page(services, press, page.body).await
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

/// On the presser's own private message the page is turned in place; a shared one stays as it is for
/// everybody else, and the presser gets a private copy.
pub(super) async fn turn_page(
    services: &Services,
    press: &serenity::ComponentInteraction,
    body: MessageBody,
) -> anyhow::Result<()> {
    if is_own_private(press) {
        reply::change_pressed(services, press, &body).await
    } else {
        reply::reply_to_press(services, press, body, Visibility::Private).await
    }
}

/// Only the person who asked can press something on a private message.
fn is_own_private(press: &serenity::ComponentInteraction) -> bool {
    press
        .message
        .flags
        .is_some_and(|flags| flags.contains(serenity::MessageFlags::EPHEMERAL))
}
