//! `/papers-admin unsubscribe`: a channel no longer gets a topic.

use super::super::{Context, access, autocomplete, speech};
use crate::domain::{Subscription, SubscriptionId, UserError, saying};

/// Stop posting a topic in a channel.
#[poise::command(slash_command)]
pub(super) async fn unsubscribe(
    ctx: Context<'_>,
    #[description = "One of this server's subscriptions"]
    #[autocomplete = "autocomplete::subscriptions"]
    subscription: String,
) -> anyhow::Result<()> {
    let server = access::may_see_settings(ctx)?;
    let services = ctx.data();
    let all = services.store.subscriptions_of_server(server).await?;
    let wanted = find(&all, &subscription, ctx.interaction.channel_id.get())?;
    access::may_change_channel_from_here(ctx, wanted.channel)?;
    let now = services.clock.now();
    let ended = services.store.unsubscribe(server, wanted.id, now).await?;
    let Some(removed) = ended else {
        return Err(UserError::new(saying!("unsubscribe-removed-already")).into());
    };
    services.mornings_changed.notify_one();
    let done = saying!(
        "unsubscribe-done",
        channel = removed.channel,
        topic = removed.topic.text()
    );
    speech::say(ctx, done).await
}

/// By id, as autocomplete gives it, or by the topic's text, in this channel before others.
fn find<'a>(all: &'a [Subscription], text: &str, here: u64) -> anyhow::Result<&'a Subscription> {
    let text = text.trim();
    if let Ok(id) = text.parse().map(SubscriptionId)
        && let Some(found) = all.iter().find(|subscription| subscription.id == id)
    {
        return Ok(found);
    }
    let mut named: Vec<_> = all
        .iter()
        .filter(|subscription| subscription.topic.text().eq_ignore_ascii_case(text))
        .collect();
    named.sort_by_key(|subscription| subscription.channel.0 != here);
    match named.as_slice() {
        [] => Err(UserError::new(saying!("unsubscribe-unknown")).into()),
        [found] => Ok(found),
        [first, ..] if first.channel.0 == here => Ok(first),
        _ => Err(UserError::new(saying!("unsubscribe-several")).into()),
    }
}
