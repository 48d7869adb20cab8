//! The model of meaning, where the settings name one.

use super::{Finding, Patient};
use crate::cache::PaperCache;
use crate::config::{Config, MeaningSetting};
use crate::data_folder::DataFolder;
use crate::meaning::{Endpoint, Meaning, Patience, StaticModel};

const SUBJECT: &str = "meaning";

/// Loads the model, or asks the endpoint one question, and looks how many papers it has read.
pub async fn meaning(patient: Patient<'_>) -> Vec<Finding> {
    let (words, model) = match &patient.config.meaning {
        None => return Vec::new(),
        Some(MeaningSetting::Folder(folder)) => match StaticModel::open(folder) {
            Ok(model) => (in_words(&model), model.into()),
            Err(error) => {
                let cure = "put tokenizer.json, model.safetensors and config.json of a static model there, or set no folder";
                return vec![Finding::fault(SUBJECT, error, cure)];
            }
        },
        Some(MeaningSetting::Endpoint { .. }) => match asked(patient.config).await {
            Ok((words, endpoint)) => (words, endpoint.into()),
            Err(error) => {
                let cure = "check the service, PAPERBOY_MEANING_URL, _MODEL and _KEY; searches go on without it";
                return vec![Finding::fault(SUBJECT, format!("{error:#}"), cure)];
            }
        },
    };
    vec![Finding::good(SUBJECT, words), papers(patient, &model)]
}

fn in_words(model: &StaticModel) -> String {
    let (tokens, dimensions) = (model.tokens(), model.dimensions());
    format!("the model can be read; {tokens} tokens, {dimensions} dimensions")
}

async fn asked(config: &Config) -> anyhow::Result<(String, Endpoint)> {
    let Some(MeaningSetting::Endpoint { url, model, key }) = &config.meaning else {
        anyhow::bail!("no endpoint is named");
    };
    let endpoint = Endpoint::new(url, model, key.clone())?.with_patience(Patience {
        retries: 0,
        ..Patience::default()
    });
    let answer = endpoint
        .of_papers(&["graph neural networks".to_owned()])
        .await?;
    let dimensions = answer.iter().flatten().map(|one| one.numbers().len()).max();
    let words = format!(
        "the endpoint answers; {} dimensions",
        dimensions.unwrap_or_default()
    );
    Ok((words, endpoint))
}

fn papers(patient: Patient<'_>, model: &Meaning) -> Finding {
    const SUBJECT: &str = "papers' meaning";
    let file = DataFolder::at(&patient.config.data).cache();
    match PaperCache::read_for_meaning_in(&file, &model.fingerprint()) {
        Ok(Some((read, all))) => Finding::good(SUBJECT, format!("{read} of {all} papers are read")),
        // The cache has a finding of its own.
        Ok(None) | Err(_) => Finding::good(
            SUBJECT,
            "not read yet; `paperboy run` or `paperboy sync` does it",
        ),
    }
}
