//! `/papers follow list`: what one follows, and when it comes.

use super::super::super::lines::reply_in_lines;
use super::super::super::{Context, next_post, speech};
use super::direct::{self, Reach};
use super::{in_words, member};
use crate::discord::render::said;
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
    let mut sayings = vec![saying!(
        "follow-list",
        count = follows.len(),
        when = in_words(&reader.settings)
    )];
    sayings.extend(follows.iter().map(|follow| {
        saying!(
            "follow-list-entry",
            topic = follow.topic.text(),
            meaning = follow.topic.in_words()
        )
    }));
    sayings.extend(reach.in_words());
    if reach != Reach::Closed {
        let now = services.clock.now();
        sayings.push(next_post::in_words(services, own, reader.channel, now).await?);
    }
    let language = speech::theirs(ctx);
    let lines: Vec<String> = sayings
        .iter()
        .map(|saying| said(saying, language))
        .collect();
    reply_in_lines(ctx, &lines, "…").await
}
