//! Papers that share rare words with one.

use super::super::{ListRequest, known_paper};
use super::Found;
use crate::discord::render::{ListEntry, plain};
use crate::domain::{Argument, Language, Saying, saying};
use crate::services::Services;

/// How many are looked for when nobody says.
const MOST: u8 = 10;

pub(super) async fn similar(
    services: &Services,
    request: &ListRequest,
    page: u16,
    language: Language,
) -> anyhow::Result<Found> {
    let paper = known_paper(services, &request.text).await?.paper;
    let limit = request.options.limit.unwrap_or(MOST);
    let similar = services.cache.similar(&paper.id, limit.into()).await?;
    let entries: Vec<ListEntry> = similar
        .into_iter()
        .map(|similar| ListEntry {
            why: Some(because(&similar.shared_terms).plainly(language)),
            listed: similar.listed,
        })
        .collect();
    let said = (
        saying!("papers-like", title = &paper.title),
        saying!("no-papers-like", title = plain(&paper.title, 200)),
    );
    Ok(Found::page_of(said, entries, None, page))
}

/// The rare words that two papers share.
fn because(shared_terms: &[String]) -> Saying {
    saying!("similar-because", terms = Argument::list(shared_terms))
}
