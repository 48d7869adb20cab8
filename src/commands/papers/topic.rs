//! `/papers topic`: the heart.

use super::super::lists::{ListRequest, Options, Order, Since, Span};
use super::super::{Context, autocomplete};
use crate::cache::Code;
use crate::discord::render::ListKind;

/// Find papers about a topic.
#[poise::command(slash_command)]
pub(super) async fn topic(
    ctx: Context<'_>,
    #[description = "Words, \"a phrase\", -without, a OR b, author:Name, or a topic's name"]
    #[autocomplete = "autocomplete::topics"]
    query: String,
    #[description = "How far back; everything when you don't say"] since: Option<Since>,
    #[description = "Only papers with a link to code"]
    #[rename = "has-code"]
    has_code: Option<bool>,
    #[description = "Best match when you don't say"] sort: Option<Order>,
    #[description = "Show the answer to everybody here"] share: Option<bool>,
) -> anyhow::Result<()> {
    let list = ListRequest {
        kind: ListKind::Topic,
        text: query,
        options: Options {
            span: since.map(Span::from).unwrap_or_default(),
            order: sort.unwrap_or_default(),
            code: match has_code {
                Some(true) => Code::Linked,
                Some(false) | None => Code::Any,
            },
            limit: None,
        },
    };
    list.answer(ctx, share).await
}
