//! Where a server is greeted, by what it says of itself when the bot joins: Discord is not asked.

use poise::serenity_prelude as serenity;
use serenity::{ChannelType, Guild, GuildChannel, PermissionOverwriteType};

use crate::discord::permissions::{Right, missing_in};
use crate::discord::rest::{ChannelInfo, Overwrite, RoleInfo, ServerInfo};
use crate::domain::{ChannelId, ServerId, UserId};

/// The channel for Discord's own greetings, else the first text channel where the bot may write.
pub(super) fn to_greet_in(guild: &Guild, bot: UserId) -> Option<ChannelId> {
    let server = server_info(guild, bot);
    let may_write = |channel: &&GuildChannel| {
        let needed = [Right::ViewChannel, Right::SendMessages];
        missing_in(&server, &channel_info(channel), bot, &needed).is_empty()
    };
    let of_system = guild
        .system_channel_id
        .and_then(|id| guild.channels.get(&id));
    let mut others: Vec<&GuildChannel> = guild.channels.values().collect();
    others.retain(|channel| channel.kind == ChannelType::Text);
    others.sort_by_key(|channel| (channel.position, channel.id));
    let found = of_system.into_iter().chain(others).find(may_write);
    found.map(|channel| ChannelId(channel.id.get()))
}

fn server_info(guild: &Guild, bot: UserId) -> ServerInfo {
    let roles = guild.roles.values().map(|role| RoleInfo {
        id: role.id.get(),
        name: role.name.clone(),
        permissions: role.permissions.bits(),
        mentionable: role.mentionable,
    });
    // Without the intent for members the bot is told of itself only.
    let mut members = guild.members.values();
    let myself = members.find(|member| member.user.id.get() == bot.0);
    ServerInfo {
        server: ServerId(guild.id.get()),
        owner: UserId(guild.owner_id.get()),
        roles: roles.collect(),
        bot_roles: myself.map_or_else(Vec::new, |member| {
            member.roles.iter().map(|role| role.get()).collect()
        }),
    }
}

fn channel_info(channel: &GuildChannel) -> ChannelInfo {
    let overwrites = channel.permission_overwrites.iter();
    let overwrites = overwrites.filter_map(|overwrite| {
        let (id, kind) = match overwrite.kind {
            PermissionOverwriteType::Role(role) => (role.get(), 0),
            PermissionOverwriteType::Member(member) => (member.get(), 1),
            _ => return None,
        };
        Some(Overwrite {
            id,
            kind,
            allow: overwrite.allow.bits(),
            deny: overwrite.deny.bits(),
        })
    });
    ChannelInfo {
        id: channel.id.get(),
        kind: u8::from(channel.kind),
        name: String::new(),
        parent_id: channel.parent_id.map(serenity::ChannelId::get),
        overwrites: overwrites.collect(),
        tags: Vec::new(),
        flags: 0,
    }
}
