//! What of a delivery stands in its channel already, when Discord may have forgotten the nonces.

use chrono::TimeDelta;
use serde_json::Value;

use crate::discord::channel_rights::channel_rights;
use crate::discord::permissions::Right;
use crate::discord::rest::SendError;
use crate::domain::{ChannelId, MessageId};
use crate::services::Services;
use crate::store::PendingDelivery;

/// How many messages Discord gives at a time.
const AT_ONCE: u8 = 100;
/// How often it is asked for more: a channel with more messages than these since the first try is
/// looked through no further.
const MOST_PAGES: usize = 20;
/// Discord's clock and this machine's may differ by so much.
pub(super) const CLOCK_SLACK: TimeDelta = TimeDelta::minutes(10);

/// The bot's own messages in a channel, as far as they can be read.
#[derive(Debug)]
pub(super) enum Standing {
    /// These, the newest first.
    Seen(Vec<Value>),
    /// The bot may not read the channel's history.
    Hidden,
}

/// Reads the bot's own messages since the delivery was claimed, in the channel or the post that it goes to.
pub(super) async fn look(
    services: &Services,
    pending: &PendingDelivery,
    place: ChannelId,
) -> Result<Standing, SendError> {
    let since = pending.claimed_at - CLOCK_SLACK;
    let bot = services.bot.to_string();
    let mut own = Vec::new();
    let mut before = None;
    for page in 0..MOST_PAGES {
        let messages = services
            .rest
            .recent_messages(place, AT_ONCE, before)
            .await?;
        if page == 0 && messages.is_empty() && !may_read(services, pending, place).await? {
            return Ok(Standing::Hidden);
        }
        let is_last_page = messages.len() < usize::from(AT_ONCE);
        before = messages.last().and_then(id_of);
        own.extend(
            messages
                .into_iter()
                .filter(|message| message["author"]["id"] == bot.as_str()),
        );
        if is_last_page || before.is_none_or(|oldest| oldest.sent_at() < since) {
            return Ok(Standing::Seen(own));
        }
    }
    tracing::warn!(channel = %pending.channel, "too many messages since the first try to look through them all");
    Ok(Standing::Seen(own))
}

/// Without the right to read the history Discord gives an empty list, as if nothing had been said.
async fn may_read(
    services: &Services,
    pending: &PendingDelivery,
    place: ChannelId,
) -> Result<bool, SendError> {
    if pending.person.is_some() {
        return Ok(true);
    }
    let server = services.rest.server(pending.server, services.bot).await?;
    let needed = |_| vec![Right::ReadHistory];
    let rights = channel_rights(&services.rest, &server, services.bot, place, needed).await?;
    Ok(rights.missing.is_empty())
}

/// Same text, same papers. The text names the day and the part, so no two parts of a day are alike.
pub(super) fn says_the_same(message: &Value, body: &Value) -> bool {
    fn text(message: &Value) -> &str {
        message["content"].as_str().unwrap_or_default().trim()
    }
    fn papers(message: &Value) -> Vec<&Value> {
        message["embeds"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|embed| &embed["url"])
            .collect()
    }
    text(message) == text(body) && papers(message) == papers(body)
}

pub(super) fn id_of(message: &Value) -> Option<MessageId> {
    message["id"].as_str()?.parse().ok().map(MessageId)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_part_is_recognised_by_its_text_and_its_papers() {
        let body = json!({"content": "## Daily papers · Fri 14 Aug 2026\n", "embeds": [{"url": "https://a"}]});
        let standing = json!({"content": "## Daily papers · Fri 14 Aug 2026", "embeds": [{"url": "https://a", "type": "rich"}]});
        assert!(says_the_same(&standing, &body));
        let yesterday = json!({"content": "## Daily papers · Thu 13 Aug 2026", "embeds": [{"url": "https://a"}]});
        assert!(!says_the_same(&yesterday, &body));
    }
}
