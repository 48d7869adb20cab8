//! Whether the bot can post in a channel, asked before anything is saved.

use super::access::Target;
use super::{Context, reply};
use crate::discord::channel_rights::channel_rights;
use crate::discord::permissions::{self, MissingRight};
use crate::discord::rest::SendError;
use crate::domain::{ChannelId, UserError};

/// Refuses channels in which a digest can't be posted, with what is missing and where it is denied.
pub(super) async fn check_bot_rights(ctx: Context<'_>, target: &Target) -> anyhow::Result<()> {
    if !permissions::takes_messages(target.kind) {
        return Err(UserError::new(format!(
            "I can post in text and announcement channels and in threads; <#{}> is none of these. Name another channel.",
            target.id
        ))
        .into());
    }
    let needed = permissions::needed(target.kind);
    let is_here = target.id.0 == ctx.interaction.channel_id.get();
    if let Some(rights) = ctx.interaction.app_permissions.filter(|_| is_here) {
        let has_all =
            needed.iter().all(|right| rights.bits() & right.bit() != 0) || rights.administrator();
        if has_all {
            return Ok(());
        }
    }
    // Where a right is denied, or what holds in another channel, only Discord can say.
    reply::promise(ctx).await?;
    let missing = missing_rights(ctx, target).await?;
    if missing.is_empty() {
        return Ok(());
    }
    Err(UserError::new(sentence(target.id, &missing)).into())
}

async fn missing_rights(ctx: Context<'_>, target: &Target) -> anyhow::Result<Vec<MissingRight>> {
    let services = ctx.data();
    let rights = async {
        let server = services.rest.server(target.server, services.bot).await?;
        channel_rights(&services.rest, &server, services.bot, target.id).await
    };
    match rights.await {
        Ok(rights) => Ok(rights.missing),
        Err(SendError::Forbidden { .. } | SendError::Gone { .. }) => Err(UserError::new(format!(
            "I can't see <#{}>: **View Channel** is denied for me there. Allow it in the channel's permissions, then try again.",
            target.id
        ))
        .into()),
        Err(error) => Err(error.into()),
    }
}

fn sentence(channel: ChannelId, missing: &[MissingRight]) -> String {
    let rights: Vec<String> = missing
        .iter()
        .map(|missing| format!("**{}** is {}", missing.right.name(), missing.place))
        .collect();
    format!(
        "I can't post in <#{channel}>: {}. Allow it there, then try again.",
        rights.join("; ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discord::permissions::Right;

    #[test]
    fn a_missing_right_is_named_with_its_place_and_the_cure() {
        let missing = [MissingRight {
            right: Right::EmbedLinks,
            place: "denied for my role Bots in this channel's permissions".to_owned(),
        }];
        assert_eq!(
            sentence(ChannelId(7), &missing),
            "I can't post in <#7>: **Embed Links** is denied for my role Bots in this channel's permissions. Allow it there, then try again."
        );
    }
}
