//! What a person sees, and what Discord would say to it.

mod hostile;
mod languages;
mod look;
mod official;
mod recorded;
mod strict;

use chrono::NaiveDate;

use super::*;
use crate::digest::{Digest, Elsewhere, Entry, Home, LookBack, MatchedTopic, Window};
use crate::domain::{
    Cause, ChannelId, Language, Layout, ListedPaper, MessageId, Paper, PaperId, RoleId, ServerId,
    saying,
};

/// The message as a terminal shows it.
fn on_screen(body: &MessageBody, width: usize) -> String {
    let value = serde_json::to_value(body).unwrap();
    let message = paperboy_sandbox::Message {
        value,
        names: std::collections::BTreeMap::new(),
    };
    let look = paperboy_sandbox::screen::Look {
        width,
        colour: false,
    };
    paperboy_sandbox::screen::render_text(&message, look)
}

fn day() -> NaiveDate {
    "2026-08-14".parse().unwrap()
}

fn context() -> DigestContext {
    DigestContext {
        language: Language::English,
        layout: Layout::Cards,
        silent: false,
        select_id: Some(ButtonId::OpenPaper.to_string()),
        more_button_id: Some(
            ButtonId::More {
                channel: ChannelId(7),
                day: day(),
            }
            .to_string(),
        ),
        mentions: Vec::new(),
    }
}

fn topic(label: &str) -> MatchedTopic {
    MatchedTopic {
        label: label.to_owned(),
        why: saying!(
            "reason-in-title",
            words = saying!("reason-words", words = label)
        )
        .into(),
    }
}

/// A digest that shows the first `shown` of these papers.
fn digest_of(mut entries: Vec<Entry>, shown: usize) -> Digest {
    let more = entries.split_off(shown.min(entries.len()));
    Digest {
        day: day(),
        window: Window {
            from: day().pred_opt().unwrap(),
            to: day(),
        },
        entries,
        more,
        elsewhere: Vec::new(),
        late_by: None,
        data_note: None,
    }
}

fn listed(paper: Paper) -> ListedPaper {
    ListedPaper {
        paper,
        first_listed: Some(day()),
        upvotes_gained: None,
    }
}

/// An ordinary paper with everything that a feed may tell.
fn full_paper(number: u32) -> Paper {
    let id = PaperId::parse(&format!("2608.{number:05}")).unwrap();
    let mut paper = Paper::new(
        id,
        "Night Ferry: Long Video Generation that Remembers the Shore",
        "Long videos drift. We present Night Ferry, a video generator that keeps a small map of what it has \
         shown, e.g. places and faces, and reads it before each shot. It needs 3.5 times less memory.",
    );
    paper.one_line = Some(
        "Night Ferry keeps a small map of places and faces while it generates long videos, which halves drift \
         at a third of the memory."
            .to_owned(),
    );
    paper.authors = ["Ada Ferris", "Bo Lindqvist", "Chiara O'Neil", "Dev Rao"]
        .map(str::to_owned)
        .to_vec();
    paper.organisation = Some("Harbour Lab".to_owned());
    paper.keywords = vec!["video generation".to_owned(), "memory".to_owned()];
    paper.categories = vec!["cs.CV".to_owned(), "cs.LG".to_owned()];
    paper.published = day().pred_opt();
    paper.upvotes = 61;
    paper.comments = 2;
    paper.code_url = Some("https://github.com/harbour/night_ferry".to_owned());
    paper.code_stars = Some(1_234);
    paper.project_url = Some("https://harbour.github.io/ferry/".to_owned());
    paper.thumbnail_url = Some("https://cdn-thumbnails.huggingface.co/x.png".to_owned());
    paper
}

fn entry(paper: Paper, topics: &[&str]) -> Entry {
    Entry::new(
        listed(paper),
        topics.iter().map(|label| topic(label)).collect(),
    )
}

/// A paper that stands in full in another channel.
fn elsewhere(listed: ListedPaper) -> Elsewhere {
    Elsewhere {
        listed,
        home: Home {
            server: ServerId(1),
            channel: ChannelId(8),
            message: Some((ChannelId(8), MessageId(9))),
        },
    }
}

fn list_of(entries: Vec<ListEntry>) -> ListPage {
    ListPage {
        language: Language::English,
        title: "Papers about video generation".to_owned(),
        subtitle: "best match, last month".to_owned(),
        entries,
        page: 1,
        pages: 3,
        total: 12,
        of: 12,
        footer: "Hugging Face, updated 12 min ago".to_owned(),
        previous_id: None,
        next_id: Some("pb1|l|t|=video generation||2".to_owned()),
        select_id: Some("pb1|open".to_owned()),
        share_id: Some("pb1|h|t|=video generation||1".to_owned()),
        ephemeral: true,
    }
}

fn card_context() -> CardContext {
    CardContext {
        language: Language::English,
        why: Some("“video generation” in the title".to_owned()),
        similar_id: Some("pb1|similar|2608.00001".to_owned()),
        not_for_us_id: Some("pb1|not|1|2608.10001".to_owned()),
        not_for_me_id: None,
        save_id: Some("pb1|save|2608.00001".to_owned()),
        another_id: Some("pb1|another|=".to_owned()),
        share_id: Some("pb1|card|2608.00001".to_owned()),
        ephemeral: true,
    }
}

/// A message that mentions somebody.
fn mentioning() -> DigestContext {
    DigestContext {
        language: Language::English,
        mentions: vec![RoleId(42)],
        ..context()
    }
}
