//! `/papers help`: what there is, and a page for each command.

mod pages;

use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse};

use super::super::reply::{self, Visibility};
use super::super::{Context, speech};
use crate::discord::render::{notice, said};
use crate::domain::{Argument, Saying, UserError, saying};
use pages::{PAGES, Page};

/// Discord's limit on the number of suggestions.
const MOST: usize = 25;

/// Explain the commands.
#[poise::command(slash_command)]
pub(super) async fn help(
    ctx: Context<'_>,
    #[description = "Which command"]
    #[autocomplete = "names"]
    command: Option<String>,
) -> anyhow::Result<()> {
    let text = match command {
        None => saying!("help-overview"),
        Some(command) => page(&command)?,
    };
    let text = said(&text, speech::theirs(ctx));
    let text = clickable(&text, &leaves_of_papers(ctx), ctx.interaction.data.id.get());
    reply::reply(ctx, notice(&text), Visibility::Private).await
}

/// The page of a command, however it is written.
fn page(command: &str) -> Result<Saying, UserError> {
    let written = command.trim().trim_start_matches('/').to_lowercase();
    let of_admins = written.strip_prefix("papers-admin ");
    let of_all = written.strip_prefix("papers ");
    let name = of_admins.or(of_all).unwrap_or(&written).trim();
    let is_meant = |page: &&Page| {
        let is_named = name == page.name || name.split(' ').next() == Some(page.name);
        let is_there = match page.root {
            pages::ADMIN => of_all.is_none(),
            _ => of_admins.is_none(),
        };
        is_named && is_there
    };
    let found = PAGES.iter().find(is_meant);
    found.map(|page| (page.text)()).ok_or_else(|| {
        let commands = Argument::list(PAGES.iter().map(Page::shortest));
        UserError::new(saying!("help-unknown", commands = commands))
    })
}

/// Commands in the text become what can be pressed: Discord knows `/papers` by this id.
fn clickable(text: &str, leaves: &[String], id: u64) -> String {
    leaves.iter().fold(text.to_owned(), |text, leaf| {
        text.replace(&format!("`/{leaf}`"), &format!("</{leaf}:{id}>"))
    })
}

/// The commands below `/papers` that can be run.
fn leaves_of_papers(ctx: Context<'_>) -> Vec<String> {
    let roots = ctx.framework.options.commands.iter();
    let mut waiting: Vec<_> = roots.filter(|root| root.name == pages::EVERYBODY).collect();
    let mut leaves = Vec::new();
    while let Some(command) = waiting.pop() {
        if command.subcommands.is_empty() {
            leaves.push(command.qualified_name.to_string());
        }
        waiting.extend(&command.subcommands);
    }
    leaves
}

#[expect(clippy::unused_async, reason = "poise asks for a future")]
async fn names(_: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let typed = partial.trim().to_lowercase();
    let names = PAGES.iter().map(Page::shortest);
    let matching = names.filter(|name| name.to_lowercase().contains(&typed));
    let choices = matching.take(MOST).map(AutocompleteChoice::from);
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}

#[cfg(test)]
mod tests {
    use super::super::super::roots;
    use super::*;
    use crate::domain::Language;

    #[test]
    fn every_page_fits_into_a_message_in_every_language() {
        let leaves: Vec<String> = PAGES
            .iter()
            .map(|page| format!("papers {}", page.name))
            .collect();
        let pages = PAGES.iter().map(|page| (page.text)());
        for page in pages.chain([saying!("help-overview")]) {
            for language in Language::ALL {
                let text = clickable(&page.plainly(language), &leaves, u64::MAX);
                assert!(text.encode_utf16().count() <= 2000, "{language}: {text}");
            }
        }
    }

    #[test]
    fn a_page_is_found_however_its_command_is_written() {
        for (written, beginning) in [
            ("topic", "**/papers topic**"),
            ("/papers topic", "**/papers topic**"),
            (" Topic ", "**/papers topic**"),
            ("papers-admin topic", "**/papers-admin topic**"),
            ("/papers-admin topic create", "**/papers-admin topic**"),
            ("papers saved add", "**/papers saved**"),
            ("config timezone", "**/papers-admin config**"),
            ("look up papers", "**Look up papers**"),
        ] {
            let page = page(written).unwrap().to_string();
            assert!(page.starts_with(beginning), "{written}: {page}");
        }
        for unknown in ["nonsense", "", "papers setup", "papers-admin saved"] {
            let refusal = page(unknown).unwrap_err().to_string();
            assert!(refusal.contains("post-now"), "{unknown}: {refusal}");
        }
    }

    #[test]
    fn every_command_has_a_page() {
        for root in roots() {
            let commands = match root.subcommands.as_slice() {
                [] => vec![root.context_menu_name.clone().unwrap().to_string()],
                below => below
                    .iter()
                    .map(|c| format!("{} {}", root.name, c.name))
                    .collect(),
            };
            for command in commands {
                assert!(page(&command).is_ok(), "{command} has no page");
            }
        }
    }

    #[test]
    fn commands_in_a_text_can_be_pressed() {
        let leaves = ["papers top".to_owned(), "papers topic".to_owned()];
        let text = clickable("`/papers topic` or `/papers top limit:3`", &leaves, 7);
        assert_eq!(text, "</papers topic:7> or `/papers top limit:3`");
    }
}
