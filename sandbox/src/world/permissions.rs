//! What somebody may do in a channel: roles first, then the channel's exceptions, as Discord adds them up.

use serenity::model::permissions::Permissions;

use super::live::{LiveChannel, LiveServer, LiveWorld, Overwrite, OverwriteOf};
use crate::ids::{RoleId, UserId};

impl LiveWorld {
    /// What `who` may do in `channel`. In a direct conversation or a group those who are in it may talk.
    pub(crate) fn permissions_in(&self, channel: &LiveChannel, who: UserId) -> Permissions {
        let Some(server) = self.server_of(channel) else {
            let takes_part = channel
                .recipient
                .is_some_and(|person| person == who || who == self.bot)
                || channel.group.contains(&who);
            return if takes_part {
                direct_permissions()
            } else {
                Permissions::empty()
            };
        };
        let base = permissions_in_server(server, who);
        if base.contains(Permissions::ADMINISTRATOR) {
            return Permissions::all();
        }
        // A thread has no exceptions of its own.
        let overwrites = match channel.parent.and_then(|parent| self.channels.get(&parent)) {
            Some(parent) if channel.kind.is_thread() => &parent.overwrites,
            _ => &channel.overwrites,
        };
        let allowed = with_overwrites(base, overwrites, server, who);
        if allowed.contains(Permissions::VIEW_CHANNEL) {
            allowed
        } else {
            Permissions::empty()
        }
    }
}

/// What the roles of `who` allow everywhere in the server.
pub(crate) fn permissions_in_server(server: &LiveServer, who: UserId) -> Permissions {
    let Some(member) = server.members.get(&who) else {
        return Permissions::empty();
    };
    if server.owner == who {
        return Permissions::all();
    }
    let everyone = RoleId(server.id.0);
    let allowed = std::iter::once(&everyone)
        .chain(&member.roles)
        .filter_map(|role| server.roles.get(role))
        .fold(Permissions::empty(), |allowed, role| {
            allowed | role.permissions
        });
    if allowed.contains(Permissions::ADMINISTRATOR) {
        Permissions::all()
    } else {
        allowed
    }
}

fn with_overwrites(
    base: Permissions,
    overwrites: &[Overwrite],
    server: &LiveServer,
    who: UserId,
) -> Permissions {
    let everyone = OverwriteOf::Role(RoleId(server.id.0));
    let roles = server
        .members
        .get(&who)
        .map(|member| member.roles.as_slice())
        .unwrap_or_default();
    let sum_of = |chosen: &dyn Fn(OverwriteOf) -> bool| {
        overwrites
            .iter()
            .filter(|overwrite| chosen(overwrite.of))
            .fold(
                (Permissions::empty(), Permissions::empty()),
                |(allow, deny), overwrite| (allow | overwrite.allow, deny | overwrite.deny),
            )
    };
    let steps = [
        sum_of(&|of| of == everyone),
        sum_of(&|of| roles.iter().any(|role| of == OverwriteOf::Role(*role))),
        sum_of(&|of| of == OverwriteOf::Member(who)),
    ];
    steps
        .into_iter()
        .fold(base, |allowed, (allow, deny)| (allowed - deny) | allow)
}

fn direct_permissions() -> Permissions {
    Permissions::VIEW_CHANNEL
        | Permissions::SEND_MESSAGES
        | Permissions::EMBED_LINKS
        | Permissions::ATTACH_FILES
        | Permissions::ADD_REACTIONS
        | Permissions::READ_MESSAGE_HISTORY
        | Permissions::USE_EXTERNAL_EMOJIS
        | Permissions::USE_APPLICATION_COMMANDS
}
