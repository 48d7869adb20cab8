//! Whether the feeds answer.

use super::{Finding, Patient};
use crate::domain::PaperId;
use crate::source::{Arxiv, HuggingFace, RetryPolicy, SourceError};

/// A paper that arXiv will always know.
const A_PAPER: &str = "1706.03762";

/// Asks each feed one question.
pub async fn sources(patient: Patient<'_>) -> Vec<Finding> {
    let (first, second) = tokio::join!(hugging_face(patient), arxiv(patient));
    vec![first, second]
}

async fn hugging_face(patient: Patient<'_>) -> Finding {
    const SUBJECT: &str = "Hugging Face";
    let config = patient.config;
    let cure = "check the network, PAPERBOY_HUGGINGFACE_URL and HF_TOKEN; the bot goes on with the papers that it has";
    let feed = match HuggingFace::new(&config.huggingface_url, config.huggingface_token.clone()) {
        Ok(feed) => feed.with_retries(RetryPolicy {
            retries: 0,
            ..RetryPolicy::default()
        }),
        Err(error) => return Finding::fault(SUBJECT, format!("{error:#}"), cure),
    };
    match feed.listing(patient.now.date_naive()).await {
        Ok(listing) => Finding::good(
            SUBJECT,
            format!("answers; {} papers listed today", listing.papers.len()),
        ),
        Err(SourceError::NotYetPublished) => Finding::good(SUBJECT, "answers"),
        Err(error) => Finding::fault(SUBJECT, error, cure),
    }
}

async fn arxiv(patient: Patient<'_>) -> Finding {
    const SUBJECT: &str = "arXiv";
    let cure = "check the network and PAPERBOY_ARXIV_URL; only `cat:` topics miss it";
    let ask = async {
        let arxiv = Arxiv::new(&patient.config.arxiv_url)?.without_pauses();
        arxiv.categories_of(&[PaperId::parse(A_PAPER)?]).await?;
        anyhow::Ok(())
    };
    match ask.await {
        Ok(()) => Finding::good(SUBJECT, "answers"),
        Err(error) => Finding::fault(SUBJECT, format!("{error:#}"), cure),
    }
}
