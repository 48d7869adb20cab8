//! A message that shows whether posts get through, and is deleted again.

use super::super::pressed::Pressed;
use crate::commands::channel_check::{answered, begin_question};
use crate::commands::speech;
use crate::delivery;
use crate::discord::render::{notice, said};
use crate::discord::rest::{NewPost, SendError};
use crate::domain::{ChannelId, ChannelKind, Language, Saying, ServerId, saying};
use crate::fingerprint::fingerprint;
use crate::services::Services;

/// Discord's number for forums.
const FORUM: u8 = 15;

/// The press of “Test message”.
pub(in super::super) async fn press(
    pressed: &mut Pressed<'_>,
    server: ServerId,
    channel: ChannelId,
) -> anyhow::Result<()> {
    pressed.promise_answer().await?;
    let kind = pressed.services.store.channel_kind(channel).await?;
    let kind = match kind {
        Some(ChannelKind::Forum) => FORUM,
        _ => 0,
    };
    let locale = pressed.press.guild_locale.as_deref();
    let nonce = pressed.press.id.get();
    let place = (server, channel, kind);
    let tested = test(pressed.services, place, locale, nonce).await?;
    pressed.say(&tested).await
}

/// Posts the test message and deletes it. Where that gets through, a digest is tried at once too.
pub(super) async fn test(
    services: &Services,
    (server, channel, kind): (ServerId, ChannelId, u8),
    locale: Option<&str>,
    nonce: u64,
) -> anyhow::Result<Saying> {
    // Everybody in the channel may read it, not only who asked.
    let language = speech::of_place(services, Some(server), channel, locale).await?;
    begin_question(services, server)?;
    let posted = if kind == FORUM {
        post_in_forum(services, channel, language).await
    } else {
        post(services, channel, language, nonce).await
    };
    match answered(services, server, posted) {
        Ok(deleted) => {
            services.store.trouble_is_over(channel).await?;
            services.mornings_changed.notify_one();
            Ok(match deleted {
                Deleted::Yes => saying!("check-test-posted"),
                Deleted::No => saying!("check-test-posted-stays"),
            })
        }
        Err(error @ SendError::Unauthorised) => Err(error.into()),
        Err(error) => {
            tracing::warn!(%channel, "a test message was not posted: {error}");
            let why = match delivery::cause_and_cure(&error) {
                Some(cause) => cause.in_words(),
                None => saying!("check-test-not-taken").into(),
            };
            Ok(saying!("check-test-failed", why = why))
        }
    }
}

/// Whether the message is gone again.
enum Deleted {
    Yes,
    No,
}

impl From<Result<(), SendError>> for Deleted {
    fn from(deleted: Result<(), SendError>) -> Self {
        match deleted {
            Ok(()) | Err(SendError::Gone { .. }) => Self::Yes,
            Err(error) => {
                tracing::info!("a test message could not be deleted: {error}");
                Self::No
            }
        }
    }
}

async fn post(
    services: &Services,
    channel: ChannelId,
    language: Language,
    nonce: u64,
) -> Result<Deleted, SendError> {
    let text = said(&saying!("check-test-message"), language);
    let body = serde_json::to_value(notice(&text).silently()).unwrap_or_default();
    let nonce = fingerprint(&format!("test {nonce}"));
    let message = services.rest.post_message(channel, &body, &nonce).await?;
    let deleted = services.rest.delete_message(channel, message).await;
    Ok(deleted.into())
}

/// A post of its own, with a tag when the forum wants one.
async fn post_in_forum(
    services: &Services,
    forum: ChannelId,
    language: Language,
) -> Result<Deleted, SendError> {
    let info = services.rest.channel(forum).await?;
    let free = info.tags.iter().find(|tag| !tag.moderated);
    let tags: Vec<u64> = free
        .filter(|_| info.requires_tag())
        .map(|tag| tag.id)
        .into_iter()
        .collect();
    let text = said(&saying!("check-test-message"), language);
    let message = serde_json::to_value(notice(&text).silently()).unwrap_or_default();
    let name = saying!("check-test-post").plainly(language);
    let post = NewPost {
        name: &name,
        tags: &tags,
        message: &message,
    };
    let post = services.rest.create_forum_post(forum, post).await?;
    // Only where the bot manages threads, which it does not ask for.
    let deleted = match services.rest.delete_thread(post).await {
        Err(SendError::Forbidden { .. }) => Deleted::No,
        deleted => deleted.into(),
    };
    Ok(deleted)
}
