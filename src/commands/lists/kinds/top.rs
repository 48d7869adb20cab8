//! The most voted papers of some days.

use super::super::options::Span;
use super::super::{Audience, ListRequest, cache_is_empty};
use super::{Found, entry, narrowing};
use crate::cache::TopPeriod;
use crate::domain::{Argument, saying};
use crate::services::Services;

/// How many are shown when nobody says.
const MOST: u8 = 10;

pub(super) async fn most_voted(
    services: &Services,
    request: &ListRequest,
    page: u16,
    audience: &Audience,
) -> anyhow::Result<Found> {
    let today = services.clock.now().date_naive();
    if services.cache.newest_listing_day(today).await?.is_none() {
        return Err(cache_is_empty().into());
    }
    let from = period(request.options.span).first_day(today);
    let limit = request.options.limit.unwrap_or(MOST);
    let topic = narrowing(services, &request.text, audience).await?;
    let meant = topic.as_ref().map(|(_, meant)| meant);
    let picks = services.cache.top(from, today, meant, limit.into()).await?;
    let entries = picks
        .into_iter()
        .map(|pick| entry(pick.listed, pick.why.as_ref(), audience.language))
        .collect();
    let span = request.options.span.in_words();
    let said = match &topic {
        Some((topic, _)) => (
            saying!("papers-most-voted-about", topic = topic.text()),
            saying!(
                "no-papers-most-voted-about",
                topic = topic.text(),
                day = from
            ),
        ),
        None => (
            saying!("papers-most-voted"),
            saying!("no-papers-most-voted", day = from),
        ),
    };
    Ok(Found {
        subtitle: Argument::list(span),
        ..Found::page_of(said, entries, None, page)
    })
}

fn period(span: Span) -> TopPeriod {
    match span {
        Span::ThreeDays => TopPeriod::ThreeDays,
        Span::Month => TopPeriod::Month,
        Span::Year => TopPeriod::Year,
        // The others are offered for searches only.
        Span::Week | Span::Quarter | Span::Ever => TopPeriod::Week,
    }
}
