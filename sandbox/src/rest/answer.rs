//! Answers, and the refusals with Discord's codes and words.

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderName};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::validate::Faults;

/// An answer to a request.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(HeaderName, String)>,
    pub(super) body: Option<Value>,
    fault: bool,
}

/// What a route gives.
pub(super) type Handled = Result<Answer, Refusal>;

impl Answer {
    /// 200 with a body.
    pub(super) fn ok(body: Value) -> Answer {
        Answer {
            status: 200,
            headers: Vec::new(),
            body: Some(body),
            fault: false,
        }
    }

    /// The same body with another status.
    pub(super) fn with_status(self, status: u16) -> Answer {
        Answer { status, ..self }
    }

    /// 201 with a body.
    pub(super) fn created(body: Value) -> Answer {
        Answer {
            status: 201,
            ..Answer::ok(body)
        }
    }

    /// 204 without one.
    pub(super) fn nothing() -> Answer {
        Answer {
            status: 204,
            headers: Vec::new(),
            body: None,
            fault: false,
        }
    }

    /// A failure of Discord's own, ordered by a test.
    pub(super) fn failure(status: u16) -> Answer {
        let words = StatusCode::from_u16(status)
            .ok()
            .and_then(|status| status.canonical_reason());
        let message = format!("{status}: {}", words.unwrap_or("Failure"));
        Answer {
            status,
            ..Answer::ok(json!({ "message": message, "code": 0 }))
        }
    }

    /// Whether the bot did what it must not do.
    pub(super) fn is_fault(&self) -> bool {
        self.fault
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = match self.body {
            Some(body) => (
                [(CONTENT_TYPE, "application/json")],
                Body::from(body.to_string()),
            )
                .into_response(),
            None => ().into_response(),
        };
        *response.status_mut() = status;
        for (name, value) in self.headers {
            if let Ok(value) = value.parse() {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

/// A refusal in Discord's words.
#[derive(Debug)]
pub(super) struct Refusal {
    status: u16,
    code: u32,
    message: &'static str,
    errors: Option<Value>,
    fault: bool,
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Answer {
        let mut body = json!({ "message": refusal.message, "code": refusal.code });
        if let Some(errors) = refusal.errors {
            body["errors"] = errors;
        }
        Answer {
            status: refusal.status,
            headers: Vec::new(),
            body: Some(body),
            fault: refusal.fault,
        }
    }
}

macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident => $status:literal $code:literal $message:literal $fault:literal;)*) => {
        impl Refusal {$(
            $(#[$doc])*
            pub(super) fn $name() -> Refusal {
                Refusal { status: $status, code: $code, message: $message, errors: None, fault: $fault }
            }
        )*}
    };
}

// The last column: whether it is the bot's fault, as against something a test arranges.
refusals! {
    /// The token is wrong.
    unauthorised => 401 0 "401: Unauthorized" false;
    /// There is no such route, or none that the stand-in knows.
    no_such_route => 404 0 "404: Not Found" true;
    /// The body is over Discord's limit.
    too_large => 413 40005 "Request entity too large" true;
    /// The body is no JSON, or does not say that it is.
    not_json => 400 50035 "Invalid Form Body: expected \"Content-Type\" to be 'application/json'" true;
    /// The body is broken JSON.
    broken_json => 400 50109 "The request body contains invalid JSON." true;
    /// An id in the path is no id.
    not_an_id => 400 50035 "Invalid Form Body: the value is not snowflake" true;
    /// The channel does not exist (any more).
    unknown_channel => 404 10003 "Unknown Channel" false;
    /// The server does not exist, or the bot is not in it.
    unknown_server => 404 10004 "Unknown Guild" false;
    /// Nobody of this id is in the server.
    unknown_member => 404 10007 "Unknown Member" false;
    /// The message does not exist (any more).
    unknown_message => 404 10008 "Unknown Message" false;
    /// Nobody has this id.
    unknown_user => 404 10013 "Unknown User" false;
    /// The interaction's token is unknown.
    unknown_webhook => 404 10015 "Unknown Webhook" false;
    /// The interaction is unknown or too old for a first answer.
    unknown_interaction => 404 10062 "Unknown interaction" false;
    /// The command does not exist.
    unknown_command => 404 10063 "Unknown application command" false;
    /// The announcement has been published before.
    already_published => 400 40033 "This message has already been crossposted" false;
    /// The interaction has had its first answer.
    already_answered => 400 40060 "Interaction has already been acknowledged." true;
    /// The forum wants a tag.
    tag_required => 400 40067 "A tag is required to create a forum post in this channel" false;
    /// The bot cannot see the channel.
    no_access => 403 50001 "Missing Access" false;
    /// The message is somebody else's.
    not_the_author => 403 50005 "Cannot edit a message authored by another user" true;
    /// The message would show nothing.
    empty_message => 400 50006 "Cannot send an empty message" true;
    /// The person takes no direct messages.
    no_direct_messages => 403 50007 "Cannot send messages to this user" false;
    /// The channel takes no messages.
    no_text_channel => 400 50008 "Cannot send messages in a non-text channel" false;
    /// The bot lacks a right.
    no_permission => 403 50013 "Missing Permissions" false;
    /// The channel is of a kind that cannot do this.
    wrong_kind_of_channel => 400 50024 "Cannot execute action on this channel type" false;
    /// The interaction is over.
    token_expired => 401 50027 "Invalid Webhook Token" false;
    /// The thread is closed.
    archived_thread => 400 50083 "Thread is archived" false;
    /// A reply needs the right to read what it replies to.
    no_history_for_reply => 403 160_002 "Cannot reply without permission to read message history" false;
}

impl Refusal {
    /// The body breaks rules, listed by place.
    pub(super) fn invalid_form(faults: &Faults) -> Refusal {
        let errors = Some(faults.errors());
        Refusal {
            status: 400,
            code: 50035,
            message: "Invalid Form Body",
            errors,
            fault: true,
        }
    }
}
