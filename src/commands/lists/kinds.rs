//! The kinds of lists: about a topic, of a day, like a paper.

use chrono::{DateTime, Utc};

use super::options::{Order, Since};
use super::{cache_is_empty, known_paper};
use crate::cache::SearchOptions;
use crate::digest::{Window, by_trend};
use crate::discord::render::{ENTRIES_A_PAGE, ListEntry, plain};
use crate::domain::{Argument, Language, Level, ListedPaper, Saying, Topic, saying};
use crate::matching::{Match, Matcher};
use crate::services::Services;

/// How many similar papers are looked for.
const SIMILAR: usize = 10;

/// One page of a list.
pub(super) struct Found {
    pub(super) title: Saying,
    pub(super) subtitle: Argument,
    pub(super) entries: Vec<ListEntry>,
    /// Of the whole list.
    pub(super) total: usize,
    /// What is said when there is no entry.
    pub(super) nothing: Saying,
}

/// Papers about a topic; when none is, the nearest ones, and said so.
pub(super) async fn about_topic(
    services: &Services,
    text: &str,
    (since, order): (Since, Order),
    page: u16,
    now: DateTime<Utc>,
    language: Language,
) -> anyhow::Result<Found> {
    let topic = Topic::question(text)?;
    let options = SearchOptions {
        limit: ENTRIES_A_PAGE,
        offset: before(page),
        since: since.first_day(now),
        sort: order.sort(),
        loosely: true,
        ..SearchOptions::default()
    };
    let mut result = services.cache.search(&topic, options).await?;
    let is_exact = result.total_exact > 0;
    if is_exact {
        result.hits.retain(|hit| hit.exact);
    }
    let facts = [Some(order.in_words()), since.in_words()];
    Ok(Found {
        title: if is_exact {
            saying!("papers-about", topic = topic.text())
        } else {
            saying!("papers-nearest-to", topic = topic.text())
        },
        subtitle: Argument::list(facts.into_iter().flatten()),
        total: if is_exact {
            result.total_exact
        } else {
            result.hits.len()
        },
        nothing: if since == Since::Ever {
            saying!("nothing-about", topic = topic.text())
        } else {
            saying!("nothing-about-in-period", topic = topic.text())
        },
        entries: result
            .hits
            .into_iter()
            .map(|hit| ListEntry {
                why: Some(hit.why.in_words().plainly(language)),
                listed: hit.listed,
            })
            .collect(),
    })
}

/// The newest day's papers, all or those about a topic.
pub(super) async fn of_today(
    services: &Services,
    topic: &str,
    page: u16,
    now: DateTime<Utc>,
    language: Language,
) -> anyhow::Result<Found> {
    let newest = services.cache.newest_listing_day(now.date_naive()).await?;
    let day = newest.ok_or_else(cache_is_empty)?;
    let mut papers = services.cache.listed_between(day, day).await?;
    papers.sort_by(by_trend(Window { from: day, to: day }));
    let topic = if topic.is_empty() {
        None
    } else {
        Some(Topic::parse(topic)?)
    };
    let entries: Vec<ListEntry> = match &topic {
        None => papers
            .into_iter()
            .map(|listed| ListEntry { listed, why: None })
            .collect(),
        Some(topic) => those_about(papers, topic, language),
    };
    let (title, nothing) = match &topic {
        Some(topic) => (
            saying!("papers-of-day-about", day = day, topic = topic.text()),
            saying!("no-papers-of-day-about", day = day, topic = topic.text()),
        ),
        None => (
            saying!("papers-of-day", day = day),
            saying!("no-papers-of-day", day = day),
        ),
    };
    Ok(Found {
        title,
        subtitle: Argument::list([] as [Saying; 0]),
        total: entries.len(),
        nothing,
        entries: page_of(entries, page),
    })
}

/// Papers that share rare words with one.
pub(super) async fn similar(
    services: &Services,
    paper: &str,
    page: u16,
    language: Language,
) -> anyhow::Result<Found> {
    let paper = known_paper(services, paper).await?.paper;
    let similar = services.cache.similar(&paper.id, SIMILAR).await?;
    let entries: Vec<ListEntry> = similar
        .into_iter()
        .map(|similar| ListEntry {
            why: Some(because(&similar.shared_terms).plainly(language)),
            listed: similar.listed,
        })
        .collect();
    Ok(Found {
        title: saying!("papers-like", title = &paper.title),
        subtitle: Argument::list([] as [Saying; 0]),
        total: entries.len(),
        nothing: saying!("no-papers-like", title = plain(&paper.title, 200)),
        entries: page_of(entries, page),
    })
}

/// The rare words that two papers share.
fn because(shared_terms: &[String]) -> Saying {
    saying!("similar-because", terms = Argument::list(shared_terms))
}

/// How many papers stand on the pages before this one.
fn before(page: u16) -> usize {
    usize::from(page.saturating_sub(1)) * ENTRIES_A_PAGE
}

/// The entries of one page.
pub(in super::super) fn page_of(entries: Vec<ListEntry>, page: u16) -> Vec<ListEntry> {
    entries
        .into_iter()
        .skip(before(page))
        .take(ENTRIES_A_PAGE)
        .collect()
}

/// Those of the papers that are about a topic, in their order, each with the reason.
fn those_about(papers: Vec<ListedPaper>, topic: &Topic, language: Language) -> Vec<ListEntry> {
    let mut matcher = Matcher::new(papers);
    let found = matcher.matches(topic, Level::default());
    let entry = |(index, found): &(usize, Match)| ListEntry {
        listed: matcher.papers()[*index].clone(),
        why: Some(found.in_words().plainly(language)),
    };
    found.iter().map(entry).collect()
}
