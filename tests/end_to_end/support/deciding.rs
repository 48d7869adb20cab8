//! What people decide, written to the store: for what a story does not want to type.

use paperboy::domain::{ChannelId, DigestOverrides, Level, ServerId, Topic, UserId};
use paperboy::store::{NewSubscription, Scope, Store};

use super::TestBot;

impl TestBot {
    /// What servers decided.
    pub(crate) fn store(&self) -> &Store {
        &self.app().services().store
    }

    /// Grace follows a topic for herself, in direct messages.
    pub(crate) async fn grace_follows(&self, topic: &str) {
        let services = self.app().services();
        let grace = UserId(self.discord.user("grace").0);
        let channel = services.rest.direct_channel(grace).await.expect("Discord");
        let (store, now) = (&services.store, self.clock.now());
        let made = store.ensure_reader(grace, channel, chrono_tz::Tz::UTC, now);
        made.await.expect("the store");
        let wish = NewSubscription {
            server: ServerId::of_person(grace),
            channel,
            topic: Topic::parse(topic).expect("a topic"),
            level: Level::Normal,
            min_upvotes: 0,
            needs_code: false,
            mention: None,
            by: grace,
        };
        store.subscribe(wish, now).await.expect("the store");
    }

    /// A channel as the bot knows it.
    pub(crate) fn channel_id(&self, channel: &str) -> ChannelId {
        ChannelId(self.discord.channel(channel).0)
    }

    /// The server as the bot knows it.
    pub(crate) fn lab(&self) -> ServerId {
        ServerId(self.discord.server("Lab").0)
    }

    /// The channel's digests look or behave otherwise from now on.
    pub(crate) async fn decide(
        &self,
        channel: &str,
        change: impl FnOnce(&mut DigestOverrides) + Send + 'static,
    ) {
        let scope = Scope::Channel(self.lab(), self.channel_id(channel));
        let changed = self.store().change_overrides(scope, change).await;
        changed.expect("the store");
    }
}
