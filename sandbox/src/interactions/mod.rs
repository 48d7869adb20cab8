//! Interactions: what a person did, on its way to the bot, and what the bot made of it.

mod installs;
mod payload;

pub(crate) use installs::{context, is_person_alone};
pub(crate) use payload::Deed;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use crate::ids::{ChannelId, InteractionId, MessageId, UserId};

/// Discord waits this long for the first answer.
const FIRST_ANSWER: TimeDelta = TimeDelta::seconds(3);
/// And this long for all that follows.
const TOKEN_LIFE: TimeDelta = TimeDelta::minutes(15);

/// A suggestion under a half-typed option.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What a person reads.
    pub name: String,
    /// What the bot gets when it is taken.
    pub value: Value,
}

/// What a person did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Ran a command.
    Command,
    /// Pressed a button or chose from a menu.
    Component,
    /// Is typing an option.
    Autocomplete,
    /// Sent a form.
    Modal,
}

impl Kind {
    /// Discord's number.
    pub(crate) fn number(self) -> u8 {
        match self {
            Kind::Command => 2,
            Kind::Component => 3,
            Kind::Autocomplete => 4,
            Kind::Modal => 5,
        }
    }
}

/// What came of an interaction.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Settled {
    /// A message, new or changed.
    Message(MessageId),
    /// The message it was about is gone.
    Deleted,
    /// Suggestions.
    Choices(Vec<Choice>),
    /// A form to fill in.
    Modal(Value),
}

/// One interaction.
#[derive(Clone, Debug)]
pub(crate) struct Interaction {
    pub(crate) id: InteractionId,
    pub(crate) token: String,
    pub(crate) kind: Kind,
    pub(crate) person: UserId,
    pub(crate) channel: ChannelId,
    /// The command as it was typed, for the line above the answer.
    pub(crate) command: Option<String>,
    /// The message whose button or menu was used.
    pub(crate) source: Option<MessageId>,
    /// The message on which a command was used.
    pub(crate) target: Option<MessageId>,
    /// By whose installations: Discord's `authorizing_integration_owners`.
    pub(crate) owners: Value,
    pub(crate) made_at: DateTime<Utc>,
    /// The type of the bot's first answer.
    pub(crate) answered: Option<u64>,
    /// What `@original` means.
    pub(crate) original: Option<MessageId>,
    /// Whether the bot said that it is thinking, and has not come back yet.
    pub(crate) waiting: bool,
    pub(crate) followups: Vec<MessageId>,
    pub(crate) settled: Option<Settled>,
}

impl Interaction {
    /// Whether the first answer comes too late.
    pub(crate) fn is_stale(&self, now: DateTime<Utc>) -> bool {
        now - self.made_at > FIRST_ANSWER
    }

    /// Whether nothing more can be said.
    pub(crate) fn is_expired(&self, now: DateTime<Utc>) -> bool {
        now - self.made_at > TOKEN_LIFE
    }
}

/// All interactions of one stand-in.
#[derive(Debug, Default)]
pub(crate) struct Interactions {
    pub(crate) all: BTreeMap<InteractionId, Interaction>,
}

impl Interactions {
    /// The interaction that this token speaks for.
    pub(crate) fn of_token(&self, token: &str) -> Option<&Interaction> {
        self.all
            .values()
            .rev()
            .find(|interaction| interaction.token == token)
    }

    /// Changes an interaction that is known to exist.
    pub(crate) fn change(&mut self, id: InteractionId, change: impl FnOnce(&mut Interaction)) {
        if let Some(interaction) = self.all.get_mut(&id) {
            change(interaction);
        }
    }
}
