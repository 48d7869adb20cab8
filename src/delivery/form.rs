//! How a channel's digest is posted: what the channel is decides, not a switch.

use crate::digest::Digest;
use crate::discord::render::digest_title;
use crate::discord::rest::{ChannelInfo, ForumTag, SendError};
use crate::domain::{ChannelId, ChannelKind, Language};
use crate::services::Services;
use crate::store::{Form, ScheduledChannel};

/// How many tags Discord lets a post carry.
const MOST_TAGS: usize = 5;

/// How this digest is posted in its channel.
/// Discord is asked once what a channel is, and every time which tags a forum has. Where the bot can't see
/// the channel the post will say what is wrong.
///
/// Errors: Discord does not answer ([`SendError::Unavailable`]), or the store can't be read or written.
pub(super) async fn form_of(
    services: &Services,
    scheduled: &ScheduledChannel,
    digest: &Digest,
) -> anyhow::Result<Form> {
    let channel = scheduled.channel;
    let known = match scheduled.person {
        Some(_) => Some(ChannelKind::Direct),
        None => services.store.channel_kind(channel).await?,
    };
    let info = match known {
        Some(kind) if kind != ChannelKind::Forum => None,
        _ => seen(services, channel).await?,
    };
    let kind = match &info {
        Some(info) => ChannelKind::of_number(info.kind),
        None => known,
    };
    if kind != known {
        services.store.note_channel_kind(channel, kind).await?;
    }
    let title = digest_title(digest, language_of(scheduled));
    Ok(match kind {
        Some(ChannelKind::Forum) => {
            let tags = info.map_or_else(Vec::new, |forum| {
                tags_for(&forum.tags, &digest.topics(), forum.requires_tag())
            });
            Form::Post { name: title, tags }
        }
        Some(kind @ (ChannelKind::Text | ChannelKind::Announcement)) => Form::Messages {
            thread: scheduled.digest.threads.then_some(title),
            publish: kind == ChannelKind::Announcement,
        },
        Some(ChannelKind::Thread | ChannelKind::Direct) | None => Form::PLAIN,
    })
}

/// The language that a channel's digests are written in.
pub fn language_of(channel: &ScheduledChannel) -> Language {
    let decided = channel.locale();
    decided
        .and_then(|tag| Language::of(tag.as_str()))
        .unwrap_or_default()
}

/// Whether an error is Discord's silence.
pub(super) fn is_silence(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(SendError::Unavailable(_)))
}

/// The channel as Discord knows it; `None` when the bot can't see it.
async fn seen(services: &Services, channel: ChannelId) -> Result<Option<ChannelInfo>, SendError> {
    match services.rest.channel(channel).await {
        Ok(info) => Ok(Some(info)),
        Err(error @ (SendError::Unavailable(_) | SendError::Unauthorised)) => Err(error),
        Err(error) => {
            tracing::info!(%channel, "a channel could not be looked at: {error}");
            Ok(None)
        }
    }
}

/// The tags whose names are topics of the digest, in the topics' order; the forum's first one when it wants
/// one and none fits. Tags that only moderators give are left to them.
fn tags_for(tags: &[ForumTag], topics: &[&str], requires_one: bool) -> Vec<u64> {
    let free = || tags.iter().filter(|tag| !tag.moderated);
    let mut chosen: Vec<u64> = Vec::new();
    for topic in topics {
        let topic = topic.trim().to_lowercase();
        let fits = free().find(|tag| tag.name.trim().to_lowercase() == topic);
        if let Some(tag) = fits.filter(|tag| !chosen.contains(&tag.id)) {
            chosen.push(tag.id);
        }
    }
    chosen.truncate(MOST_TAGS);
    if chosen.is_empty() && requires_one {
        chosen.extend(free().next().map(|tag| tag.id));
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(id: u64, name: &str) -> ForumTag {
        ForumTag {
            id,
            name: name.to_owned(),
            moderated: false,
        }
    }

    #[test]
    fn a_post_carries_the_tags_that_are_topics_of_the_digest() {
        let moderated = ForumTag {
            moderated: true,
            ..tag(9, "rlhf")
        };
        let tags = [
            moderated,
            tag(1, "Papers"),
            tag(2, "Diffusion "),
            tag(3, "agents"),
        ];
        let cases: [(&[&str], bool, &[u64]); 5] = [
            (&["agents", "diffusion"], false, &[3, 2]),
            (&["agents", "AGENTS"], false, &[3]),
            (&["speech"], false, &[]),
            (&["speech"], true, &[1]),
            (&["rlhf"], true, &[1]),
        ];
        for (topics, requires_one, chosen) in cases {
            assert_eq!(tags_for(&tags, topics, requires_one), chosen, "{topics:?}");
        }
        let many: Vec<ForumTag> = (0..9).map(|id| tag(id, &format!("t{id}"))).collect();
        let topics: Vec<&str> = many.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(tags_for(&many, &topics, true).len(), MOST_TAGS);
    }
}
