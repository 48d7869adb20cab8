//! The menu and the button below a digest.

use super::super::component::{Component, Row};
use super::super::menu::Choice;
use super::super::paper::choice;
use super::DigestContext;
use crate::digest::Digest;
use crate::domain::{ListedPaper, saying};

const CHOICES_A_MENU: usize = 25;

pub(super) fn controls(digest: &Digest, context: &DigestContext) -> Vec<Row> {
    let language = context.language;
    let mut rows = Vec::new();
    let choices = choices(digest.entries.iter().map(|entry| &entry.listed));
    if let Some(id) = &context.select_id
        && !choices.is_empty()
    {
        rows.push(Row::of([Component::select(
            id,
            saying!("open-a-paper").plainly(language),
            choices,
        )]));
    }
    if let Some(id) = &context.more_button_id
        && !digest.more.is_empty()
    {
        let label = saying!("digest-more", count = digest.more.len()).plainly(language);
        rows.push(Row::of([Component::action(label, id)]));
    }
    rows
}

/// The choices of a menu, each paper once: Discord refuses a value that comes twice.
pub(in super::super) fn choices<'a>(papers: impl Iterator<Item = &'a ListedPaper>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for choice in papers.filter_map(choice) {
        if choices.len() < CHOICES_A_MENU && choices.iter().all(|c| c.value != choice.value) {
            choices.push(choice);
        }
    }
    choices
}
