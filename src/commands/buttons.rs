//! Buttons and menus: everything that an answer needs stands in their id, so they outlive restarts.

use poise::serenity_prelude as serenity;

use super::access::may_post_here;
use super::admin::{self, delete_server};
use super::lists::{ListRequest, page_of};
use super::papers::card;
use super::reply::{self, Visibility};
use super::speech;
use crate::discord::render::{
    ButtonId, ENTRIES_A_PAGE, ListEntry, ListKind, ListPage, MessageBody, list_message,
};
use crate::domain::{ChannelId, MessageId, UserError, saying};
use crate::services::Services;
use crate::store::{Delivery, DeliveryId};

/// Answers a press.
pub(super) async fn answer(
    services: &Services,
    press: &serenity::ComponentInteraction,
) -> anyhow::Result<()> {
    let theirs = speech::of_press(press);
    let servers = speech::of_server(press.guild_locale.as_deref());
    let button: ButtonId = press
        .data
        .custom_id
        .parse()
        .map_err(|_| UserError::new(saying!("button-too-old")))?;
    match button {
        ButtonId::ListPage(list) => {
            let request = ListRequest::of(services, &list).await?;
            turn_page(
                services,
                press,
                request
                    .page(services, list.page, is_own_private(press), theirs)
                    .await?,
            )
            .await
        }
        ButtonId::More { channel, day } => {
            let delivery = digest_of(services, channel, day, press).await?;
            turn_page(
                services,
                press,
                more_page(services, delivery, 1, press).await?,
            )
            .await
        }
        ButtonId::MorePage { delivery, page } => {
            let delivery = services.store.delivery(DeliveryId(delivery)).await?;
            turn_page(
                services,
                press,
                more_page(services, delivery, page, press).await?,
            )
            .await
        }
        ButtonId::ShareList(list) => {
            may_post_here(press.member.as_ref(), press.channel.as_ref())?;
            let request = ListRequest::of(services, &list).await?;
            let body = request.page(services, list.page, false, servers).await?;
            reply::reply_to_press(services, press, body, Visibility::Shared).await
        }
        ButtonId::ShareCard { paper } => {
            may_post_here(press.member.as_ref(), press.channel.as_ref())?;
            let body = card(services, paper.as_str(), Visibility::Shared, servers).await?;
            reply::reply_to_press(services, press, body, Visibility::Shared).await
        }
        ButtonId::OpenPaper => {
            let paper =
                chosen(press).ok_or_else(|| UserError::new(saying!("button-choose-paper")))?;
            let body = card(services, paper, Visibility::Private, theirs).await?;
            reply::reply_to_press(services, press, body, Visibility::Private).await
        }
        ButtonId::DeleteServer { asked_by } => delete_server(services, press, asked_by).await,
        ButtonId::Admin(button) => admin::answer_button(services, press, button).await,
        ButtonId::Similar { paper } => {
            let request = ListRequest::plain(ListKind::Similar, paper.to_string());
            let body = request.page(services, 1, true, theirs).await?;
            reply::reply_to_press(services, press, body, Visibility::Private).await
        }
    }
}

/// On the presser's own private message the page is turned in place; a shared one stays as it is for
/// everybody else, and the presser gets a private copy.
async fn turn_page(
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

fn chosen(press: &serenity::ComponentInteraction) -> Option<&str> {
    match &press.data.kind {
        serenity::ComponentInteractionDataKind::StringSelect { values } => {
            values.first().map(String::as_str)
        }
        _ => None,
    }
}

/// The digest whose “More” was pressed. An extra of a day looks like that day's morning: the pressed
/// message tells them apart.
async fn digest_of(
    services: &Services,
    channel: ChannelId,
    day: chrono::NaiveDate,
    press: &serenity::ComponentInteraction,
) -> anyhow::Result<Option<Delivery>> {
    let pressed = MessageId(press.message.id.get());
    match services.store.delivery_of_message(pressed).await? {
        Some(delivery) => Ok(Some(delivery)),
        None => services.store.settled_on(channel, day).await,
    }
}

/// What stands behind a digest's “More” button. The list is the ledger's: it was fixed with the digest.
async fn more_page(
    services: &Services,
    delivery: Option<Delivery>,
    page: u16,
    press: &serenity::ComponentInteraction,
) -> anyhow::Result<MessageBody> {
    let delivery = delivery.ok_or_else(no_longer)?;
    if press.channel_id.get() != delivery.channel.0 {
        return Err(UserError::new(saying!("button-of-other-channel")).into());
    }
    let language = speech::of_press(press);
    let mut entries = Vec::new();
    for id in services.store.more_papers(delivery.id).await? {
        if let Some(listed) = services.cache.paper(&id).await? {
            entries.push(ListEntry { listed, why: None });
        }
    }
    if entries.is_empty() {
        return Err(no_longer().into());
    }
    let pages = u16::try_from(entries.len().div_ceil(ENTRIES_A_PAGE))?;
    let page = page.clamp(1, pages);
    let id = |page| {
        let delivery = delivery.id.0;
        ButtonId::MorePage { delivery, page }.to_string()
    };
    Ok(list_message(&ListPage {
        language,
        title: saying!("more-papers", day = delivery.local_date).plainly(language),
        total: entries.len(),
        entries: page_of(entries, page),
        page,
        pages,
        previous_id: (page > 1).then(|| id(page - 1)),
        next_id: (page < pages).then(|| id(page + 1)),
        select_id: Some(ButtonId::OpenPaper.to_string()),
        ephemeral: true,
        ..ListPage::default()
    }))
}

fn no_longer() -> UserError {
    UserError::new(saying!("button-digest-gone"))
}
