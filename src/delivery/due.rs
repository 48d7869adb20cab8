//! Whose morning has come and is not settled, and which mornings nobody settled.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::schedule::Schedule;
use crate::domain::{Cause, ServerId};
use crate::services::Services;
use crate::store::{DeliveryState, ScheduledChannel, Settlement, WithoutPost};

/// How many missed mornings are noted at most, after a long downtime.
const MISSED_NOTED: usize = 31;

/// A channel whose morning has come.
#[derive(Debug, Clone)]
pub(super) struct Due {
    pub(super) channel: ScheduledChannel,
    /// The local date whose morning it is.
    pub(super) day: NaiveDate,
    /// When it was due.
    pub(super) at: DateTime<Utc>,
}

/// Every channel whose newest morning has come and is not settled.
pub(super) async fn due_channels(
    services: &Services,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Due>> {
    let channels = services.store.subscribed_channels(now).await?;
    Ok(channels
        .into_iter()
        .filter_map(|channel| due(channel, now))
        .collect())
}

/// The channel's newest morning, unless it is settled, or came before the channel subscribed.
pub(super) fn due(channel: ScheduledChannel, now: DateTime<Utc>) -> Option<Due> {
    // Yesterday's digest is finished or given up first: its papers decide what today's brings.
    let is_busy = channel
        .last
        .as_ref()
        .is_some_and(|last| last.state == DeliveryState::Claimed);
    unsettled(channel, now).filter(|_| !is_busy)
}

/// The morning that the channel's next digest is for: the newest one when it still may come, else the next.
pub(super) fn next(channel: ScheduledChannel, now: DateTime<Utc>) -> Due {
    let (day, at) = Schedule::from(&channel.settings).next_due(now);
    due(channel.clone(), now).unwrap_or(Due { channel, day, at })
}

/// The channel's newest morning, when nobody settled it and it is owed.
fn unsettled(channel: ScheduledChannel, now: DateTime<Utc>) -> Option<Due> {
    let (day, at) = Schedule::from(&channel.settings).latest_due(now)?;
    let is_settled = channel
        .last
        .as_ref()
        .is_some_and(|last| last.local_date >= day);
    let is_owed = at >= channel.subscribed_since;
    (!is_settled && is_owed).then_some(Due { channel, day, at })
}

/// A store that was restored does not know what was posted since its backup. The newest morning that it
/// lacks may stand in the channel, and a digest that is missing is better than one that is there twice:
/// it ends here, and its papers come with the next.
pub fn settled_unseen(channel: ScheduledChannel, now: DateTime<Utc>) -> Option<Settlement> {
    let due = unsettled(channel, now)?;
    Some(due.without_post(WithoutPost::Folded, &Cause::Restored, now))
}

/// Notes the mornings that the bot was not there for, when it comes back into a server.
pub async fn note_absence(
    services: &Services,
    server: ServerId,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let due = due_channels(services, now).await?;
    for due in due.iter().filter(|due| due.channel.server == server) {
        let missed = due.missed(&Cause::NotInServer, now);
        services.store.settle_all_without_post(missed).await?;
    }
    Ok(())
}

impl Due {
    /// Since when it could have been posted. A morning that an admin moved is not late for it.
    pub(super) fn since(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.moved_at(now)
            .map_or(self.at, |moved| moved.max(self.at))
    }

    /// How late it is.
    pub(super) fn late(&self, now: DateTime<Utc>) -> TimeDelta {
        now - self.since(now)
    }

    /// Whether the channel rests, or rested when it was due.
    pub(super) fn is_paused(&self, now: DateTime<Utc>) -> bool {
        let pauses = [self.at, now].map(|moment| self.channel.pause_at(moment));
        pauses.iter().any(Option::is_some)
    }

    /// When an admin moved its mornings last; not by a clock that ran ahead.
    fn moved_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let changed = self.channel.schedule_changed_at;
        changed.filter(|changed| *changed <= now)
    }

    /// How this morning ends without a message.
    pub(super) fn without_post(
        &self,
        outcome: WithoutPost,
        why: &Cause,
        now: DateTime<Utc>,
    ) -> Settlement {
        Settlement {
            channel: self.channel.channel,
            local_date: self.day,
            due_at: self.at,
            now,
            outcome,
            newest_listing_day: None,
            left_out: Vec::new(),
            reason: Some(why.code()),
        }
    }

    /// The mornings between the last one that is settled and this one: nothing ran to settle them.
    pub(super) fn missed(&self, why: &Cause, now: DateTime<Utc>) -> Vec<Settlement> {
        let channel = &self.channel;
        let schedule = Schedule::from(&channel.settings);
        // What the schedule was before its last change is not known any more.
        let since = self
            .moved_at(now)
            .map_or(channel.subscribed_since, |moved| {
                moved.max(channel.subscribed_since)
            });
        let is_after_last = |day: &NaiveDate| {
            let last = channel.last.as_ref();
            last.is_none_or(|last| *day > last.local_date)
        };
        std::iter::successors(self.day.pred_opt(), NaiveDate::pred_opt)
            .take(MISSED_NOTED)
            .take_while(is_after_last)
            .filter_map(|day| Some((day, schedule.due_at(day)?)))
            .take_while(|(_, at)| *at >= since)
            .map(|(day, at)| Settlement {
                local_date: day,
                due_at: at,
                ..match channel.pause_at(at) {
                    Some(_) => self.without_post(WithoutPost::Skipped, &Cause::Paused, now),
                    None => self.without_post(WithoutPost::Folded, why, now),
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ChannelId, DigestSettings, ServerId, ServerSettings};
    use crate::store::{DEFAULT_MAX_PAPERS, LastDelivery};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn channel(last: Option<&str>, changed: Option<&str>) -> ScheduledChannel {
        ScheduledChannel {
            channel: ChannelId(1),
            server: ServerId(1),
            person: None,
            settings: ServerSettings::default(),
            digest: DigestSettings::default(),
            preferred_locale: None,
            server_pause: None,
            channel_pause: None,
            max_papers: DEFAULT_MAX_PAPERS,
            last: last.map(|day| LastDelivery {
                local_date: day.parse().unwrap(),
                state: DeliveryState::Sent,
                newest_listing_day: None,
            }),
            subscribed_since: at("2026-08-01T12:00:00Z"),
            schedule_changed_at: changed.map(at),
            next_try: None,
        }
    }

    #[test]
    fn a_morning_that_an_admin_moved_is_not_late_for_it() {
        let now = at("2026-08-14T10:00:00Z");
        let due_with = |changed| due(channel(Some("2026-08-13"), changed), now).unwrap();
        assert_eq!(due_with(None).late(now), TimeDelta::hours(2));
        let moved = due_with(Some("2026-08-14T09:55:00Z"));
        assert_eq!(moved.late(now), TimeDelta::minutes(5));
        let ahead = due_with(Some("2027-01-01T00:00:00Z"));
        assert_eq!(
            ahead.late(now),
            TimeDelta::hours(2),
            "a clock that ran ahead"
        );
    }

    #[test]
    fn mornings_of_a_downtime_are_told_and_none_before_the_subscription() {
        let now = at("2026-08-14T08:00:00Z");
        let missed = |last, changed| {
            let due = due(channel(last, changed), now).unwrap();
            let missed = due.missed(&Cause::NotRunning, now);
            missed
                .iter()
                .map(|settlement| settlement.local_date.to_string())
                .collect::<Vec<_>>()
        };
        assert!(missed(Some("2026-08-13"), None).is_empty());
        assert_eq!(
            missed(Some("2026-08-11"), None),
            ["2026-08-13", "2026-08-12"]
        );
        assert_eq!(missed(None, None).len(), 12, "2 to 13 August");
        assert!(missed(None, Some("2026-08-13T09:00:00Z")).is_empty());
    }
}
