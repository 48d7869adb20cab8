//! The papers that a member keeps, the newest first.

use super::{Found, before, pages_of};
use crate::discord::render::{ENTRIES_A_PAGE, ListEntry};
use crate::domain::{Argument, ListedPaper, Paper, Saying, UserId, saying};
use crate::services::Services;

pub(super) async fn saved(services: &Services, page: u16, member: UserId) -> anyhow::Result<Found> {
    let saved = services.store.saved_of(member).await?;
    let total = saved.len();
    let page = page.clamp(1, pages_of(total));
    let shown = saved.into_iter().skip(before(page));
    let mut entries = Vec::new();
    for saved in shown.take(ENTRIES_A_PAGE) {
        let listed = as_known_now(services, saved.paper).await?;
        entries.push(ListEntry { listed, why: None });
    }
    Ok(Found {
        title: saying!("papers-saved"),
        subtitle: Argument::list([] as [Saying; 0]),
        entries,
        total,
        of: total,
        instead: Vec::new(),
        nothing: saying!("saved-nothing"),
        page,
    })
}

/// The cache has newer votes; when it no longer has the paper, what was kept of it is shown.
async fn as_known_now(services: &Services, paper: Paper) -> anyhow::Result<ListedPaper> {
    let known = services.cache.paper(&paper.id).await?;
    Ok(known.unwrap_or(ListedPaper {
        paper,
        first_listed: None,
        upvotes_gained: None,
    }))
}
