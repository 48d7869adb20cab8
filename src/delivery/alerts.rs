//! Tells a server's admins, once, that a channel can't be posted in.

use serde_json::Value;

use crate::discord::render::{notice, said};
use crate::discord::rest::SendError;
use crate::domain::{Cause, ChannelId, Language, ServerId, saying};
use crate::fingerprint::fingerprint;
use crate::services::Services;
use crate::store::Trouble;

/// How many admins are told at a look at the clock: mornings wait meanwhile.
const TOLD_AT_ONCE: usize = 5;

/// Tells of troubles that nobody was told of: in the server's channel for alerts, else to the
/// member who subscribed the channel. Who can't be reached sees it in `/papers-admin list`.
///
/// Errors: the token is refused, or the store can't be read or written.
pub(super) async fn tell_admins(services: &Services) -> anyhow::Result<()> {
    let untold = services.store.untold_troubles().await?;
    for trouble in untold.iter().take(TOLD_AT_ONCE) {
        if !is_told(services, trouble).await? {
            // Discord does not answer: the others wait for the next look, too.
            break;
        }
        services
            .store
            .trouble_told(trouble.channel, services.clock.now())
            .await?;
    }
    Ok(())
}

/// Whether there is nobody left to tell: somebody was told, or nobody can be.
async fn is_told(services: &Services, trouble: &Trouble) -> anyhow::Result<bool> {
    let alerts = services.store.alerts_channel(trouble.server).await?;
    if let Some(alerts) = alerts.filter(|alerts| *alerts != trouble.channel) {
        let alert = alert(
            trouble,
            language_in(services, trouble.server, alerts).await?,
        )?;
        match tell(services, alerts, trouble, &alert).await {
            Ok(()) => return Ok(true),
            Err(SendError::Unavailable(_)) => return Ok(false),
            Err(SendError::Unauthorised) => return Err(SendError::Unauthorised.into()),
            Err(error) => {
                tracing::warn!(server = %trouble.server, "the alerts channel can't be posted in: {error}");
            }
        }
    }
    let Some(member) = services.store.set_up_by(trouble.channel).await? else {
        return Ok(true);
    };
    // Which language the member reads is not known; that of the channel that they subscribed is.
    let language = language_in(services, trouble.server, trouble.channel).await?;
    let alert = alert(trouble, language)?;
    let told = async {
        let direct = services.rest.direct_channel(member).await?;
        tell(services, direct, trouble, &alert).await
    };
    match told.await {
        Ok(()) => Ok(true),
        Err(SendError::Unavailable(_)) => Ok(false),
        Err(SendError::Unauthorised) => Err(SendError::Unauthorised.into()),
        Err(error) => {
            tracing::info!(server = %trouble.server, "nobody could be told of a channel's trouble: {error}");
            Ok(true)
        }
    }
}

/// What is read in a channel: as it or its server decided, else as Discord says of the server.
async fn language_in(
    services: &Services,
    server: ServerId,
    channel: ChannelId,
) -> anyhow::Result<Language> {
    let store = &services.store;
    let tag = match store.language_in(server, channel).await? {
        Some(decided) => Some(decided),
        None => store.preferred_locale(server).await?,
    };
    Ok(tag
        .and_then(|tag| Language::of(tag.as_str()))
        .unwrap_or_default())
}

/// What is told of it, as a message's body.
fn alert(trouble: &Trouble, language: Language) -> anyhow::Result<Value> {
    let alert = saying!(
        "alert-channel-trouble",
        channel = trouble.channel,
        why = Cause::of_code(&trouble.why).in_words(),
    );
    let text = said(&alert, language);
    Ok(serde_json::to_value(notice(&text))?)
}

async fn tell(
    services: &Services,
    place: ChannelId,
    trouble: &Trouble,
    alert: &Value,
) -> Result<(), SendError> {
    // The same for every try, so that a lost answer does not tell twice.
    let nonce = fingerprint(&format!("alert {} {}", trouble.channel, trouble.since));
    services.rest.post_message(place, alert, &nonce).await?;
    Ok(())
}
