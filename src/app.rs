//! The running bot: builds every part, keeps mornings and the gateway going, shuts down.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, Timelike as _, Utc};
use secrecy::SecretString;
use tokio::sync::{Mutex, Notify};

use crate::cache::PaperCache;
use crate::clock::Clock;
use crate::commands;
use crate::config::Config;
use crate::data_folder::{DataFolder, DataLock};
use crate::delivery::{self, InHand, MorningReport};
use crate::discord::gateway::Gateway;
use crate::discord::permissions::invite_link;
use crate::discord::rest::{Rest, SendError};
use crate::domain::UserId;
use crate::fingerprint::fingerprint;
use crate::health::Health;
use crate::progress::{Progress, Unwatched};
use crate::services::Services;
use crate::source::{Arxiv, HuggingFace};
use crate::store::{REGISTERED_COMMANDS, Store};
use crate::sync::Synchroniser;
use crate::vitals::Vitals;

/// How long the first refresh may hold mornings up.
const LONGEST_FIRST_REFRESH: Duration = Duration::from_secs(120);
/// How often the loop looks whether the cache is old. A feed that fails is asked again this soon.
const LOOK_AT_FEEDS_EVERY: Duration = Duration::from_secs(5 * 60);
/// How old the cache may be before it is refreshed: votes grow all day, the list until about 06:00 UTC.
const REFRESH_EVERY: chrono::Duration = chrono::Duration::minutes(30);
/// How long a left server's settings are kept, and texts behind buttons that nobody pressed again.
const KEPT_FOR: chrono::Duration = chrono::Duration::days(30);
/// How long the tasks get to end after a signal: less than the ten seconds of `docker stop`.
const LONGEST_GOODBYE: Duration = Duration::from_secs(8);

/// Everything that `paperboy run` consists of.
pub struct App {
    services: Arc<Services>,
    synchroniser: Synchroniser,
    token: SecretString,
    discord_url: String,
    health: Option<Health>,
    progress: Box<dyn Progress>,
    /// One look at the clock at a time: a digest is sent by whoever claimed it.
    delivering: Mutex<()>,
    _lock: DataLock,
}

/// Both databases, and the right to write them.
struct Databases {
    store: Store,
    cache: PaperCache,
    lock: DataLock,
}

impl Databases {
    /// Opens them, and makes what is not there.
    fn open(folder: &DataFolder) -> anyhow::Result<Self> {
        folder.make()?;
        let lock = folder.lock()?;
        let store = Store::open(&folder.store())?;
        let cache = PaperCache::open(&folder.cache())?;
        Ok(Self { store, cache, lock })
    }
}

impl App {
    /// Takes the data folder, checks the token, opens the databases, and registers the commands when they have changed.
    pub async fn start(config: &Config, clock: Clock) -> anyhow::Result<Self> {
        let token = config
            .discord_token
            .clone()
            .context("DISCORD_TOKEN is not set")?;
        let folder = DataFolder::at(&config.data);
        // What is there is checked at once; nothing is made before the token is known to be good.
        let found = if folder.store().exists() {
            Some(Databases::open(&folder)?)
        } else {
            None
        };
        let rest = Rest::new(&config.discord_url, &token)?;
        let bot = rest.bot_user().await.map_err(explain_token)?;
        let application = rest.application().await.map_err(explain_token)?;
        let Databases { store, cache, lock } = match found {
            Some(databases) => databases,
            None => Databases::open(&folder)?,
        };
        let synchroniser = synchroniser(config, cache.clone())?;
        let health = match config.listen {
            Some(address) => Some(Health::bind(address).await?),
            None => None,
        };
        let services = Services {
            store,
            cache,
            rest,
            clock,
            bot: UserId(bot.id),
            application: application.id,
            in_hand: InHand::default(),
            vitals: Vitals::default(),
            shards: OnceLock::new(),
            mornings_changed: Arc::new(Notify::new()),
        };
        register_commands(&services)
            .await
            .context("register the slash commands")?;
        Ok(Self {
            services: Arc::new(services),
            synchroniser,
            token,
            discord_url: config.discord_url.clone(),
            health,
            progress: Box::new(Unwatched),
            delivering: Mutex::default(),
            _lock: lock,
        })
    }

    /// Shows somebody how the cache is filled.
    #[must_use]
    pub fn watched_by(self, progress: impl Progress + 'static) -> Self {
        Self {
            progress: Box::new(progress),
            ..self
        }
    }

    /// The parts, for whoever drives the bot by hand: tests and the demo.
    pub fn services(&self) -> &Arc<Services> {
        &self.services
    }

    /// Where health checks are answered while the bot runs.
    pub fn health_address(&self) -> Option<SocketAddr> {
        self.health.as_ref().and_then(Health::address)
    }

    /// The link that invites the bot.
    pub fn invite_link(&self) -> String {
        invite_link(&self.discord_url, self.services.application)
    }

    /// Brings the cache up to date when it is old, then sends what is due.
    pub async fn tick(&self, now: DateTime<Utc>) -> anyhow::Result<MorningReport> {
        self.refresh_when_old(now).await?;
        self.deliver(now).await
    }

    async fn deliver(&self, now: DateTime<Utc>) -> anyhow::Result<MorningReport> {
        let _turn = self.delivering.lock().await;
        let report = delivery::deliver_due(&self.services, now).await?;
        self.services.vitals.count_morning(&report);
        Ok(report)
    }

    async fn refresh_when_old(&self, now: DateTime<Utc>) -> anyhow::Result<()> {
        let last = self.services.cache.last_fetch().await?;
        if last.is_none_or(|last| now - last >= REFRESH_EVERY) {
            self.refresh(now).await;
            self.tidy_up(now).await?;
        }
        Ok(())
    }

    /// Forgets what is kept for a while only.
    async fn tidy_up(&self, now: DateTime<Utc>) -> anyhow::Result<()> {
        let servers = self
            .services
            .store
            .purge_servers_left_before(now - KEPT_FOR)
            .await?;
        self.services
            .store
            .forget_texts_before(now - KEPT_FOR)
            .await?;
        if servers > 0 {
            tracing::info!(
                servers,
                "deleted everything of servers that were left 30 days ago"
            );
        }
        Ok(())
    }

    /// Fetches what the feeds have new. What fails is tried again at the next tick.
    pub async fn refresh(&self, now: DateTime<Utc>) {
        match self.synchroniser.refresh(now, &*self.progress).await {
            Ok(report) => tracing::info!(%report, "papers are up to date"),
            Err(error) => tracing::warn!("papers could not be brought up to date: {error:#}"),
        }
    }

    /// Runs until `end` resolves or the bot can't go on.
    pub async fn run(mut self, end: impl Future<Output = ()>) -> anyhow::Result<()> {
        let health = self.health.take();
        let services = Arc::clone(&self.services);
        let answer_health = async {
            match health {
                Some(health) => health.serve(services).await,
                None => std::future::pending().await,
            }
        };
        let ended = async {
            tokio::select! {
                () = end => Ok(()),
                result = self.keep_going() => result,
                result = answer_health => result,
            }
        };
        self.serve(ended).await
    }

    /// Answers members until `ended` resolves, and gives back its result. Mornings are left to
    /// whoever calls [`App::tick`].
    pub async fn serve(
        &self,
        ended: impl Future<Output = anyhow::Result<()>>,
    ) -> anyhow::Result<()> {
        tokio::pin!(ended);
        let gateway = tokio::select! {
            gateway = self.connect() => gateway?,
            result = &mut ended => return result,
        };
        let shards = gateway.shards();
        let _ = self.services.shards.set(shards.clone());
        let mut connection = tokio::spawn(gateway.run());
        let result = tokio::select! {
            result = &mut ended => result,
            gone = &mut connection => {
                gone.context("the gateway task broke off")??;
                anyhow::bail!("the gateway connection ended");
            }
        };
        // Before the first connection the task would never end.
        let goodbye = async {
            shards.shut_down().await;
            let _ = (&mut connection).await;
        };
        if tokio::time::timeout(LONGEST_GOODBYE, goodbye)
            .await
            .is_err()
        {
            connection.abort();
        }
        result
    }

    /// Prepares the gateway connection; while Discord is down it keeps asking.
    async fn connect(&self) -> anyhow::Result<Gateway> {
        let url = loop {
            match self.services.rest.gateway_url().await {
                Ok(url) => break url,
                Err(error @ SendError::Unavailable(_)) => {
                    tracing::warn!("Discord can't be reached yet: {error}");
                }
                Err(error) => return Err(error.into()),
            }
            tokio::time::sleep(Duration::from_secs(15)).await;
        };
        let framework = commands::framework(Arc::clone(&self.services));
        Gateway::new(
            &self.services.rest,
            &self.token,
            self.services.application,
            url,
            framework,
        )
        .await
    }

    /// After a downtime the cache is stale: mornings wait for its first refresh, but not for ever.
    async fn keep_going(&self) -> anyhow::Result<()> {
        let first = self.refresh_when_old(self.services.clock.now());
        match tokio::time::timeout(LONGEST_FIRST_REFRESH, first).await {
            Ok(refreshed) => refreshed?,
            Err(_) => {
                tracing::warn!("the feeds are slow; mornings go on with the papers that are here");
            }
        }
        tokio::select! {
            result = self.keep_fresh() => result,
            result = self.keep_mornings() => result,
        }
    }

    /// Keeps the cache fresh. A feed that is slow or down holds nothing else up.
    async fn keep_fresh(&self) -> anyhow::Result<()> {
        loop {
            if let Err(error) = self.refresh_when_old(self.services.clock.now()).await {
                tracing::error!("the cache could not be kept fresh: {error:#}");
            }
            tokio::time::sleep(LOOK_AT_FEEDS_EVERY).await;
        }
    }

    /// Looks at the clock at every full minute. Only a refused token ends it.
    async fn keep_mornings(&self) -> anyhow::Result<()> {
        loop {
            let now = self.services.clock.now();
            match self.deliver(now).await {
                Ok(report) if report.is_quiet() => {}
                Ok(report) => tracing::info!(%report, "mornings"),
                Err(error) if error.is::<SendError>() => return Err(error),
                Err(error) => tracing::error!("a morning could not be worked off: {error:#}"),
            }
            let past_the_minute = self.services.clock.now().second().min(59);
            let next_minute = Duration::from_secs(u64::from(60 - past_the_minute));
            let changed = self.services.mornings_changed.notified();
            let _ = tokio::time::timeout(next_minute, changed).await;
        }
    }
}

fn synchroniser(config: &Config, cache: PaperCache) -> anyhow::Result<Synchroniser> {
    let feed = HuggingFace::new(&config.huggingface_url, config.huggingface_token.clone())?;
    let arxiv = Arxiv::new(&config.arxiv_url)?;
    if config.feeds_are_stand_ins {
        let arxiv = arxiv.without_pauses();
        return Ok(Synchroniser::new(cache, feed, Some(arxiv)).with_pause(Duration::ZERO));
    }
    Ok(Synchroniser::new(cache, feed, Some(arxiv)))
}

/// Registers the commands when their definition differs from the one registered last: Discord allows
/// 200 creations a day.
async fn register_commands(services: &Services) -> anyhow::Result<()> {
    let definitions = commands::definitions()?;
    let fingerprint = fingerprint(&format!("{} {definitions}", services.application));
    if services.store.note(REGISTERED_COMMANDS).await?.as_deref() == Some(fingerprint.as_str()) {
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

fn explain_token(error: SendError) -> anyhow::Error {
    match error {
        SendError::Unauthorised => anyhow::anyhow!(
            "Discord refuses the token; copy it again from the Bot page of the developer portal into DISCORD_TOKEN"
        ),
        error => anyhow::Error::from(error).context("ask Discord who the bot is"),
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("App")
    }
}
