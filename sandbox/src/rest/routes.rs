//! The table of routes.

use super::answer::{Handled, Refusal};
use super::messages::Which;
use super::{
    Call, account, callbacks, channels, commands, direct, history, messages, publishing, servers,
    thread_changes, thread_lists, threads, webhooks,
};
use crate::ids::{ChannelId, InteractionId, MessageId, ServerId, UserId};
use crate::state::State;

/// Does what the request asks.
pub(super) fn answer(state: &mut State, call: &Call<'_>) -> Handled {
    let body = &call.body;
    match (call.method, call.segments.as_slice()) {
        ("GET", ["gateway"]) => Ok(account::gateway(state)),
        ("GET", ["gateway", "bot"]) => Ok(account::gateway_for_bot(state)),
        ("GET", ["users", "@me"]) => Ok(account::bot_user(state)),
        ("GET", ["oauth2", "applications", "@me"] | ["applications", "@me"]) => {
            Ok(account::application(state))
        }

        (method, ["applications", application, "commands"]) => {
            commands::answer(state, method, user(application)?, None, body)
        }
        (method, ["applications", application, "guilds", server_id, "commands"]) => {
            commands::answer(
                state,
                method,
                user(application)?,
                Some(server(server_id)?),
                body,
            )
        }

        (method, ["applications", application, "commands", id]) => {
            commands::answer_one(state, method, user(application)?, None, id, body)
        }
        (
            method,
            [
                "applications",
                application,
                "guilds",
                server_id,
                "commands",
                id,
            ],
        ) => {
            let of_server = Some(server(server_id)?);
            commands::answer_one(state, method, user(application)?, of_server, id, body)
        }

        ("GET", ["channels", id]) => channels::show(state, channel(id)?),
        ("GET", ["channels", id, "messages"]) => history::list(state, channel(id)?, call),
        ("POST", ["channels", id, "messages"]) => messages::create(state, channel(id)?, body),
        ("GET", ["channels", id, "messages", of]) => {
            history::show(state, channel(id)?, message(of)?)
        }
        ("PATCH", ["channels", id, "messages", of]) => {
            messages::edit(state, channel(id)?, message(of)?, body)
        }
        ("DELETE", ["channels", id, "messages", of]) => {
            messages::delete(state, channel(id)?, message(of)?)
        }
        ("POST", ["channels", id, "messages", of, "crosspost"]) => {
            publishing::publish(state, channel(id)?, message(of)?)
        }
        ("POST", ["channels", id, "messages", of, "threads"]) => {
            threads::create_under(state, channel(id)?, message(of)?, body)
        }
        ("PATCH", ["channels", id]) => thread_changes::change(state, channel(id)?, body),
        ("DELETE", ["channels", id]) => thread_changes::delete(state, channel(id)?),
        ("GET", ["channels", id, "threads", "archived", "public"]) => {
            thread_lists::archived(state, channel(id)?, call)
        }
        ("GET", ["guilds", id, "threads", "active"]) => thread_lists::active(state, server(id)?),
        ("POST", ["channels", id, "threads"]) => threads::create(state, channel(id)?, body),
        ("POST", ["channels", id, "typing"]) => channels::typing(state, channel(id)?),

        ("GET", ["guilds", id]) => servers::show(state, server(id)?),
        ("GET", ["guilds", id, "channels"]) => servers::channels(state, server(id)?),
        ("GET", ["guilds", id, "roles"]) => servers::roles(state, server(id)?),
        ("GET", ["guilds", id, "members", of]) => servers::member(state, server(id)?, user(of)?),
        ("POST", ["users", "@me", "channels"]) => direct::open(state, body),

        ("POST", ["interactions", id, token, "callback"]) => {
            let id = InteractionId::parse(id).ok_or_else(Refusal::not_an_id)?;
            let wants_answer = matches!(call.parameter("with_response"), Some("true" | "1"));
            callbacks::answer(state, id, token, body, wants_answer)
        }
        ("POST", ["webhooks", application, token]) => {
            webhooks::create(state, user(application)?, token, body)
        }
        (method, ["webhooks", application, token, "messages", of]) => {
            let which = if *of == "@original" {
                Which::Original
            } else {
                Which::Id(message(of)?)
            };
            webhooks::answer(state, method, user(application)?, token, which, body)
        }
        _ => Err(Refusal::no_such_route()),
    }
}

fn channel(id: &str) -> Result<ChannelId, Refusal> {
    ChannelId::parse(id).ok_or_else(Refusal::not_an_id)
}

fn message(id: &str) -> Result<MessageId, Refusal> {
    MessageId::parse(id).ok_or_else(Refusal::not_an_id)
}

fn server(id: &str) -> Result<ServerId, Refusal> {
    ServerId::parse(id).ok_or_else(Refusal::not_an_id)
}

fn user(id: &str) -> Result<UserId, Refusal> {
    UserId::parse(id).ok_or_else(Refusal::not_an_id)
}
