//! The kinds of lists, each in its file, and what they share.

mod named;
mod of_day;
mod saved;
mod similar;
mod top;
mod topic;

use super::super::audience::Audience;
use super::ListRequest;
use crate::discord::render::{ENTRIES_A_PAGE, ListEntry, ListKind};
use crate::domain::{Argument, Language, ListedPaper, Saying, Topic};
use crate::matching::Match;
use crate::services::Services;

/// One page of a list.
pub(super) struct Found {
    pub(super) title: Saying,
    pub(super) subtitle: Argument,
    pub(super) entries: Vec<ListEntry>,
    /// On all pages.
    pub(super) total: usize,
    /// How many there would be without the limit.
    pub(super) of: usize,
    /// Other questions that find more.
    pub(super) instead: Vec<Instead>,
    /// What is said when there is no entry.
    pub(super) nothing: Saying,
    /// Which page it is: the last one when the list has grown shorter since its buttons were made.
    pub(super) page: u16,
}

/// A question in the place of one that found nothing.
pub(super) struct Instead {
    /// What stands on its button.
    pub(super) label: String,
    pub(super) request: ListRequest,
}

/// A page (from 1) of the list that was asked for.
pub(super) async fn found(
    services: &Services,
    request: &ListRequest,
    page: u16,
    audience: &Audience,
) -> anyhow::Result<Found> {
    match request.kind {
        ListKind::Topic => topic::about_topic(services, request, page, audience).await,
        ListKind::Today => of_day::of_newest_day(services, request, page, audience).await,
        ListKind::Top => top::most_voted(services, request, page, audience).await,
        ListKind::Similar => similar::similar(services, request, page, audience.language).await,
        ListKind::Saved => saved::saved(services, page, audience.member).await,
        ListKind::Named => named::named(services, &request.text, page).await,
    }
}

impl Found {
    /// A page of these papers, of which no more than the limit are shown.
    fn page_of(
        (title, nothing): (Saying, Saying),
        mut entries: Vec<ListEntry>,
        limit: Option<u8>,
        page: u16,
    ) -> Self {
        let of = entries.len();
        entries.truncate(limit.map_or(of, usize::from));
        let page = page.clamp(1, pages_of(entries.len()));
        Self {
            title,
            subtitle: Argument::list([] as [Saying; 0]),
            total: entries.len(),
            of,
            instead: Vec::new(),
            nothing,
            entries: page_of(entries, page),
            page,
        }
    }
}

/// A topic that only keeps some papers of a list; none when nothing was written. As written and as
/// the server means it.
async fn narrowing(
    services: &Services,
    text: &str,
    audience: &Audience,
) -> anyhow::Result<Option<(Topic, Topic)>> {
    if text.is_empty() {
        return Ok(None);
    }
    let topic = Topic::parse(text)?;
    let meant = topic.resolved(&audience.server_topics(services).await?);
    Ok(Some((topic, meant)))
}

/// A paper of a list with what a topic found in it.
fn entry(listed: ListedPaper, why: Option<&Match>, language: Language) -> ListEntry {
    ListEntry {
        listed,
        why: why.map(|why| why.in_words().plainly(language)),
    }
}

/// How many papers stand on the pages before this one.
fn before(page: u16) -> usize {
    usize::from(page.saturating_sub(1)) * ENTRIES_A_PAGE
}

/// How many pages so many papers have, at least one.
pub(in super::super) fn pages_of(total: usize) -> u16 {
    let pages = total.div_ceil(ENTRIES_A_PAGE).max(1);
    u16::try_from(pages).unwrap_or(u16::MAX)
}

/// The entries of one page.
pub(in super::super) fn page_of(entries: Vec<ListEntry>, page: u16) -> Vec<ListEntry> {
    entries
        .into_iter()
        .skip(before(page))
        .take(ENTRIES_A_PAGE)
        .collect()
}
