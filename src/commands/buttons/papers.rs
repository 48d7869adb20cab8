//! What is pressed for one paper: its card, papers like it, sharing it.

use poise::serenity_prelude as serenity;

use super::super::audience::Audience;
use super::super::feedback::stands_in;
use super::super::lists::{ListRequest, Page};
use super::super::papers::{card, card_of_digest, kept_card};
use super::super::reply::{self, Visibility};
use crate::discord::render::ListKind;
use crate::domain::{ChannelId, PaperId, UserError, saying};
use crate::services::Services;

/// The paper that was chosen from the menu; from the menu of a channel's digest, with the buttons that
/// count there.
pub(super) async fn open(
    services: &Services,
    press: &serenity::ComponentInteraction,
    digest_of: Option<ChannelId>,
) -> anyhow::Result<()> {
    let paper = chosen(press).ok_or_else(|| UserError::new(saying!("button-choose-paper")))?;
    let audience = Audience::presser(press);
    // A digest that was published or forwarded stands in other channels, too.
    let digest_of = digest_of.filter(|channel| stands_in(press, *channel));
    let body = match kept_card(services, paper, &audience).await? {
        Some(kept) => kept,
        None => match digest_of {
            Some(channel) => card_of_digest(services, paper, channel, &audience).await?,
            None => card(services, paper, &audience).await?,
        },
    };
    reply::reply_to_press(services, press, body, Visibility::Private).await
}

fn chosen(press: &serenity::ComponentInteraction) -> Option<&str> {
    match &press.data.kind {
        serenity::ComponentInteractionDataKind::StringSelect { values } => {
            values.first().map(String::as_str)
        }
        _ => None,
    }
}

/// Papers like it.
pub(super) async fn similar(
    services: &Services,
    press: &serenity::ComponentInteraction,
    paper: &PaperId,
) -> anyhow::Result<()> {
    let request = ListRequest::plain(ListKind::Similar, paper.to_string());
    let audience = Audience::presser(press);
    let Page { body, visibility } = request.page(services, 1, &audience).await?;
    reply::reply_to_press(services, press, body, visibility).await
}

/// Its card, for everybody to see.
pub(super) async fn share(
    services: &Services,
    press: &serenity::ComponentInteraction,
    paper: &PaperId,
) -> anyhow::Result<()> {
    let audience = Audience::around(services, press).await?;
    let body = card(services, paper.as_str(), &audience).await?;
    reply::reply_to_press(services, press, body, Visibility::Shared).await
}
