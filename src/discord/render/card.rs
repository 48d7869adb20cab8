//! One paper in full: the answer to `/papers show`.

use super::component::{Component, Row};
use super::link;
use super::message::MessageBody;
use super::paper::full_embed;
use super::text::units;
use crate::domain::{Language, ListedPaper, saying};

/// What stands around a paper on its card.
#[derive(Debug, Clone, Default)]
pub struct CardContext {
    /// The language of those who see it.
    pub language: Language,
    /// Why it matched, when it was found by a topic.
    pub why: Option<String>,
    /// The custom id of the button to papers like it.
    pub similar_id: Option<String>,
    /// The custom id of the button that keeps the paper for later.
    pub save_id: Option<String>,
    /// The custom id of the button by which a channel's members say that it is not for them.
    pub not_for_us_id: Option<String>,
    /// The custom id of the same button for somebody's own digests.
    pub not_for_me_id: Option<String>,
    /// The custom id of the button to another card.
    pub another_id: Option<String>,
    /// The custom id of the button that shows the card to everybody.
    pub share_id: Option<String>,
    /// Whether only the person who asked sees it.
    pub ephemeral: bool,
}

/// A paper's card with its links and buttons.
pub fn card_message(listed: &ListedPaper, context: &CardContext) -> MessageBody {
    let id = &listed.paper.id;
    let listed_page = listed
        .first_listed
        .and_then(|_| link::hugging_face_page(id));
    let links = [
        ("Hugging Face", listed_page),
        ("arXiv", link::arxiv_page(id)),
        ("PDF", link::arxiv_pdf(id)),
    ];
    let share_id = context.share_id.as_ref().filter(|_| context.ephemeral);
    let actions = [
        (saying!("card-another"), context.another_id.as_ref()),
        (saying!("card-similar"), context.similar_id.as_ref()),
        (saying!("card-save"), context.save_id.as_ref()),
        (
            saying!("feedback-not-for-us"),
            context.not_for_us_id.as_ref(),
        ),
        (
            saying!("feedback-not-for-me"),
            context.not_for_me_id.as_ref(),
        ),
        (saying!("share-here"), share_id),
    ];
    let links = links
        .into_iter()
        .filter_map(|(label, url)| Some(Component::link(label, url?)));
    let fits = |id: &&String| (1..=100).contains(&units(id));
    let actions = actions.into_iter().filter_map(|(label, id)| {
        let label = label.plainly(context.language);
        Some(Component::action(label, id.filter(fits)?))
    });
    let rows: [Vec<Component>; 2] = [links.collect(), actions.collect()];
    let rows = rows.into_iter().filter(|row| !row.is_empty());
    let body = MessageBody {
        embeds: vec![full_embed(listed, context.why.as_deref(), context.language)],
        components: rows.map(Row::of).collect(),
        ..MessageBody::default()
    };
    if context.ephemeral {
        body.ephemeral()
    } else {
        body
    }
}
