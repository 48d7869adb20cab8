//! Answers, and the refusals with Discord's codes and words.

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderName};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::rate_limits::LimitScope;
use crate::validate::Faults;

/// An answer to a request.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(HeaderName, String)>,
    pub(super) content: Content,
    /// Whom the limit holds for, in a 429 that says so.
    pub(super) scope: Option<LimitScope>,
    fault: bool,
}

/// What an answer's body is.
#[derive(Debug)]
pub(super) enum Content {
    /// Nothing.
    Nothing,
    /// What Discord answers with.
    Json(Value),
    /// Text that claims to be JSON.
    BrokenJson(String),
    /// A web page.
    Page(String),
    /// A file of this type.
    File(String, Vec<u8>),
}

/// What a route gives.
pub(super) type Handled = Result<Answer, Refusal>;

impl Answer {
    /// 200 with a body.
    pub(super) fn ok(body: Value) -> Answer {
        Answer::new(200, Content::Json(body))
    }

    /// A status with a body.
    pub(super) fn new(status: u16, content: Content) -> Answer {
        Answer {
            status,
            headers: Vec::new(),
            content,
            scope: None,
            fault: false,
        }
    }

    /// The same status with another body.
    pub(super) fn with_content(self, content: Content) -> Answer {
        Answer { content, ..self }
    }

    /// The same body with another status.
    pub(super) fn with_status(self, status: u16) -> Answer {
        Answer { status, ..self }
    }

    /// 201 with a body.
    pub(super) fn created(body: Value) -> Answer {
        Answer::new(201, Content::Json(body))
    }

    /// 204 without one.
    pub(super) fn nothing() -> Answer {
        Answer::new(204, Content::Nothing)
    }

    /// Whether the bot did what it must not do.
    pub(super) fn is_fault(&self) -> bool {
        self.fault
    }

    /// The JSON that is answered.
    pub(super) fn json(&self) -> Option<&Value> {
        match &self.content {
            Content::Json(value) => Some(value),
            _ => None,
        }
    }

    /// The text that is answered where it is no JSON.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::BrokenJson(text) | Content::Page(text) => Some(text),
            Content::Nothing | Content::Json(_) | Content::File(..) => None,
        }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let with_kind = |kind: &'static str, text: String| {
            ([(CONTENT_TYPE, kind)], Body::from(text)).into_response()
        };
        let mut response = match self.content {
            Content::Nothing => ().into_response(),
            Content::Json(body) => with_kind("application/json", body.to_string()),
            Content::BrokenJson(text) => with_kind("application/json", text),
            Content::Page(text) => with_kind("text/html; charset=UTF-8", text),
            Content::File(kind, bytes) => {
                ([(CONTENT_TYPE, kind)], Body::from(bytes)).into_response()
            }
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
            fault: refusal.fault,
            ..Answer::new(refusal.status, Content::Json(body))
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
    /// The forum has no such tag.
    unknown_tag => 404 10087 "Unknown tag" true;
    /// The message has a thread.
    has_a_thread => 400 160_004 "A thread has already been created for this message" false;
    /// The announcement has been published before.
    already_published => 400 40033 "This message has already been crossposted" false;
    /// The interaction has had its first answer.
    already_answered => 400 40060 "Interaction has already been acknowledged." true;
    /// An app that only the person has installed has said enough.
    too_many_followups => 400 40094 "Maximum number of follow up messages reached for this interaction" true;
    /// The forum wants a tag.
    tag_required => 400 40067 "A tag is required to create a forum post in this channel" false;
    /// The bot cannot see the channel.
    no_access => 403 50001 "Missing Access" false;
    /// In a direct conversation nobody moderates.
    not_in_direct_messages => 403 50003 "Cannot execute action on a DM channel" true;
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
    /// A moderator has locked the thread.
    locked_thread => 403 160_005 "Thread is locked" false;
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
