//! What a person sees in a terminal.

use paperboy_sandbox::screen::{Look, render_text};
use serde_json::json;

use crate::support::*;

#[tokio::test]
async fn a_message_is_printed_as_discord_shows_it() {
    let discord = start().await;
    let papers = discord.channel("papers");
    let embed = json!({
        "title": "A robot folds laundry",
        "url": "https://example.org/1",
        "description": "A **very** long summary that says in many words how a robot learned to fold shirts.",
        "fields": [{ "name": "Votes", "value": "120 ▲ 14" }],
        "footer": { "text": "Matched robots" },
    });
    let buttons = json!({ "type": 1, "components": [
        { "type": 2, "style": 1, "label": "More (13)", "custom_id": "more" },
        { "type": 2, "style": 5, "label": "Code", "url": "https://example.org/code" },
        { "type": 2, "style": 2, "label": "Back", "custom_id": "back", "disabled": true },
    ] });
    let menu = json!({ "type": 1, "components": [{
        "type": 3, "custom_id": "open", "placeholder": "Open a paper",
        "options": [{ "label": "A robot folds laundry", "value": "1", "description": "120 votes" }],
    }] });
    let sent = json!({
        "content": format!("## Papers of 24 November\nfor <#{papers}>, see [the list](https://example.org)"),
        "embeds": [embed],
        "components": [buttons, menu],
    });
    post(&discord, &messages(&discord, "general"), body(sent)).await;
    let message = &discord.messages_in("general")[0];
    let expected = "\
paperboy APP · 2026-11-24 07:00
Papers of 24 November
for #papers, see the list
(https://example.org)

│ A robot folds laundry
│ https://example.org/1
│ A very long summary that says in many
│ words how a robot learned to fold
│ shirts.
│ Votes
│ 120 ▲ 14
│ Matched robots

[More (13)] [Code ↗
https://example.org/code] (Back)
[Open a paper ▾ 1]
";
    assert_eq!(
        render_text(
            message,
            Look {
                width: 40,
                colour: false
            }
        ),
        expected
    );
    let coloured = render_text(
        message,
        Look {
            width: 40,
            colour: true,
        },
    );
    assert!(coloured.contains("\u{1b}[1m"));
    assert_eq!(message.buttons().len(), 3);
    discord.assert_clean();
}
