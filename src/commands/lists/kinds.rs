//! The kinds of lists: about a topic, of a day, like a paper.

use chrono::{DateTime, Utc};

use super::options::{Order, Since};
use super::{EMPTY_CACHE, known_paper};
use crate::cache::SearchOptions;
use crate::digest::{Window, by_trend, day_in_words};
use crate::discord::render::{ENTRIES_A_PAGE, ListEntry, escape, shorten};
use crate::domain::{Level, ListedPaper, Topic, UserError};
use crate::matching::{Match, Matcher};
use crate::services::Services;

/// How many similar papers are looked for.
const SIMILAR: usize = 10;

/// One page of a list.
pub(super) struct Found {
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) entries: Vec<ListEntry>,
    /// Of the whole list.
    pub(super) total: usize,
    /// What is said when there is no entry.
    pub(super) nothing: String,
}

/// Papers about a topic; when none is, the nearest ones, and said so.
pub(super) async fn about_topic(
    services: &Services,
    text: &str,
    (since, order): (Since, Order),
    page: u16,
    now: DateTime<Utc>,
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
    let facts = [order.in_words(), since.in_words()];
    let facts: Vec<&str> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    let hint = if since == Since::Ever {
        ""
    } else {
        " in this period; a longer one is `since`"
    };
    let heading = if is_exact {
        "Papers about"
    } else {
        "Nothing is quite this; the nearest to"
    };
    Ok(Found {
        title: format!("{heading} {}", topic.text()),
        subtitle: facts.join(", "),
        total: if is_exact {
            result.total_exact
        } else {
            result.hits.len()
        },
        nothing: format!(
            "I have found nothing about {}{hint}. Try fewer words, or `a OR b`.",
            escape(topic.text())
        ),
        entries: result
            .hits
            .into_iter()
            .map(|hit| ListEntry {
                why: Some(hit.why.in_words()),
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
) -> anyhow::Result<Found> {
    let newest = services.cache.newest_listing_day(now.date_naive()).await?;
    let day = newest.ok_or_else(|| UserError::new(EMPTY_CACHE))?;
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
        Some(topic) => those_about(papers, topic),
    };
    let about = topic
        .as_ref()
        .map_or_else(String::new, |topic| format!(" about {}", topic.text()));
    let day = day_in_words(day);
    Ok(Found {
        title: format!("Papers of {day}{about}"),
        subtitle: String::new(),
        total: entries.len(),
        nothing: format!(
            "None of the papers of {day} is{}. Leave the topic out to see them all.",
            escape(&about)
        ),
        entries: page_of(entries, page),
    })
}

/// Papers that share rare words with one.
pub(super) async fn similar(services: &Services, paper: &str, page: u16) -> anyhow::Result<Found> {
    let paper = known_paper(services, paper).await?.paper;
    let similar = services.cache.similar(&paper.id, SIMILAR).await?;
    let entries: Vec<ListEntry> = similar
        .into_iter()
        .map(|similar| ListEntry {
            why: Some(format!("because: {}", similar.shared_terms.join(", "))),
            listed: similar.listed,
        })
        .collect();
    Ok(Found {
        title: format!("Papers like {}", paper.title),
        subtitle: String::new(),
        total: entries.len(),
        nothing: format!(
            "I have no paper that is like **{}**.",
            shorten(&paper.title, 200)
        ),
        entries: page_of(entries, page),
    })
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
fn those_about(papers: Vec<ListedPaper>, topic: &Topic) -> Vec<ListEntry> {
    let mut matcher = Matcher::new(papers);
    let found = matcher.matches(topic, Level::default());
    let entry = |(index, found): &(usize, Match)| ListEntry {
        listed: matcher.papers()[*index].clone(),
        why: Some(found.in_words()),
    };
    found.iter().map(entry).collect()
}
