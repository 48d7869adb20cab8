//! Which subscription a member means.

use crate::commands::{Context, access};
use crate::domain::{Subscription, SubscriptionId, UserError, saying};

/// The one that is meant, by its id, as autocomplete gives it, or by the topic's text.
pub(in super::super) async fn subscription(
    ctx: Context<'_>,
    text: &str,
) -> anyhow::Result<Subscription> {
    let server = access::server(ctx)?;
    let all = ctx.data().store.subscriptions_of_server(server).await?;
    find(&all, text, ctx.interaction.channel_id.get()).cloned()
}

/// By the topic's text, in this channel before others.
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
        [] => Err(UserError::new(saying!("subscription-unknown")).into()),
        [found] => Ok(found),
        [first, ..] if first.channel.0 == here => Ok(first),
        _ => Err(UserError::new(saying!("subscription-several")).into()),
    }
}
