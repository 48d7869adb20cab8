//! What a morning brings beside its papers: a line on a day without any, a look back.

use chrono::NaiveDate;

use super::super::message::MessageBody;
use super::super::paper::{linked_title, paper_line};
use super::super::text::{said, units};
use crate::digest::{LookBack, Window};
use crate::domain::{Argument, Language, Saying, saying};

/// A little less than Discord's limit on a text.
const MOST_UNITS: usize = 1_990;

/// Why a day brings nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmptyBecause {
    /// The feed listed nothing new.
    FeedQuiet,
    /// Nothing of it is about the channel's topics.
    NothingMatched,
}

/// One quiet line on a day that brings nothing. It names the day, so no two are alike.
pub fn empty_day_message(
    day: NaiveDate,
    window: Window,
    because: EmptyBecause,
    language: Language,
) -> MessageBody {
    let because = match because {
        EmptyBecause::FeedQuiet => saying!("digest-empty-feed-quiet"),
        EmptyBecause::NothingMatched => saying!("digest-empty-nothing-matched"),
    };
    let parts = [
        saying!("digest-heading", day = day),
        window.in_words(language),
        because,
    ];
    let parts = parts.map(|part| said(&part, language));
    MessageBody::text(format!("-# {}", parts.join(" · "))).silently()
}

/// A period's strongest papers, and what the members kept most.
pub fn look_back_message(look_back: &LookBack, day: NaiveDate, language: Language) -> MessageBody {
    let said = |saying: &Saying| said(saying, language);
    let LookBack { period, top, saved } = look_back;
    let mut lines = vec![
        format!("### {}", said(&saying!("look-back-heading", day = day))),
        format!("-# {}", said(&period.in_words(language))),
    ];
    lines.extend(top.iter().map(|listed| paper_line(listed, "", 0, language)));
    if !saved.is_empty() {
        lines.push(format!("**{}**", said(&saying!("look-back-saved"))));
    }
    lines.extend(saved.iter().map(|(listed, times)| {
        let times = saying!("look-back-saved-times", count = Argument::from(*times));
        format!("- {} · {}", linked_title(listed, 120), said(&times))
    }));
    let mut text = String::new();
    for line in lines {
        // The weakest papers stand last in their list: a line less is no loss.
        if units(&text) + units(&line) < MOST_UNITS {
            text.extend([&line, "\n"]);
        }
    }
    MessageBody::text(text.trim_end())
}
