//! Answers in a sentence or two.

use super::message::MessageBody;
use super::text::{cut_markdown, escape};

/// Discord's limit on a message's text.
const CONTENT_UNITS: usize = 2_000;

/// An answer in our own markdown. Foreign parts in it must have passed `text::escape` or `text::shorten`.
pub fn notice(markdown: &str) -> MessageBody {
    MessageBody::text(content(markdown))
}

/// What went wrong and how to mend it, for the person who asked alone. The text is escaped: it may repeat
/// what the person typed.
pub fn error(text: &str) -> MessageBody {
    MessageBody::text(content(&escape(text))).ephemeral()
}

/// An error whose cause only the log knows. The code stands in the log too.
pub fn fault(code: &str) -> MessageBody {
    error(&format!(
        "Something went wrong on my side (code {code}). Look whether it was done before you try again. If it stays, send this code \
         to the operator."
    ))
}

/// Discord refuses an empty message.
fn content(markdown: &str) -> String {
    match cut_markdown(markdown.trim(), CONTENT_UNITS) {
        empty if empty.is_empty() => "…".to_owned(),
        content => content,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_repeats_what_was_typed_harmlessly_and_privately() {
        let body = error("“@everyone *x*” is not a time; write 08:30.");
        assert_eq!(
            body.content,
            "“＠everyone \\*x\\*” is not a time; write 08:30."
        );
        assert!(body.is_ephemeral());
    }

    #[test]
    fn a_notice_keeps_its_markdown_and_is_never_empty_or_too_long() {
        assert_eq!(notice("**done**").content, "**done**");
        assert_eq!(notice(" ").content, "…");
        let long = notice(&"ab ".repeat(2_000)).content;
        assert_eq!(long.chars().count(), 1_998);
        assert!(long.ends_with("ab…"));
    }
}
