//! `/papers privacy export`: everything that is stored about the member who asks, as a JSON file.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::super::super::{Context, reply, speech};
use crate::discord::render::{notice, said};
use crate::discord::rest::File;
use crate::domain::{Subscription, UserId, saying};
use crate::store::{Kept, Reader, SavedPaper};

/// Get what is stored about you as a file.
#[poise::command(slash_command)]
pub(super) async fn export(ctx: Context<'_>) -> anyhow::Result<()> {
    let services = ctx.data();
    let member = UserId(ctx.interaction.user.id.get());
    let kept = services.store.what_is_kept_of(member).await?;
    if kept == Kept::default() {
        return speech::say(ctx, saying!("privacy-nothing-stored")).await;
    }
    let saved = services.store.saved_of(member).await?;
    let now = services.clock.now();
    let export = written(member, &kept, &saved, now);
    let file = File {
        name: format!("paperboy-about-me-{}.json", now.format("%Y-%m-%d")),
        bytes: serde_json::to_vec_pretty(&export)?,
    };
    let text = said(&saying!("privacy-exported"), speech::theirs(ctx));
    reply::reply_with_file(ctx, &notice(&text), file).await
}

fn written(member: UserId, kept: &Kept, saved: &[SavedPaper], now: DateTime<Utc>) -> Value {
    let saved = saved
        .iter()
        .map(|saved| json!({ "saved_at": saved.saved_at, "paper": saved.paper }));
    json!({
        "format": "paperboy-member-export",
        "exported_at": now,
        "member": member,
        "subscriptions_set_up": kept.set_up,
        "personal_digests": kept.reader.as_ref().map(reader),
        "follows": kept.follows.iter().map(follow).collect::<Vec<_>>(),
        "saved_papers": saved.collect::<Vec<_>>(),
        "presses_known_to_be_counted": kept.marks,
    })
}

fn reader(reader: &Reader) -> Value {
    json!({
        "channel": reader.channel,
        "zone": reader.settings.zone.name(),
        "post_at": reader.settings.post_at.format("%H:%M").to_string(),
        "days": reader.settings.days.in_words().to_string(),
        "settings": reader.overrides,
        "locale": reader.preferred_locale,
        "pause": reader.pause,
    })
}

fn follow(subscription: &Subscription) -> Value {
    json!({
        "topic": subscription.topic.text(),
        "level": subscription.level,
        "min_upvotes": subscription.min_upvotes,
        "needs_code": subscription.needs_code,
        "pause": subscription.pause,
    })
}
