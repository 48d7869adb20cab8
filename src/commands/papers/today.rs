//! `/papers today`: the newest listing day.

use super::super::lists::ListRequest;
use super::super::reply::{self, Visibility};
use super::super::{Context, access, autocomplete, speech};
use crate::discord::render::ListKind;

/// Show the newest day's papers.
#[poise::command(slash_command)]
pub(super) async fn today(
    ctx: Context<'_>,
    #[description = "Only papers about this"]
    #[autocomplete = "autocomplete::topics"]
    topic: Option<String>,
    #[description = "Show the answer to everybody here"] share: Option<bool>,
) -> anyhow::Result<()> {
    let visibility = access::visibility(ctx, share)?;
    let list = ListRequest::plain(ListKind::Today, topic.unwrap_or_default().trim().to_owned());
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
