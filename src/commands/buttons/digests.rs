//! “More” under a digest, and the pages behind it.

use poise::serenity_prelude as serenity;

use super::super::feedback::stands_in;
use super::super::lists::{Page, data_age, page_of, pages_of};
use super::super::speech;
use super::turn_page;
use crate::discord::render::{ButtonId, ListEntry, ListPage, MessageBody, list_message};
use crate::domain::{ChannelId, MessageId, UserError, saying};
use crate::services::Services;
use crate::store::{Delivery, DeliveryId};

/// The papers of a digest that did not fit.
pub(super) async fn more(
    services: &Services,
    press: &serenity::ComponentInteraction,
    channel: ChannelId,
    day: chrono::NaiveDate,
) -> anyhow::Result<()> {
    let delivery = digest_of(services, channel, day, press).await?;
    let page = more_page(services, delivery, 1, press).await?;
    turn_page(services, press, Page::private(page)).await
}

/// Another page of them.
pub(super) async fn page(
    services: &Services,
    press: &serenity::ComponentInteraction,
    delivery: i64,
    page: u16,
) -> anyhow::Result<()> {
    let delivery = services.store.delivery(DeliveryId(delivery)).await?;
    let page = more_page(services, delivery, page, press).await?;
    turn_page(services, press, Page::private(page)).await
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
    if !stands_in(press, delivery.channel) {
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
    let pages = pages_of(entries.len());
    let page = page.clamp(1, pages);
    let id = |page| {
        let delivery = delivery.id.0;
        ButtonId::MorePage { delivery, page }.to_string()
    };
    let age = data_age(services, services.clock.now()).await?;
    Ok(list_message(&ListPage {
        language,
        title: saying!("more-papers", day = delivery.local_date).plainly(language),
        total: entries.len(),
        of: entries.len(),
        footer: age.plainly(language),
        entries: page_of(entries, page),
        page,
        pages,
        previous_id: (page > 1).then(|| id(page - 1)),
        next_id: (page < pages).then(|| id(page + 1)),
        select_id: Some(
            ButtonId::OpenDigestPaper {
                channel: delivery.channel,
            }
            .to_string(),
        ),
        ephemeral: true,
        ..ListPage::default()
    }))
}

fn no_longer() -> UserError {
    UserError::new(saying!("button-digest-gone"))
}
