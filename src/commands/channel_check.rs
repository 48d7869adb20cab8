//! Whether the bot can post in a channel, asked before anything is saved.

use super::access::Target;
use super::{Context, reply};
use crate::discord::channel_rights::{ChannelRights, channel_rights};
use crate::discord::permissions::{self, MissingRight, Right};
use crate::discord::rest::{SendError, ServerInfo};
use crate::domain::{Argument, ChannelId, ChannelKind, Saying, ServerId, UserError, saying};
use crate::services::Services;

/// So many channels that the bot can't see are asked about in one round.
const MOST_REFUSED_IN_A_ROUND: usize = 5;

/// What keeps digests from coming to a channel as they are set up there.
pub(super) struct Hindrance {
    /// With the cure.
    pub(super) sentence: Saying,
    /// The posts themselves get through: only a thread to talk about them can't be opened.
    pub(super) lets_posts_through: bool,
}

impl Hindrance {
    fn of_posts(sentence: Saying) -> Self {
        Self {
            sentence,
            lets_posts_through: false,
        }
    }

    fn lacking(channel: ChannelId, missing: &[MissingRight]) -> Self {
        let is_of_threads = |missing: &MissingRight| missing.right == Right::CreateThreads;
        Self {
            sentence: sentence(channel, missing),
            lets_posts_through: missing.iter().all(is_of_threads),
        }
    }
}

/// What the bot needs in a channel for its digests, as they are set up there.
pub(super) async fn needed_for_digests(
    services: &Services,
    target: &Target,
) -> anyhow::Result<Vec<Right>> {
    let has_threads = services.store.has_threads(target.server, target.id).await?;
    Ok(if has_threads {
        permissions::needed_with_threads(target.kind)
    } else {
        permissions::needed(target.kind)
    })
}

/// Refuses channels that lack something for their digests, with what is missing and where it is denied.
pub(super) async fn check_bot_rights(ctx: Context<'_>, target: &Target) -> anyhow::Result<()> {
    check_rights(ctx, target, &needed_for_digests(ctx.data(), target).await?).await
}

/// The same for one digest now: it stands also where nothing can be opened to talk about it.
pub(super) async fn check_bot_may_post(ctx: Context<'_>, target: &Target) -> anyhow::Result<()> {
    check_rights(ctx, target, &permissions::needed(target.kind)).await
}

/// The same for plain messages, which need less.
pub(super) async fn check_bot_may_write(ctx: Context<'_>, target: &Target) -> anyhow::Result<()> {
    let mut needed = permissions::needed(target.kind);
    needed.retain(|right| !matches!(right, Right::EmbedLinks | Right::ReadHistory));
    check_rights(ctx, target, &needed).await
}

/// Notes what is known of a subscribed channel once [`check_bot_rights`] found nothing: an old trouble may
/// be over.
pub(super) async fn note_checked(services: &Services, target: &Target) -> anyhow::Result<()> {
    let (store, now) = (&services.store, services.clock.now());
    store.try_channel_soon(target.id, now).await?;
    let kind = ChannelKind::of_number(target.kind);
    store.note_channel_kind(target.id, kind).await
}

async fn check_rights(ctx: Context<'_>, target: &Target, needed: &[Right]) -> anyhow::Result<()> {
    let is_here = target.id.0 == ctx.interaction.channel_id.get();
    let rights = ctx.interaction.app_permissions.filter(|_| is_here);
    let has_all = rights.is_some_and(|rights| {
        needed.iter().all(|right| rights.bits() & right.bit() != 0) || rights.administrator()
    });
    if has_all && permissions::takes_digests(target.kind) {
        return Ok(());
    }
    // Where a right is denied, or what holds in another channel, only Discord can say.
    reply::promise(ctx).await?;
    match hindrance(ctx.data(), target, needed).await? {
        None => Ok(()),
        Some(hindrance) => Err(UserError::new(hindrance.sentence).into()),
    }
}

/// What keeps the bot from posting in the channel; `None` when nothing does. Asks Discord.
pub(super) async fn hindrance(
    services: &Services,
    target: &Target,
    needed: &[Right],
) -> anyhow::Result<Option<Hindrance>> {
    if !permissions::takes_digests(target.kind) {
        let sentence = saying!("channel-of-wrong-kind", channel = target.id);
        return Ok(Some(Hindrance::of_posts(sentence)));
    }
    begin_question(services, target.server)?;
    let found = async {
        let server = services.rest.server(target.server, services.bot).await?;
        rights(services, &server, target.id, |_| needed.to_vec()).await
    };
    match answered(services, target.server, found.await) {
        Ok(rights) if rights.missing.is_empty() => Ok(None),
        Ok(rights) => Ok(Some(Hindrance::lacking(target.id, &rights.missing))),
        Err(SendError::Forbidden { .. } | SendError::Gone { .. }) => {
            let sentence = saying!("channel-cannot-see", channel = target.id);
            Ok(Some(Hindrance::of_posts(sentence)))
        }
        Err(SendError::Unavailable(why)) => {
            tracing::warn!(channel = %target.id, "rights could not be asked for: {why}");
            Err(UserError::new(saying!("discord-silent")).into())
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether Discord said with the command that a right for digests is missing where it was used.
pub(super) fn lacks_here(ctx: Context<'_>, target: &Target) -> bool {
    let is_here = target.id.0 == ctx.interaction.channel_id.get();
    let rights = ctx.interaction.app_permissions.filter(|_| is_here);
    let kind = ctx.interaction.channel.as_ref();
    let needed = permissions::needed(kind.map_or(0, |channel| u8::from(channel.kind)));
    rights.is_some_and(|rights| {
        let lacks = |right: &Right| rights.bits() & right.bit() == 0;
        !rights.administrator() && needed.iter().any(lacks)
    })
}

/// Whether the bot has one more right in a channel. Asks Discord; no answer counts as no.
pub(super) async fn has_right(
    services: &Services,
    server: ServerId,
    channel: ChannelId,
    right: Right,
) -> anyhow::Result<bool> {
    begin_question(services, server)?;
    let found = async {
        let server = services.rest.server(server, services.bot).await?;
        rights(services, &server, channel, |_| vec![right]).await
    };
    let rights = answered(services, server, found.await);
    Ok(rights.is_ok_and(|rights| rights.missing.is_empty()))
}

/// Refuses a question that may be refused by Discord, when too many of this server were.
/// [`answered`] must follow.
pub(super) fn begin_question(services: &Services, server: ServerId) -> Result<(), UserError> {
    services.memory.questions.begin(server).map_err(|wait| {
        let free_at = services.clock.now() + wait;
        UserError::new(saying!(
            "asked-too-often",
            when = Argument::from_now(free_at)
        ))
    })
}

/// Notes whether Discord refused what was begun with [`begin_question`], and passes it on.
pub(super) fn answered<T>(
    services: &Services,
    server: ServerId,
    answer: Result<T, SendError>,
) -> Result<T, SendError> {
    if !matches!(answer, Err(SendError::Forbidden { .. })) {
        services.memory.questions.granted(server);
    }
    answer
}

/// Which of these channels the bot has every right for that a digest needs, as Discord says now. After
/// a few refusals the others are not asked about.
pub(super) async fn with_all_rights(
    services: &Services,
    server: ServerId,
    channels: Vec<ChannelId>,
) -> Result<Vec<ChannelId>, SendError> {
    let mut well = Vec::new();
    if begin_question(services, server).is_err() {
        return Ok(well);
    }
    let asked = services.rest.server(server, services.bot).await;
    let info = answered(services, server, asked)?;
    let mut refused = 0;
    for channel in channels {
        if refused == MOST_REFUSED_IN_A_ROUND || begin_question(services, server).is_err() {
            break;
        }
        let asked = rights(services, &info, channel, permissions::needed).await;
        match answered(services, server, asked) {
            Ok(rights) if rights.missing.is_empty() => well.push(channel),
            Ok(_) | Err(SendError::Gone { .. }) => {}
            Err(SendError::Forbidden { .. }) => refused += 1,
            Err(error) => return Err(error),
        }
    }
    Ok(well)
}

async fn rights(
    services: &Services,
    server: &ServerInfo,
    channel: ChannelId,
    needed: impl Fn(u8) -> Vec<Right>,
) -> Result<ChannelRights, SendError> {
    channel_rights(&services.rest, server, services.bot, channel, needed).await
}

fn sentence(channel: ChannelId, missing: &[MissingRight]) -> Saying {
    let rights = missing.iter().map(|missing| {
        let right = missing.right.name();
        saying!(
            "channel-right-missing",
            right = right,
            place = missing.place.clone()
        )
        .into()
    });
    let rights = Argument::Joined("list-semicolon", rights.collect());
    let is_of_threads = |missing: &MissingRight| missing.right == Right::CreateThreads;
    if missing.iter().all(is_of_threads) {
        saying!("channel-lacks-threads", channel = channel, rights = rights)
    } else {
        saying!("channel-lacks-rights", channel = channel, rights = rights)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_right_is_named_with_its_place_and_the_cure() {
        let missing = [MissingRight {
            right: Right::EmbedLinks,
            place: saying!("right-denied-for-role", role = "Bots"),
        }];
        assert_eq!(
            sentence(ChannelId(7), &missing).to_string(),
            "I can't post in <#7>: **Embed Links** is denied for my role Bots in this channel's permissions. Allow it there, then try again."
        );
    }
}
