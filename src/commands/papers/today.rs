//! `/papers today`: the newest listing day.

use super::super::lists::{ListRequest, Options, Order};
use super::super::{Context, autocomplete};
use crate::discord::render::ListKind;

/// How many papers are shown when nobody says.
const MOST: u8 = 10;

/// How a day's papers are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
enum DayOrder {
    /// By votes and age.
    #[name = "trending"]
    Trending,
    /// The most votes first.
    #[name = "upvotes"]
    Upvotes,
    /// The latest published first.
    #[name = "newest"]
    Newest,
}

/// Show the newest day's papers.
#[poise::command(slash_command)]
pub(super) async fn today(
    ctx: Context<'_>,
    #[description = "Only papers about this"]
    #[autocomplete = "autocomplete::topics"]
    topic: Option<String>,
    #[description = "How many; 10 when you don't say"]
    #[min = 1]
    #[max = 25]
    limit: Option<u8>,
    #[description = "Trending when you don't say"] sort: Option<DayOrder>,
    #[description = "Show the answer to everybody here"] share: Option<bool>,
) -> anyhow::Result<()> {
    let list = ListRequest {
        kind: ListKind::Today,
        text: topic.unwrap_or_default().trim().to_owned(),
        options: Options {
            order: match sort {
                None | Some(DayOrder::Trending) => Order::Best,
                Some(DayOrder::Upvotes) => Order::Upvotes,
                Some(DayOrder::Newest) => Order::Newest,
            },
            limit: Some(limit.unwrap_or(MOST)),
            ..Options::default()
        },
    };
    list.answer(ctx, share).await
}
