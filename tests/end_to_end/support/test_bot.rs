//! The real bot between stand-ins: Discord, Hugging Face, arXiv.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use paperboy::app::App;
use paperboy::clock::Clock;
use paperboy::config::Config;
use paperboy::delivery::MorningReport;
use paperboy::domain::{ChannelId, ServerId};
use paperboy::store::ChannelSettings;
use paperboy_sandbox::feed::{ArxivFeed, HuggingFaceFeed};
use paperboy_sandbox::{
    self as sandbox, Channel, Discord, Message, Permissions, Reply, Role, Server, Whom, World,
};
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::{Sample, official};

/// The bot, and all that it talks to.
pub(crate) struct TestBot {
    pub(crate) discord: Discord,
    pub(crate) feed: HuggingFaceFeed,
    arxiv: ArxivFeed,
    pub(super) clock: Clock,
    folder: TempDir,
    /// None only while the process is “ended”.
    running: Option<Arc<App>>,
    serving: Option<(oneshot::Sender<()>, JoinHandle<anyhow::Result<()>>)>,
}

/// Runs a story: a server "Lab" with the admin Ada, the member Grace, the moderator Max (who manages
/// every channel but #vision) and the channels #ml, #vision and #lobby; the feed as `papers` say; the clock at `now`. Afterwards the bot is stopped, nothing
/// that Discord would refuse may have been sent, and every request must satisfy Discord's own
/// document where that is at hand.
pub(crate) async fn run_test(now: &str, papers: &[Sample], story: impl AsyncFnOnce(&mut TestBot)) {
    let moderators = Role::named("moderators", Permissions::MANAGE_CHANNELS);
    let server = Server::named("Lab")
        .role(moderators)
        .admin("ada")
        .member("grace")
        .member_with("max", &["moderators"])
        .channel(Channel::text("lobby"))
        .channel(Channel::text("ml"))
        .channel(Channel::text("vision").deny(
            Whom::Role("moderators".to_owned()),
            Permissions::MANAGE_CHANNELS,
        ));
    // serenity spins after a lost connection until its next heartbeat fails.
    let world = World::with_server(server).heartbeat_every(Duration::from_secs(2));
    let mut bot = TestBot::start(world, now, papers).await;
    story(&mut bot).await;
    bot.end().await;
}

impl TestBot {
    pub(crate) async fn start(world: World, now: &str, papers: &[Sample]) -> Self {
        let now: DateTime<Utc> = now.parse().expect("an instant");
        let clock = Clock::set_to(now);
        let discord = Discord::start(world.clock(sandbox::Clock::standing_at(now))).await;
        // Some stories let tokio's clock jump, which serenity's heartbeats do not follow.
        discord.excuse_heartbeats();
        let mut days: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for paper in papers {
            days.entry(paper.listed()).or_default().push(paper.item());
        }
        let feed = HuggingFaceFeed::start(days)
            .await
            .expect("the feed's stand-in");
        feed.set_today(now.date_naive());
        let arxiv = ArxivFeed::start(BTreeMap::new())
            .await
            .expect("arXiv's stand-in");
        let folder = TempDir::new().expect("a folder");
        let app = start_app(folder.path(), &discord, &feed, &arxiv, &clock).await;
        app.refresh(now).await;
        let mut bot = Self {
            discord,
            feed,
            arxiv,
            clock,
            folder,
            running: Some(app),
            serving: None,
        };
        bot.connect().await;
        bot
    }

    pub(super) fn app(&self) -> &Arc<App> {
        self.running.as_ref().expect("the bot was started")
    }

    /// Lets the gateway run.
    async fn connect(&mut self) {
        let (end, ended) = oneshot::channel::<()>();
        let app = Arc::clone(self.app());
        let serving = tokio::spawn(async move {
            app.serve(async {
                let _ = ended.await;
                Ok(())
            })
            .await
        });
        self.serving = Some((end, serving));
        self.discord.ready().await;
    }

    /// Ends the process, so to speak, and starts another on the same data.
    pub(crate) async fn restart(&mut self) {
        self.restart_after(|_| {}).await;
    }

    /// The same, with something that happens while no process runs.
    pub(crate) async fn restart_after(&mut self, meanwhile: impl FnOnce(&Discord)) {
        self.stop().await;
        self.running = None;
        meanwhile(&self.discord);
        let app = start_app(
            self.folder.path(),
            &self.discord,
            &self.feed,
            &self.arxiv,
            &self.clock,
        )
        .await;
        self.running = Some(app);
        self.connect().await;
    }

    /// The same with another patience for a gateway that says nothing.
    pub(crate) async fn restart_with_gateway_patience(&mut self, patience: Duration) {
        self.stop().await;
        let app = self.running.take().and_then(Arc::into_inner);
        let app = app.expect("nobody else drives the bot");
        self.running = Some(Arc::new(app.with_gateway_patience(patience)));
        self.connect().await;
    }

    /// From here on the bot looks at the clock and the feed by itself, as `paperboy run` does.
    pub(crate) async fn run_by_itself(&mut self) {
        self.stop().await;
        let app = self.running.take().and_then(Arc::into_inner);
        let app = app.expect("nobody else drives the bot");
        let (end, ended) = oneshot::channel::<()>();
        let running = tokio::spawn(app.run(async {
            let _ = ended.await;
        }));
        self.serving = Some((end, running));
        self.discord.ready().await;
    }

    async fn stop(&mut self) {
        if let Some((end, serving)) = self.serving.take() {
            let _ = end.send(());
            serving.await.expect("the bot").expect("the bot ends well");
        }
    }

    /// Waits until the bot ends by itself, and says why.
    pub(crate) async fn ended(&mut self) -> anyhow::Error {
        let (end, serving) = self.serving.take().expect("the bot serves");
        let ended = serving.await.expect("the bot");
        drop(end);
        ended.expect_err("the bot can't go on")
    }

    pub(crate) async fn end(mut self) {
        self.stop().await;
        self.discord.assert_clean();
        official::check(&self.discord.journal(), self.folder.path());
    }

    /// An admin types a command.
    pub(crate) async fn admin(&self, channel: &str, line: &str) -> Reply {
        self.discord
            .slash("ada", channel, line)
            .await
            .expect("the command can be typed")
    }

    /// An admin has today's digest posted once more, asked whether it is meant, and reads what became of it.
    pub(crate) async fn post_again(&self, channel: &str) -> String {
        let question = self
            .admin(channel, "/papers-admin post-now again:true")
            .await;
        let done = question.press("Post it once more").await;
        done.expect("the button").text()
    }

    /// A member types a command.
    pub(crate) async fn member(&self, channel: &str, line: &str) -> Reply {
        self.discord
            .slash("grace", channel, line)
            .await
            .expect("the command can be typed")
    }

    /// It is this instant now, for everybody.
    pub(crate) fn set_now(&self, now: &str) {
        let now: DateTime<Utc> = now.parse().expect("an instant");
        self.clock.set(now);
        self.discord.set_now(now);
        self.feed.set_today(now.date_naive());
    }

    /// It is this instant now, and the bot looks at the clock.
    pub(crate) async fn at(&self, now: &str) -> MorningReport {
        self.try_at(now).await.expect("a look at the clock")
    }

    /// The same, when it may fail.
    pub(crate) async fn try_at(&self, now: &str) -> anyhow::Result<MorningReport> {
        self.set_now(now);
        self.app().tick(self.clock.now()).await
    }

    /// The machine's clock shows this instant and nobody else's does, and the bot looks at it.
    pub(crate) async fn by_its_own_clock(&self, now: &str) -> MorningReport {
        self.clock.set(now.parse().expect("an instant"));
        let report = self.app().tick(self.clock.now()).await;
        report.expect("a look at the clock")
    }

    /// It is this instant now, the bot looks at the clock, and breaks off as soon as so many
    /// messages stand in the channel.
    pub(crate) async fn crash_when_posted(&self, now: &str, channel: &str, messages: usize) {
        self.set_now(now);
        tokio::select! {
            _ = self.app().tick(self.clock.now()) => panic!("the bot was done before it could crash"),
            _ = self.discord.wait_for_messages(channel, messages) => {}
        }
    }

    /// The same as soon as a post stands in the forum.
    pub(crate) async fn crash_when_a_post_stands(&self, now: &str, forum: &str) {
        self.set_now(now);
        let stands = async {
            while self.discord.posts_in(forum).is_empty() {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            _ = self.app().tick(self.clock.now()) => panic!("the bot was done before it could crash"),
            () = stands => {}
        }
    }

    /// Waits until the bot has taken notice: so many channels await mornings.
    pub(crate) async fn until_channels_await_mornings(&self, count: usize) {
        let store = &self.app().services().store;
        while store
            .subscribed_channels(self.clock.now())
            .await
            .expect("the store")
            .len()
            != count
        {
            tokio::task::yield_now().await;
        }
    }

    /// Waits until the bot has taken notice: this is what Discord says of the server's language.
    pub(crate) async fn until_language_is(&self, channel: &str, locale: &str) {
        let store = &self.app().services().store;
        let channel = ChannelId(self.discord.channel(channel).0);
        let is_noted = async || {
            let subscribed = store.subscribed_channel(channel, self.clock.now()).await;
            let subscribed = subscribed.expect("the store").expect("a subscription");
            subscribed
                .locale()
                .is_some_and(|noted| noted.as_str() == locale)
        };
        while !is_noted().await {
            tokio::task::yield_now().await;
        }
    }

    /// Waits until the bot has taken notice: so many subscribed channels of the server are in trouble.
    pub(crate) async fn until_troubles(&self, count: usize) {
        let store = &self.app().services().store;
        let server = ServerId(self.discord.server("Lab").0);
        while store
            .troubles_of_server(server)
            .await
            .expect("the store")
            .len()
            != count
        {
            tokio::task::yield_now().await;
        }
    }

    /// Waits until the bot has taken notice: this channel, which is in trouble, is tried at once.
    pub(crate) async fn until_tried_soon(&self, channel: &str) {
        let store = &self.app().services().store;
        let channel = ChannelId(self.discord.channel(channel).0);
        let rests = async || {
            let trouble = store.trouble_with(channel).await.expect("the store");
            trouble.is_some_and(|trouble| trouble.next_try > self.clock.now())
        };
        while rests().await {
            tokio::task::yield_now().await;
        }
    }

    /// The channel's digests show so many papers.
    pub(crate) async fn show_papers(&self, channel: &str, max_papers: u32) {
        let store = &self.app().services().store;
        let channel = ChannelId(self.discord.channel(channel).0);
        let settings = store
            .channel_settings(channel)
            .await
            .expect("the store")
            .expect("a known channel");
        let settings = ChannelSettings {
            max_papers,
            ..settings
        };
        store
            .save_channel_settings(channel, settings, self.clock.now())
            .await
            .expect("the store");
    }

    /// Where the store is.
    pub(crate) fn store_file(&self) -> PathBuf {
        self.folder.path().join("store.db")
    }

    /// The messages of a channel.
    pub(crate) fn posts(&self, channel: &str) -> Vec<Message> {
        self.discord.messages_in(channel)
    }

    /// The titles of the papers in a channel, message by message, in their order.
    pub(crate) fn titles(&self, channel: &str) -> Vec<String> {
        let posts = self.posts(channel);
        let embeds = posts.iter().flat_map(Message::embeds);
        embeds
            .filter_map(|embed| embed["title"].as_str().map(str::to_owned))
            .collect()
    }
}

async fn start_app(
    folder: &Path,
    discord: &Discord,
    feed: &HuggingFaceFeed,
    arxiv: &ArxivFeed,
    clock: &Clock,
) -> Arc<App> {
    let config = Config::for_stand_ins(
        folder.to_owned(),
        discord.token(),
        &discord.url(),
        &feed.url(),
        &arxiv.url(),
    );
    Arc::new(
        App::start(&config, clock.clone())
            .await
            .expect("the bot starts"),
    )
}
