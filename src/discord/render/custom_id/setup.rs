//! What the buttons, menus and forms of the set-up carry.

use std::fmt;

use super::{UnknownButton, number};

/// Something of a set-up: what was answered before stands in the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetupId {
    /// Which run of the command it belongs to.
    pub run: u64,
    /// What was pressed, chosen or sent.
    pub deed: SetupDeed,
}

/// What there is to press, choose and send in a set-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SetupDeed {
    /// The menu of channels.
    Channel,
    /// Look again whether the bot may post in the channel, and go on.
    CheckChannel,
    /// The menu of topics.
    Topics,
    /// Open the form for another topic.
    AskTopic,
    /// The form for another topic.
    OtherTopic,
    /// Go on from the topics.
    AfterTopics,
    /// The menu of zones.
    Zone,
    /// Open the form for another zone.
    AskZone,
    /// The form for another zone.
    OtherZone,
    /// The menu of hours.
    Hour,
    /// Go on from zone and hour.
    AfterTime,
    /// Save everything.
    Confirm,
    /// One screen back.
    Back,
    /// Post the first digest at once.
    PostNow,
}

impl SetupDeed {
    const WORDS: [(Self, &str); 14] = [
        (Self::Channel, "channel"),
        (Self::CheckChannel, "check"),
        (Self::Topics, "topics"),
        (Self::AskTopic, "ask-topic"),
        (Self::OtherTopic, "topic"),
        (Self::AfterTopics, "topics-done"),
        (Self::Zone, "zone"),
        (Self::AskZone, "ask-zone"),
        (Self::OtherZone, "other-zone"),
        (Self::Hour, "hour"),
        (Self::AfterTime, "time-done"),
        (Self::Confirm, "confirm"),
        (Self::Back, "back"),
        (Self::PostNow, "post"),
    ];
}

impl fmt::Display for SetupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = SetupDeed::WORDS.iter().find(|(deed, _)| *deed == self.deed);
        write!(f, "{}|{}", self.run, word.map_or("", |(_, word)| word))
    }
}

pub(super) fn read_setup(run: &str, deed: &str) -> Result<SetupId, UnknownButton> {
    let known = SetupDeed::WORDS.iter().find(|(_, word)| *word == deed);
    Ok(SetupId {
        run: number(run)?,
        deed: known.ok_or(UnknownButton)?.0,
    })
}
