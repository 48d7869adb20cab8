//! Who is to read an answer, where, and in which language.

use poise::serenity_prelude as serenity;

use super::Context;
use super::access::{Sharing, may_share};
use super::reply::Visibility;
use super::speech;
use crate::domain::{ChannelId, Language, Replies, ServerId, ServerTopics, UserId};
use crate::services::Services;

/// The readers of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Audience {
    /// Who asked.
    pub(super) member: UserId,
    /// The server where it was asked; none in direct messages.
    pub(super) server: Option<ServerId>,
    /// The channel where it was asked.
    pub(super) channel: ChannelId,
    /// In which language they are answered.
    pub(super) language: Language,
    /// Whether others see it.
    pub(super) visibility: Visibility,
}

impl Audience {
    /// Those of a command's answer: as `share` says, else as the server decided.
    pub(super) async fn of(ctx: Context<'_>, share: Option<bool>) -> anyhow::Result<Self> {
        let asker = Self::asker(ctx);
        let sharing = Sharing::of_command(ctx.interaction);
        let is_shared = match share {
            Some(true) => {
                may_share(&sharing)?;
                true
            }
            Some(false) => false,
            // What the server wants is no reason to refuse an answer.
            None => asker.is_public_place(ctx.data()).await? && may_share(&sharing).is_ok(),
        };
        if !is_shared {
            return Ok(asker);
        }
        let locale = ctx.interaction.guild_locale.as_deref();
        asker.and_everybody_there(ctx.data(), locale).await
    }

    /// Only who asked.
    pub(super) fn asker(ctx: Context<'_>) -> Self {
        let interaction = ctx.interaction;
        Self {
            member: UserId(interaction.user.id.get()),
            server: interaction.guild_id.map(|id| ServerId(id.get())),
            channel: ChannelId(interaction.channel_id.get()),
            language: speech::theirs(ctx),
            visibility: Visibility::Private,
        }
    }

    /// Only who pressed.
    pub(super) fn presser(press: &serenity::ComponentInteraction) -> Self {
        Self {
            member: UserId(press.user.id.get()),
            server: press.guild_id.map(|id| ServerId(id.get())),
            channel: ChannelId(press.channel_id.get()),
            language: speech::of_press(press),
            visibility: Visibility::Private,
        }
    }

    /// Everybody where a “Share here” was pressed, by someone who may.
    pub(super) async fn around(
        services: &Services,
        press: &serenity::ComponentInteraction,
    ) -> anyhow::Result<Self> {
        may_share(&Sharing::of_press(press))?;
        Self::among(services, press).await
    }

    /// Everybody who sees the message that was pressed.
    pub(super) async fn among(
        services: &Services,
        press: &serenity::ComponentInteraction,
    ) -> anyhow::Result<Self> {
        let locale = press.guild_locale.as_deref();
        let presser = Self::presser(press);
        presser.and_everybody_there(services, locale).await
    }

    /// What the server calls by names of its own.
    pub(super) async fn server_topics(&self, services: &Services) -> anyhow::Result<ServerTopics> {
        match self.server {
            Some(server) => services.store.server_topics(server).await,
            None => Ok(ServerTopics::default()),
        }
    }

    /// Whether nobody else sees it.
    pub(super) fn is_private(&self) -> bool {
        self.visibility == Visibility::Private
    }

    async fn is_public_place(&self, services: &Services) -> anyhow::Result<bool> {
        Ok(match self.server {
            Some(server) => services.store.replies(server).await? == Replies::Public,
            None => false,
        })
    }

    async fn and_everybody_there(
        self,
        services: &Services,
        locale: Option<&str>,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            language: speech::of_place(services, self.server, self.channel, locale).await?,
            visibility: Visibility::Shared,
            ..self
        })
    }
}
