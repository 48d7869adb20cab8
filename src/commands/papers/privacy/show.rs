//! `/papers privacy show`: what is stored about the member who asks.

use super::super::super::reply::{self, Visibility};
use super::super::super::{Context, speech};
use crate::discord::render::{all_said, notice};
use crate::domain::{Saying, UserId, saying};
use crate::store::Kept;

/// Show what is stored about you.
#[poise::command(slash_command)]
pub(super) async fn show(ctx: Context<'_>) -> anyhow::Result<()> {
    let member = UserId(ctx.interaction.user.id.get());
    let kept = ctx.data().store.what_is_kept_of(member).await?;
    let mut sayings = in_words(&kept);
    sayings.extend([
        if sayings.is_empty() {
            saying!("privacy-nothing-stored")
        } else {
            saying!("privacy-how-to-delete")
        },
        saying!("privacy-questions"),
    ]);
    if ctx.data().cache.asks_elsewhere() {
        sayings.push(saying!("privacy-elsewhere"));
    }
    sayings.extend([saying!("privacy-no-names"), saying!("privacy-removed")]);
    let lines = all_said(&sayings, speech::theirs(ctx));
    let list = format!("- {}", lines.join("\n- "));
    reply::reply(ctx, notice(&list), Visibility::Private).await
}

/// What is kept, each kind in a sentence.
pub(super) fn in_words(kept: &Kept) -> Vec<Saying> {
    let counted = [
        (
            kept.set_up,
            saying!("privacy-set-up", subscriptions = kept.set_up),
        ),
        (
            kept.follows.len(),
            saying!("privacy-follows", topics = kept.follows.len()),
        ),
        (kept.saved, saying!("privacy-saved", papers = kept.saved)),
        (kept.marks, saying!("privacy-marks", presses = kept.marks)),
        (kept.drafts, saying!("privacy-set-up-begun")),
    ];
    let counted = counted.into_iter().filter(|(count, _)| *count > 0);
    let settings = kept.reader.is_some() && kept.follows.is_empty();
    let settings = settings.then(|| saying!("privacy-reader"));
    counted.map(|(_, saying)| saying).chain(settings).collect()
}
