//! `/papers topic`: the heart.

use super::super::lists::{ListRequest, Order, Since};
use super::super::reply::{self, Visibility};
use super::super::{Context, access, autocomplete, speech};
use crate::discord::render::ListKind;

/// Find papers about a topic.
#[poise::command(slash_command)]
pub(super) async fn topic(
    ctx: Context<'_>,
    #[description = "Words, \"a phrase\", -without, a OR b, author:Name, or a topic's name"]
    #[autocomplete = "autocomplete::topics"]
    query: String,
    #[description = "How far back; everything when you don't say"] since: Option<Since>,
    #[description = "Best match when you don't say"] sort: Option<Order>,
    #[description = "Show the answer to everybody here"] share: Option<bool>,
) -> anyhow::Result<()> {
    let visibility = access::visibility(ctx, share)?;
    let list = ListRequest {
        kind: ListKind::Topic,
        text: query,
        since: since.unwrap_or_default(),
        order: sort.unwrap_or_default(),
    };
    let page = list
        .page(
            ctx.data(),
            1,
            visibility == Visibility::Private,
            speech::of_answer(ctx, visibility),
        )
        .await?;
    reply::reply(ctx, page, visibility).await
}
