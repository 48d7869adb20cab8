//! `/papers show`: one paper's card.

use super::super::audience::Audience;
use super::super::lists::known_paper;
use super::super::{Context, autocomplete, reply};
use crate::discord::render::{ButtonId, CardContext, MessageBody, card_message};
use crate::domain::{ChannelId, ListedPaper, PaperId};
use crate::services::Services;

/// Show one paper: abstract, authors, votes, links.
#[poise::command(slash_command)]
pub(super) async fn show(
    ctx: Context<'_>,
    #[description = "Words of its title, then pick one; or an arXiv id, or a link"]
    #[autocomplete = "autocomplete::papers"]
    paper: String,
    #[description = "Show the answer to everybody here"] share: Option<bool>,
) -> anyhow::Result<()> {
    let audience = Audience::of(ctx, share).await?;
    let card = card(ctx.data(), &paper, &audience).await?;
    reply::reply(ctx, card, audience.visibility).await
}

/// The card of a paper that the cache has.
pub(in super::super) async fn card(
    services: &Services,
    paper: &str,
    audience: &Audience,
) -> anyhow::Result<MessageBody> {
    let listed = known_paper(services, paper).await?;
    let context = context(&listed, audience);
    Ok(card_message(&listed, &context))
}

/// The card of a paper of a channel's digest: what is thought of it counts there.
pub(in super::super) async fn card_of_digest(
    services: &Services,
    paper: &str,
    channel: ChannelId,
    audience: &Audience,
) -> anyhow::Result<MessageBody> {
    let listed = known_paper(services, paper).await?;
    let paper = || listed.paper.id.clone();
    let keep = ButtonId::KeepOfDigest {
        channel,
        paper: paper(),
    };
    let not_for_us = ButtonId::NotForUs {
        channel,
        paper: paper(),
    };
    let not_for_us = Some(not_for_us.to_string());
    let (not_for_us_id, not_for_me_id) = match audience.server {
        Some(_) => (not_for_us, None),
        None => (None, not_for_us),
    };
    let context = CardContext {
        save_id: Some(keep.to_string()),
        not_for_us_id,
        not_for_me_id,
        ..context(&listed, audience)
    };
    Ok(card_message(&listed, &context))
}

/// The card of a paper that only the member's own list still has; `None` for any other.
pub(in super::super) async fn kept_card(
    services: &Services,
    paper: &str,
    audience: &Audience,
) -> anyhow::Result<Option<MessageBody>> {
    let Ok(id) = PaperId::from_collection(paper) else {
        return Ok(None);
    };
    if services.cache.paper(&id).await?.is_some() {
        return Ok(None);
    }
    let kept = services.store.saved_of(audience.member).await?;
    let kept = kept.into_iter().find(|kept| kept.paper.id == id);
    Ok(kept.map(|kept| {
        let listed = ListedPaper {
            paper: kept.paper,
            first_listed: None,
            upvotes_gained: None,
        };
        // What needs the cache would find nothing.
        let context = CardContext {
            language: audience.language,
            ephemeral: audience.is_private(),
            ..CardContext::default()
        };
        card_message(&listed, &context)
    }))
}

/// The buttons of a card.
pub(super) fn context(listed: &ListedPaper, audience: &Audience) -> CardContext {
    let paper = || listed.paper.id.clone();
    CardContext {
        language: audience.language,
        why: None,
        similar_id: Some(ButtonId::Similar { paper: paper() }.to_string()),
        save_id: Some(ButtonId::Save { paper: paper() }.to_string()),
        share_id: Some(ButtonId::ShareCard { paper: paper() }.to_string()),
        ephemeral: audience.is_private(),
        ..CardContext::default()
    }
}
