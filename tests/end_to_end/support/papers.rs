//! Papers in the feed's own format, made as a test needs them.

use chrono::NaiveDate;
use serde_json::{Value, json};

/// A date, as `day("2026-08-14")`.
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A paper of the feed, built step by step.
#[derive(Debug, Clone)]
pub(crate) struct Sample {
    id: String,
    title: String,
    summary: String,
    upvotes: u32,
    listed: NaiveDate,
}

impl Sample {
    pub(crate) fn new(number: u32, title: &str, listed: &str) -> Self {
        Self {
            id: format!("2608.{:05}", 10_000 + number),
            title: title.to_owned(),
            summary: format!(
                "We study {}. It works well on held-out data.",
                title.to_lowercase()
            ),
            upvotes: 10,
            listed: day(listed),
        }
    }

    /// A paper about diffusion, listed on this day of August.
    pub(crate) fn of_august(day: u32) -> Self {
        Self::new(
            day,
            &format!("Diffusion of the {day}th"),
            &format!("2026-08-{day:02}"),
        )
    }

    pub(crate) fn upvotes(mut self, upvotes: u32) -> Self {
        self.upvotes = upvotes;
        self
    }

    pub(crate) fn listed(&self) -> NaiveDate {
        self.listed
    }

    /// The item as `/api/daily_papers` gives it.
    pub(crate) fn item(&self) -> Value {
        let listed = format!("{}T00:00:00.000Z", self.listed);
        json!({
            "paper": {
                "id": self.id,
                "authors": [{"_id": "6a7e820342823931a1f17673", "name": "Ada Example", "hidden": false}],
                "publishedAt": listed,
                "submittedOnDailyAt": listed,
                "title": self.title,
                "summary": self.summary,
                "upvotes": self.upvotes,
                "discussionId": "6a7e820442823931a1f1767d",
            },
            "publishedAt": listed,
            "title": self.title,
            "summary": self.summary,
            "thumbnail": format!("https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/{}.png", self.id),
            "numComments": 0,
            "isAuthorParticipating": false,
        })
    }
}
