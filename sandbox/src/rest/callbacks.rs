//! The first answer to an interaction: one only, in time, and of a kind that fits.

use serde_json::{Value, json};

use super::answer::{Answer, Handled, Refusal};
use super::messages::settle;
use crate::ids::{InteractionId, MessageId};
use crate::interactions::{Choice, Interaction, Kind, Settled};
use crate::messages::{EPHEMERAL, LOADING, V2, compose};
use crate::state::State;
use crate::validate::{Faults, Form, check_choices, check_message, check_modal, is_empty};

const MESSAGE: u64 = 4;
const THINKING: u64 = 5;
const THINKING_OF_UPDATE: u64 = 6;
const UPDATE: u64 = 7;
const CHOICES: u64 = 8;
const MODAL: u64 = 9;

pub(super) fn answer(
    state: &mut State,
    id: InteractionId,
    token: &str,
    body: &Value,
    wants_answer: bool,
) -> Handled {
    let interaction = state
        .interactions
        .all
        .get(&id)
        .filter(|interaction| interaction.token == token);
    let interaction = interaction
        .ok_or_else(Refusal::unknown_interaction)?
        .clone();
    if interaction.answered.is_some() {
        return Err(Refusal::already_answered());
    }
    if interaction.is_stale(state.now()) {
        return Err(Refusal::unknown_interaction());
    }
    let kind = body["type"].as_u64().unwrap_or_default();
    check(state, &interaction, kind, &body["data"])?;
    state
        .interactions
        .change(id, |interaction| interaction.answered = Some(kind));
    let message = give(state, &interaction, kind, &body["data"]);
    if wants_answer {
        Ok(Answer::ok(response(state, id, kind, message)))
    } else {
        Ok(Answer::nothing())
    }
}

fn check(
    state: &mut State,
    interaction: &Interaction,
    kind: u64,
    data: &Value,
) -> Result<(), Refusal> {
    let fits = match interaction.kind {
        Kind::Command => matches!(kind, MESSAGE | THINKING | MODAL),
        Kind::Component => matches!(kind, MESSAGE..=UPDATE | MODAL),
        Kind::Autocomplete => kind == CHOICES,
        Kind::Modal if interaction.source.is_some() => matches!(kind, MESSAGE..=UPDATE),
        Kind::Modal => matches!(kind, MESSAGE | THINKING),
    };
    let mut faults = Faults::default();
    if !fits {
        faults.refuse_value("type", "This type of answer does not fit the interaction.");
    }
    match kind {
        MESSAGE => check_message(&mut faults, data, "data", Form::Answer),
        UPDATE => {
            let is_v2 = source_flags(state, interaction) & V2 != 0;
            check_message(&mut faults, data, "data", Form::Edit { is_v2 });
        }
        CHOICES => check_choices(&mut faults, &data["choices"], "data.choices"),
        MODAL => check_modal(&mut faults, data, "data"),
        _ => {}
    }
    settle(state, &faults)?;
    if kind == MESSAGE && is_empty(data) {
        return Err(Refusal::empty_message());
    }
    Ok(())
}

/// Does what the answer says, and gives the message that it is about.
fn give(
    state: &mut State,
    interaction: &Interaction,
    kind: u64,
    data: &Value,
) -> Option<MessageId> {
    let id = interaction.id;
    match kind {
        MESSAGE => {
            let message = state.post_answer(interaction, data);
            state.interactions.change(id, |interaction| {
                interaction.original = Some(message);
                interaction.settled = Some(Settled::Message(message));
            });
            Some(message)
        }
        THINKING => {
            let flags = data["flags"].as_u64().unwrap_or_default() & EPHEMERAL | LOADING;
            let message = state.post_answer(
                interaction,
                &json!({ "flags": flags, "allowed_mentions": {} }),
            );
            state.interactions.change(id, |interaction| {
                interaction.original = Some(message);
                interaction.waiting = true;
            });
            Some(message)
        }
        THINKING_OF_UPDATE => {
            state.interactions.change(id, |interaction| {
                interaction.original = interaction.source;
                interaction.waiting = true;
            });
            interaction.source
        }
        UPDATE => {
            let source = interaction.source?;
            state.change_message(interaction.channel, source, data);
            state.interactions.change(id, |interaction| {
                interaction.original = Some(source);
                interaction.settled = Some(Settled::Message(source));
            });
            Some(source)
        }
        CHOICES => {
            let choices = data["choices"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|choice| Choice {
                    name: choice["name"].as_str().unwrap_or_default().to_owned(),
                    value: choice["value"].clone(),
                });
            let settled = Settled::Choices(choices.collect());
            state
                .interactions
                .change(id, |interaction| interaction.settled = Some(settled));
            None
        }
        _ => {
            let settled = Settled::Modal(data.clone());
            state
                .interactions
                .change(id, |interaction| interaction.settled = Some(settled));
            None
        }
    }
}

/// What `with_response=true` gives back.
fn response(state: &State, id: InteractionId, kind: u64, message: Option<MessageId>) -> Value {
    let Some(interaction) = state.interactions.all.get(&id) else {
        return Value::Null;
    };
    let mut response = json!({ "interaction": { "id": id, "type": interaction.kind.number() } });
    let channel = state.world.channels.get(&interaction.channel);
    let stored = message.and_then(|message| channel?.messages.get(&message));
    if let Some(stored) = stored {
        response["interaction"]["response_message_id"] = json!(stored.id);
        response["interaction"]["response_message_loading"] = json!(stored.flags() & LOADING != 0);
        response["interaction"]["response_message_ephemeral"] = json!(stored.is_ephemeral());
        response["resource"] = json!({ "type": kind, "message": stored.value });
    }
    response
}

fn source_flags(state: &State, interaction: &Interaction) -> u64 {
    let channel = state.world.channels.get(&interaction.channel);
    let source = interaction
        .source
        .and_then(|source| channel?.messages.get(&source));
    source
        .map(crate::messages::Stored::flags)
        .unwrap_or_default()
}

impl State {
    /// Posts a new message as an answer to an interaction.
    pub(crate) fn post_answer(&mut self, interaction: &Interaction, body: &Value) -> MessageId {
        let id = MessageId(self.next_id());
        let (bot, now) = (self.bot(), self.now());
        if let Some(channel) = self.world.channels.get(&interaction.channel) {
            let mut body = body.clone();
            if self.must_be_private(&interaction.owners, channel, interaction.person) {
                let flags = body["flags"].as_u64().unwrap_or_default();
                body["flags"] = json!(flags | EPHEMERAL);
            }
            let mut stored = compose(&self.world, channel, id, bot, &body, now);
            self.mark_as_answer(interaction, &mut stored.value);
            self.post(interaction.channel, stored);
        }
        id
    }
}
