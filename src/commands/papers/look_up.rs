//! The commands on messages: looking up the papers that a message links to, and keeping them.

use poise::serenity_prelude as serenity;

use super::super::audience::Audience;
use super::super::lists::ListRequest;
use super::super::{Context, reply, speech};
use super::saved::save_named;
use super::show::card;
use crate::discord::render::ListKind;
use crate::domain::{PaperId, UserError, paper_ids_in, saying};

/// Show the papers that a message links to.
#[poise::command(
    context_menu_command = "Look up papers",
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(in super::super) async fn look_up(
    ctx: Context<'_>,
    message: serenity::Message,
) -> anyhow::Result<()> {
    let named = papers_of(&message)?;
    if let [paper] = named.as_slice() {
        let audience = Audience::asker(ctx);
        let card = card(ctx.data(), paper.as_str(), &audience).await?;
        return reply::reply(ctx, card, audience.visibility).await;
    }
    let ids: Vec<&str> = named.iter().map(PaperId::as_str).collect();
    let list = ListRequest::plain(ListKind::Named, ids.join(" "));
    list.answer(ctx, Some(false)).await
}

/// Keep the papers that a message links to.
#[poise::command(
    context_menu_command = "Save papers",
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub(in super::super) async fn save_papers(
    ctx: Context<'_>,
    message: serenity::Message,
) -> anyhow::Result<()> {
    let named = papers_of(&message)?;
    let member = Audience::asker(ctx).member;
    speech::say(ctx, save_named(ctx.data(), member, &named).await?).await
}

/// The papers that the message's text and the boxes below it name.
fn papers_of(message: &serenity::Message) -> Result<Vec<PaperId>, UserError> {
    let boxes = message.embeds.iter().flat_map(|embed| {
        let texts = [&embed.url, &embed.title, &embed.description];
        texts.into_iter().flatten().map(String::as_str)
    });
    let text: Vec<&str> = [message.content.as_str()]
        .into_iter()
        .chain(boxes)
        .collect();
    let named = paper_ids_in(&text.join("\n"));
    if named.is_empty() {
        return Err(UserError::new(saying!("look-up-nothing-named")));
    }
    Ok(named)
}
