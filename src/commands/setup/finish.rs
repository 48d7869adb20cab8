//! The end of a set-up: everything is saved at once, and the first digest may come at once.

use super::super::admin;
use super::super::{next_post, speech, welcome};
use super::actor::Actor;
use super::draft::{Draft, Step};
use super::menus::{Screen, main_button};
use super::{time, topics};
use crate::discord::render::{MessageBody, Row, SetupDeed};
use crate::domain::{ChannelKind, Saying, SubscriptionId, UserError, saying};
use crate::store::{NoRoom, SetUp};

/// Saves the answers, unless something has changed meanwhile: that is said, and nothing is saved.
pub(super) async fn confirm(
    actor: &Actor<'_>,
    draft: &mut Draft,
) -> anyhow::Result<Option<Saying>> {
    let channel = draft.channel()?;
    let (services, now) = (actor.services, actor.services.clock.now());
    let store = &services.store;
    let has = store.subscriptions_of_channel(channel).await?;
    if topics::wanted(draft, has.clone()).is_empty() {
        return Ok(Some(saying!("setup-nothing-left")));
    }
    let settings = time::settings(actor, draft).await?;
    let (_, ended) = draft.split(has);
    let ended: Vec<SubscriptionId> = ended.into_iter().map(|known| known.id).collect();
    let set_up = SetUp {
        server: actor.server,
        channel,
        topics: draft.topics(),
        ended,
        zone: settings.zone,
        post_at: settings.post_at,
        by: actor.member,
    };
    if let Err(error) = store.save_set_up(set_up, now).await {
        return no_room(error).map(Some);
    }
    draft.step = Step::Done;
    // The rights were checked: an old trouble may be over.
    store.try_channel_soon(channel, now).await?;
    let kind = draft
        .place
        .and_then(|place| ChannelKind::of_number(place.kind));
    store.note_channel_kind(channel, kind).await?;
    speech::note_locale(services, actor.server, actor.locales[1]).await?;
    services.mornings_changed.notify_one();
    welcome::remove_when_done(services, actor.server).await;
    Ok(None)
}

fn no_room(error: anyhow::Error) -> anyhow::Result<Saying> {
    match error.downcast_ref() {
        Some(NoRoom::InChannel { limit }) => Ok(saying!("subscribe-channel-full", limit = *limit)),
        Some(NoRoom::InServer { limit }) => Ok(saying!("subscribe-server-full", limit = *limit)),
        None => Err(error),
    }
}

/// What is said at the end; `posted` is what became of the first digest, when it was asked for.
pub(super) async fn screen(
    actor: &Actor<'_>,
    draft: &Draft,
    posted: Option<Saying>,
) -> anyhow::Result<MessageBody> {
    let channel = draft.channel()?;
    let (services, now) = (actor.services, actor.services.clock.now());
    let next = next_post::in_words(services, actor.server, channel, now).await?;
    let mut lines = vec![saying!("setup-done", channel = channel, next = next)];
    let mut rows = Vec::new();
    if let Some(posted) = posted {
        lines.push(posted);
    } else {
        let post = saying!("setup-post-now");
        let post = main_button(actor, draft, &post, SetupDeed::PostNow);
        rows.push(Row::of([post]));
    }
    lines.push(saying!("setup-done-more"));
    Ok(Screen {
        lines,
        fault: None,
        rows,
    }
    .body(actor))
}

/// Posts the first digest. Whatever keeps it back is said on the screen.
pub(super) async fn post_first(actor: &Actor<'_>, draft: &Draft) -> anyhow::Result<Saying> {
    let channel = draft.channel()?;
    actor.promise().await?;
    let posted = admin::post(actor.services, actor.server, channel).await;
    posted.or_else(|error| {
        error
            .downcast::<UserError>()
            .map(|error| error.saying().clone())
    })
}
