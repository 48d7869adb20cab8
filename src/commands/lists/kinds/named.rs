//! The papers that a text names.

use super::Found;
use crate::discord::render::ListEntry;
use crate::domain::{Argument, paper_ids_in, saying};
use crate::services::Services;

pub(super) async fn named(services: &Services, text: &str, page: u16) -> anyhow::Result<Found> {
    let mut entries = Vec::new();
    let mut unknown = Vec::new();
    for id in paper_ids_in(text) {
        match services.cache.paper(&id).await? {
            Some(listed) => entries.push(ListEntry { listed, why: None }),
            None => unknown.push(id.to_string()),
        }
    }
    let nothing = if unknown.is_empty() {
        saying!("look-up-nothing-named")
    } else {
        saying!("look-up-nothing-known", papers = Argument::list(&unknown))
    };
    let missing = (!unknown.is_empty())
        .then(|| saying!("look-up-unknown", papers = Argument::list(&unknown)));
    Ok(Found {
        subtitle: Argument::list(missing),
        ..Found::page_of((saying!("papers-named"), nothing), entries, None, page)
    })
}
