//! The newest day's papers, all or those about a topic.

use std::cmp::Reverse;

use super::super::options::Order;
use super::super::{Audience, ListRequest, cache_is_empty};
use super::{Found, entry, narrowing};
use crate::digest::{Window, by_trend};
use crate::discord::render::ListEntry;
use crate::domain::{Argument, Language, Level, Topic, saying};
use crate::matching::Matcher;
use crate::services::Services;

pub(super) async fn of_newest_day(
    services: &Services,
    request: &ListRequest,
    page: u16,
    audience: &Audience,
) -> anyhow::Result<Found> {
    let today = services.clock.now().date_naive();
    let newest = services.cache.newest_listing_day(today).await?;
    let day = newest.ok_or_else(cache_is_empty)?;
    let mut papers = services.cache.listed_between(day, day).await?;
    papers.sort_by(by_trend(Window { from: day, to: day }));
    let order = request.options.order;
    match order {
        Order::Best => {}
        Order::Upvotes => papers.sort_by_key(|listed| Reverse(listed.paper.upvotes)),
        Order::Newest => papers.sort_by_key(|listed| Reverse(listed.paper.published)),
    }
    let language = audience.language;
    let topic = narrowing(services, &request.text, audience).await?;
    let entries: Vec<ListEntry> = match &topic {
        None => papers
            .into_iter()
            .map(|listed| entry(listed, None, language))
            .collect(),
        Some((_, meant)) => {
            let matcher = services.cache.matcher(papers).await?;
            those_about(matcher, meant, language)
        }
    };
    let said = match &topic {
        Some((topic, _)) => (
            saying!("papers-of-day-about", day = day, topic = topic.text()),
            saying!("no-papers-of-day-about", day = day, topic = topic.text()),
        ),
        None => (
            saying!("papers-of-day", day = day),
            saying!("no-papers-of-day", day = day),
        ),
    };
    Ok(Found {
        subtitle: match order {
            Order::Best => saying!("order-trending").into(),
            order => Argument::from(order.in_words()),
        },
        ..Found::page_of(said, entries, request.options.limit, page)
    })
}

/// Those of the papers that are about a topic, in their order, each with the reason.
fn those_about(mut matcher: Matcher, topic: &Topic, language: Language) -> Vec<ListEntry> {
    let found = matcher.matches(topic, Level::default());
    let papers = matcher.papers();
    let entries = found
        .iter()
        .map(|(index, found)| entry(papers[*index].clone(), Some(found), language));
    entries.collect()
}
