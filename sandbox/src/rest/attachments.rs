//! The files that people attached, where the bot fetches them: not Discord's interface, but a place for
//! files on another host, which wants no token and must not be told one.

use axum::http::request::Parts;

use super::answer::{Answer, Content};
use super::{Outcome, failing};
use crate::faults::Moment;
use crate::state::State;

/// Where files are.
const PLACE: &str = "/ephemeral-attachments/";

/// Gives the file that is asked for; none when the request is for something else.
pub(super) fn answer(state: &mut State, parts: &Parts) -> Option<Outcome> {
    let path = parts.uri.path();
    let (id, name) = path.strip_prefix(PLACE)?.split_once('/')?;
    if parts.headers.contains_key("authorization") {
        state
            .journal
            .break_rule("the bot sends its token to the place where files are");
    }
    if let Some(fault) = state.meet_fault(parts.method.as_str(), path, Moment::InsteadOfTheDeed) {
        return Some(failing::instead_of_the_deed(&fault));
    }
    let answer = match state.files.sent(id, name) {
        Some(file) if parts.method == "GET" => Answer::new(
            200,
            Content::File(file.content_type.clone(), file.content.clone()),
        ),
        _ => {
            let words = "This content is no longer available.".to_owned();
            Answer::new(404, Content::Page(words))
        }
    };
    Some(match state.meet_fault("GET", path, Moment::AfterTheDeed) {
        Some(fault) => failing::after_the_deed(&fault, answer),
        None => Outcome::Answer(answer),
    })
}
