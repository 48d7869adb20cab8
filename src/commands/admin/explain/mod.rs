//! `/papers-admin explain`: why a paper came to a channel or did not, step by step.

mod facts;
mod next_digest;
mod steps;

use poise::serenity_prelude as serenity;

use self::facts::Facts;
use crate::commands::access::Target;
use crate::commands::lines::reply_in_lines;
use crate::commands::{Context, autocomplete, speech};
use crate::delivery::explain::explain as steps_of;
use crate::discord::render::said;
use crate::domain::{PaperId, UserError, saying};

/// Show why a paper was posted or was not.
#[poise::command(slash_command)]
pub(super) async fn explain(
    ctx: Context<'_>,
    #[description = "Words of its title, an arXiv id, or a link"]
    #[autocomplete = "autocomplete::papers"]
    paper: String,
    #[description = "Which channel; here when you don't say"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread", "Forum")]
    channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let target = Target::of(ctx, channel.as_ref())?;
    target.may_be_changed_by_member()?;
    let id = PaperId::from_collection(paper.trim())
        .map_err(|_| UserError::new(saying!("paper-not-named")))?;
    let services = ctx.data();
    let facts = Facts::gather(services, &target, &id, services.clock.now()).await?;
    let knowledge = services.cache.knowledge().await?;
    let (listed, wishes) = (facts.listed.as_ref(), facts.wishes());
    let steps = steps_of(listed, &wishes, &facts.circumstances, &knowledge);
    let language = speech::theirs(ctx);
    let mut lines = vec![said(&facts.heading(&id, target.id), language)];
    for (number, step) in steps.iter().enumerate() {
        let step = said(&facts.step_in_words(step, language), language);
        lines.push(format!("{}. {step}", number + 1));
    }
    if let Some(last) = steps.last() {
        let conclusion = facts.conclusion(services, &target, last).await?;
        lines.push(said(&conclusion, language));
    }
    reply_in_lines(ctx, &lines, "…").await
}
