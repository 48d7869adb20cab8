//! A digest as the messages that one channel gets.

use std::time::Duration;

use chrono::NaiveDate;

use super::message::{Choice, Component, Embed, MessageBody, Row};
use super::paper::{MATCHED_UNITS, REASONS_UNITS, choice, compact_embed};
use super::text::{clean, shorten, units};
use crate::digest::{Digest, Entry, day_in_words};
use crate::domain::{ListedPaper, RoleId};

/// Discord's limits on one message.
const EMBEDS_A_MESSAGE: usize = 10;
const EMBED_UNITS_A_MESSAGE: usize = 6_000;
const CHOICES_A_MENU: usize = 25;

/// The heading names this many topics.
const TOPICS_NAMED: usize = 4;

/// Whom a digest mentions, and what its menu and button send back.
#[derive(Debug, Clone)]
pub struct DigestContext {
    /// The custom id of the menu that opens a paper; without one there is no menu.
    pub select_id: Option<String>,
    /// The custom id of the “More” button; without one there is no button.
    pub more_button_id: Option<String>,
    /// The role that the first message mentions.
    pub mention: Option<RoleId>,
}

/// The digest's messages in the order of sending. An empty digest is one line that says so.
pub fn digest_messages(digest: &Digest, context: &DigestContext) -> Vec<MessageBody> {
    messages(digest, context, Matched::Topics)
}

/// The same messages with the reason beside each topic that a paper matched.
pub fn preview_messages(digest: &Digest, context: &DigestContext) -> Vec<MessageBody> {
    messages(digest, context, Matched::Reasons)
}

/// How much a paper says about why it is here.
#[derive(Clone, Copy)]
enum Matched {
    Topics,
    Reasons,
}

fn messages(digest: &Digest, context: &DigestContext, matched: Matched) -> Vec<MessageBody> {
    let entries = digest.entries.iter();
    let embeds = entries.map(|entry| entry_embed(entry, matched)).collect();
    let parts = split(embeds);
    let count = parts.len();
    let mut messages: Vec<MessageBody> = parts
        .into_iter()
        .enumerate()
        .map(|(index, embeds)| MessageBody {
            content: if index == 0 {
                heading(digest)
            } else {
                continuation(digest.day, index + 1, count)
            },
            embeds,
            ..MessageBody::default()
        })
        .collect();
    if let Some(last) = messages.last_mut() {
        last.components = controls(digest, context);
    }
    if let Some(role) = context.mention
        && !digest.is_empty()
    {
        let first = std::mem::take(&mut messages[0]);
        messages[0] = first.mentioning(role);
    }
    messages
}

fn entry_embed(entry: &Entry, matched: Matched) -> Embed {
    let topics = entry.topics.iter();
    let named = topics.filter(|topic| !clean(&topic.label).is_empty());
    let (topics, room): (Vec<String>, usize) = match matched {
        Matched::Topics => (named.map(|t| t.label.clone()).collect(), MATCHED_UNITS),
        Matched::Reasons => (
            named.map(|t| format!("{} ({})", t.label, t.why)).collect(),
            REASONS_UNITS,
        ),
    };
    compact_embed(&entry.listed, &topics.join(" · "), room)
}

/// As few messages as hold the embeds, none over a limit; at least one.
fn split(embeds: Vec<Embed>) -> Vec<Vec<Embed>> {
    let mut parts = vec![Vec::new()];
    let mut used = 0;
    for embed in embeds {
        let size = embed_units(&embed);
        let full = parts.last().is_none_or(|part: &Vec<Embed>| {
            part.len() == EMBEDS_A_MESSAGE || used + size > EMBED_UNITS_A_MESSAGE
        });
        if full {
            parts.push(Vec::new());
            used = 0;
        }
        used += size;
        if let Some(part) = parts.last_mut() {
            part.push(embed);
        }
    }
    parts
}

fn embed_units(embed: &Embed) -> usize {
    let footer = embed.footer.as_ref().map(|footer| &footer.text);
    [embed.title.as_ref(), embed.description.as_ref(), footer]
        .into_iter()
        .flatten()
        .map(|text| units(text))
        .sum()
}

fn heading(digest: &Digest) -> String {
    let mut lines = vec![first_line_of(digest.day)];
    lines.push(format!(
        "-# {} · {}",
        digest.window.in_words(),
        count(digest)
    ));
    if let Some(late) = digest.late_by {
        lines.push(format!("-# ⏱ posted {} late", duration_in_words(late)));
    }
    let note = shorten(digest.data_note.as_deref().unwrap_or_default(), 300);
    if !note.is_empty() {
        lines.push(format!("-# ⚠ {note}"));
    }
    lines.join("\n")
}

fn first_line_of(day: NaiveDate) -> String {
    format!("## {}", title_of(day))
}

/// What a digest is called, as a thread or a forum's post.
pub fn digest_title(digest: &Digest) -> String {
    title_of(digest.day)
}

fn title_of(day: NaiveDate) -> String {
    format!("Daily papers · {}", day_in_words(day))
}

fn continuation(day: NaiveDate, part: usize, parts: usize) -> String {
    format!("{} of {parts}", continuation_mark(day, part))
}

fn continuation_mark(day: NaiveDate, part: usize) -> String {
    format!("-# Daily papers · {} · part {part}", day_in_words(day))
}

/// “8 of 21 papers about video generation, agents”
fn count(digest: &Digest) -> String {
    let (shown, total) = (digest.entries.len(), digest.total());
    let papers = if total == 1 { "paper" } else { "papers" };
    let number = match (shown, total) {
        (0, _) => "no new papers".to_owned(),
        (shown, total) if shown < total => format!("{shown} of {total} {papers}"),
        (_, total) => format!("{total} {papers}"),
    };
    let topics: Vec<String> = digest
        .topics()
        .into_iter()
        .map(|topic| shorten(topic, 60))
        .filter(|topic| !topic.is_empty())
        .collect();
    let named = topics.len().min(TOPICS_NAMED);
    let about = topics[..named].join(", ");
    match topics.len() - named {
        _ if named == 0 => number,
        0 => format!("{number} about {about}"),
        rest => format!("{number} about {about} and {rest} more"),
    }
}

fn controls(digest: &Digest, context: &DigestContext) -> Vec<Row> {
    let mut rows = Vec::new();
    let choices = choices(digest.entries.iter().map(|entry| &entry.listed));
    if let Some(id) = &context.select_id
        && !choices.is_empty()
    {
        rows.push(Row::of([Component::select(id, "Open a paper…", choices)]));
    }
    if let Some(id) = &context.more_button_id
        && !digest.more.is_empty()
    {
        let label = format!("More ({})", digest.more.len());
        rows.push(Row::of([Component::action(label, id)]));
    }
    rows
}

/// The choices of a menu, each paper once: Discord refuses a value that comes twice.
pub(super) fn choices<'a>(papers: impl Iterator<Item = &'a ListedPaper>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for choice in papers.filter_map(choice) {
        if choices.len() < CHOICES_A_MENU && choices.iter().all(|c| c.value != choice.value) {
            choices.push(choice);
        }
    }
    choices
}

/// “2 h 10 min”
pub fn duration_in_words(duration: Duration) -> String {
    let minutes = duration.as_secs() / 60;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}
