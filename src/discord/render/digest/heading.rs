//! What stands above a digest's papers.

use std::time::Duration;

use chrono::NaiveDate;

use super::super::text::{said, shorten};
use crate::digest::Digest;
use crate::domain::{Argument, Language, Saying, saying};

/// The heading names this many topics.
const TOPICS_NAMED: usize = 4;
/// The most characters of a thread's name.
const LONGEST_TITLE: usize = 100;

pub(super) fn heading(digest: &Digest, language: Language) -> String {
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
        LONGEST_TITLE,
    )
}

pub(super) fn continuation(
    day: NaiveDate,
    part: usize,
    parts: usize,
    language: Language,
) -> String {
    let mark = saying!("digest-part", day = day, part = part, parts = parts);
    format!("-# {}", said(&mark, language))
}

/// “8 of 21 papers about video generation, agents”
fn count(digest: &Digest) -> Saying {
    let (shown, total) = (
        digest.entries.len() + digest.elsewhere.len(),
        digest.total(),
    );
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

/// “2 h 10 min”
pub fn duration_in_words(duration: Duration) -> Saying {
    let minutes = duration.as_secs() / 60;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => saying!("duration-minutes", minutes = minutes),
        (hours, 0) => saying!("duration-hours", hours = hours),
        (hours, minutes) => saying!("duration-hours-minutes", hours = hours, minutes = minutes),
    }
}
