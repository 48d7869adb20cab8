//! What follows a first answer: reading, changing and removing it, and further messages.

use serde_json::{Value, json};

use super::answer::{Answer, Handled, Refusal};
use super::messages::{Which, check};
use crate::ids::{MessageId, UserId};
use crate::interactions::{Interaction, Settled, is_person_alone};
use crate::messages::{EPHEMERAL, LOADING, V2};
use crate::state::State;
use crate::validate::{Form, is_empty};

/// So many further messages may an app send that only the person has installed.
const MAX_FOLLOWUPS: usize = 5;

/// Posts a further message. The first one after "thinking" takes that one's place, as Discord has it.
pub(super) fn create(state: &mut State, application: UserId, token: &str, body: &Value) -> Handled {
    let interaction = speaking(state, application, token)?;
    if interaction.answered.is_none() {
        return Err(Refusal::unknown_webhook());
    }
    check(state, body, Form::Answer)?;
    if is_empty(body) {
        return Err(Refusal::empty_message());
    }
    let thinking = interaction
        .original
        .filter(|_| interaction.waiting && interaction.answered == Some(5));
    if let Some(original) = thinking {
        return change(state, &interaction, original, body);
    }
    if is_person_alone(&interaction.owners) && interaction.followups.len() >= MAX_FOLLOWUPS {
        return Err(Refusal::too_many_followups());
    }
    let message = state.post_answer(&interaction, body);
    state.interactions.change(interaction.id, |interaction| {
        interaction.followups.push(message);
        interaction.waiting = false;
        interaction.settled.get_or_insert(Settled::Message(message));
    });
    shown(state, &interaction, message)
}

/// Reads, changes or removes a message of the interaction.
pub(super) fn answer(
    state: &mut State,
    method: &str,
    application: UserId,
    token: &str,
    which: Which,
    body: &Value,
) -> Handled {
    let interaction = speaking(state, application, token)?;
    let message = match which {
        Which::Original => interaction.original.ok_or_else(Refusal::unknown_webhook)?,
        Which::Id(id)
            if interaction.followups.contains(&id) || interaction.original == Some(id) =>
        {
            id
        }
        Which::Id(_) => return Err(Refusal::unknown_message()),
    };
    shown(state, &interaction, message)?;
    match method {
        "GET" => shown(state, &interaction, message),
        "PATCH" => {
            let flags = flags_of(state, &interaction, message);
            let is_v2 = flags & V2 != 0;
            // An answer still to come is a new message: it may say what it is made of.
            check(
                state,
                body,
                if flags & LOADING != 0 {
                    Form::Answer
                } else {
                    Form::Edit { is_v2 }
                },
            )?;
            change(state, &interaction, message, body)
        }
        "DELETE" => {
            state.remove_message(interaction.channel, message);
            state.interactions.change(interaction.id, |interaction| {
                interaction.waiting = false;
                interaction.settled.get_or_insert(Settled::Deleted);
            });
            Ok(Answer::nothing())
        }
        _ => Err(Refusal::no_such_route()),
    }
}

fn change(
    state: &mut State,
    interaction: &Interaction,
    message: MessageId,
    body: &Value,
) -> Handled {
    let before = flags_of(state, interaction, message);
    let mut body = body.clone();
    let set = body["flags"].as_u64().unwrap_or_default() & !(LOADING | EPHEMERAL);
    // "Thinking" is over; whether one person or all see it was settled by the first answer.
    body["flags"] = json!(set | before & !LOADING);
    state.change_message(interaction.channel, message, &body);
    state.interactions.change(interaction.id, |interaction| {
        interaction.waiting = false;
        interaction.settled.get_or_insert(Settled::Message(message));
    });
    shown(state, interaction, message)
}

fn speaking(state: &State, application: UserId, token: &str) -> Result<Interaction, Refusal> {
    let interaction = state
        .interactions
        .of_token(token)
        .filter(|_| application == state.bot());
    let interaction = interaction.ok_or_else(Refusal::unknown_webhook)?;
    if interaction.is_expired(state.now()) {
        return Err(Refusal::token_expired());
    }
    Ok(interaction.clone())
}

fn shown(state: &State, interaction: &Interaction, message: MessageId) -> Handled {
    let channel = state
        .world
        .channels
        .get(&interaction.channel)
        .ok_or_else(Refusal::unknown_channel)?;
    let stored = channel
        .messages
        .get(&message)
        .ok_or_else(Refusal::unknown_message)?;
    Ok(Answer::ok(stored.value.clone()))
}

fn flags_of(state: &State, interaction: &Interaction, message: MessageId) -> u64 {
    let channel = state.world.channels.get(&interaction.channel);
    let stored = channel.and_then(|channel| channel.messages.get(&message));
    stored
        .map(crate::messages::Stored::flags)
        .unwrap_or_default()
}
