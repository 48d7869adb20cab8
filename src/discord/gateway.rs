//! The live connection that brings members' commands.

use std::sync::Arc;

use anyhow::Context as _;
use poise::serenity_prelude as serenity;
use secrecy::{ExposeSecret as _, SecretString};

use super::rest::Rest;

/// The only intent: servers, channels and roles coming and going. Commands need none.
const INTENTS: serenity::GatewayIntents = serenity::GatewayIntents::GUILDS;

/// A gateway client that has not connected yet.
pub(crate) struct Gateway {
    client: serenity::Client,
}

impl Gateway {
    /// Prepares the connection to the gateway at `gateway_url`, dispatching to `framework`.
    pub(crate) async fn new<U, E>(
        rest: &Rest,
        token: &SecretString,
        application: u64,
        gateway_url: String,
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
        let client = serenity::ClientBuilder::new_with_http(http, INTENTS)
            .framework(framework)
            .await
            .context("prepare the gateway connection")?;
        // serenity falls back to Discord's own gateway when it can't ask for the address.
        *client.ws_url.lock().await = gateway_url;
        Ok(Self { client })
    }

    /// A handle to the connection.
    pub(crate) fn shards(&self) -> Shards {
        Shards(Arc::clone(&self.client.shard_manager))
    }

    /// Stays connected until the connection can't be kept, or [`Shards::shut_down`].
    pub(crate) async fn run(mut self) -> anyhow::Result<()> {
        self.client.start().await.map_err(|error| match error {
            serenity::Error::Gateway(serenity::GatewayError::InvalidAuthentication) => {
                anyhow::anyhow!("Discord refuses the token; get a new one in the developer portal")
            }
            error => anyhow::Error::from(error).context("keep the gateway connection"),
        })
    }
}

/// A handle to a running connection.
#[derive(Debug, Clone)]
pub(crate) struct Shards(Arc<serenity::ShardManager>);

impl Shards {
    /// Whether Discord hears the bot.
    pub(crate) async fn are_connected(&self) -> bool {
        let runners = self.0.runners.lock().await;
        let is_connected =
            |shard: &serenity::ShardRunnerInfo| shard.stage == serenity::ConnectionStage::Connected;
        !runners.is_empty() && runners.values().all(is_connected)
    }

    /// Ends the connection. Before the first one stands, this does nothing.
    pub(crate) async fn shut_down(&self) {
        self.0.shutdown_all().await;
    }
}
