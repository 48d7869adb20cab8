//! `/papers privacy`: what is stored about the member who asks, and forgetting it.

use super::super::reply::{self, Visibility};
use super::super::{Context, speech};
use crate::discord::render::{notice, said};
use crate::domain::{Saying, UserId, saying};

/// Show what is stored about you, and have it forgotten.
#[poise::command(slash_command)]
pub(super) async fn privacy(
    ctx: Context<'_>,
    #[description = "Forget that it was you who set up subscriptions; they stay"] forget: Option<
        bool,
    >,
) -> anyhow::Result<()> {
    let store = &ctx.data().store;
    let member = UserId(ctx.interaction.user.id.get());
    let about_you = if forget == Some(true) {
        match store.forget_member(member).await?.set_up {
            0 => saying!("privacy-nothing-was-stored"),
            count => saying!("privacy-forgotten", subscriptions = subscriptions(count)),
        }
    } else {
        match store.what_is_kept_of(member).await?.set_up {
            0 => saying!("privacy-nothing-stored"),
            count => saying!("privacy-stored", subscriptions = subscriptions(count)),
        }
    };
    let sayings = [
        about_you,
        saying!("privacy-questions"),
        saying!("privacy-no-names"),
        saying!("privacy-removed"),
    ];
    let language = speech::theirs(ctx);
    let lines = sayings.map(|saying| format!("- {}", said(&saying, language)));
    reply::reply(ctx, notice(&lines.join("\n")), Visibility::Private).await
}

fn subscriptions(count: usize) -> Saying {
    saying!("privacy-subscriptions", count = count)
}
