//! What a check says of the kind of channel, and of the roles that are called there.

use std::collections::BTreeSet;

use crate::commands::access::Target;
use crate::commands::channel_check::{answered, begin_question, has_right};
use crate::discord::permissions::Right;
use crate::domain::{Argument, ChannelKind, RoleId, Saying, Subscription, saying};
use crate::services::Services;

/// What a channel of this kind makes of its digests.
pub(super) async fn kind_in_words(
    services: &Services,
    target: &Target,
) -> anyhow::Result<Option<Saying>> {
    Ok(match ChannelKind::of_number(target.kind) {
        Some(ChannelKind::Announcement) => Some(saying!("check-announcements")),
        Some(ChannelKind::Thread) => Some(saying!("check-thread")),
        Some(ChannelKind::Forum) => Some(forum(services, target).await?),
        Some(ChannelKind::Text | ChannelKind::Direct) | None => None,
    })
}

/// The tags that posts can carry; without one that the bot may give, a forum may take no post.
async fn forum(services: &Services, target: &Target) -> anyhow::Result<Saying> {
    begin_question(services, target.server)?;
    let found = services.rest.channel(target.id).await;
    let Ok(info) = answered(services, target.server, found) else {
        return Ok(saying!("check-forum"));
    };
    let free: Vec<String> = info
        .tags
        .iter()
        .filter(|tag| !tag.moderated)
        .map(|tag| tag.name.clone())
        .collect();
    Ok(match (free.is_empty(), info.requires_tag()) {
        (true, true) => saying!("check-forum-wants-tag"),
        (true, false) => saying!("check-forum"),
        (false, _) => saying!("check-forum-tags", tags = Argument::list(free)),
    })
}

/// Whether the roles that subscriptions call hear it.
pub(super) async fn mentions(
    services: &Services,
    target: &Target,
    subscriptions: &[Subscription],
) -> anyhow::Result<Vec<Saying>> {
    let called: BTreeSet<u64> = subscriptions
        .iter()
        .filter_map(|subscription| subscription.mention.map(|role| role.0))
        .collect();
    if called.is_empty() {
        return Ok(Vec::new());
    }
    begin_question(services, target.server)?;
    let found = services.rest.server(target.server, services.bot).await;
    let Ok(server) = answered(services, target.server, found) else {
        return Ok(Vec::new());
    };
    let right = Right::MentionRoles;
    let may_call_all = has_right(services, target.server, target.id, right).await?;
    let lines = called.into_iter().map(|id| {
        let role = RoleId(id);
        match server.roles.iter().find(|role| role.id == id) {
            None => saying!("check-role-gone"),
            Some(known) if known.mentionable || may_call_all => {
                saying!("check-role-heard", role = role)
            }
            Some(_) => saying!("check-role-not-heard", role = role, right = right.name()),
        }
    });
    Ok(lines.collect())
}
