//! Pages of papers: the answers to `/papers topic` and `/papers today`.

use super::component::{Component, Row};
use super::digest::choices;
use super::message::{Footer, MessageBody};
use super::paper::{MATCHED_UNITS, compact_embed};
use super::text::{plain, said, shorten, units};
use crate::domain::{Language, ListedPaper, PaperId, Saying, saying};

/// How many papers stand on a page.
pub const ENTRIES_A_PAGE: usize = 5;

/// More entries than this could be over Discord's sum for one message.
const MOST_ENTRIES: usize = 7;

/// One page of a list. All texts are plain: they are escaped here.
#[derive(Debug, Clone, Default)]
pub struct ListPage {
    /// The language of those who see it.
    pub language: Language,
    /// What the list is: “Papers about diffusion”.
    pub title: String,
    /// How it was made: “best match, last month”. May be empty.
    pub subtitle: String,
    /// The page's papers.
    pub entries: Vec<ListEntry>,
    /// Which page this is, from 1.
    pub page: u16,
    /// How many pages there are.
    pub pages: u16,
    /// How many papers the whole list has.
    pub total: usize,
    /// How many it would have if it were not cut. As many as `total`, or fewer, when it is not.
    pub of: usize,
    /// The age of the data: “Hugging Face, updated 12 min ago”. May be empty.
    pub footer: String,
    /// The custom id of the button to the page before.
    pub previous_id: Option<String>,
    /// The custom id of the button to the next page.
    pub next_id: Option<String>,
    /// The custom id of the menu that opens a paper.
    pub select_id: Option<String>,
    /// The custom id of the button that shows the page to everybody.
    pub share_id: Option<String>,
    /// Whether only the person who asked sees it.
    pub ephemeral: bool,
}

/// One paper of a list.
#[derive(Debug, Clone)]
pub struct ListEntry {
    /// The paper.
    pub listed: ListedPaper,
    /// Why it is in the list.
    pub why: Option<String>,
}

/// The page as a message.
pub fn list_message(list: &ListPage) -> MessageBody {
    let mut seen: Vec<&PaperId> = Vec::new();
    let mut body = MessageBody {
        content: heading(list),
        components: controls(list),
        ..MessageBody::default()
    };
    for entry in list.entries.iter().take(MOST_ENTRIES) {
        let id = &entry.listed.paper.id;
        // Of two embeds with the same link, Discord shows only the first.
        if !seen.contains(&id) {
            seen.push(id);
            let why = entry.why.as_deref().unwrap_or_default();
            body.embeds.push(compact_embed(
                &entry.listed,
                why,
                MATCHED_UNITS,
                list.language,
            ));
        }
    }
    add_footer(&mut body, &list.footer);
    if list.ephemeral {
        body.ephemeral()
    } else {
        body
    }
}

fn heading(list: &ListPage) -> String {
    let mut facts = vec![
        shorten(&list.subtitle, 200),
        said(&papers(list), list.language),
    ];
    if list.pages > 1 {
        let (page, pages) = (u32::from(list.page), u32::from(list.pages));
        let page = saying!("list-page", page = page, pages = pages);
        facts.push(said(&page, list.language));
    }
    facts.retain(|fact| !fact.is_empty());
    let title = match shorten(&list.title, 200) {
        empty if empty.is_empty() => said(&saying!("list-untitled"), list.language),
        title => title,
    };
    format!("## {title}\n-# {}", facts.join(" · "))
}

fn papers(list: &ListPage) -> Saying {
    if list.of > list.total {
        saying!("list-papers-of", total = list.total, of = list.of)
    } else {
        saying!("list-papers", total = list.total)
    }
}

fn add_footer(body: &mut MessageBody, footer: &str) {
    if let Some(last) = body.embeds.last_mut() {
        let text = plain(footer, 200);
        last.footer = (!text.is_empty()).then_some(Footer { text });
        return;
    }
    let text = shorten(footer, 200);
    if !text.is_empty() {
        body.content.extend(["\n-# ", &text]);
    }
}

fn controls(list: &ListPage) -> Vec<Row> {
    let plainly = |saying: Saying| saying.plainly(list.language);
    let mut rows = Vec::new();
    let shown = list.entries.iter().take(MOST_ENTRIES);
    let choices = choices(shown.map(|entry| &entry.listed));
    if let Some(id) = list.select_id.as_ref().filter(|id| fits(id))
        && !choices.is_empty()
    {
        rows.push(Row::of([Component::select(
            id,
            plainly(saying!("open-a-paper")),
            choices,
        )]));
    }
    let share_id = list.share_id.as_ref().filter(|_| list.ephemeral);
    rows.extend(row_of_actions([
        (plainly(saying!("list-previous")), list.previous_id.as_ref()),
        (plainly(saying!("list-next")), list.next_id.as_ref()),
        (plainly(saying!("share-here")), share_id),
    ]));
    rows
}

/// The buttons that there are, in one row; none, when there are none.
fn row_of_actions<const N: usize>(actions: [(String, Option<&String>); N]) -> Option<Row> {
    let buttons: Vec<Component> = actions
        .into_iter()
        .filter_map(|(label, id)| Some(Component::action(label, id.filter(|id| fits(id))?)))
        .collect();
    (!buttons.is_empty()).then(|| Row::of(buttons))
}

/// Discord refuses the whole message for one custom id that is too long.
fn fits(custom_id: &str) -> bool {
    (1..=100).contains(&units(custom_id))
}
