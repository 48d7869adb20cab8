//! Who wants something changed, by a command or a button, and what they may change.
//!
//! With each of them Discord says what the member may do where it was used, and nothing of elsewhere.

use poise::serenity_prelude as serenity;

use super::channel_check::{answered, begin_question};
use super::{Context, access, reply};
use crate::discord::channel_rights::deciding;
use crate::discord::permissions::rights_in;
use crate::discord::rest::SendError;
use crate::domain::{ChannelId, ServerId, UserError, UserId, saying};
use crate::services::Services;

/// A member of a server who wants something changed there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asker {
    /// The server.
    pub(super) server: ServerId,
    /// Who it is.
    pub(super) person: UserId,
    here: ChannelId,
    rights: serenity::Permissions,
}

impl Asker {
    /// Who used a command.
    pub(super) fn of_command(ctx: Context<'_>) -> anyhow::Result<Self> {
        let interaction = ctx.interaction;
        Ok(Self {
            server: access::server(ctx)?,
            person: UserId(interaction.user.id.get()),
            here: ChannelId(interaction.channel_id.get()),
            rights: rights_of(interaction.member.as_deref()),
        })
    }

    /// Who pressed a button.
    pub(super) fn of_press(press: &serenity::ComponentInteraction) -> anyhow::Result<Self> {
        let server = press
            .guild_id
            .ok_or_else(|| UserError::new(saying!("only-in-servers")))?;
        Ok(Self {
            server: ServerId(server.get()),
            person: UserId(press.user.id.get()),
            here: ChannelId(press.channel_id.get()),
            rights: rights_of(press.member.as_ref()),
        })
    }

    /// Refuses members who may not change the server's settings.
    pub(super) fn may_manage_server(&self) -> anyhow::Result<()> {
        if self.manages_server() {
            return Ok(());
        }
        Err(UserError::new(saying!("lacks-manage-server")).into())
    }

    /// Whether only Discord can say what they may do in this channel.
    pub(super) fn is_unclear_in(&self, channel: ChannelId) -> bool {
        self.rights.manage_channels() && channel != self.here && !self.manages_server()
    }

    /// Refuses members who may not change this channel of the server. Asks Discord where
    /// [`Self::is_unclear_in`] says so.
    pub(super) async fn may_change(
        &self,
        services: &Services,
        channel: ChannelId,
    ) -> anyhow::Result<()> {
        let may = if self.is_unclear_in(channel) {
            self.may_elsewhere(services, channel).await?
        } else {
            self.manages_server() || self.rights.manage_channels()
        };
        if may {
            return Ok(());
        }
        Err(UserError::new(saying!("lacks-manage-channels-in", channel = channel)).into())
    }

    fn manages_server(&self) -> bool {
        self.rights.manage_guild() || self.rights.administrator()
    }

    async fn may_elsewhere(&self, services: &Services, channel: ChannelId) -> anyhow::Result<bool> {
        let needed = serenity::Permissions::MANAGE_CHANNELS | serenity::Permissions::VIEW_CHANNEL;
        begin_question(services, self.server)?;
        let found = async {
            let server = services.rest.server(self.server, self.person).await?;
            let place = services.rest.channel(channel).await?;
            let place = deciding(&services.rest, place).await?;
            Ok(rights_in(&server, &place, self.person))
        };
        match answered(services, self.server, found.await) {
            Ok(rights) => Ok(rights & needed.bits() == needed.bits()),
            Err(SendError::Forbidden { .. } | SendError::Gone { .. }) => Ok(false),
            Err(SendError::Unavailable(why)) => {
                tracing::warn!(%channel, "a member's rights could not be asked for: {why}");
                Err(UserError::new(saying!("discord-silent")).into())
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// Refuses to change a channel that was not named with its rights, when the member may not.
pub(super) async fn may_change_channel(ctx: Context<'_>, channel: ChannelId) -> anyhow::Result<()> {
    let asker = Asker::of_command(ctx)?;
    if asker.is_unclear_in(channel) {
        reply::promise(ctx).await?;
    }
    asker.may_change(ctx.data(), channel).await
}

fn rights_of(member: Option<&serenity::Member>) -> serenity::Permissions {
    member
        .and_then(|member| member.permissions)
        .unwrap_or_default()
}
