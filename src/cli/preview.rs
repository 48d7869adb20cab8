//! `paperboy preview`: the digest that a channel would get.

use std::collections::{BTreeMap, HashSet};
use std::io::{IsTerminal as _, Write};

use anyhow::bail;
use chrono::NaiveDate;
use clap::Args;
use paperboy_sandbox::Message;
use paperboy_sandbox::screen::{Look, render_text};

use super::{Width, arguments};
use crate::cache::PaperCache;
use crate::config::Config;
use crate::delivery::{self, DigestPlan};
use crate::digest::Window;
use crate::discord::render::{ButtonId, DigestContext, MessageBody};
use crate::domain::{ChannelId, Language, Layout, ServerId, Subscription, SubscriptionId, Topic};
use crate::store::DEFAULT_MAX_PAPERS;

/// Columns of the terminal that are used.
const WIDTH: usize = 88;

/// The digest that a channel would get
#[derive(Debug, Args)]
pub(super) struct Preview {
    /// A topic, such as: diffusion -survey
    #[arg(allow_hyphen_values = true)]
    topic: String,
    /// The listing day; the cache's newest when not given
    #[arg(long, value_name = "DATE", value_parser = arguments::day)]
    day: Option<NaiveDate>,
    #[command(flatten)]
    width: Width,
    /// The Discord message bodies, one JSON object a line
    #[arg(long)]
    json: bool,
}

impl Preview {
    pub(super) async fn run(self, config: &Config, out: &mut dyn Write) -> anyhow::Result<()> {
        let topic = Topic::parse(&self.topic)?;
        let cache = super::open_cache(config)?;
        let day = match self.day {
            Some(day) => day,
            None => match cache.newest_listing_day(NaiveDate::MAX).await? {
                Some(newest) => newest,
                None => bail!(no_day(&cache).await?),
            },
        };
        let subscription = Subscription {
            id: SubscriptionId(0),
            server: ServerId(0),
            channel: ChannelId(0),
            topic,
            level: self.width.level,
            min_upvotes: 0,
            needs_code: false,
            mention: None,
            pause: None,
        };
        let plan = DigestPlan {
            day,
            subscriptions: &[subscription],
            taste: &[],
            window: Window { from: day, to: day },
            had: &HashSet::new(),
            seen: None,
            last_morning: None,
            max_papers: DEFAULT_MAX_PAPERS,
            late_by: None,
        };
        let digest = delivery::digest_of_day(&cache, plan).await?;
        if digest.is_empty() && !self.json {
            writeln!(
                out,
                "No paper listed on {} is about {}: no digest.",
                Language::English.day(day),
                self.topic
            )?;
        }
        if digest.is_empty() {
            return Ok(());
        }
        let context = DigestContext {
            language: Language::English,
            layout: Layout::Cards,
            silent: false,
            select_id: Some(ButtonId::OpenPaper.to_string()),
            more_button_id: None,
            mentions: Vec::new(),
        };
        for body in delivery::preview(&digest, &context) {
            if self.json {
                writeln!(out, "{}", serde_json::to_string(&body)?)?;
            } else {
                writeln!(out, "{}", on_screen(&body)?)?;
            }
        }
        Ok(())
    }
}

/// Why there is no newest day.
async fn no_day(cache: &PaperCache) -> anyhow::Result<&'static str> {
    Ok(match cache.counts().await?.papers {
        0 => "the cache is empty; fill it with `paperboy sync` or `paperboy import`",
        _ => "the cache holds no day's list, only single papers; name a day with --day",
    })
}

/// The message as a channel would show it.
fn on_screen(body: &MessageBody) -> anyhow::Result<String> {
    let message = Message {
        value: serde_json::to_value(body)?,
        names: BTreeMap::new(),
    };
    let colour = std::io::stdout().is_terminal();
    Ok(render_text(
        &message,
        Look {
            width: WIDTH,
            colour,
        },
    ))
}
