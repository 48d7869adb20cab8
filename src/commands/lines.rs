//! An answer of many lines, in as many private messages as it needs.

use super::{Context, reply};
use crate::discord::render::{MessageBody, Row, notice, units};

/// Discord's limit on a message's text.
const LONGEST_TEXT: usize = 2000;
/// Nobody reads more, and every message is a request of its own.
const MOST_MESSAGES: usize = 6;

/// Answers with these lines of our own markdown, the foreign parts in it escaped. What does not fit
/// in a few messages is left out, and `cut` says so.
pub(super) async fn reply_in_lines(
    ctx: Context<'_>,
    lines: &[String],
    cut: &str,
) -> anyhow::Result<()> {
    reply_in_lines_with(ctx, lines, cut, Vec::new()).await
}

/// The same with buttons below the last of the messages.
pub(super) async fn reply_in_lines_with(
    ctx: Context<'_>,
    lines: &[String],
    cut: &str,
    buttons: Vec<Row>,
) -> anyhow::Result<()> {
    let mut messages: Vec<MessageBody> = messages(lines, cut)
        .iter()
        .map(|text| notice(text))
        .collect();
    if let Some(last) = messages.last_mut() {
        last.components = buttons;
    }
    let mut messages = messages.into_iter();
    let first = messages.next().unwrap_or_default();
    reply::reply(ctx, first, reply::Visibility::Private).await?;
    for further in messages {
        reply::follow_up(ctx, further).await?;
    }
    Ok(())
}

fn messages(lines: &[String], cut: &str) -> Vec<String> {
    let mut messages = vec![String::new()];
    for (index, line) in lines.iter().enumerate() {
        let is_last_message = messages.len() == MOST_MESSAGES;
        let is_last_line = index + 1 == lines.len();
        // Room for the sentence that says that something is missing.
        let reserved = if is_last_message && !is_last_line {
            units(cut) + 1
        } else {
            0
        };
        let Some(message) = messages.last_mut() else {
            break;
        };
        if message.is_empty() || units(message) + 1 + units(line) + reserved <= LONGEST_TEXT {
            message.push_str(line);
            message.push('\n');
        } else if is_last_message {
            message.push_str(cut);
            break;
        } else {
            messages.push(format!("{line}\n"));
        }
    }
    messages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_kept_whole_and_no_message_is_too_long() {
        for (length, count) in [(1, 1), (100, 19), (100, 60), (900, 12), (1999, 6)] {
            let lines: Vec<String> = (0..count).map(|_| "x".repeat(length)).collect();
            let messages = messages(&lines, "cut");
            assert!(
                messages
                    .iter()
                    .all(|text| units(text.trim()) <= LONGEST_TEXT)
            );
            let said: Vec<&str> = messages.iter().flat_map(|text| text.lines()).collect();
            assert_eq!(said, lines, "{length} × {count}");
        }
    }

    #[test]
    fn what_does_not_fit_is_said_to_be_missing() {
        let lines: Vec<String> = (0..100).map(|_| "é".repeat(180)).collect();
        let messages = messages(&lines, "There is more.");
        assert_eq!(messages.len(), MOST_MESSAGES);
        assert!(messages[MOST_MESSAGES - 1].ends_with("There is more."));
        assert!(
            messages
                .iter()
                .all(|text| units(text.trim()) <= LONGEST_TEXT)
        );
    }
}
