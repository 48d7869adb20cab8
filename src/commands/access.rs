//! Who may do what, checked again in the handler: Discord's own settings can be changed per server.

use poise::serenity_prelude as serenity;

use super::Context;
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

    /// A channel of this server, for a member who manages the whole server.
    pub(super) fn of_manager(server: ServerId, id: ChannelId, kind: u8) -> Self {
        Self {
            server,
            id,
            kind,
            rights: serenity::Permissions::MANAGE_GUILD,
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
    manages_server(press.guild_id, press.member.as_ref())
}

/// The server, when this member may change its settings.
pub(super) fn manages_server(
    server: Option<serenity::GuildId>,
    member: Option<&serenity::Member>,
) -> anyhow::Result<ServerId> {
    let rights = member
        .and_then(|member| member.permissions)
        .unwrap_or_default();
    match server {
        Some(server) if rights.manage_guild() || rights.administrator() => {
            Ok(ServerId(server.get()))
        }
        _ => Err(lacks_manage_server()),
    }
}

/// What Discord says of the one who wants to share something, and of the place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sharing<'a> {
    member: Option<&'a serenity::Member>,
    channel: Option<&'a serenity::PartialChannel>,
    owners: &'a serenity::AuthorizingIntegrationOwners,
}

impl<'a> Sharing<'a> {
    /// The answer to a command.
    pub(super) fn of_command(command: &'a serenity::CommandInteraction) -> Self {
        Self {
            member: command.member.as_deref(),
            channel: command.channel.as_ref(),
            owners: &command.authorizing_integration_owners,
        }
    }

    /// The answer to a press.
    pub(super) fn of_press(press: &'a serenity::ComponentInteraction) -> Self {
        Self {
            member: press.member.as_ref(),
            channel: press.channel.as_ref(),
            owners: &press.authorizing_integration_owners,
        }
    }
}

/// Refuses members who may not post in the channel what the bot would post for them. In direct
/// messages there is no member.
pub(super) fn may_share(sharing: &Sharing<'_>) -> anyhow::Result<()> {
    let Some(member) = sharing.member else {
        return Ok(());
    };
    let rights = member.permissions.unwrap_or_default();
    let channel = sharing.channel;
    let is_thread = channel.is_some_and(|channel| is_thread(u8::from(channel.kind)));
    let may_post = if is_thread {
        rights.send_messages_in_threads()
    } else {
        rights.send_messages()
    };
    // Discord hides the answers of an app that only the member brought, unless they may use such apps.
    let may_bring_apps = is_servers(sharing.owners) || rights.use_external_apps();
    if rights.administrator() || (may_post && may_bring_apps) {
        return Ok(());
    }
    Err(UserError::new(if !may_post && is_thread {
        saying!("lacks-send-in-threads")
    } else if !may_post {
        saying!("lacks-send-messages")
    } else {
        saying!("lacks-external-apps")
    })
    .into())
}

/// Whether the server has the bot, and not only the member who used it there.
pub(super) fn is_servers(owners: &serenity::AuthorizingIntegrationOwners) -> bool {
    owners.0.iter().any(|owner| {
        matches!(
            owner,
            serenity::AuthorizingIntegrationOwner::GuildInstall(_)
        )
    })
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
