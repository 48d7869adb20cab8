//! A digest's papers as cards, as lines, and those that stand elsewhere.

use super::super::message::Embed;
use super::super::paper::{MATCHED_UNITS, REASONS_UNITS, compact_embed, linked_title, paper_line};
use super::super::text::{clean, said, units};
use super::{DigestContext, DigestPart};
use crate::digest::{Digest, Elsewhere, Entry};
use crate::domain::{Argument, Language, saying};

/// Discord's limits on one message.
const EMBEDS_A_MESSAGE: usize = 10;
const EMBED_UNITS_A_MESSAGE: usize = 6_000;
const TEXT_UNITS_A_MESSAGE: usize = 2_000;
/// So many papers elsewhere are named; the others are counted.
const MOST_ELSEWHERE: usize = 12;

/// How much a paper says about why it is here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Matched {
    Topics,
    Reasons,
}

/// The papers as cards: as few messages as hold them, none over a limit; at least one.
pub(super) fn cards(digest: &Digest, context: &DigestContext, matched: Matched) -> Vec<DigestPart> {
    let language = context.language;
    let entries = digest.entries.iter();
    let mut embeds: Vec<(Embed, usize)> = entries
        .map(|entry| (card(entry, matched, language), 1))
        .collect();
    let elsewhere = elsewhere(&digest.elsewhere, language);
    embeds.extend((!elsewhere.is_empty()).then(|| {
        let embed = Embed {
            title: Some(saying!("digest-elsewhere").plainly(language)),
            description: Some(elsewhere.join("\n")),
            ..Embed::default()
        };
        (embed, 0)
    }));
    let mut parts = vec![DigestPart::default()];
    let mut used = 0;
    for (embed, shown) in embeds {
        let size = embed_units(&embed);
        let full = parts.last().is_none_or(|part| {
            part.body.embeds.len() == EMBEDS_A_MESSAGE || used + size > EMBED_UNITS_A_MESSAGE
        });
        if full {
            parts.push(DigestPart::default());
            used = 0;
        }
        used += size;
        if let Some(part) = parts.last_mut() {
            part.body.embeds.push(embed);
            part.shown += shown;
        }
    }
    parts
}

/// The papers as lines, likewise. Each text leaves room for so many units above and below.
pub(super) fn lines(
    digest: &Digest,
    context: &DigestContext,
    matched: Matched,
    left_free: usize,
) -> Vec<DigestPart> {
    let language = context.language;
    let entries = digest.entries.iter();
    let mut lines: Vec<(String, usize)> = entries
        .map(|entry| (line(entry, matched, language), 1))
        .collect();
    let elsewhere = elsewhere(&digest.elsewhere, language);
    if !elsewhere.is_empty() {
        let heading = said(&saying!("digest-elsewhere"), language);
        lines.push((format!("**{heading}**"), 0));
    }
    lines.extend(elsewhere.into_iter().map(|line| (line, 0)));
    let mut parts = vec![DigestPart::default()];
    for (line, shown) in lines {
        let full = parts.last().is_none_or(|part| {
            let used = units(&part.body.content);
            used > 0 && left_free + used + units(&line) >= TEXT_UNITS_A_MESSAGE
        });
        if full {
            parts.push(DigestPart::default());
        }
        if let Some(part) = parts.last_mut() {
            part.body.content.extend(["\n", &line]);
            part.shown += shown;
        }
    }
    parts
}

impl DigestPart {
    /// Puts a heading above what stands there.
    pub(super) fn under(mut self, heading: String) -> Self {
        let below = std::mem::replace(&mut self.body.content, heading);
        self.body.content.push_str(&below);
        self
    }
}

fn card(entry: &Entry, matched: Matched, language: Language) -> Embed {
    let (matched, room) = matched_topics(entry, matched, language);
    let mut embed = compact_embed(&entry.listed, &matched, room, language);
    if let Some(rising) = rising(entry, language) {
        let below = embed.description.take().unwrap_or_default();
        embed.description = Some(format!("-# {rising}\n{below}"));
    }
    embed
}

fn line(entry: &Entry, matched: Matched, language: Language) -> String {
    let (matched, room) = matched_topics(entry, matched, language);
    let line = paper_line(&entry.listed, &matched, room, language);
    match rising(entry, language) {
        Some(rising) => format!("{line} · {rising}"),
        None => line,
    }
}

fn rising(entry: &Entry, language: Language) -> Option<String> {
    let mark = || said(&saying!("digest-rising"), language);
    entry.is_rising.then(mark)
}

fn matched_topics(entry: &Entry, matched: Matched, language: Language) -> (String, usize) {
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
    (topics.join(" · "), room)
}

/// The papers that stand in full in other channels, a line each with the way there.
fn elsewhere(papers: &[Elsewhere], language: Language) -> Vec<String> {
    let named = papers.iter().take(MOST_ELSEWHERE);
    let lines = named.map(|paper| {
        let home = paper.home;
        let place = match home.message {
            Some((place, message)) => {
                let server = home.server;
                format!("https://discord.com/channels/{server}/{place}/{message}")
            }
            None => format!("<#{}>", home.channel),
        };
        format!("- {} → {place}", linked_title(&paper.listed, 80))
    });
    let mut lines: Vec<String> = lines.collect();
    let more = papers.len().saturating_sub(MOST_ELSEWHERE);
    if more > 0 {
        let more = saying!("digest-elsewhere-more", count = Argument::from(more));
        lines.push(format!("-# {}", said(&more, language)));
    }
    lines
}

fn embed_units(embed: &Embed) -> usize {
    let footer = embed.footer.as_ref().map(|footer| &footer.text);
    [embed.title.as_ref(), embed.description.as_ref(), footer]
        .into_iter()
        .flatten()
        .map(|text| units(text))
        .sum()
}
