//! Answers in a sentence or two.

use super::message::MessageBody;
use super::text::cut_markdown;

/// Discord's limit on a message's text.
const CONTENT_UNITS: usize = 2_000;

/// An answer in our own markdown. Foreign parts in it must have passed `text::escape` or `text::shorten`.
pub fn notice(markdown: &str) -> MessageBody {
    MessageBody::text(content(markdown))
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
    fn a_notice_keeps_its_markdown_and_is_never_empty_or_too_long() {
        assert_eq!(notice("**done**").content, "**done**");
        assert_eq!(notice(" ").content, "…");
        let long = notice(&"ab ".repeat(2_000)).content;
        assert_eq!(long.chars().count(), 1_998);
        assert!(long.ends_with("ab…"));
    }
}
