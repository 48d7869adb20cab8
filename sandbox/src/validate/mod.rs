//! What Discord refuses in messages, answers and commands, in its own error format; and what only this
//! stand-in refuses, because a bot that keeps to it is safer.

mod choices;
mod command_words;
mod commands;
mod components;
mod embeds;
mod mentions;
mod message;
mod modal;
mod selects;
mod text;
mod threads;
mod v2;

use serde_json::{Map, Value, json};

pub(crate) use choices::check_choices;
pub(crate) use commands::{check_command, check_commands};
pub(crate) use message::{Form, check_message, is_empty};
pub(crate) use modal::check_modal;
pub(crate) use threads::{Beginning, check_new_thread, check_thread_change};

/// The faults found in one body.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    refused: Vec<Refused>,
    /// What Discord would let pass, but should not be sent.
    pub(crate) complaints: Vec<String>,
}

#[derive(Debug)]
struct Refused {
    path: String,
    code: &'static str,
    message: String,
}

impl Faults {
    /// Notes what Discord refuses at `path`, which is written `embeds.0.title`.
    fn refuse(&mut self, path: impl Into<String>, code: &'static str, message: impl Into<String>) {
        self.refused.push(Refused {
            path: path.into(),
            code,
            message: message.into(),
        });
    }

    /// Notes what Discord lets pass and this stand-in does not.
    fn complain(&mut self, path: &str, why: &str) {
        self.complaints.push(format!("{path}: {why}"));
    }

    /// Complains of each key that Discord's interface does not name here; most are misspelt.
    fn known_keys(&mut self, object: &Value, path: &str, known: &[&str]) {
        for key in object.as_object().into_iter().flat_map(Map::keys) {
            if !known.contains(&key.as_str()) {
                self.complaints.push(format!(
                    "{}: Discord knows no such key here",
                    join(path, key)
                ));
            }
        }
    }

    /// Refuses a value that is none of those allowed at `path`.
    pub(crate) fn refuse_value(&mut self, path: &str, message: &str) {
        self.refuse(path, "BASE_TYPE_CHOICES", message);
    }

    /// Whether Discord takes the body.
    pub(crate) fn is_accepted(&self) -> bool {
        self.refused.is_empty()
    }

    /// Discord's error object: the faults nested by their path.
    pub(crate) fn errors(&self) -> Value {
        let mut errors = json!({});
        for Refused {
            path,
            code,
            message,
        } in &self.refused
        {
            let mut place = &mut errors;
            for step in path.split('.').filter(|step| !step.is_empty()) {
                if place.get(step).is_none() {
                    place[step] = json!({});
                }
                place = &mut place[step];
            }
            let fault = json!({ "code": code, "message": message });
            match place.get_mut("_errors").and_then(Value::as_array_mut) {
                Some(known) => known.push(fault),
                None => place["_errors"] = json!([fault]),
            }
        }
        errors
    }
}

fn join(path: &str, step: impl std::fmt::Display) -> String {
    if path.is_empty() {
        step.to_string()
    } else {
        format!("{path}.{step}")
    }
}
