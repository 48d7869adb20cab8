//! `/papers saved add`, the button “Save” and the message command “Save papers”: keeping papers.

use poise::serenity_prelude as serenity;

use super::super::super::lists::known_paper;
use super::super::super::reply::{self, Visibility};
use super::super::super::{Context, autocomplete, speech};
use crate::discord::render::{notice, said};
use crate::domain::{Argument, Paper, PaperId, Saying, UserId, saying};
use crate::services::Services;
use crate::store::Saved;

/// Keep a paper for later.
#[poise::command(slash_command)]
pub(super) async fn add(
    ctx: Context<'_>,
    #[description = "Words of its title, then pick one; or an arXiv id, or a link"]
    #[autocomplete = "autocomplete::papers"]
    paper: String,
) -> anyhow::Result<()> {
    let member = UserId(ctx.interaction.user.id.get());
    let paper = known_paper(ctx.data(), &paper).await?.paper;
    speech::say(ctx, keep(ctx.data(), member, &paper).await?).await
}

/// The press of “Save”.
pub(in super::super::super) async fn save(
    services: &Services,
    press: &serenity::ComponentInteraction,
    paper: &PaperId,
) -> anyhow::Result<()> {
    let member = UserId(press.user.id.get());
    let paper = known_paper(services, paper.as_str()).await?.paper;
    let text = said(
        &keep(services, member, &paper).await?,
        speech::of_press(press),
    );
    reply::reply_to_press(services, press, notice(&text), Visibility::Private).await
}

/// Keeps a paper for the member, and says what became of it.
pub(in super::super::super) async fn keep(
    services: &Services,
    member: UserId,
    paper: &Paper,
) -> anyhow::Result<Saying> {
    let now = services.clock.now();
    let title = paper.title.as_str();
    Ok(match services.store.save_paper(member, paper, now).await? {
        Saved::New => saying!("saved-added", title = title),
        Saved::Already => saying!("saved-already", title = title),
        Saved::Full { limit } => saying!("saved-full", limit = limit),
    })
}

/// Keeps all of these that are known here, and says what became of them.
pub(in super::super) async fn save_named(
    services: &Services,
    member: UserId,
    papers: &[PaperId],
) -> anyhow::Result<Saying> {
    let (mut new, mut unknown) = (0_usize, Vec::new());
    let mut kept: Vec<String> = Vec::new();
    for id in papers {
        let Some(listed) = services.cache.paper(id).await? else {
            unknown.push(id.to_string());
            continue;
        };
        let now = services.clock.now();
        match services
            .store
            .save_paper(member, &listed.paper, now)
            .await?
        {
            Saved::New => new += 1,
            Saved::Already => {}
            Saved::Full { limit } => return Ok(saying!("saved-full", limit = limit)),
        }
        kept.push(id.to_string());
    }
    let unknown = Argument::list(&unknown);
    let is_whole = kept.len() == papers.len();
    Ok(match kept.len() {
        0 => saying!("look-up-nothing-known", papers = unknown),
        _ if is_whole => saying!("saved-named", new = new, papers = Argument::list(&kept)),
        _ => saying!(
            "saved-named-in-part",
            new = new,
            papers = Argument::list(&kept),
            unknown = unknown
        ),
    })
}
