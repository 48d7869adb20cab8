//! Every environment variable that paperboy reads: the reference for `--help` and `.env.example`.

use std::fmt::Write as _;

use super::ConfigError;

/// One variable, for `--help` and for `.env.example`.
#[derive(Debug)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// What holds when it is not set; empty when nothing does.
    pub default: &'static str,
    /// What it is for.
    pub meaning: &'static str,
}

/// Every variable that paperboy reads.
pub const VARIABLES: &[Variable] = &[
    Variable {
        name: "DISCORD_TOKEN",
        default: "",
        meaning: "the bot's token; the only one that `run` needs",
    },
    Variable {
        name: "DISCORD_TOKEN_FILE",
        default: "",
        meaning: "a file that holds the token, instead",
    },
    Variable {
        name: "PAPERBOY_DATA",
        default: "./data",
        meaning: "folder of papers.db and store.db",
    },
    Variable {
        name: "PAPERBOY_DISCORD_URL",
        default: "https://discord.com",
        meaning: "base of Discord's REST",
    },
    Variable {
        name: "PAPERBOY_HUGGINGFACE_URL",
        default: "https://huggingface.co",
        meaning: "base of the feed",
    },
    Variable {
        name: "HF_TOKEN",
        default: "",
        meaning: "a Hugging Face token; raises the feed's quota",
    },
    Variable {
        name: "PAPERBOY_ARXIV_URL",
        default: "https://export.arxiv.org",
        meaning: "base of arXiv's API",
    },
    Variable {
        name: "PAPERBOY_MEANING_FOLDER",
        default: "",
        meaning: "a model2vec model, for searches by meaning",
    },
    Variable {
        name: "PAPERBOY_MEANING_URL",
        default: "",
        meaning: "an embeddings endpoint, instead",
    },
    Variable {
        name: "PAPERBOY_MEANING_MODEL",
        default: "",
        meaning: "the name of the endpoint's model",
    },
    Variable {
        name: "PAPERBOY_MEANING_KEY",
        default: "",
        meaning: "the endpoint's key, if it wants one",
    },
    Variable {
        name: "PAPERBOY_MEANING_KEY_FILE",
        default: "",
        meaning: "a file that holds the key, instead",
    },
    Variable {
        name: "PAPERBOY_LISTEN",
        default: "",
        meaning: "address for health and metrics, such as 127.0.0.1:9100",
    },
    Variable {
        name: "RUST_LOG",
        default: "info",
        meaning: "which log lines are written",
    },
    Variable {
        name: "PAPERBOY_LOG_FORMAT",
        default: "text",
        meaning: "`text` or `json`",
    },
];

/// The variables as a table, for `paperboy --help`.
pub fn variables_help() -> String {
    let mut help = String::from("Environment variables (also read from a file .env):\n");
    for Variable {
        name,
        default,
        meaning,
    } in VARIABLES
    {
        let default = if default.is_empty() {
            String::new()
        } else {
            format!(" [default: {default}]")
        };
        let _ = writeln!(help, "  {name:<25} {meaning}{default}");
    }
    help
}

/// Refuses a mistyped name.
pub(super) fn refuse_unknown(name: &str) -> Result<(), ConfigError> {
    if !name.starts_with("PAPERBOY_") || VARIABLES.iter().any(|variable| variable.name == name) {
        return Ok(());
    }
    let nearest = VARIABLES
        .iter()
        .map(|variable| {
            (
                strsim::damerau_levenshtein(name, variable.name),
                variable.name,
            )
        })
        .min()
        .filter(|(distance, _)| *distance <= 6);
    let hint = nearest.map_or_else(String::new, |(_, nearest)| {
        format!("; did you mean {nearest}?")
    });
    Err(ConfigError(format!("there is no variable {name}{hint}")))
}
