//! What a test or the demo holds in its hand: starts the stand-in, waits for the bot, looks at what came.

mod acting;
mod changing;
mod reply;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use acting::SlashError;
pub use reply::Reply;

use crate::faults::Fault;
use crate::ids::{ChannelId, MessageId, RoleId, ServerId, UserId};
use crate::journal::Journal;
use crate::messages::Message;
use crate::rest;
use crate::state::{Shared, State, TOKEN};
use crate::world::{Place, World};

/// A running stand-in. Clones speak to the same one; it ends with the last of them.
#[derive(Clone, Debug)]
pub struct Discord {
    shared: Arc<Shared>,
    address: SocketAddr,
    _server: Arc<Server>,
}

/// The task that serves; ends with the last handle.
#[derive(Debug)]
struct Server {
    task: JoinHandle<()>,
    shared: Arc<Shared>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.close();
        self.task.abort();
    }
}

impl Discord {
    /// Starts a stand-in for `world` on a free port of the loopback interface.
    ///
    /// # Panics
    /// When no port of the loopback interface can be had.
    pub async fn start(world: World) -> Discord {
        let listener = match TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await {
            Ok(listener) => listener,
            Err(error) => panic!("the stand-in for Discord cannot listen on 127.0.0.1: {error}"),
        };
        let address = match listener.local_addr() {
            Ok(address) => address,
            Err(error) => panic!("the stand-in for Discord does not know its own address: {error}"),
        };
        let shared = Arc::new(Shared::new(State::new(&world, address.to_string())));
        let router = rest::router(Arc::clone(&shared));
        let task = tokio::spawn(async move {
            // An error here is a listener that is gone: every test that needs it will say so.
            let _ = axum::serve(listener, router).await;
        });
        let server = Server {
            task,
            shared: Arc::clone(&shared),
        };
        Discord {
            shared,
            address,
            _server: Arc::new(server),
        }
    }

    /// The base address: `http://127.0.0.1:PORT`, for `PAPERBOY_DISCORD_URL`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The token that is taken.
    #[expect(
        clippy::unused_self,
        reason = "a token belongs to a stand-in, though all have the same"
    )]
    pub fn token(&self) -> &'static str {
        TOKEN
    }

    /// The bot's user and application id.
    pub fn bot_id(&self) -> UserId {
        self.shared.look(State::bot)
    }

    /// Waits until a bot is connected and has been sent READY and its servers.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time.
    pub async fn ready(&self) {
        self.until("a bot to connect", |state| {
            state
                .sessions
                .all
                .iter()
                .any(crate::gateway::Session::is_ready)
                .then_some(())
        })
        .await;
    }

    /// Waits until the bot has registered its commands.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time.
    pub async fn commands_registered(&self) {
        self.until("the commands to be registered", |state| {
            (!state.commands.is_empty()).then_some(())
        })
        .await;
    }

    /// Waits until `count` messages stand in a channel, and gives them, oldest first.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time, or when there is no such channel.
    pub async fn wait_for_messages(&self, place: impl Into<Place>, count: usize) -> Vec<Message> {
        let id = self.channel(place);
        let what = format!("{count} messages in channel {id}");
        self.until(&what, |state| {
            let messages = state.messages_in(id);
            (messages.len() >= count).then_some(messages)
        })
        .await
    }

    /// Waits until a request has been answered that `wanted` takes.
    ///
    /// # Panics
    /// With the journal, when that does not happen in time.
    pub async fn wait_for_request(
        &self,
        what: &str,
        wanted: impl Fn(&crate::Request) -> bool,
    ) -> crate::Request {
        self.until(what, |state| {
            state
                .journal
                .requests
                .iter()
                .find(|request| wanted(request))
                .cloned()
        })
        .await
    }

    /// The messages of a channel, oldest first; those that only one person sees are not among them.
    ///
    /// # Panics
    /// When there is no such channel.
    pub fn messages_in(&self, place: impl Into<Place>) -> Vec<Message> {
        let id = self.channel(place);
        self.shared.look(|state| state.messages_in(id))
    }

    /// The messages of the direct conversation with a person, oldest first.
    ///
    /// # Panics
    /// When nobody has that name.
    pub fn direct_messages_to(&self, person: &str) -> Vec<Message> {
        let person = self.user(person);
        self.shared.look(|state| {
            let channel = state.world.channel_at(&Place::Direct, Some(person));
            channel
                .map(|channel| state.messages_in(channel.id))
                .unwrap_or_default()
        })
    }

    /// The id of a channel.
    ///
    /// # Panics
    /// When there is no such channel.
    pub fn channel(&self, place: impl Into<Place>) -> ChannelId {
        let place = place.into();
        match self.shared.look(|state| {
            state
                .world
                .channel_at(&place, None)
                .map(|channel| channel.id)
        }) {
            Ok(id) => id,
            Err(why) => panic!("{why}"),
        }
    }

    /// The id of a server.
    ///
    /// # Panics
    /// When no server has that name.
    pub fn server(&self, name: &str) -> ServerId {
        match self
            .shared
            .look(|state| state.world.server_named(name).map(|server| server.id))
        {
            Some(id) => id,
            None => panic!("there is no server {name}"),
        }
    }

    /// The id of a person.
    ///
    /// # Panics
    /// When nobody has that name.
    pub fn user(&self, name: &str) -> UserId {
        match self
            .shared
            .look(|state| state.world.user_named(name).map(|user| user.id))
        {
            Some(id) => id,
            None => panic!("nobody is called {name}"),
        }
    }

    /// The id of a server's role.
    ///
    /// # Panics
    /// When there is no such server or role.
    pub fn role(&self, server: &str, name: &str) -> RoleId {
        let found = self.shared.look(|state| {
            let server = state.world.server_named(server)?;
            server
                .roles
                .values()
                .find(|role| role.name == name)
                .map(|role| role.id)
        });
        match found {
            Some(id) => id,
            None => panic!("there is no role {name} in {server}"),
        }
    }

    /// The message as it stands now, while it stands.
    pub fn message(&self, channel: ChannelId, id: MessageId) -> Option<Message> {
        self.shared.look(|state| state.message(channel, id))
    }

    /// What the stand-in's clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        self.shared.look(State::now)
    }

    /// Sets the stand-in's clock.
    pub fn set_now(&self, instant: DateTime<Utc>) {
        self.shared.with(|state| state.settings.clock.set(instant));
    }

    /// Moves the stand-in's clock on.
    pub fn advance(&self, by: Duration) {
        self.shared.with(|state| {
            let later = state.now() + by;
            state.settings.clock.set(later);
        });
    }

    /// Makes the next `count` requests on a route fail: `fail_next(2, "POST /channels/*/messages", …)`.
    pub fn fail_next(&self, count: usize, route: &str, fault: Fault) {
        self.shared
            .with(|state| state.faults.order(count, route, fault));
    }

    /// How many ordered faults no request has met yet.
    pub fn faults_left(&self) -> usize {
        self.shared.look(|state| state.faults.left())
    }

    /// Everything that was seen so far.
    pub fn journal(&self) -> Journal {
        self.shared.look(|state| state.journal.clone())
    }

    /// Takes a broken rule out of the journal that a test provoked on purpose.
    ///
    /// # Panics
    /// When no broken rule holds `words`.
    pub fn forgive(&self, words: &str) {
        let (forgiven, journal) = self.shared.with(|state| {
            let before = state.journal.violations.len();
            state
                .journal
                .violations
                .retain(|violation| !violation.contains(words));
            (
                before > state.journal.violations.len(),
                state.journal.clone(),
            )
        });
        assert!(forgiven, "nothing to forgive about {words:?}\n{journal}");
    }

    /// Fails when the bot asked for what Discord does not know or refuses, or broke a rule of this stand-in.
    ///
    /// # Panics
    /// With the journal, when a rule was broken.
    pub fn assert_clean(&self) {
        let journal = self.journal();
        assert!(
            journal.violations.is_empty(),
            "the bot broke rules:\n{journal}"
        );
    }

    /// Waits for something in the state.
    async fn until<T>(&self, what: &str, found: impl FnMut(&State) -> Option<T>) -> T {
        let patience = self.shared.look(|state| state.settings.patience);
        match self.shared.when(patience, found).await {
            Ok(it) => it,
            Err(_) => panic!("waited {patience:?} for {what}\n{}", self.journal()),
        }
    }
}

impl State {
    /// A message as a person sees it.
    pub(crate) fn message(&self, channel: ChannelId, id: MessageId) -> Option<Message> {
        let stored = self.world.channels.get(&channel)?.messages.get(&id)?;
        Some(Message {
            value: stored.value.clone(),
            names: self.names_in(&stored.value),
        })
    }

    fn messages_in(&self, channel: ChannelId) -> Vec<Message> {
        let messages = self
            .world
            .channels
            .get(&channel)
            .into_iter()
            .flat_map(|channel| channel.messages.values());
        messages
            .filter(|message| !message.is_ephemeral())
            .filter_map(|message| self.message(channel, message.id))
            .collect()
    }

    /// What the ids mentioned in a message are called.
    fn names_in(&self, message: &serde_json::Value) -> std::collections::BTreeMap<u64, String> {
        let text = message.to_string();
        let ids = text.split('<').skip(1).filter_map(|rest| {
            let (id, _) = rest.split_once('>')?;
            id.trim_start_matches(['@', '#', '!', '&'])
                .parse::<u64>()
                .ok()
        });
        ids.filter_map(|id| Some((id, self.name_of(id)?))).collect()
    }

    fn name_of(&self, id: u64) -> Option<String> {
        let user = self
            .world
            .users
            .get(&UserId(id))
            .map(|user| user.name.clone());
        let channel = || {
            self.world
                .channels
                .get(&ChannelId(id))
                .map(|channel| channel.name.clone())
        };
        let role = || {
            self.world
                .servers
                .values()
                .find_map(|server| server.roles.get(&RoleId(id)))
                .map(|role| role.name.clone())
        };
        user.or_else(channel).or_else(role)
    }
}
