//! A digest as the messages that one channel gets.

use std::time::Duration;

use chrono::NaiveDate;

use super::message::{Choice, Component, Embed, MessageBody, Row};
use super::paper::{MATCHED_UNITS, REASONS_UNITS, choice, compact_embed};
use super::text::{clean, said, shorten, units};
use crate::digest::{Digest, Entry};
use crate::domain::{Argument, Language, ListedPaper, RoleId, Saying, saying};

/// Discord's limits on one message.
const EMBEDS_A_MESSAGE: usize = 10;
const EMBED_UNITS_A_MESSAGE: usize = 6_000;
const CHOICES_A_MENU: usize = 25;

/// The heading names this many topics.
const TOPICS_NAMED: usize = 4;

/// Whom a digest mentions, and what its menu and button send back.
#[derive(Debug, Clone)]
pub struct DigestContext {
    /// The language of the channel.
    pub language: Language,
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
    let language = context.language;
    let embeds = entries
        .map(|entry| entry_embed(entry, matched, language))
        .collect();
    let parts = split(embeds);
    let count = parts.len();
    let mut messages: Vec<MessageBody> = parts
        .into_iter()
        .enumerate()
        .map(|(index, embeds)| MessageBody {
            content: if index == 0 {
                heading(digest, language)
            } else {
                continuation(digest.day, index + 1, count, language)
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

fn entry_embed(entry: &Entry, matched: Matched, language: Language) -> Embed {
    let topics = entry.topics.iter();
    let named = topics.filter(|topic| !clean(&topic.label).is_empty());
    let (topics, room): (Vec<String>, usize) = match matched {
        Matched::Topics => (named.map(|t| t.label.clone()).collect(), MATCHED_UNITS),
        Matched::Reasons => (
            named
                .map(|t| format!("{} ({})", t.label, t.why.plainly(language)))
                .collect(),
            REASONS_UNITS,
        ),
    };
    compact_embed(&entry.listed, &topics.join(" · "), room, language)
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

fn heading(digest: &Digest, language: Language) -> String {
    let said = |saying: Saying| said(&saying, language);
    let mut lines = vec![format!(
        "## {}",
        said(saying!("digest-heading", day = digest.day))
    )];
    lines.push(format!(
        "-# {} · {}",
        said(digest.window.in_words(language)),
        said(count(digest))
    ));
    if let Some(late) = digest.late_by {
        let late = saying!("digest-late", duration = duration_in_words(late));
        lines.push(format!("-# ⏱ {}", said(late)));
    }
    if let Some(note) = &digest.data_note {
        let note = shorten(&note.in_words().plainly(language), 300);
        lines.extend((!note.is_empty()).then(|| format!("-# ⚠ {note}")));
    }
    lines.join("\n")
}

/// What a digest is called, as a thread or a forum's post.
pub fn digest_title(digest: &Digest, language: Language) -> String {
    shorten(
        &saying!("digest-heading", day = digest.day).plainly(language),
        100,
    )
}

fn continuation(day: NaiveDate, part: usize, parts: usize, language: Language) -> String {
    let mark = saying!("digest-part", day = day, part = part, parts = parts);
    format!("-# {}", said(&mark, language))
}

/// “8 of 21 papers about video generation, agents”
fn count(digest: &Digest) -> Saying {
    let (shown, total) = (digest.entries.len(), digest.total());
    let papers = match (shown, total) {
        (0, _) => saying!("digest-no-papers"),
        (shown, total) if shown < total => {
            saying!("digest-papers-shown", shown = shown, total = total)
        }
        (_, total) => saying!("digest-papers", total = total),
    };
    let topics: Vec<Argument> = digest
        .topics()
        .into_iter()
        .map(|topic| shorten(topic, 60))
        .filter(|topic| !topic.is_empty())
        .map(Argument::Markdown)
        .collect();
    let named = topics.len().min(TOPICS_NAMED);
    let more = topics.len() - named;
    let topics = Argument::list(topics.into_iter().take(named));
    match more {
        _ if named == 0 => papers,
        0 => saying!("digest-about", papers = papers, topics = topics),
        more => saying!(
            "digest-about-more",
            papers = papers,
            topics = topics,
            more = more
        ),
    }
}

fn controls(digest: &Digest, context: &DigestContext) -> Vec<Row> {
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
pub fn duration_in_words(duration: Duration) -> Saying {
    let minutes = duration.as_secs() / 60;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => saying!("duration-minutes", minutes = minutes),
        (hours, 0) => saying!("duration-hours", hours = hours),
        (hours, minutes) => saying!("duration-hours-minutes", hours = hours, minutes = minutes),
    }
}
