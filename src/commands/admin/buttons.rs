//! The buttons under the answers of `/papers-admin`. They outlive restarts, and carry no right with them.

use poise::serenity_prelude as serenity;

use super::pressed::Pressed;
use super::{check, config, data, post_now, preview, subscriptions, topic};
use crate::commands::asker::Asker;
use crate::commands::reply_to_error;
use crate::discord::render::{AdminButton, notice};
use crate::domain::{ChannelId, UserError, saying};
use crate::services::Services;

/// Answers a press, whatever comes of it.
pub(in crate::commands) async fn answer_button(
    services: &Services,
    press: &serenity::ComponentInteraction,
    button: AdminButton,
) -> anyhow::Result<()> {
    let mut pressed = Pressed::new(services, press);
    if let Err(error) = carry_out(&mut pressed, button).await {
        let text = reply_to_error::text_for_press(press, &error);
        pressed.answer(notice(&text)).await?;
    }
    Ok(())
}

async fn carry_out(pressed: &mut Pressed<'_>, button: AdminButton) -> anyhow::Result<()> {
    let asker = Asker::of_press(pressed.press)?;
    match button {
        AdminButton::Preview { channel } => {
            may_change(pressed, &asker, channel).await?;
            preview::show(pressed, asker.server, channel).await
        }
        AdminButton::PostNow { channel } => {
            may_change(pressed, &asker, channel).await?;
            post_now::press(pressed, asker.server, channel).await
        }
        AdminButton::PostAgain { channel } => {
            may_change(pressed, &asker, channel).await?;
            post_now::press_again(pressed, asker.server, channel).await
        }
        AdminButton::Test { channel } => {
            may_change(pressed, &asker, channel).await?;
            check::press(pressed, asker.server, channel).await
        }
        AdminButton::Undo {
            subscriptions,
            max_papers,
        } => subscriptions::undo(pressed, &asker, &subscriptions, max_papers).await,
        AdminButton::Restore { subscription } => {
            subscriptions::restore(pressed, &asker, subscription).await
        }
        AdminButton::Reset { channel } => {
            asker.may_manage_server()?;
            config::reset_pressed(pressed, asker.server, channel).await
        }
        AdminButton::DeleteTopic { name } => {
            asker.may_manage_server()?;
            topic::delete_pressed(pressed, asker.server, &name).await
        }
        AdminButton::Import { key } => {
            asker.may_manage_server()?;
            data::import_pressed(pressed, &asker, key).await
        }
    }
}

/// Refuses who may not change this channel, and channels that are not known as this server's.
pub(super) async fn may_change(
    pressed: &mut Pressed<'_>,
    asker: &Asker,
    channel: ChannelId,
) -> anyhow::Result<()> {
    let known = pressed.services.store.channel_settings(channel).await?;
    if known.is_none_or(|known| known.server != asker.server) {
        return Err(UserError::new(saying!("button-channel-unknown")).into());
    }
    if asker.is_unclear_in(channel) {
        pressed.promise_answer().await?;
    }
    asker.may_change(pressed.services, channel).await
}
