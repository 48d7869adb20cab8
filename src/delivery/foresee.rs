//! A channel's next digest as things are now, made as the morning will make it: for a look beforehand.

use chrono::{DateTime, Utc};

use super::due::next;
use super::plan::Planner;
use crate::cache::PaperCache;
use crate::digest::Digest;
use crate::discord::render::MessageBody;
use crate::store::{ScheduledChannel, Store};

/// A digest that is not there yet.
#[derive(Debug)]
pub struct Foreseen {
    /// What the channel gets, with the papers that other channels show as lines.
    pub digest: Digest,
    /// The message after it that looks back at a week or month, when that morning owes one.
    pub look_back: Option<MessageBody>,
    /// When it comes, if nothing keeps the channel back.
    pub comes_at: DateTime<Utc>,
}

impl Planner {
    /// The channel's next digest, also where it or its server is paused: then as if that ended before. A
    /// subscription that rests when it comes is left out. `None` while the cache is empty.
    pub async fn foresee(
        &mut self,
        store: &Store,
        cache: &PaperCache,
        channel: &ScheduledChannel,
    ) -> anyhow::Result<Option<Foreseen>> {
        let next = next(channel.clone(), self.now);
        let comes_at = next.at.max(self.now);
        self.comes_at = comes_at;
        let Some(planned) = self.plan(store, channel, next.day, None).await? else {
            return Ok(None);
        };
        let mut digest = planned.digest;
        self.leave_at_home_foreseen(store, channel, &mut digest)
            .await?;
        let look_back = self.look_back(store, cache, channel, next.day).await?;
        Ok(Some(Foreseen {
            digest,
            look_back: look_back.map(|part| part.body),
            comes_at,
        }))
    }
}
