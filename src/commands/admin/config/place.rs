//! For whom something is decided: the whole server, or one of its channels.

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use poise::serenity_prelude as serenity;

use super::decided::Decided;
use super::words::differences;
use crate::commands::access::{self, Target};
use crate::commands::{Context, next_post, speech};
use crate::domain::{ChannelId, DaysOfWeek, Saying, ServerId, ServerSettings, saying};
use crate::services::Services;
use crate::store::{ChannelSettings, Scope};

/// The words by which a channel follows its server again, and a server the defaults.
const FOLLOW: [&str; 2] = ["server", "default"];

/// The server, or one channel of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) server: ServerId,
    pub(super) channel: Option<ChannelId>,
}

/// When mornings are, as far as the place decides it itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct OwnSchedule {
    pub(super) zone: Option<Tz>,
    pub(super) post_at: Option<NaiveTime>,
    pub(super) days: Option<DaysOfWeek>,
}

impl Place {
    /// The channel that was named, else the server; refused to who may not decide there.
    pub(super) async fn of(
        ctx: Context<'_>,
        channel: Option<&serenity::PartialChannel>,
    ) -> anyhow::Result<Self> {
        let Some(channel) = channel else {
            let server = access::may_manage_server(ctx)?;
            return Ok(Self {
                server,
                channel: None,
            });
        };
        let target = Target::of(ctx, Some(channel))?;
        target.may_be_changed_by_member()?;
        let store = &ctx.data().store;
        if store.subscriptions_of_channel(target.id).await?.is_empty() {
            return Err(next_post::no_subscription(target.id).into());
        }
        Ok(Self {
            server: target.server,
            channel: Some(target.id),
        })
    }

    /// As the store names it.
    pub(super) fn scope(&self) -> Scope {
        match self.channel {
            Some(channel) => Scope::Channel(self.server, channel),
            None => Scope::Server(self.server),
        }
    }

    /// Changes when mornings are.
    pub(super) async fn change_schedule(
        &self,
        services: &Services,
        now: DateTime<Utc>,
        change: impl FnOnce(&mut OwnSchedule) + Send + 'static,
    ) -> anyhow::Result<()> {
        let (store, server) = (&services.store, self.server);
        if let Some(channel) = self.channel {
            let change = |settings: &mut ChannelSettings| change_channel(settings, change);
            return store
                .change_channel_settings(channel, server, change, now)
                .await;
        }
        let change = |settings: &mut ServerSettings| change_server(settings, change);
        store.change_server_settings(server, change, now).await?;
        Ok(())
    }

    /// Answers with what is different now, and when the next digest comes.
    pub(super) async fn say_change(
        &self,
        ctx: Context<'_>,
        before: &Decided,
    ) -> anyhow::Result<()> {
        let services = ctx.data();
        let after = Decided::in_place(services, self).await?;
        services.mornings_changed.notify_one();
        let mut lines = differences(before, &after);
        if lines.is_empty() {
            lines.push(saying!("config-no-difference"));
        }
        if let Some(channel) = self.channel {
            lines.insert(0, saying!("config-of-channel", channel = channel));
        }
        lines.push(self.next_post(services, before, &after).await?);
        speech::say_lines(ctx, &lines).await
    }

    async fn next_post(
        &self,
        services: &Services,
        before: &Decided,
        after: &Decided,
    ) -> anyhow::Result<Saying> {
        let now = services.clock.now();
        match self.channel {
            Some(channel) => next_post::in_words(services, self.server, channel, now).await,
            None if before.schedule == after.schedule => {
                Ok(next_post::of_server(&after.schedule, now))
            }
            None => next_post::after_change(services, self.server, &after.schedule, now).await,
        }
    }
}

fn change_channel(settings: &mut ChannelSettings, change: impl FnOnce(&mut OwnSchedule)) {
    let mut own = OwnSchedule {
        zone: settings.zone,
        post_at: settings.post_at,
        days: settings.days,
    };
    change(&mut own);
    (settings.zone, settings.post_at, settings.days) = (own.zone, own.post_at, own.days);
}

/// What a server no longer decides is as the program has it.
fn change_server(settings: &mut ServerSettings, change: impl FnOnce(&mut OwnSchedule)) {
    let mut own = OwnSchedule {
        zone: Some(settings.zone),
        post_at: Some(settings.post_at),
        days: Some(settings.days),
    };
    change(&mut own);
    let default = ServerSettings::default();
    *settings = ServerSettings {
        zone: own.zone.unwrap_or(default.zone),
        post_at: own.post_at.unwrap_or(default.post_at),
        days: own.days.unwrap_or(default.days),
    };
}

/// What was typed, unless it says that the place is to follow.
pub(super) fn unless_following(text: &str) -> Option<&str> {
    let text = text.trim();
    let follows = FOLLOW.iter().any(|word| text.eq_ignore_ascii_case(word));
    (!follows).then_some(text)
}
