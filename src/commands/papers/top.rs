//! `/papers top`: the most voted of some days.

use super::super::lists::{ListRequest, Options, Span};
use super::super::{Context, autocomplete};
use crate::discord::render::ListKind;

/// How many papers are shown when nobody says.
const MOST: u8 = 10;

/// The days that are looked at, the last of them today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
enum Period {
    /// Three days.
    #[name = "3 days"]
    ThreeDays,
    /// Seven days.
    #[name = "a week"]
    Week,
    /// Thirty days.
    #[name = "a month"]
    Month,
    /// 365 days.
    #[name = "a year"]
    Year,
}

/// Show the most voted papers of some days.
#[poise::command(slash_command)]
pub(super) async fn top(
    ctx: Context<'_>,
    #[description = "A week when you don't say"] period: Option<Period>,
    #[description = "Only papers about this"]
    #[autocomplete = "autocomplete::topics"]
    topic: Option<String>,
    #[description = "How many; 10 when you don't say"]
    #[min = 1]
    #[max = 25]
    limit: Option<u8>,
    #[description = "Show the answer to everybody here"] share: Option<bool>,
) -> anyhow::Result<()> {
    let list = ListRequest {
        kind: ListKind::Top,
        text: topic.unwrap_or_default().trim().to_owned(),
        options: Options {
            span: match period {
                Some(Period::ThreeDays) => Span::ThreeDays,
                None | Some(Period::Week) => Span::Week,
                Some(Period::Month) => Span::Month,
                Some(Period::Year) => Span::Year,
            },
            limit: Some(limit.unwrap_or(MOST)),
            ..Options::default()
        },
    };
    list.answer(ctx, share).await
}
