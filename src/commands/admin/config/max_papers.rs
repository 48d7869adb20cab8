//! `/papers-admin config max-papers`: how many papers a channel's digest shows.

use poise::serenity_prelude as serenity;

use super::decided::Decided;
use super::place::Place;
use crate::commands::Context;
use crate::commands::access::Target;
use crate::commands::next_post;

/// Set how many papers a channel's digest shows.
#[poise::command(slash_command, rename = "max-papers")]
pub(super) async fn max_papers(
    ctx: Context<'_>,
    #[description = "1 to 25; the others wait behind “More”"]
    #[min = 1]
    #[max = 25]
    papers: u32,
    #[description = "Which channel; here when you don't say"] channel: Option<
        serenity::PartialChannel,
    >,
) -> anyhow::Result<()> {
    let target = Target::of(ctx, channel.as_ref())?;
    target.may_be_changed_by_member()?;
    let services = ctx.data();
    let subscriptions = services.store.subscriptions_of_channel(target.id).await?;
    if subscriptions.is_empty() {
        return Err(next_post::no_subscription(target.id).into());
    }
    let place = Place {
        server: target.server,
        channel: Some(target.id),
    };
    let before = Decided::in_place(services, &place).await?;
    let store = &services.store;
    store
        .set_max_papers(target.id, target.server, papers)
        .await?;
    place.say_change(ctx, &before).await
}
