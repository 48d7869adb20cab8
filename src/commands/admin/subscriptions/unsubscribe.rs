//! `/papers-admin unsubscribe`: a channel no longer gets a topic.

use super::named;
use crate::commands::{Context, access, asker, autocomplete, reply, speech};
use crate::discord::render::{AdminButton, ButtonId, Component, MessageBody, Row, notice, said};
use crate::domain::{Argument, UserError, saying};
use crate::store::UNDO_TIME;

/// Stop posting a topic in a channel.
#[poise::command(slash_command)]
pub(in super::super) async fn unsubscribe(
    ctx: Context<'_>,
    #[description = "One of this server's subscriptions"]
    #[autocomplete = "autocomplete::subscriptions"]
    subscription: String,
) -> anyhow::Result<()> {
    access::may_see_settings(ctx)?;
    let wanted = named::subscription(ctx, &subscription).await?;
    asker::may_change_channel(ctx, wanted.channel).await?;
    let services = ctx.data();
    let now = services.clock.now();
    let ended = services
        .store
        .unsubscribe(wanted.server, wanted.id, now)
        .await?;
    let Some(ended) = ended else {
        return Err(UserError::new(saying!("unsubscribe-removed-already")).into());
    };
    services.mornings_changed.notify_one();
    let done = saying!(
        "unsubscribe-done",
        channel = ended.channel,
        topic = ended.topic.text(),
        until = Argument::from_now(now + UNDO_TIME),
    );
    let language = speech::theirs(ctx);
    let restore = AdminButton::Restore {
        subscription: ended.id,
    };
    let label = saying!("button-undo").plainly(language);
    let undo = Component::action(label, ButtonId::Admin(restore).to_string());
    let answer = MessageBody {
        components: vec![Row::of([undo])],
        ..notice(&said(&done, language))
    };
    reply::reply(ctx, answer, reply::Visibility::Private).await
}
