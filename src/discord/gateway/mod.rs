//! The live connection that brings members' commands.

mod shards;
mod watch;

use anyhow::Context as _;
use poise::serenity_prelude as serenity;
use secrecy::{ExposeSecret as _, SecretString};

use super::rest::{GatewayInfo, Rest};

pub(crate) use shards::Shards;

/// How long a shard's connection may say nothing before the bot ends.
pub(crate) const LONGEST_SILENCE: std::time::Duration = watch::LONGEST_SILENCE;

use shards::Watches;

/// The only intent: servers, channels and roles coming and going. Commands need none.
const INTENTS: serenity::GatewayIntents = serenity::GatewayIntents::GUILDS;

/// A gateway client that has not connected yet.
pub(crate) struct Gateway {
    client: serenity::Client,
    shards: Shards,
}

impl Gateway {
    /// Prepares the connection to the gateway, dispatching to `framework`.
    pub(crate) async fn new<U, E>(
        rest: &Rest,
        token: &SecretString,
        application: u64,
        gateway: &GatewayInfo,
        framework: poise::Framework<U, E>,
    ) -> anyhow::Result<Self>
    where
        U: Send + Sync + 'static,
        E: Send + Sync + 'static,
    {
        // serenity ignores `proxy`, our base URL, while its own limiter is on; ours paces anyway.
        let http = serenity::HttpBuilder::new(token.expose_secret())
            .client(rest.http())
            .proxy(rest.base())
            .ratelimiter_disabled(true)
            .application_id(serenity::ApplicationId::new(application))
            .build();
        let watches = Watches::default();
        let client = serenity::ClientBuilder::new_with_http(http, INTENTS)
            .framework(framework)
            .event_handler(watches.clone())
            .await
            .context("prepare the gateway connection")?;
        // serenity falls back to Discord's own gateway when it can't ask for the address.
        gateway.url.clone_into(&mut *client.ws_url.lock().await);
        let shards = Shards::new(&client, gateway.shards, watches);
        Ok(Self { client, shards })
    }

    /// A handle to the connection.
    pub(crate) fn shards(&self) -> Shards {
        self.shards.clone()
    }

    /// Stays connected until the connection can't be kept, or [`Shards::shut_down`].
    pub(crate) async fn run(mut self) -> anyhow::Result<()> {
        let ended = self.client.start_shards(self.shards.count()).await;
        ended.map_err(|error| match error {
            serenity::Error::Gateway(serenity::GatewayError::InvalidAuthentication) => {
                anyhow::anyhow!("Discord refuses the token; get a new one in the developer portal")
            }
            error => anyhow::Error::from(error).context("keep the gateway connection"),
        })
    }
}
