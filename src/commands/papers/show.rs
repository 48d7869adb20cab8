//! `/papers show`: one paper's card.

use super::super::lists::known_paper;
use super::super::reply::{self, Visibility};
use super::super::{Context, access, autocomplete, speech};
use crate::discord::render::{ButtonId, CardContext, MessageBody, card_message};
use crate::domain::Language;
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
    let visibility = access::visibility(ctx, share)?;
    let language = speech::of_answer(ctx, visibility);
    let card = card(ctx.data(), &paper, visibility, language).await?;
    reply::reply(ctx, card, visibility).await
}

/// The card of a paper that the cache has.
pub(in super::super) async fn card(
    services: &Services,
    paper: &str,
    visibility: Visibility,
    language: Language,
) -> anyhow::Result<MessageBody> {
    let listed = known_paper(services, paper).await?;
    let id = listed.paper.id.clone();
    let context = CardContext {
        language,
        why: None,
        similar_id: Some(ButtonId::Similar { paper: id.clone() }.to_string()),
        share_id: Some(ButtonId::ShareCard { paper: id }.to_string()),
        ephemeral: visibility == Visibility::Private,
    };
    Ok(card_message(&listed, &context))
}
