//! Starting in a world that may be down: who the bot is, and the commands that Discord knows of it.

use std::time::Duration;

use backon::{ExponentialBuilder, Retryable as _};

use crate::commands;
use crate::discord::rest::{GatewayInfo, Rest, SendError};
use crate::domain::UserId;
use crate::fingerprint::fingerprint;
use crate::services::Services;
use crate::store::REGISTERED_COMMANDS;

/// How long commands that could not be registered wait for the next try.
const REGISTER_AGAIN_AFTER: Duration = Duration::from_secs(10 * 60);
/// Pauses between questions to a Discord that does not answer; each question has repeats of its own.
const SHORTEST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// So many of the day's identifications are kept for reconnections: with none left Discord resets the
/// token.
const IDENTIFICATIONS_KEPT: u32 = 20;
const LONGEST_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// What the token says about the bot.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Identity {
    /// Who it is.
    pub(crate) bot: UserId,
    /// The application that it belongs to.
    pub(crate) application: u64,
}

/// Asks Discord who the bot is, for as long as Discord can't be reached.
pub(crate) async fn identity(rest: &Rest) -> anyhow::Result<Identity> {
    let bot = until_reached(|| rest.bot_user()).await;
    let bot = bot.map_err(explain_token)?;
    let application = until_reached(|| rest.application()).await;
    let application = application.map_err(explain_token)?;
    Ok(Identity {
        bot: UserId(bot.id),
        application: application.id,
    })
}

/// Asks where the gateway is, and waits while the bot may not identify any more.
pub(crate) async fn gateway(rest: &Rest) -> Result<GatewayInfo, SendError> {
    loop {
        let gateway = until_reached(|| rest.gateway()).await?;
        let limit = gateway.session_start_limit;
        if limit.remaining >= gateway.shards.saturating_add(IDENTIFICATIONS_KEPT) {
            return Ok(gateway);
        }
        let pause = Duration::from_millis(limit.reset_after_milliseconds);
        tracing::error!(
            remaining = limit.remaining,
            ?pause,
            "the bot has connected too often today; it waits until Discord lets it connect safely again"
        );
        tokio::time::sleep(pause.clamp(SHORTEST_PAUSE, LONGEST_DAY)).await;
    }
}

/// Asks until Discord answers, whatever it answers.
pub(crate) async fn until_reached<T, Q>(ask: impl FnMut() -> Q) -> Result<T, SendError>
where
    Q: Future<Output = Result<T, SendError>>,
{
    let pauses = ExponentialBuilder::default()
        .with_min_delay(SHORTEST_PAUSE)
        .with_max_delay(LONGEST_PAUSE)
        .without_max_times()
        .with_jitter();
    ask.retry(pauses)
        .when(|error| matches!(error, SendError::Unavailable(_)))
        .notify(|error, pause| {
            tracing::warn!(
                ?pause,
                "Discord can't be reached yet; asking again: {error}"
            );
        })
        .await
}

/// Registers the commands when their definition differs from the one registered last: Discord allows
/// 200 creations a day. What fails is logged and left to [`keep_registered`]. Error: the token is
/// refused.
pub(crate) async fn register_commands(services: &Services) -> anyhow::Result<()> {
    match registered(services).await {
        Err(error) if is_refused_token(&error) => Err(error),
        Err(error) => {
            tracing::error!("the slash commands could not be registered: {error:#}");
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}

/// Tries again what [`register_commands`] could not do. Ends only when the token is refused.
pub(crate) async fn keep_registered(services: &Services) -> anyhow::Result<()> {
    loop {
        tokio::time::sleep(REGISTER_AGAIN_AFTER).await;
        register_commands(services).await?;
    }
}

async fn registered(services: &Services) -> anyhow::Result<()> {
    let definitions = commands::definitions()?;
    let fingerprint = fingerprint(&format!("{} {definitions}", services.application));
    let last = services.store.note(REGISTERED_COMMANDS).await?;
    if last.as_deref() == Some(fingerprint.as_str()) {
        return Ok(());
    }
    services
        .rest
        .register_commands(services.application, &definitions)
        .await?;
    services
        .store
        .set_note(REGISTERED_COMMANDS, fingerprint)
        .await?;
    tracing::info!("registered the slash commands");
    Ok(())
}

fn is_refused_token(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(SendError::Unauthorised))
}

fn explain_token(error: SendError) -> anyhow::Error {
    match error {
        SendError::Unauthorised => anyhow::anyhow!(
            "Discord refuses the token; copy it again from the Bot page of the developer portal into DISCORD_TOKEN"
        ),
        error => anyhow::Error::from(error).context("ask Discord who the bot is"),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    /// Asks a Discord that gives these answers in turn; gives back how many it did not need to give.
    async fn ask(answers: Vec<Result<u8, SendError>>) -> (Result<u8, SendError>, usize) {
        let answers = RefCell::new(answers.into_iter());
        let next = || answers.borrow_mut().next().expect("an answer");
        let answer = until_reached(|| std::future::ready(next())).await;
        (answer, answers.into_inner().len())
    }

    fn down() -> Result<u8, SendError> {
        Err(SendError::Unavailable("status 503".to_owned()))
    }

    #[tokio::test(start_paused = true)]
    async fn an_outage_is_sat_out() {
        let (answer, left) = ask(vec![down(), down(), down(), Ok(7)]).await;
        assert_eq!((answer.unwrap(), left), (7, 0));
    }

    #[tokio::test(start_paused = true)]
    async fn a_refused_token_is_not_tried_again() {
        let (answer, left) = ask(vec![down(), Err(SendError::Unauthorised), Ok(1)]).await;
        assert!(matches!(answer, Err(SendError::Unauthorised)));
        assert_eq!(left, 1);
    }
}
