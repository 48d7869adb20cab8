//! `/papers random`: one card by chance, none that the member was shown lately.

mod drawn;

use poise::serenity_prelude as serenity;

use super::super::audience::Audience;
use super::super::buttons::turn_page;
use super::super::lists::{Page, cache_is_empty, text_of, text_ref};
use super::super::{Context, autocomplete, reply};
use super::show::context;
use crate::discord::render::{ButtonId, CardContext, MessageBody, TextRef, card_message};
use crate::domain::{Topic, UserError, saying};
use crate::services::Services;

pub(in super::super) use drawn::Drawn;

/// Show a paper by chance; the better liked, the likelier.
#[poise::command(slash_command)]
pub(super) async fn random(
    ctx: Context<'_>,
    #[description = "Only papers about this"]
    #[autocomplete = "autocomplete::topics"]
    topic: Option<String>,
    #[description = "Show the answer to everybody here"] share: Option<bool>,
) -> anyhow::Result<()> {
    let audience = Audience::of(ctx, share).await?;
    let topic = topic.unwrap_or_default();
    let seed = ctx.interaction.id.get();
    let card = draw(ctx.data(), topic.trim(), seed, &audience).await?;
    reply::reply(ctx, card, audience.visibility).await
}

/// The press of “Another one”: the member's own private card is exchanged.
pub(in super::super) async fn another(
    services: &Services,
    press: &serenity::ComponentInteraction,
    topic: &TextRef,
) -> anyhow::Result<()> {
    let topic = text_of(services, topic).await?;
    let seed = press.id.get();
    let card = draw(services, &topic, seed, &Audience::presser(press)).await?;
    turn_page(services, press, Page::private(card)).await
}

async fn draw(
    services: &Services,
    topic: &str,
    seed: u64,
    audience: &Audience,
) -> anyhow::Result<MessageBody> {
    let drawn = &services.memory.drawn;
    let written = match topic {
        "" => None,
        topic => Some(Topic::parse(topic)?),
    };
    let meant = match &written {
        Some(written) => Some(written.resolved(&audience.server_topics(services).await?)),
        None => None,
    };
    let but = drawn.lately_by(audience.member);
    let mut pick = services.cache.random(meant.as_ref(), but, seed).await?;
    if pick.is_none() {
        // All of them were shown: from the beginning.
        let none = std::collections::HashSet::new();
        pick = services.cache.random(meant.as_ref(), none, seed).await?;
    }
    let pick = pick.ok_or_else(|| match &written {
        Some(topic) => UserError::new(saying!("nothing-about", topic = topic.text())),
        None => cache_is_empty(),
    })?;
    drawn.note(audience.member, pick.listed.paper.id.clone());
    let topic = text_ref(services, topic).await?;
    let language = audience.language;
    let why = pick.why.map(|why| why.in_words().plainly(language));
    let context = CardContext {
        why,
        another_id: Some(ButtonId::Another { topic }.to_string()),
        ..context(&pick.listed, audience)
    };
    Ok(card_message(&pick.listed, &context))
}
