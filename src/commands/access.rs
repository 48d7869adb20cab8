//! Who may do what, checked again in the handler: Discord's own settings can be changed per server.

use poise::serenity_prelude as serenity;

use super::Context;
use super::reply::Visibility;
use crate::discord::permissions::is_thread;
use crate::domain::{ChannelId, ServerId, Subscription, UserError, saying};

/// The server that a command was used in.
pub(super) fn server(ctx: Context<'_>) -> anyhow::Result<ServerId> {
    let server = ctx.interaction.guild_id.map(|id| ServerId(id.get()));
    server.ok_or_else(|| UserError::new(saying!("only-in-servers")).into())
}

/// A channel of a command's own server, with what the member may do there.
#[derive(Debug, Clone)]
pub(super) struct Target {
    /// Its server.
    pub(super) server: ServerId,
    /// The channel.
    pub(super) id: ChannelId,
    /// Discord's number of its kind.
    pub(super) kind: u8,
    /// The member's rights in it.
    rights: serenity::Permissions,
}

impl Target {
    /// The channel that was named, else the one where the command was used.
    pub(super) fn of(
        ctx: Context<'_>,
        named: Option<&serenity::PartialChannel>,
    ) -> anyhow::Result<Self> {
        let server = server(ctx)?;
        if let Some(named) = named {
            return Ok(Self {
                server,
                id: ChannelId(named.id.get()),
                kind: u8::from(named.kind),
                rights: named.permissions.unwrap_or_default(),
            });
        }
        let here = ctx.interaction.channel.as_ref();
        Ok(Self {
            server,
            id: ChannelId(ctx.interaction.channel_id.get()),
            kind: here.map_or(0, |channel| u8::from(channel.kind)),
            rights: member_rights(ctx),
        })
    }

    /// The channel of a subscription. What the member may do there is for [`super::asker`] to say.
    pub(super) fn of_subscription(subscription: &Subscription) -> Self {
        Self {
            server: subscription.server,
            id: subscription.channel,
            kind: 0,
            rights: serenity::Permissions::empty(),
        }
    }

    /// Refuses members who may not change this channel's subscriptions.
    pub(super) fn may_be_changed_by_member(&self) -> anyhow::Result<()> {
        let manages = self.rights.manage_channels() || self.rights.administrator();
        if manages && (self.rights.view_channel() || self.rights.administrator()) {
            return Ok(());
        }
        Err(UserError::new(saying!("lacks-manage-channels-in", channel = self.id)).into())
    }
}

/// Refuses members who may not change the server's settings.
pub(super) fn may_manage_server(ctx: Context<'_>) -> anyhow::Result<ServerId> {
    let server = server(ctx)?;
    let rights = member_rights(ctx);
    if rights.manage_guild() || rights.administrator() {
        return Ok(server);
    }
    Err(lacks_manage_server())
}

/// Refuses members who may manage neither channels nor the server.
pub(super) fn may_see_settings(ctx: Context<'_>) -> anyhow::Result<ServerId> {
    let server = server(ctx)?;
    if manages_channels(ctx) {
        return Ok(server);
    }
    Err(UserError::new(saying!("lacks-manage-channels")).into())
}

/// Whether the member manages channels, or the server.
pub(super) fn manages_channels(ctx: Context<'_>) -> bool {
    let rights = member_rights(ctx);
    rights.manage_channels() || rights.manage_guild() || rights.administrator()
}

/// The server in which a button was pressed by a member who may change its settings.
pub(super) fn may_manage_server_of(
    press: &serenity::ComponentInteraction,
) -> anyhow::Result<ServerId> {
    let member = press.member.as_ref();
    let rights = member
        .and_then(|member| member.permissions)
        .unwrap_or_default();
    match press.guild_id {
        Some(server) if rights.manage_guild() || rights.administrator() => {
            Ok(ServerId(server.get()))
        }
        _ => Err(lacks_manage_server()),
    }
}

/// Who is to see an answer, from a command's `share` option.
pub(super) fn visibility(ctx: Context<'_>, share: Option<bool>) -> anyhow::Result<Visibility> {
    if share != Some(true) {
        return Ok(Visibility::Private);
    }
    let interaction = ctx.interaction;
    may_post_here(interaction.member.as_deref(), interaction.channel.as_ref())?;
    Ok(Visibility::Shared)
}

/// Refuses members who may not post in the channel what the bot would post for them. In direct
/// messages there is no member.
pub(super) fn may_post_here(
    member: Option<&serenity::Member>,
    channel: Option<&serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let Some(member) = member else {
        return Ok(());
    };
    let rights = member.permissions.unwrap_or_default();
    let is_thread = channel.is_some_and(|channel| is_thread(u8::from(channel.kind)));
    let may_post = if is_thread {
        rights.send_messages_in_threads()
    } else {
        rights.send_messages()
    };
    if may_post || rights.administrator() {
        return Ok(());
    }
    Err(UserError::new(if is_thread {
        saying!("lacks-send-in-threads")
    } else {
        saying!("lacks-send-messages")
    })
    .into())
}

fn member_rights(ctx: Context<'_>) -> serenity::Permissions {
    ctx.interaction
        .member
        .as_ref()
        .and_then(|member| member.permissions)
        .unwrap_or_default()
}

fn lacks_manage_server() -> anyhow::Error {
    UserError::new(saying!("lacks-manage-server")).into()
}
