//! The running bot: builds every part, keeps the gateway going, shuts down.

mod upkeep;

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use secrecy::SecretString;
use tokio::sync::{Mutex, Notify};
use tokio::task::JoinHandle;

use self::upkeep::{tidy_up, warm_up};
use crate::cache::PaperCache;
use crate::clock::Clock;
use crate::commands::{self, Memory};
use crate::config::Config;
use crate::data_folder::{DataFolder, DataLock};
use crate::delivery::InHand;
use crate::discord::gateway::{Gateway, LONGEST_SILENCE, Shards};
use crate::discord::permissions::invite_link;
use crate::discord::rest::Rest;
use crate::health::{Health, Watched};
use crate::meaning::Meaning;
use crate::progress::{Progress, Unwatched};
use crate::services::Services;
use crate::source::{Arxiv, HuggingFace};
use crate::start::{self, Identity};
use crate::store::Store;
use crate::sync::Synchroniser;

/// How long the connection gets to end after a signal. `docker stop` gives the process ten seconds.
const LONGEST_GOODBYE: Duration = Duration::from_secs(5);

/// Everything that `paperboy run` consists of.
pub struct App {
    services: Arc<Services>,
    synchroniser: Synchroniser,
    token: SecretString,
    discord_url: String,
    health: Option<Health>,
    progress: Box<dyn Progress>,
    gateway_patience: Duration,
    /// What the clock showed at the last look. One look at a time: a digest is sent by whoever claimed it.
    last_look: Mutex<DateTime<Utc>>,
    _lock: DataLock,
}

/// Both databases, and the right to write them.
struct Databases {
    store: Store,
    cache: PaperCache,
    lock: DataLock,
}

impl Databases {
    /// Opens them, and makes what is not there. A migration takes its time on a thread of its own:
    /// the bot may be asked to stop meanwhile.
    async fn open(folder: DataFolder, meaning: Option<Meaning>) -> anyhow::Result<Self> {
        let open = move || {
            folder.make()?;
            let lock = folder.lock()?;
            let store = Store::open(&folder.store())?;
            let cache = PaperCache::open(&folder.cache())?.with_meaning(meaning);
            Ok(Self { store, cache, lock })
        };
        tokio::task::spawn_blocking(open).await?
    }
}

impl App {
    /// Takes the data folder, asks Discord who the bot is, opens the databases, and registers the
    /// commands when they have changed. While Discord is down it waits, and health checks say so.
    pub async fn start(config: &Config, clock: Clock) -> anyhow::Result<Self> {
        let token = config
            .discord_token
            .clone()
            .context("DISCORD_TOKEN is not set")?;
        let folder = DataFolder::at(&config.data);
        let meaning = Meaning::named_in(config)?;
        // What is there is checked at once; nothing is made before the token is known to be good.
        let found = if folder.store().exists() {
            Some(Databases::open(folder.clone(), meaning.clone()).await?)
        } else {
            None
        };
        let watched = Arc::new(Watched::default());
        let health = match config.listen {
            Some(address) => Some(Health::start(address, Arc::clone(&watched)).await?),
            None => None,
        };
        let rest = Rest::new(&config.discord_url, &token)?.counted_by(Arc::clone(&watched.vitals));
        let Identity { bot, application } = start::identity(&rest).await?;
        let Databases { store, cache, lock } = match found {
            Some(databases) => databases,
            None => Databases::open(folder, meaning).await?,
        };
        let synchroniser = synchroniser(config, cache.clone())?;
        let services = Arc::new(Services {
            store,
            cache,
            rest,
            clock,
            bot,
            application,
            in_hand: InHand::default(),
            memory: Memory::default(),
            vitals: Arc::clone(&watched.vitals),
            shards: OnceLock::new(),
            mornings_changed: Arc::new(Notify::new()),
        });
        tokio::spawn(warm_up(Arc::clone(&services)));
        // Who comes back to a server after its time finds nothing there.
        tidy_up(&services, services.clock.now()).await?;
        start::register_commands(&services).await?;
        watched.started(Arc::clone(&services));
        Ok(Self {
            services,
            synchroniser,
            token,
            discord_url: config.discord_url.clone(),
            health,
            progress: Box::new(Unwatched),
            gateway_patience: LONGEST_SILENCE,
            last_look: Mutex::default(),
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

    /// The same with another patience for a gateway that says nothing after it took the connection.
    #[must_use]
    pub fn with_gateway_patience(self, gateway_patience: Duration) -> Self {
        Self {
            gateway_patience,
            ..self
        }
    }

    /// The parts, for whoever drives the bot by hand: tests and the demo.
    pub fn services(&self) -> &Arc<Services> {
        &self.services
    }

    /// Where health checks are answered.
    pub fn health_address(&self) -> Option<SocketAddr> {
        self.health.as_ref().map(Health::address)
    }

    /// The link that invites the bot.
    pub fn invite_link(&self) -> String {
        invite_link(&self.discord_url, self.services.application)
    }

    /// Runs until `end` resolves or the bot can't go on.
    pub async fn run(self, end: impl Future<Output = ()>) -> anyhow::Result<()> {
        let ended = async {
            tokio::select! {
                () = end => Ok(()),
                result = self.keep_going() => result,
                result = start::keep_registered(&self.services) => result,
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
            reason = shards.until_hopeless(&self.services.rest, self.gateway_patience) => Err(reason),
            gone = &mut connection => {
                gone.context("the gateway task broke off")??;
                anyhow::bail!("the gateway connection ended");
            }
        };
        hang_up(&shards, connection).await;
        result
    }

    /// Prepares the gateway connection; while Discord is down it keeps asking.
    async fn connect(&self) -> anyhow::Result<Gateway> {
        let info = start::gateway(&self.services.rest).await?;
        let framework = commands::framework(Arc::clone(&self.services));
        Gateway::new(
            &self.services.rest,
            &self.token,
            self.services.application,
            &info,
            framework,
        )
        .await
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

/// Ends the connection politely, in time.
async fn hang_up(shards: &Shards, mut connection: JoinHandle<anyhow::Result<()>>) {
    // While there is no connection the task would never end by itself.
    if shards.are_connected().await {
        let goodbye = async {
            shards.shut_down().await;
            let _ = (&mut connection).await;
        };
        let _ = tokio::time::timeout(LONGEST_GOODBYE, goodbye).await;
    }
    connection.abort();
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("App")
    }
}
