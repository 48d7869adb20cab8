//! `/papers similar`: papers that share a paper's rare words.

use super::super::lists::{ListRequest, Options};
use super::super::{Context, autocomplete};
use crate::discord::render::ListKind;

/// Find papers like one that you know.
#[poise::command(slash_command)]
pub(super) async fn similar(
    ctx: Context<'_>,
    #[description = "Words of its title, then pick one; or an arXiv id, or a link"]
    #[autocomplete = "autocomplete::papers"]
    paper: String,
    #[description = "How many; 10 when you don't say"]
    #[min = 1]
    #[max = 10]
    limit: Option<u8>,
    #[description = "Show the answer to everybody here"] share: Option<bool>,
) -> anyhow::Result<()> {
    let list = ListRequest {
        options: Options {
            limit,
            ..Options::default()
        },
        ..ListRequest::plain(ListKind::Similar, paper)
    };
    list.answer(ctx, share).await
}
