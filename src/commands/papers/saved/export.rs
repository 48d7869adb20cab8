//! `/papers saved export`: what a member keeps, as a file.

use super::super::super::{Context, reply, speech};
use crate::citations::CitationFormat;
use crate::discord::render::{notice, said};
use crate::discord::rest::File;
use crate::domain::{Paper, UserId, saying};

/// The kinds of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
enum Format {
    /// For LaTeX.
    #[name = "BibTeX"]
    Bibtex,
    /// For reference managers.
    #[name = "RIS"]
    Ris,
    /// For notes.
    #[name = "Markdown"]
    Markdown,
    /// For spreadsheets.
    #[name = "CSV"]
    Csv,
}

impl From<Format> for CitationFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Bibtex => Self::Bibtex,
            Format::Ris => Self::Ris,
            Format::Markdown => Self::Markdown,
            Format::Csv => Self::Csv,
        }
    }
}

/// Get the papers that you keep as a file.
#[poise::command(slash_command)]
pub(super) async fn export(
    ctx: Context<'_>,
    #[description = "BibTeX when you don't say"] format: Option<Format>,
) -> anyhow::Result<()> {
    let member = UserId(ctx.interaction.user.id.get());
    let kept = ctx.data().store.saved_of(member).await?;
    if kept.is_empty() {
        return speech::say(ctx, saying!("saved-nothing")).await;
    }
    let papers: Vec<Paper> = kept.into_iter().map(|kept| kept.paper).collect();
    let format = CitationFormat::from(format.unwrap_or(Format::Bibtex));
    let file = File {
        name: format!("saved-papers.{}", format.extension()),
        bytes: format.write(&papers).into_bytes(),
    };
    let text = saying!("saved-exported", papers = papers.len());
    let text = said(&text, speech::theirs(ctx));
    reply::reply_with_file(ctx, &notice(&text), file).await
}
