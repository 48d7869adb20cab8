//! “Save” and “Not for us” on the card of a digest's paper: each member's press counts once in the digest's
//! channel, and takes itself back when it is pressed again.

use poise::serenity_prelude as serenity;

use super::lists::known_paper;
use super::papers;
use super::reply::{self, Visibility};
use super::speech;
use crate::delivery::subscriptions_of;
use crate::discord::render::{all_said, notice};
use crate::domain::{
    Argument, ChannelId, ListedPaper, PaperId, Saying, ServerId, UserError, UserId, saying,
};
use crate::services::Services;
use crate::store::{Counted, Feedback, FeedbackKind};

/// More topics than this are not named.
const TOPICS_NAMED: usize = 3;

/// Keeps the paper for the member, and counts that they did; pressed again, neither.
pub(super) async fn keep(
    services: &Services,
    press: &serenity::ComponentInteraction,
    channel: ChannelId,
    paper: &PaperId,
) -> anyhow::Result<()> {
    let pressed = Pressed::of(services, press, channel, paper).await?;
    let sayings = if pressed.counts(services, FeedbackKind::Save).await? {
        let paper = &pressed.listed.paper;
        let kept = papers::keep(services, pressed.member, paper).await?;
        vec![kept, pressed.effect(FeedbackKind::Save)]
    } else {
        let paper = paper.clone();
        services.store.unsave_paper(pressed.member, paper).await?;
        let title = pressed.listed.paper.title.as_str();
        vec![saying!("feedback-save-taken-back", title = title)]
    };
    answer(services, press, &sayings).await
}

/// Counts that the paper is not for them; pressed again, no longer.
pub(super) async fn not_for_us(
    services: &Services,
    press: &serenity::ComponentInteraction,
    channel: ChannelId,
    paper: &PaperId,
) -> anyhow::Result<()> {
    let pressed = Pressed::of(services, press, channel, paper).await?;
    let title = pressed.listed.paper.title.as_str();
    let kind = FeedbackKind::Dismissal;
    let sayings = if pressed.counts(services, kind).await? {
        vec![
            saying!("feedback-noted", title = title),
            pressed.effect(kind),
        ]
    } else {
        vec![saying!("feedback-taken-back", title = title)]
    };
    answer(services, press, &sayings).await
}

/// Whether something was pressed in this channel, or in a post of it when it is a forum.
pub(super) fn stands_in(press: &serenity::ComponentInteraction, channel: ChannelId) -> bool {
    let place = press.channel.as_ref();
    let above = place.and_then(|place| place.parent_id);
    press.channel_id.get() == channel.0 || above.is_some_and(|above| above.get() == channel.0)
}

/// What was pressed, and by whom.
struct Pressed {
    member: UserId,
    channel: ChannelId,
    /// Whether the digests are the member's own.
    is_own: bool,
    listed: ListedPaper,
    /// The channel's topics that the paper is about.
    topics: Vec<String>,
}

impl Pressed {
    async fn of(
        services: &Services,
        press: &serenity::ComponentInteraction,
        channel: ChannelId,
        paper: &PaperId,
    ) -> anyhow::Result<Self> {
        if !stands_in(press, channel) {
            return Err(UserError::new(saying!("button-of-other-channel")).into());
        }
        let known = services.store.channel_settings(channel).await?;
        let server = known.ok_or_else(channel_unknown)?.server;
        let member = UserId(press.user.id.get());
        let listed = known_paper(services, paper.as_str()).await?;
        Ok(Self {
            member,
            channel,
            is_own: server == ServerId::of_person(member),
            topics: topics_of(services, server, channel, &listed).await?,
            listed,
        })
    }

    fn feedback(&self, kind: FeedbackKind) -> Feedback {
        Feedback {
            channel: self.channel,
            paper: self.listed.paper.id.clone(),
            topics: self.topics.clone(),
            user: self.member,
            kind,
        }
    }

    /// Counts the press, and an opposite one before no longer. `false` when it was counted before: then it
    /// is taken back.
    async fn counts(&self, services: &Services, kind: FeedbackKind) -> anyhow::Result<bool> {
        let (store, now) = (&services.store, services.clock.now());
        match store.count_feedback(self.feedback(kind), now).await? {
            Counted::New => {
                let opposite = match kind {
                    FeedbackKind::Save => FeedbackKind::Dismissal,
                    FeedbackKind::Dismissal => FeedbackKind::Save,
                };
                store.take_feedback_back(self.feedback(opposite)).await?;
                Ok(true)
            }
            Counted::Already => {
                store.take_feedback_back(self.feedback(kind)).await?;
                Ok(false)
            }
            Counted::UnknownChannel => Err(channel_unknown().into()),
        }
    }

    /// What the press changes.
    fn effect(&self, kind: FeedbackKind) -> Saying {
        if self.topics.is_empty() {
            return saying!("feedback-of-no-topic");
        }
        let named = self.topics.iter().take(TOPICS_NAMED);
        let topics = Argument::list(named.map(String::as_str));
        match (kind, self.is_own) {
            (FeedbackKind::Save, false) => saying!("feedback-higher-here", topics = topics),
            (FeedbackKind::Save, true) => saying!("feedback-higher-for-you", topics = topics),
            (FeedbackKind::Dismissal, false) => saying!("feedback-lower-here", topics = topics),
            (FeedbackKind::Dismissal, true) => saying!("feedback-lower-for-you", topics = topics),
        }
    }
}

/// The texts of the channel's topics that the paper is about, as its digests judge it.
async fn topics_of(
    services: &Services,
    server: ServerId,
    channel: ChannelId,
    listed: &ListedPaper,
) -> anyhow::Result<Vec<String>> {
    let subscriptions = subscriptions_of(&services.store, server, channel).await?;
    let mut matcher = services.cache.matcher(vec![listed.clone()]).await?;
    let about = subscriptions.iter().filter(|subscription| {
        let judged = matcher.matches(&subscription.topic, subscription.level);
        !judged.is_empty()
    });
    Ok(about
        .map(|subscription| subscription.topic.text().to_owned())
        .collect())
}

fn channel_unknown() -> UserError {
    UserError::new(saying!("feedback-channel-unknown"))
}

async fn answer(
    services: &Services,
    press: &serenity::ComponentInteraction,
    sayings: &[Saying],
) -> anyhow::Result<()> {
    let lines = all_said(sayings, speech::of_press(press));
    let body = notice(&lines.join("\n"));
    reply::reply_to_press(services, press, body, Visibility::Private).await
}
