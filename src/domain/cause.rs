//! Why a morning ended without its digest, or a channel can't be posted in.

use chrono::{DateTime, Utc};

use super::{Argument, Saying, saying};

/// A cause, with its cure where there is one. The store keeps it as a code, so that it is said in
/// the language of whoever asks later on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// The bot was not running.
    NotRunning,
    /// The bot was not in the server.
    NotInServer,
    /// It was too late for the day.
    TooLate,
    /// No new paper matched.
    NothingNew,
    /// The feed did not answer since then, or never.
    FeedSilent(Option<DateTime<Utc>>),
    /// Discord did not answer.
    NoAnswer,
    /// Whether it was posted can't be told: the history is hidden.
    HistoryHidden,
    /// It could not be sent on its day.
    Expired,
    /// The channel is gone.
    ChannelGone,
    /// Discord refuses posts there, and does not say why.
    Refused,
    /// The bot can't see the channel.
    CannotSee,
    /// The bot lacks a right.
    LacksRight,
    /// The person takes no direct messages from the bot.
    DirectMessagesClosed,
    /// The forum wants a tag, and has none that the bot may give.
    TagWanted,
    /// The thread is archived.
    ThreadArchived,
    /// The thread is locked.
    ThreadLocked,
    /// A kind of channel that takes no posts.
    WrongKind,
    /// Discord's `AutoMod` blocks the post.
    AutoMod,
    /// Discord refuses what the bot wrote.
    OwnFault,
    /// It rests.
    Paused,
    /// It was late, and late digests come with the next.
    Late,
    /// It was late, and late digests are not wanted.
    LeftOut,
    /// A backup was restored: it may have been posted before.
    Restored,
    /// As an earlier version wrote it, in English.
    Written(String),
}

/// What a code with a moment begins with.
const FEED_SILENT: &str = "feed-silent";

impl Cause {
    /// The causes without anything beside them, with their codes.
    const CODES: [(&'static str, Self); 22] = [
        ("not-running", Self::NotRunning),
        ("not-in-server", Self::NotInServer),
        ("too-late", Self::TooLate),
        ("nothing-new", Self::NothingNew),
        ("no-answer", Self::NoAnswer),
        ("history-hidden", Self::HistoryHidden),
        ("expired", Self::Expired),
        ("channel-gone", Self::ChannelGone),
        ("refused", Self::Refused),
        ("cannot-see", Self::CannotSee),
        ("lacks-right", Self::LacksRight),
        ("direct-messages-closed", Self::DirectMessagesClosed),
        ("tag-wanted", Self::TagWanted),
        ("paused", Self::Paused),
        ("late", Self::Late),
        ("left-out", Self::LeftOut),
        ("thread-archived", Self::ThreadArchived),
        ("thread-locked", Self::ThreadLocked),
        ("wrong-kind", Self::WrongKind),
        ("automod", Self::AutoMod),
        ("own-fault", Self::OwnFault),
        ("restored", Self::Restored),
    ];

    /// As the store keeps it.
    pub fn code(&self) -> String {
        match self {
            Self::FeedSilent(None) => FEED_SILENT.to_owned(),
            Self::FeedSilent(Some(since)) => format!("{FEED_SILENT} {}", since.timestamp()),
            Self::Written(text) => text.clone(),
            plain => Self::CODES
                .iter()
                .find(|(_, cause)| cause == plain)
                .map_or_else(String::new, |(code, _)| (*code).to_owned()),
        }
    }

    /// Reads what the store kept. Every text is a cause.
    pub fn of_code(code: &str) -> Self {
        if let Some((_, cause)) = Self::CODES.iter().find(|(known, _)| *known == code) {
            return cause.clone();
        }
        match code.strip_prefix(FEED_SILENT) {
            Some("") => Self::FeedSilent(None),
            Some(since) => {
                let seconds = since.trim_start().parse().ok();
                Self::FeedSilent(seconds.and_then(|s| DateTime::from_timestamp(s, 0)))
            }
            None => Self::Written(code.to_owned()),
        }
    }

    /// The cause in words that can follow a colon, and its cure.
    pub fn in_words(&self) -> Argument {
        let saying: Saying = match self {
            Self::NotRunning => saying!("cause-not-running"),
            Self::NotInServer => saying!("cause-not-in-server"),
            Self::TooLate => saying!("cause-too-late"),
            Self::NothingNew => saying!("cause-nothing-new"),
            Self::FeedSilent(Some(since)) => feed_silent_since(*since),
            Self::FeedSilent(None) => saying!("feed-never-answered"),
            Self::NoAnswer => saying!("cause-no-answer"),
            Self::HistoryHidden => saying!("cause-history-hidden"),
            Self::Expired => saying!("cause-expired"),
            Self::ChannelGone => saying!("cause-channel-gone"),
            Self::Refused => saying!("cause-refused"),
            Self::CannotSee => saying!("cause-cannot-see"),
            Self::LacksRight => saying!("cause-lacks-right"),
            Self::DirectMessagesClosed => saying!("cause-direct-messages-closed"),
            Self::TagWanted => saying!("cause-tag-wanted"),
            Self::Paused => saying!("cause-paused"),
            Self::Late => saying!("cause-late"),
            Self::LeftOut => saying!("cause-left-out"),
            Self::ThreadArchived => saying!("cause-thread-archived"),
            Self::ThreadLocked => saying!("cause-thread-locked"),
            Self::WrongKind => saying!("cause-wrong-kind"),
            Self::AutoMod => saying!("cause-automod"),
            Self::OwnFault => saying!("cause-own-fault"),
            Self::Restored => saying!("cause-restored"),
            Self::Written(text) => return Argument::Markdown(text.clone()),
        };
        saying.into()
    }
}

fn feed_silent_since(since: DateTime<Utc>) -> Saying {
    saying!(
        "feed-silent-since",
        day = since.date_naive(),
        time = since.format("%H:%M UTC").to_string()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cause_is_read_as_it_was_kept() {
        let moment = DateTime::from_timestamp(1_786_000_000, 0);
        let mut causes: Vec<Cause> = Cause::CODES
            .iter()
            .map(|(_, cause)| cause.clone())
            .collect();
        causes.extend([
            Cause::FeedSilent(None),
            Cause::FeedSilent(moment),
            Cause::Written("the bot was not running".to_owned()),
        ]);
        for cause in causes {
            assert_eq!(Cause::of_code(&cause.code()), cause);
            assert!(!cause.code().is_empty());
        }
    }
}
