//! The plan of a world, written by a test or the demo before the stand-in starts.

mod channel;
mod server;

use std::time::Duration;

pub use channel::{Channel, ChannelKind, Whom};
pub use server::{Role, Server};

use crate::clock::Clock;
use crate::rate_limits::RateLimits;

/// Servers with their people and channels, and how strict the stand-in is about time.
#[derive(Clone, Debug, Default)]
pub struct World {
    pub(crate) servers: Vec<Server>,
    pub(crate) servers_without_bot: Vec<Server>,
    pub(crate) strangers: Vec<String>,
    pub(crate) groups: Vec<(String, Vec<String>)>,
    pub(crate) installed_by: Vec<String>,
    pub(crate) settings: Settings,
}

/// What holds for the whole stand-in.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) clock: Clock,
    pub(crate) heartbeat: Duration,
    /// Whether a bot may be late with its heartbeats.
    pub(crate) heartbeats_excused: bool,
    /// How many answers may count towards Discord's ban.
    pub(crate) invalid_requests: usize,
    pub(crate) nonce_window: Duration,
    pub(crate) rate_limits: RateLimits,
    pub(crate) patience: Duration,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            clock: Clock::system(),
            heartbeat: Duration::from_millis(41_250),
            heartbeats_excused: false,
            // One in a hundred of the 10,000 in ten minutes for which Discord bans an address.
            invalid_requests: 100,
            // "The past few minutes" is all that Discord promises; the short end is the strict one.
            nonce_window: Duration::from_secs(180),
            rate_limits: RateLimits::default(),
            patience: Duration::from_secs(10),
        }
    }
}

impl World {
    /// A world with nothing in it but the bot.
    pub fn new() -> World {
        World::default()
    }

    /// A world of one server.
    pub fn with_server(server: Server) -> World {
        World::new().server(server)
    }

    /// Adds a server that the bot is in.
    #[must_use]
    pub fn server(mut self, server: Server) -> World {
        self.servers.push(server);
        self
    }

    /// Adds `count` servers, each as `plan` says for its number from 1.
    #[must_use]
    pub fn servers(mut self, count: usize, plan: impl Fn(usize) -> Server) -> World {
        self.servers.extend((1..=count).map(plan));
        self
    }

    /// Adds a server that the bot is not in: only people who have added the app to their own account
    /// use its commands there.
    #[must_use]
    pub fn server_without_bot(mut self, server: Server) -> World {
        self.servers_without_bot.push(server);
        self
    }

    /// Adds a conversation of several people, which has no place for a bot.
    #[must_use]
    pub fn group(mut self, name: &str, people: &[&str]) -> World {
        let people = people.iter().map(|person| (*person).to_owned()).collect();
        self.groups.push((name.to_owned(), people));
        self
    }

    /// Lets a person have added the app to their own account.
    #[must_use]
    pub fn installed_by(mut self, person: &str) -> World {
        self.installed_by.push(person.to_owned());
        self
    }

    /// Adds a person who shares no server with the bot.
    #[must_use]
    pub fn stranger(mut self, name: &str) -> World {
        self.strangers.push(name.to_owned());
        self
    }

    /// The clock to go by; the machine's own unless told.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> World {
        self.settings.clock = clock;
        self
    }

    /// How often the bot is asked to send a heartbeat.
    #[must_use]
    pub fn heartbeat_every(mut self, interval: Duration) -> World {
        self.settings.heartbeat = interval;
        self
    }

    /// How long an enforced nonce is remembered, by the stand-in's clock.
    #[must_use]
    pub fn nonce_window(mut self, window: Duration) -> World {
        self.settings.nonce_window = window;
        self
    }

    /// How many requests are let through; Discord's known numbers unless told.
    #[must_use]
    pub fn rate_limits(mut self, limits: RateLimits) -> World {
        self.settings.rate_limits = limits;
        self
    }

    /// How long a waiting call waits for the bot before it gives up; ten seconds unless told.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> World {
        self.settings.patience = patience;
        self
    }
}
