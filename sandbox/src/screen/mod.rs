//! A message in plain text, as a terminal shows it.

use crate::messages::Message;

/// All text.
pub fn plain_text(message: &Message) -> String {
    message.content().to_owned()
}
