//! `/papers-admin subscribe`: a topic for a channel, or several.

use chrono::{DateTime, Utc};
use poise::serenity_prelude as serenity;

use super::describe;
use super::options::{self, Width};
use crate::commands::access::Target;
use crate::commands::channel_check::{check_bot_rights, note_checked};
use crate::commands::volume::{self, Wanted};
use crate::commands::{Context, autocomplete, next_post, reply, speech};
use crate::discord::render::{
    AdminButton, ButtonId, Component, MessageBody, Row, all_said, notice,
};
use crate::domain::{
    Argument, ChannelKind, Language, Level, RoleId, Saying, ServerTopics, Subscription, Topic,
    UserError, UserId, saying,
};
use crate::services::Services;
use crate::store::{DEFAULT_MAX_PAPERS, NewSubscription, Subscribed};

/// Post the day's papers about a topic in a channel.
#[poise::command(slash_command)]
#[expect(
    clippy::too_many_arguments,
    reason = "each is an option of the command"
)]
pub(in super::super) async fn subscribe(
    ctx: Context<'_>,
    #[description = "Such as: diffusion -survey; several with commas"]
    #[autocomplete = "autocomplete::topics"]
    topic: Option<String>,
    #[description = "Where; here when you don't say"]
    #[channel_types("Text", "News", "PublicThread", "PrivateThread", "NewsThread", "Forum")]
    channel: Option<serenity::PartialChannel>,
    #[description = "Leave out papers about this"] exclude: Option<String>,
    #[description = "Only papers by this author"]
    #[autocomplete = "autocomplete::authors"]
    author: Option<String>,
    #[description = "How wide the topic is read"] level: Option<Width>,
    #[description = "Leave out papers with fewer votes"]
    #[rename = "min-upvotes"]
    #[min = 0]
    #[max = 1000]
    min_upvotes: Option<u32>,
    #[description = "Only papers with code"]
    #[rename = "has-code"]
    has_code: Option<bool>,
    #[description = "Papers that the channel's digest shows"]
    #[rename = "max-papers"]
    #[min = 1]
    #[max = 25]
    max_papers: Option<u32>,
    #[description = "A role to call when there are papers"] mention: Option<serenity::Role>,
) -> anyhow::Result<()> {
    let target = Target::of(ctx, channel.as_ref())?;
    target.may_be_changed_by_member()?;
    let topics = options::topics(topic.as_deref(), exclude.as_deref(), author.as_deref())?;
    let role = options::role_to_call(&target, mention.as_ref())?;
    check_bot_rights(ctx, &target).await?;
    let wishes = Wishes {
        target,
        topics,
        level: level.map(Level::from).unwrap_or_default(),
        min_upvotes: min_upvotes.unwrap_or(0),
        needs_code: has_code.unwrap_or(false),
        max_papers,
        mention: role,
        by: UserId(ctx.interaction.user.id.get()),
    };
    let services = ctx.data();
    let now = services.clock.now();
    let mut done = wishes.carry_out(services, now).await?;
    let locale = ctx.interaction.guild_locale.as_deref();
    speech::note_locale(services, wishes.target.server, locale).await?;
    if let Some(role) = &mention
        && !options::will_be_heard(ctx, &wishes.target, role).await?
    {
        let role = RoleId(role.id.get());
        done.lines.push(options::not_heard(role));
    }
    done.lines
        .push(next_post::in_words(services, wishes.target.server, wishes.target.id, now).await?);
    let answer = done.message(&wishes, speech::theirs(ctx));
    reply::reply(ctx, answer, reply::Visibility::Private).await
}

/// What is wished for a channel.
struct Wishes {
    target: Target,
    topics: Vec<Topic>,
    level: Level,
    min_upvotes: u32,
    needs_code: bool,
    max_papers: Option<u32>,
    mention: Option<RoleId>,
    by: UserId,
}

/// What was done, and what there is to say of it.
struct Done {
    added: Vec<Subscription>,
    /// How many papers the channel showed before, when that was changed.
    max_papers_before: Option<u32>,
    lines: Vec<Saying>,
}

impl Wishes {
    async fn carry_out(&self, services: &Services, now: DateTime<Utc>) -> anyhow::Result<Done> {
        let (store, channel) = (&services.store, self.target.id);
        let mut done = Done {
            added: Vec::new(),
            max_papers_before: None,
            lines: Vec::new(),
        };
        let own = store.server_topics(self.target.server).await?;
        for topic in &self.topics {
            let subscribed = store.subscribe(self.wish(topic.clone()), now).await?;
            if let Err(refused) = done.note(subscribed, &own) {
                // What was done before it stays, and is said.
                if done.lines.is_empty() {
                    return Err(UserError::new(refused).into());
                }
                done.lines.push(refused);
                break;
            }
        }
        note_checked(services, &self.target).await?;
        if let Some(most) = self.max_papers {
            let before = store
                .set_max_papers(channel, self.target.server, most)
                .await?;
            done.max_papers_before = Some(before).filter(|before| *before != most);
            done.lines.extend(done.max_papers_before.map(|before| {
                saying!(
                    "subscribe-max-papers",
                    channel = channel,
                    before = before,
                    after = most
                )
            }));
        }
        self.estimate(services, &own, &mut done, now).await?;
        done.lines
            .extend(of_kind(ChannelKind::of_number(self.target.kind)));
        services.mornings_changed.notify_one();
        Ok(done)
    }

    fn wish(&self, topic: Topic) -> NewSubscription {
        NewSubscription {
            level: self.level,
            min_upvotes: self.min_upvotes,
            needs_code: self.needs_code,
            mention: self.mention,
            ..NewSubscription::plain(self.target.server, self.target.id, topic, self.by)
        }
    }

    /// How much each new topic brings, behind its line.
    async fn estimate(
        &self,
        services: &Services,
        own: &ServerTopics,
        done: &mut Done,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let settings = services.store.channel_settings(self.target.id).await?;
        let max_papers = settings.map_or(DEFAULT_MAX_PAPERS, |settings| settings.max_papers);
        for subscription in &done.added {
            let topic = subscription.topic.resolved(own);
            let wanted = Wanted {
                topic: &topic,
                level: self.level,
                min_upvotes: self.min_upvotes,
                needs_code: self.needs_code,
                max_papers,
            };
            let volume = volume::estimate(services, wanted, now).await?;
            done.lines.push(match done.added.len() {
                1 => volume,
                _ => saying!(
                    "subscribe-volume-of",
                    topic = subscription.topic.text(),
                    volume = volume
                ),
            });
        }
        Ok(())
    }
}

/// What a channel of this kind makes of its digests.
fn of_kind(kind: Option<ChannelKind>) -> Option<Saying> {
    match kind {
        Some(ChannelKind::Forum) => Some(saying!("subscribe-in-forum")),
        Some(ChannelKind::Announcement) => Some(saying!("subscribe-in-announcements")),
        _ => None,
    }
}

impl Done {
    /// Notes what became of one topic; a refusal is given back.
    fn note(&mut self, subscribed: Subscribed, own: &ServerTopics) -> Result<(), Saying> {
        match subscribed {
            Subscribed::Added(subscription) => {
                self.lines.push(in_words(&subscription, own));
                self.added.push(subscription);
            }
            Subscribed::Already(subscription) => self.lines.push(saying!(
                "subscribe-already",
                channel = subscription.channel,
                topic = subscription.topic.text(),
            )),
            Subscribed::ChannelFull { limit } => {
                return Err(saying!("subscribe-channel-full", limit = limit));
            }
            Subscribed::ServerFull { limit } => {
                return Err(saying!("subscribe-server-full", limit = limit));
            }
        }
        Ok(())
    }

    fn message(&self, wishes: &Wishes, language: Language) -> MessageBody {
        let lines = all_said(&self.lines, language);
        let channel = wishes.target.id;
        let button = |label: Saying, button| {
            let id = ButtonId::Admin(button).to_string();
            Component::action(label.plainly(language), id)
        };
        let mut buttons = vec![
            button(saying!("button-preview"), AdminButton::Preview { channel }),
            button(saying!("button-post-now"), AdminButton::PostNow { channel }),
        ];
        if !self.added.is_empty() {
            let undo = AdminButton::Undo {
                subscriptions: self.added.iter().map(|added| added.id).collect(),
                max_papers: self.max_papers_before,
            };
            buttons.push(button(saying!("button-undo"), undo));
        }
        MessageBody {
            components: vec![Row::of(buttons)],
            ..notice(&lines.join("\n"))
        }
    }
}

fn in_words(subscription: &Subscription, own: &ServerTopics) -> Saying {
    let (channel, topic) = (subscription.channel, subscription.topic.text());
    let meaning = subscription.topic.resolved(own).in_words();
    let options = describe::options(subscription);
    if options.is_empty() {
        saying!(
            "subscribe-done",
            channel = channel,
            topic = topic,
            meaning = meaning
        )
    } else {
        saying!(
            "subscribe-done-with",
            channel = channel,
            topic = topic,
            meaning = meaning,
            options = Argument::list(options),
        )
    }
}
