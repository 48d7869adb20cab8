//! How many papers a topic would bring, told before it brings them.

use chrono::{DateTime, Utc};

use crate::cache::{Code, Volume, VolumeOptions};
use crate::domain::{Level, Saying, Topic, saying};
use crate::services::Services;
use crate::store::DEFAULT_MAX_PAPERS;

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    /// The topic, with the server's own topics in the place of their names.
    pub(super) topic: &'a Topic,
    /// How wide it is read.
    pub(super) level: Level,
    /// Papers with fewer votes are left out.
    pub(super) min_upvotes: u32,
    /// Papers without code are left out.
    pub(super) needs_code: bool,
    /// How many papers a digest shows.
    pub(super) max_papers: u32,
}

impl<'a> Wanted<'a> {
    /// A topic without options.
    pub(super) fn plain(topic: &'a Topic) -> Self {
        Self {
            topic,
            level: Level::default(),
            min_upvotes: 0,
            needs_code: false,
            max_papers: DEFAULT_MAX_PAPERS,
        }
    }
}

/// “About 6 a day over the last 30 days.” With advice when that is a lot, or nothing.
pub(super) async fn estimate(
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
    Ok(with_advice(&volume, wanted.max_papers))
}

/// The same of a topic as it is usually read, without advice about options.
pub(super) async fn estimate_plainly(
    services: &Services,
    topic: &Topic,
    now: DateTime<Utc>,
) -> anyhow::Result<Saying> {
    let (options, today) = (VolumeOptions::default(), now.date_naive());
    Ok(in_words(
        &services.cache.volume(topic, options, today).await?,
    ))
}

fn with_advice(volume: &Volume, max_papers: u32) -> Saying {
    if volume.total == 0 && volume.listing_days > 0 {
        return saying!("volume-none");
    }
    let papers = daily(volume);
    if papers <= usize::try_from(max_papers).unwrap_or(usize::MAX) {
        return in_words(volume);
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

fn in_words(volume: &Volume) -> Saying {
    match daily(volume) {
        _ if volume.listing_days == 0 => saying!("volume-unknown"),
        0 => saying!("volume-few", total = volume.total),
        papers => saying!("volume-daily", papers = papers),
    }
}

/// The papers of an average day with a list, rounded.
fn daily(volume: &Volume) -> usize {
    match volume.listing_days {
        0 => 0,
        days => (2 * volume.total + days) / (2 * days),
    }
}
