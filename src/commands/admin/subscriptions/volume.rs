//! How many papers a topic would bring, told before it brings them.

use chrono::{DateTime, Utc};

use crate::cache::{Code, Volume, VolumeOptions};
use crate::domain::{Level, Saying, Topic, saying};
use crate::services::Services;

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Wanted<'a> {
    /// The topic, with the server's own topics in the place of their names.
    pub(in super::super) topic: &'a Topic,
    /// How wide it is read.
    pub(in super::super) level: Level,
    /// Papers with fewer votes are left out.
    pub(in super::super) min_upvotes: u32,
    /// Papers without code are left out.
    pub(in super::super) needs_code: bool,
    /// How many papers a digest shows.
    pub(in super::super) max_papers: u32,
}

/// “About 6 a day over the last 30 days.” With advice when that is a lot, or nothing.
pub(in super::super) async fn estimate(
    services: &Services,
    wanted: Wanted<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<Saying> {
    let options = VolumeOptions {
        level: wanted.level,
        min_upvotes: wanted.min_upvotes,
        code: if wanted.needs_code {
            Code::Linked
        } else {
            Code::Any
        },
        ..VolumeOptions::default()
    };
    let volume = services
        .cache
        .volume(wanted.topic, options, now.date_naive())
        .await?;
    Ok(in_words(&volume, wanted.max_papers))
}

fn in_words(volume: &Volume, max_papers: u32) -> Saying {
    if volume.listing_days == 0 {
        return saying!("volume-unknown");
    }
    if volume.total == 0 {
        return saying!("volume-none");
    }
    let papers = (2 * volume.total + volume.listing_days) / (2 * volume.listing_days);
    if papers == 0 {
        return saying!("volume-few", total = volume.total);
    }
    if papers <= usize::try_from(max_papers).unwrap_or(usize::MAX) {
        return saying!("volume-daily", papers = papers);
    }
    match volume.calmer(f64::from(max_papers)) {
        Some(calmer) => saying!(
            "volume-much",
            papers = papers,
            max = max_papers,
            upvotes = calmer.min_upvotes,
            calmer = format!("{:.0}", calmer.per_day.max(1.0)),
        ),
        None => saying!("volume-much-anyway", papers = papers, max = max_papers),
    }
}
