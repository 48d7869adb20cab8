//! Whom a text pings: what it names, as far as `allowed_mentions` lets it.

use serde_json::{Value, json};

use crate::ids::{RoleId, UserId};
use crate::world::{LiveServer, LiveWorld};

/// Those whom a message pings.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Pinged {
    pub(crate) everyone: bool,
    pub(crate) roles: Vec<RoleId>,
    pub(crate) users: Vec<UserId>,
}

/// Works out whom `content` pings. Without `allowed` everything that is named is pinged, as Discord does.
pub(crate) fn pinged(
    world: &LiveWorld,
    server: Option<&LiveServer>,
    content: &str,
    allowed: Option<&Value>,
    may_mention_everyone: bool,
) -> Pinged {
    let named_everyone = content.contains("@everyone") || content.contains("@here");
    let roles = named(content, "<@&")
        .into_iter()
        .map(RoleId)
        .filter(|role| {
            let role = server.and_then(|server| server.roles.get(role));
            role.is_some_and(|role| {
                (role.mentionable || may_mention_everyone) && permits(allowed, "roles", role.id.0)
            })
        });
    let users = named(content, "<@!")
        .into_iter()
        .chain(named(content, "<@"))
        .map(UserId)
        .filter(|user| world.users.contains_key(user) && permits(allowed, "users", user.0));
    Pinged {
        everyone: named_everyone && may_mention_everyone && parses(allowed, "everyone"),
        roles: roles.collect(),
        users: users.collect(),
    }
}

/// The ids that stand in the text between `opening` and `>`.
fn named(content: &str, opening: &str) -> Vec<u64> {
    let mut found = Vec::new();
    for rest in content.split(opening).skip(1) {
        if let Some((id, _)) = rest.split_once('>')
            && let Ok(id) = id.parse()
            && !found.contains(&id)
        {
            found.push(id);
        }
    }
    found
}

fn parses(allowed: Option<&Value>, kind: &str) -> bool {
    match allowed {
        None => true,
        Some(allowed) => allowed["parse"]
            .as_array()
            .is_some_and(|parse| parse.contains(&json!(kind))),
    }
}

fn permits(allowed: Option<&Value>, kind: &str, id: u64) -> bool {
    let listed = |allowed: &Value| {
        allowed[kind].as_array().is_some_and(|ids| {
            ids.iter().any(|listed| {
                listed.as_str() == Some(&id.to_string()) || listed.as_u64() == Some(id)
            })
        })
    };
    parses(allowed, kind) || allowed.is_some_and(listed)
}
