//! The whole bot against stand-ins for Discord and the feeds.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use paperboy::app::App;
use paperboy::clock::Clock;
use paperboy::config::Config;
use paperboy_sandbox::Discord;
use paperboy_sandbox::feed::{ArxivFeed, HuggingFaceFeed};
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A bot that has started and does not listen yet.
pub(crate) struct Bot {
    pub(crate) app: Arc<App>,
    pub(crate) discord: Discord,
    _feed: HuggingFaceFeed,
    _arxiv: ArxivFeed,
    _folder: TempDir,
}

/// A bot that listens.
pub(crate) struct Serving {
    end: oneshot::Sender<()>,
    task: JoinHandle<anyhow::Result<()>>,
}

impl Bot {
    /// Starts in this data folder. The feed lists these papers; its newest day is today.
    pub(crate) async fn start(
        folder: TempDir,
        discord: Discord,
        days: BTreeMap<NaiveDate, Vec<Value>>,
    ) -> Self {
        let today = days.keys().next_back().copied();
        let feed = HuggingFaceFeed::start(days).await.expect("a feed");
        if let Some(today) = today {
            feed.set_today(today);
        }
        let arxiv = ArxivFeed::start(BTreeMap::new()).await.expect("a feed");
        let config = Config::for_stand_ins(
            folder.path().to_owned(),
            discord.token(),
            &discord.url(),
            &feed.url(),
            &arxiv.url(),
        );
        let app = App::start(&config, Clock::system()).await;
        Self {
            app: Arc::new(app.expect("the bot starts")),
            discord,
            _feed: feed,
            _arxiv: arxiv,
            _folder: folder,
        }
    }

    /// Connects, and returns when members can ask.
    pub(crate) async fn serve(&self) -> Serving {
        let (end, ended) = oneshot::channel::<()>();
        let app = Arc::clone(&self.app);
        let task = tokio::spawn(async move {
            let ended = async {
                let _ = ended.await;
                Ok(())
            };
            app.serve(ended).await
        });
        self.discord.ready().await;
        Serving { end, task }
    }
}

impl Serving {
    /// Lets the bot end in order.
    pub(crate) async fn end(self) {
        let _ = self.end.send(());
        self.task.await.expect("the bot").expect("it ends well");
    }
}
