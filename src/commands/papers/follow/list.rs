//! `/papers follow list`: what one follows, and when it comes.

use super::super::super::lines::reply_in_lines;
use super::super::super::{Context, speech};
use super::{direct, in_words, member, next};
use crate::discord::render::all_said;
use crate::domain::{ServerId, saying};

/// Show what you follow, and when it comes.
#[poise::command(slash_command)]
pub(super) async fn list(ctx: Context<'_>) -> anyhow::Result<()> {
    let services = ctx.data();
    let Some(reader) = services.store.reader(member(ctx)).await? else {
        return speech::say(ctx, saying!("follow-nothing-yet")).await;
    };
    let reach = direct::try_again(ctx, &reader).await?;
    let own = ServerId::of_person(reader.user);
    let follows = services.store.subscriptions_of_server(own).await?;
    if follows.is_empty() {
        return speech::say(ctx, saying!("follow-nothing-yet")).await;
    }
    let when = in_words(&reader.settings);
    let mut sayings = vec![saying!("follow-list", when = when)];
    sayings.extend(follows.iter().map(|follow| {
        saying!(
            "follow-list-entry",
            topic = follow.topic.text(),
            meaning = follow.topic.in_words()
        )
    }));
    sayings.extend(reach.in_words());
    sayings.extend(next(ctx, &reader, reach).await?);
    let language = speech::theirs(ctx);
    let lines = all_said(&sayings, language);
    reply_in_lines(ctx, &lines, "…").await
}
