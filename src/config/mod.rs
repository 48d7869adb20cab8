//! The operator's settings: environment variables, read once.
//!
//! Read by hand rather than through clap: the secrets must not be command-line options, an empty
//! variable means "not set" (as compose files write it), and a mistyped name is an error.

mod meaning;
mod variables;

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

use secrecy::SecretString;
use tracing_subscriber::EnvFilter;
use url::Url;

pub use meaning::MeaningSetting;
pub use variables::{VARIABLES, Variable, variables_help};

use variables::refuse_unknown;

/// Everything the operator can set.
#[derive(Debug, Clone)]
pub struct Config {
    /// The bot's token, from `DISCORD_TOKEN` or the file that `DISCORD_TOKEN_FILE` names.
    pub discord_token: Option<SecretString>,
    /// The folder of `papers.db` and `store.db`.
    pub data: PathBuf,
    /// Base of Discord's REST, without a slash at its end.
    pub discord_url: String,
    /// Base of the Hugging Face feed, without a slash at its end.
    pub huggingface_url: String,
    /// Raises the feed's request quota.
    pub huggingface_token: Option<SecretString>,
    /// Base of arXiv's API, without a slash at its end.
    pub arxiv_url: String,
    /// Where the model is that searches may ask for what texts mean; off without it.
    pub meaning: Option<MeaningSetting>,
    /// Where `/healthz`, `/readyz` and `/metrics` answer.
    pub listen: Option<SocketAddr>,
    /// Which log lines are written, as `tracing_subscriber`'s `EnvFilter` reads it; `None` leaves it
    /// to the command.
    pub log_filter: Option<String>,
    /// How log lines look.
    pub log_format: LogFormat,
    /// Whether the feeds are stand-ins of our own, which need no pause between requests. No variable
    /// sets it.
    pub feeds_are_stand_ins: bool,
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line, for collectors.
    Json,
}

/// A setting that can't be used, said in one line.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(String);

impl Config {
    /// Reads the settings from the environment and a file `.env`, which may be absent.
    pub fn from_environment(data: Option<PathBuf>) -> Result<Self, ConfigError> {
        match dotenvy::dotenv() {
            Err(error) if !error.not_found() => {
                return Err(ConfigError(format!(".env can't be read: {error}")));
            }
            _ => {}
        }
        let as_text = |text: OsString| text.into_string().ok();
        let variables = std::env::vars_os();
        let variables =
            variables.filter_map(|(name, value)| Some((as_text(name)?, as_text(value)?)));
        Self::read(variables, data)
    }

    /// Reads the settings. `data` is the command line's `--data`, which wins.
    pub fn read(
        variables: impl Iterator<Item = (String, String)>,
        data: Option<PathBuf>,
    ) -> Result<Self, ConfigError> {
        let mut found = std::collections::BTreeMap::new();
        for (name, value) in variables {
            refuse_unknown(&name)?;
            let value = value.trim().to_owned();
            if !value.is_empty() && VARIABLES.iter().any(|variable| variable.name == name) {
                found.insert(name, value);
            }
        }
        let value = |name: &str| {
            let default = VARIABLES
                .iter()
                .find(|variable| variable.name == name)
                .map_or("", |v| v.default);
            found
                .get(name)
                .cloned()
                .or_else(|| (!default.is_empty()).then(|| default.to_owned()))
        };
        let text = |name: &str| value(name).unwrap_or_default();
        let config = Self {
            discord_token: token(secret(&value, "DISCORD_TOKEN")?)?,
            data: data.unwrap_or_else(|| PathBuf::from(text("PAPERBOY_DATA"))),
            discord_url: base_url("PAPERBOY_DISCORD_URL", &text("PAPERBOY_DISCORD_URL"))?,
            huggingface_url: base_url(
                "PAPERBOY_HUGGINGFACE_URL",
                &text("PAPERBOY_HUGGINGFACE_URL"),
            )?,
            huggingface_token: value("HF_TOKEN").map(SecretString::from),
            arxiv_url: base_url("PAPERBOY_ARXIV_URL", &text("PAPERBOY_ARXIV_URL"))?,
            meaning: meaning::setting(&value)?,
            listen: value("PAPERBOY_LISTEN")
                .map(|address| listen(&address))
                .transpose()?,
            log_filter: found
                .get("RUST_LOG")
                .map(|filter| log_filter(filter))
                .transpose()?,
            log_format: log_format(&text("PAPERBOY_LOG_FORMAT"))?,
            feeds_are_stand_ins: false,
        };
        Ok(config)
    }
}

impl Config {
    /// Settings for a bot among stand-ins on this machine: tests and the demo.
    pub fn for_stand_ins(
        data: PathBuf,
        token: &str,
        discord: &str,
        huggingface: &str,
        arxiv: &str,
    ) -> Self {
        Self {
            discord_token: Some(SecretString::from(token)),
            data,
            discord_url: discord.to_owned(),
            huggingface_url: huggingface.to_owned(),
            huggingface_token: None,
            arxiv_url: arxiv.to_owned(),
            meaning: None,
            listen: None,
            log_filter: None,
            log_format: LogFormat::Text,
            feeds_are_stand_ins: true,
        }
    }
}

/// A secret from the variable of that name, or from the file that its neighbour `_FILE` names.
fn secret(
    value: &impl Fn(&str) -> Option<String>,
    name: &str,
) -> Result<Option<String>, ConfigError> {
    let in_file = format!("{name}_FILE");
    let text = match (value(name), value(&in_file)) {
        (Some(_), Some(_)) => {
            let why = format!("both {name} and {in_file} are set; keep one");
            return Err(ConfigError(why));
        }
        (None, Some(file)) => Some(
            std::fs::read_to_string(&file)
                .map_err(|error| ConfigError(format!("{in_file}: can't read {file}: {error}")))?,
        ),
        (value, None) => value,
    };
    Ok(text.map(|text| text.trim().to_owned()))
}

fn token(text: Option<String>) -> Result<Option<SecretString>, ConfigError> {
    let Some(text) = text else {
        return Ok(None);
    };
    let text = text.strip_prefix("Bot ").unwrap_or(&text);
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(ConfigError(
            "DISCORD_TOKEN is not a token: copy it whole from the Bot page of the developer portal"
                .to_owned(),
        ));
    }
    Ok(Some(SecretString::from(text)))
}

/// A base URL without its final slash. Plain http only on this machine, where tests and the demo run:
/// tokens and feeds don't travel unencrypted.
fn base_url(name: &str, value: &str) -> Result<String, ConfigError> {
    let error = |why: &str| ConfigError(format!("{name}: “{value}” {why}"));
    let url =
        Url::parse(value).map_err(|_| error("is not a URL; write it like https://example.org"))?;
    if !url.has_host() {
        return Err(error("names no host"));
    }
    match url.scheme() {
        "https" => {}
        "http" if is_on_this_machine(&url) => {}
        _ => {
            return Err(error(
                "must begin with https:// (http:// only for this machine)",
            ));
        }
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(error("must not carry a query"));
    }
    Ok(value.trim_end_matches('/').to_owned())
}

/// Whether an address is one of this machine's own.
pub(crate) fn is_on_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(domain)) => domain == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn listen(value: &str) -> Result<SocketAddr, ConfigError> {
    value.parse().map_err(|_| {
        ConfigError(format!(
            "PAPERBOY_LISTEN: “{value}” is not an address; write it like 127.0.0.1:9100"
        ))
    })
}

fn log_filter(value: &str) -> Result<String, ConfigError> {
    if EnvFilter::try_new(value).is_ok() {
        return Ok(value.to_owned());
    }
    Err(ConfigError(format!(
        "RUST_LOG: “{value}” can't be read; write it like info or info,paperboy=debug"
    )))
}

fn log_format(value: &str) -> Result<LogFormat, ConfigError> {
    match value {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err(ConfigError(format!(
            "PAPERBOY_LOG_FORMAT: “{value}” is neither text nor json"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::read(
            variables
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
            None,
        )
    }

    #[test]
    fn nothing_needs_to_be_set_but_the_token() {
        let config = read(&[("DISCORD_TOKEN", " Bot abc.def "), ("HOME", "/root")]).unwrap();
        assert_eq!(config.discord_token.unwrap().expose_secret(), "abc.def");
        assert_eq!(config.data, PathBuf::from("./data"));
        assert_eq!(config.discord_url, "https://discord.com");
        assert_eq!(config.listen, None);
    }

    #[test]
    fn an_empty_variable_is_not_set() {
        let config = read(&[
            ("PAPERBOY_LISTEN", ""),
            ("DISCORD_TOKEN", " "),
            ("RUST_LOG", ""),
        ]);
        let config = config.unwrap();
        assert!(config.discord_token.is_none() && config.listen.is_none());
        assert_eq!(config.log_filter, None);
    }

    #[test]
    fn a_bad_variable_is_named_in_one_line() {
        let cases = [
            (
                ("PAPERBOY_DAAT", "x"),
                "there is no variable PAPERBOY_DAAT; did you mean PAPERBOY_DATA?",
            ),
            (
                ("PAPERBOY_LISTEN", "9100"),
                "PAPERBOY_LISTEN: “9100” is not an address; write it like 127.0.0.1:9100",
            ),
            (
                ("PAPERBOY_DISCORD_URL", "http://discord.example"),
                "PAPERBOY_DISCORD_URL: “http://discord.example” must begin with https:// (http:// only for this machine)",
            ),
            (
                ("PAPERBOY_LOG_FORMAT", "xml"),
                "PAPERBOY_LOG_FORMAT: “xml” is neither text nor json",
            ),
            (
                ("RUST_LOG", "paperboy=loud"),
                "RUST_LOG: “paperboy=loud” can't be read; write it like info or info,paperboy=debug",
            ),
        ];
        for (variable, message) in cases {
            assert_eq!(read(&[variable]).unwrap_err().to_string(), message);
        }
    }

    #[test]
    fn the_token_never_prints() {
        let config = read(&[("DISCORD_TOKEN", "abc.def")]).unwrap();
        assert!(!format!("{config:?}").contains("abc.def"));
    }
}
