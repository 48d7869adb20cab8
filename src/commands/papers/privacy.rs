//! `/papers privacy`: what is stored about the member who asks, and forgetting it.

use super::super::Context;
use super::super::reply::{self, Visibility};
use crate::discord::render::notice;
use crate::domain::UserId;

/// What holds for everybody.
const FOR_EVERYBODY: &str = "\
- What you ask is answered from my own cache and not kept. A long topic behind a button is kept for 30 days, without a name.
- No names, no messages of members and no member lists are stored: of a server only ids, its settings and topics, and which papers its channels have had.
- When I am removed from a server, everything of it is deleted after 30 days; its admins can do so at once with `/papers-admin data delete`.";

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
            0 => "Nothing was stored about you.".to_owned(),
            count => format!(
                "Forgotten: that you set up {}. The subscriptions stay; of trouble with them I no longer tell you.",
                subscriptions(count)
            ),
        }
    } else {
        match store.what_is_kept_of(member).await?.set_up {
            0 => "Nothing is stored about you.".to_owned(),
            count => format!(
                "Your id is stored with {} that you set up, so that I can tell you when a channel can't be posted in. `/papers privacy forget:true` forgets it.",
                subscriptions(count)
            ),
        }
    };
    let text = format!("- {about_you}\n{FOR_EVERYBODY}");
    reply::reply(ctx, notice(&text), Visibility::Private).await
}

fn subscriptions(count: usize) -> String {
    match count {
        1 => "1 subscription".to_owned(),
        count => format!("{count} subscriptions"),
    }
}
