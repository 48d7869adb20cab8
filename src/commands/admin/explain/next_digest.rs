//! What a channel's next digest would make of one paper.

use chrono::{DateTime, Utc};

use crate::commands::lists::cache_is_empty;
use crate::delivery::Planner;
use crate::delivery::explain::Circumstances;
use crate::delivery::schedule::Schedule;
use crate::digest::{Entry, Window};
use crate::domain::{ListedPaper, PaperId};
use crate::services::Services;
use crate::store::{DEFAULT_MAX_PAPERS, ScheduledChannel};

/// What the channel's next digest makes of the paper.
pub(super) struct NextDigest {
    /// How things stand, but for what the channel had.
    pub(super) circumstances: Circumstances,
    /// Whether the paper would come because it took off, and not because it is new.
    pub(super) is_rising: bool,
}

impl NextDigest {
    /// That of a channel that awaits none.
    pub(super) fn of_nobody(now: DateTime<Utc>) -> anyhow::Result<Self> {
        let today = now.date_naive();
        let circumstances = Circumstances {
            window: Window {
                from: today,
                to: today,
            },
            is_paused: false,
            had: None,
            place: None,
            max_papers: usize::try_from(DEFAULT_MAX_PAPERS)?,
            nudge: None,
            home: None,
        };
        Ok(Self {
            circumstances,
            is_rising: false,
        })
    }

    pub(super) async fn look(
        services: &Services,
        scheduled: &ScheduledChannel,
        listed: Option<&ListedPaper>,
        id: &PaperId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Self> {
        let store = &services.store;
        let day = Schedule::from(&scheduled.settings).local_date(now);
        let mut planner = Planner::prepare(&services.cache, now).await?;
        let next = planner.plan(store, scheduled, day, None).await?;
        let digest = next.ok_or_else(cache_is_empty)?.digest;
        let mut ranked = (1..).zip(digest.entries.iter().chain(&digest.more));
        let found = ranked.find(|(_, entry)| entry.listed.paper.id == *id);
        let (place, entry) = found.unzip();
        let is_rising = entry.is_some_and(|entry: &Entry| entry.is_rising);
        let mut window = digest.window;
        let first_listed = listed.and_then(|listed| listed.first_listed);
        if let Some(day) = first_listed.filter(|_| is_rising) {
            // A second chance: its day does not count.
            window.from = day.min(window.from);
        }
        let home = match entry {
            Some(_) => planner.home_foreseen(store, scheduled, id).await?,
            None => None,
        };
        let circumstances = Circumstances {
            window,
            is_paused: scheduled.pause_at(now).is_some(),
            had: None,
            place,
            max_papers: usize::try_from(scheduled.max_papers)?,
            nudge: entry.and_then(|entry| entry.nudge.clone()),
            home,
        };
        Ok(Self {
            circumstances,
            is_rising,
        })
    }
}
