//! Everything that holds in a place, whoever decided it.

use super::place::Place;
use crate::domain::{ChannelId, DigestSettings, Replies, ServerSettings};
use crate::services::Services;
use crate::store::{DEFAULT_MAX_PAPERS, Scope};

/// What holds for a server or a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decided {
    /// When mornings are.
    pub(super) schedule: ServerSettings,
    /// How digests look and behave.
    pub(super) digest: DigestSettings,
    /// What only servers decide.
    pub(super) of_server: Option<OfServer>,
    /// How many papers a digest shows; channels decide it.
    pub(super) max_papers: Option<u32>,
}

/// What a channel can't decide otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct OfServer {
    /// Who sees answers to members.
    pub(super) replies: Replies,
    /// Where admins are told of trouble.
    pub(super) alerts: Option<ChannelId>,
}

impl Decided {
    /// What holds there now.
    pub(super) async fn in_place(services: &Services, place: &Place) -> anyhow::Result<Self> {
        let store = &services.store;
        let schedule = store.server_settings(place.server).await?;
        let server = store.overrides(Scope::Server(place.server)).await?;
        let digest = server.over(&DigestSettings::default());
        let Some(channel) = place.channel else {
            return Ok(Self {
                schedule,
                digest,
                of_server: Some(OfServer {
                    replies: store.replies(place.server).await?,
                    alerts: store.alerts_channel(place.server).await?,
                }),
                max_papers: None,
            });
        };
        let own = store.channel_settings(channel).await?;
        let max_papers = own
            .as_ref()
            .map_or(DEFAULT_MAX_PAPERS, |own| own.max_papers);
        Ok(Self {
            schedule: own.map_or(schedule, |own| own.over(&schedule)),
            digest: store.overrides(place.scope()).await?.over(&digest),
            of_server: None,
            max_papers: Some(max_papers),
        })
    }

    /// What will hold there when nothing is decided any more.
    pub(super) async fn after_reset(services: &Services, place: &Place) -> anyhow::Result<Self> {
        let whole_server = Place {
            channel: None,
            ..*place
        };
        if place.channel.is_none() {
            return Ok(Self {
                schedule: ServerSettings::default(),
                digest: DigestSettings::default(),
                of_server: Some(OfServer::default()),
                max_papers: None,
            });
        }
        let own = Self::in_place(services, place).await?;
        Ok(Self {
            of_server: None,
            max_papers: own.max_papers,
            ..Self::in_place(services, &whole_server).await?
        })
    }
}
