//! What the bot may do in a channel, and where a missing right is denied. Pure.
//!
//! The algorithm is Discord's: <https://docs.discord.com/developers/topics/permissions>.

mod links;
mod rights;

pub use links::{invite_link, user_install_link};
pub use rights::{Right, is_thread, needed, needed_with_threads, takes_digests, takes_messages};

use super::rest::{ChannelInfo, Overwrite, ServerInfo};
use crate::domain::{Saying, UserId, saying};

const ADMINISTRATOR: u64 = 1 << 3;
const MEMBER: u8 = 1;

/// Where a right is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingRight {
    /// Which.
    pub right: Right,
    /// Where it is denied, in words: "denied for the role Bots in this channel".
    pub place: Saying,
}

/// The bot's rights in `channel`: the server's roles, then what the channel changes. Threads take
/// the rights of their channel: pass that one.
pub fn rights_in(server: &ServerInfo, channel: &ChannelInfo, bot: UserId) -> u64 {
    let everyone = server.server.0;
    let base = server
        .roles
        .iter()
        .filter(|role| role.id == everyone || server.bot_roles.contains(&role.id))
        .fold(0, |rights, role| rights | role.permissions);
    if server.owner == bot || base & ADMINISTRATOR != 0 {
        return u64::MAX;
    }
    let mut rights = base;
    let apply = |rights: u64, overwrites: &mut dyn Iterator<Item = &Overwrite>| {
        let (allow, deny) =
            overwrites.fold((0, 0), |(allow, deny), o| (allow | o.allow, deny | o.deny));
        (rights & !deny) | allow
    };
    rights = apply(
        rights,
        &mut channel.overwrites.iter().filter(|o| o.id == everyone),
    );
    rights = apply(
        rights,
        &mut channel
            .overwrites
            .iter()
            .filter(|o| o.kind != MEMBER && server.bot_roles.contains(&o.id)),
    );
    apply(
        rights,
        &mut channel
            .overwrites
            .iter()
            .filter(|o| o.kind == MEMBER && o.id == bot.0),
    )
}

/// The needed rights that the bot lacks in `channel`, each with the place that denies it.
pub fn missing_in(
    server: &ServerInfo,
    channel: &ChannelInfo,
    bot: UserId,
    needed: &[Right],
) -> Vec<MissingRight> {
    let rights = rights_in(server, channel, bot);
    let lacks = |right: &Right| rights & right.bit() == 0;
    needed
        .iter()
        .copied()
        .filter(lacks)
        .map(|right| MissingRight {
            right,
            place: place_of_denial(server, channel, bot, right),
        })
        .collect()
}

/// The last word on a right, from the most specific rule to the least.
fn place_of_denial(
    server: &ServerInfo,
    channel: &ChannelInfo,
    bot: UserId,
    right: Right,
) -> Saying {
    let denies = |o: &&Overwrite| o.deny & right.bit() != 0;
    if channel
        .overwrites
        .iter()
        .filter(|o| o.kind == MEMBER && o.id == bot.0)
        .any(|o| denies(&o))
    {
        return saying!("right-denied-for-me");
    }
    let role_overwrite = channel
        .overwrites
        .iter()
        .filter(|o| o.kind != MEMBER && server.bot_roles.contains(&o.id))
        .find(denies);
    if let Some(overwrite) = role_overwrite {
        let name = server
            .roles
            .iter()
            .find(|role| role.id == overwrite.id)
            .map_or("", |role| role.name.as_str());
        return saying!("right-denied-for-role", role = name);
    }
    if channel
        .overwrites
        .iter()
        .filter(|o| o.id == server.server.0)
        .any(|o| denies(&o))
    {
        return saying!("right-denied-for-everyone");
    }
    saying!("right-not-given")
}

#[cfg(test)]
mod tests {
    use super::super::rest::RoleInfo;
    use super::*;
    use crate::domain::ServerId;

    const BOT: UserId = UserId(9);
    const ALL: u64 = (1 << 10) | (1 << 11) | (1 << 14) | (1 << 16);

    fn server(bot_rights: u64) -> ServerInfo {
        let role = |id, name: &str, permissions| RoleInfo {
            id,
            name: name.to_owned(),
            permissions,
            mentionable: false,
        };
        ServerInfo {
            server: ServerId(1),
            owner: UserId(2),
            roles: vec![role(1, "@everyone", 0), role(5, "Bots", bot_rights)],
            bot_roles: vec![5],
        }
    }

    fn channel(overwrites: &[(u64, u8, u64, u64)]) -> ChannelInfo {
        let overwrites = overwrites
            .iter()
            .map(|&(id, kind, allow, deny)| Overwrite {
                id,
                kind,
                allow,
                deny,
            })
            .collect();
        ChannelInfo {
            id: 7,
            kind: 0,
            name: "ml".to_owned(),
            parent_id: None,
            overwrites,
            tags: Vec::new(),
            flags: 0,
        }
    }

    #[test]
    fn each_missing_right_is_named_with_the_place_that_denies_it() {
        let embed = Right::EmbedLinks.bit();
        let cases = [
            (server(ALL), channel(&[]), None),
            (
                server(ALL & !embed),
                channel(&[]),
                Some("not given to any of my roles in this server"),
            ),
            (
                server(ALL),
                channel(&[(5, 0, 0, embed)]),
                Some("denied for my role Bots in this channel's permissions"),
            ),
            (
                server(ALL),
                channel(&[(1, 0, 0, embed)]),
                Some(
                    "denied for @everyone in this channel's permissions, and not allowed for my role",
                ),
            ),
            (
                server(ALL),
                channel(&[(1, 0, 0, embed), (5, 0, embed, 0)]),
                None,
            ),
            (
                server(ALL),
                channel(&[(9, 1, 0, embed)]),
                Some("denied for me in this channel's permissions"),
            ),
            (server(ADMINISTRATOR), channel(&[(9, 1, 0, embed)]), None),
        ];
        for (server, channel, place) in cases {
            let missing = missing_in(&server, &channel, BOT, &needed(channel.kind));
            let denied = missing.first().map(|missing| missing.place.to_string());
            assert_eq!(denied.as_deref(), place);
            assert!(
                missing
                    .iter()
                    .all(|missing| missing.right == Right::EmbedLinks)
            );
        }
    }
}
