//! `/papers help`: what there is, and a page for each command.

use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse};

use super::super::{Context, speech};
use crate::domain::{Argument, Saying, UserError, saying};

/// A command's page, by its name.
fn page_of(command: &str) -> Option<Saying> {
    Some(match command {
        "topic" => saying!("help-topic"),
        "today" => saying!("help-today"),
        "show" => saying!("help-show"),
        "similar" => saying!("help-similar"),
        "privacy" => saying!("help-privacy"),
        "subscribe" => saying!("help-subscribe"),
        "unsubscribe" => saying!("help-unsubscribe"),
        "list" => saying!("help-list"),
        "history" => saying!("help-history"),
        "check" => saying!("help-check"),
        "preview" => saying!("help-preview"),
        "post-now" => saying!("help-post-now"),
        "config" => saying!("help-config"),
        "data" => saying!("help-data"),
        _ => return None,
    })
}

/// The commands that have a page.
const PAGES: &[&str] = &[
    "topic",
    "today",
    "show",
    "similar",
    "privacy",
    "subscribe",
    "unsubscribe",
    "list",
    "history",
    "check",
    "preview",
    "post-now",
    "config",
    "data",
];

/// Explain the commands.
#[poise::command(slash_command)]
pub(super) async fn help(
    ctx: Context<'_>,
    #[description = "Which command"]
    #[autocomplete = "pages"]
    command: Option<String>,
) -> anyhow::Result<()> {
    let text = match command {
        None => saying!("help-overview"),
        Some(command) => page(&command)?,
    };
    speech::say(ctx, text).await
}

fn page(command: &str) -> Result<Saying, UserError> {
    let wanted = command.trim().trim_start_matches('/').to_lowercase();
    let last = wanted.rsplit(' ').next().unwrap_or_default();
    page_of(last).ok_or_else(|| {
        let commands = Argument::list(PAGES.iter().copied());
        UserError::new(saying!("help-unknown", commands = commands))
    })
}

#[expect(clippy::unused_async, reason = "poise asks for a future")]
async fn pages(_: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let matching = PAGES
        .iter()
        .filter(|command| command.contains(partial.trim()));
    let choices = matching.map(|command| AutocompleteChoice::from(*command));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language;

    #[test]
    fn every_page_fits_into_a_message_in_every_language() {
        let pages = PAGES.iter().map(|command| page(command).unwrap());
        for page in pages.chain([saying!("help-overview")]) {
            for language in Language::ALL {
                let text = page.plainly(language);
                assert!(text.encode_utf16().count() <= 2000, "{language}: {text}");
            }
        }
    }

    #[test]
    fn a_page_is_found_however_its_command_is_written() {
        for written in ["topic", "/papers topic", " Topic "] {
            let page = page(written).unwrap().to_string();
            assert!(page.starts_with("**/papers topic**"), "{written}");
        }
        let unknown = page("nonsense").unwrap_err().to_string();
        assert!(unknown.contains("post-now"), "{unknown}");
    }
}
