//! When a channel's next digest comes, as a timestamp that each reader sees in their own zone.

use chrono::{DateTime, Utc};

use crate::delivery::schedule::Schedule;
use crate::domain::{ChannelId, ServerId, ServerSettings};
use crate::services::Services;

/// “Next post: tomorrow at 08:00 (in 9 hours).”
pub(super) async fn in_words(
    services: &Services,
    server: ServerId,
    channel: ChannelId,
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    let settings = services.store.server_settings(server).await?;
    let own = services.store.channel_settings(channel).await?;
    Ok(of_server(
        &own.map_or(settings, |own| own.over(&settings)),
        now,
    ))
}

/// The same for a channel without settings of its own.
pub(super) fn of_server(settings: &ServerSettings, now: DateTime<Utc>) -> String {
    let (_, due) = Schedule::from(settings).next_due(now);
    let due = due.timestamp();
    format!("Next post: <t:{due}:f> (<t:{due}:R>).")
}
