//! Messages in channels.

use serde_json::Value;
use serenity::model::permissions::Permissions;

use super::answer::{Answer, Handled, Refusal};
use super::channels::{may, visible, writable};
use super::pacing::too_many_apart;
use super::publishing;
use crate::ids::{ChannelId, MessageId};
use crate::messages::{Stored, V2, compose};
use crate::rate_limits::LimitScope;
use crate::state::State;
use crate::validate::{Faults, Form, check_message, is_empty};

/// The message that a route means.
#[derive(Clone, Copy, Debug)]
pub(super) enum Which {
    /// An interaction's first answer.
    Original,
    /// The one of this id.
    Id(MessageId),
}

pub(super) fn create(state: &mut State, id: ChannelId, body: &Value) -> Handled {
    writable(state, id)?;
    check(state, body, Form::New)?;
    if is_empty(body) {
        return Err(Refusal::empty_message());
    }
    let channel = writable(state, id)?;
    check_rights_for(state, id, body)?;
    let nonce = match &body["nonce"] {
        Value::String(nonce) => Some(nonce.clone()),
        Value::Number(nonce) => Some(nonce.to_string()),
        _ => None,
    };
    let enforced = nonce.filter(|_| body["enforce_nonce"] == true);
    let (now, bot, window) = (state.now(), state.bot(), state.settings.nonce_window);
    if let Some(nonce) = &enforced
        && let Some(first) = state.nonces.find(bot, id, nonce, now, window)
        && let Some(message) = channel.messages.get(&first)
    {
        return Ok(Answer::ok(message.value.clone()));
    }
    let message = MessageId(state.next_id());
    let stored = compose(
        &state.world,
        &state.world.channels[&id],
        message,
        bot,
        body,
        now,
    );
    if let Some(nonce) = enforced {
        state.nonces.remember(bot, id, &nonce, message, now);
    }
    let posted = state.post(id, stored);
    if state.world.channels[&id].thread.archived {
        state.change_thread(id, |thread| thread.archived = false);
    }
    Ok(Answer::ok(posted))
}

pub(super) fn edit(state: &mut State, id: ChannelId, message: MessageId, body: &Value) -> Handled {
    if visible(state, id)?.thread.archived {
        return Err(Refusal::archived_thread());
    }
    let stored = public(state, id, message)?;
    if stored.author != state.bot() {
        return Err(Refusal::not_the_author());
    }
    let is_v2 = stored.flags() & V2 != 0;
    check(state, body, Form::Edit { is_v2 })?;
    check_rights_for(state, id, body)?;
    if let Some(wait) = publishing::wait_before_change(state, id, message) {
        let code = Some(publishing::TOO_MANY_CHANGES);
        return Ok(too_many_apart(LimitScope::User, wait, wait, code));
    }
    let changed = state
        .change_message(id, message, body)
        .ok_or_else(Refusal::unknown_message)?;
    if says_nothing(&changed) {
        return Err(Refusal::empty_message());
    }
    Ok(Answer::ok(changed))
}

pub(super) fn delete(state: &mut State, id: ChannelId, message: MessageId) -> Handled {
    let channel = visible(state, id)?;
    let own = public(state, id, message)?.author == state.bot();
    if !own && channel.recipient.is_some() {
        return Err(Refusal::not_in_direct_messages());
    }
    if !own && !may(state, channel, Permissions::MANAGE_MESSAGES) {
        return Err(Refusal::no_permission());
    }
    state.remove_message(id, message);
    Ok(Answer::nothing())
}

/// Checks a body; what only this stand-in minds goes to the journal.
pub(super) fn check(state: &mut State, body: &Value, form: Form) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    check_message(&mut faults, body, "", form);
    settle(state, &faults)
}

/// Refuses a body with faults.
pub(super) fn settle(state: &mut State, faults: &Faults) -> Result<(), Refusal> {
    for complaint in &faults.complaints {
        let request = state
            .journal
            .requests
            .last()
            .map(|request| format!("{} {}", request.method, request.path));
        state
            .journal
            .break_rule(format!("{}: {complaint}", request.unwrap_or_default()));
    }
    if faults.is_accepted() {
        Ok(())
    } else {
        Err(Refusal::invalid_form(faults))
    }
}

/// Embeds of a bot without the right would be dropped without a word; this stand-in refuses them.
pub(super) fn check_rights_for(state: &State, id: ChannelId, body: &Value) -> Result<(), Refusal> {
    let channel = visible(state, id)?;
    for (part, right) in [
        ("embeds", Permissions::EMBED_LINKS),
        ("attachments", Permissions::ATTACH_FILES),
    ] {
        let has_some = body[part].as_array().is_some_and(|list| !list.is_empty());
        if has_some && !may(state, channel, right) {
            return Err(Refusal::no_permission());
        }
    }
    let reference = &body["message_reference"];
    if reference.is_null() {
        return Ok(());
    }
    if !may(state, channel, Permissions::READ_MESSAGE_HISTORY) {
        return Err(Refusal::no_history_for_reply());
    }
    let replied = reference["message_id"].as_str().and_then(MessageId::parse);
    let exists = replied.is_some_and(|id| channel.messages.contains_key(&id));
    if exists || reference["fail_if_not_exists"] == false {
        Ok(())
    } else {
        Err(Refusal::unknown_message())
    }
}

/// A message that is the channel's: one that only one person sees is not.
pub(super) fn public(state: &State, id: ChannelId, message: MessageId) -> Result<&Stored, Refusal> {
    let channel = state
        .world
        .channels
        .get(&id)
        .ok_or_else(Refusal::unknown_channel)?;
    let message = channel
        .messages
        .get(&message)
        .filter(|message| !message.is_ephemeral());
    message.ok_or_else(Refusal::unknown_message)
}

fn says_nothing(message: &Value) -> bool {
    let empty = |key: &str| message[key].as_array().is_none_or(Vec::is_empty);
    message["content"] == "" && empty("embeds") && empty("components")
}
