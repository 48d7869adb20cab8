//! Where the model is that is asked what texts mean.

use std::path::PathBuf;

use secrecy::SecretString;

use super::{ConfigError, base_url, secret};

/// A model that the operator named.
#[derive(Debug, Clone)]
pub enum MeaningSetting {
    /// A static model in a folder.
    Folder(PathBuf),
    /// An embeddings endpoint.
    Endpoint {
        /// Its whole address.
        url: String,
        /// The name of its model.
        model: String,
        /// What it knows us by.
        key: Option<SecretString>,
    },
}

/// Reads the variables of the model.
pub(super) fn setting(
    value: &impl Fn(&str) -> Option<String>,
) -> Result<Option<MeaningSetting>, ConfigError> {
    const URL: &str = "PAPERBOY_MEANING_URL";
    let error = |why: &str| Err(ConfigError(why.to_owned()));
    let folder = value("PAPERBOY_MEANING_FOLDER").map(PathBuf::from);
    let model = value("PAPERBOY_MEANING_MODEL");
    let key = secret(value, "PAPERBOY_MEANING_KEY")?;
    match (folder, value(URL), model) {
        (Some(_), Some(_), _) => {
            error("both PAPERBOY_MEANING_FOLDER and PAPERBOY_MEANING_URL are set; keep one")
        }
        (None, Some(_), None) => error(
            "PAPERBOY_MEANING_URL is set, but not PAPERBOY_MEANING_MODEL: the name of its model",
        ),
        (_, None, Some(_)) => error(
            "PAPERBOY_MEANING_MODEL names the model of an endpoint; set PAPERBOY_MEANING_URL too",
        ),
        (Some(folder), None, None) => Ok(Some(MeaningSetting::Folder(folder))),
        (None, Some(url), Some(model)) => {
            let key = key.map(|key| usable(&key).map(SecretString::from));
            Ok(Some(MeaningSetting::Endpoint {
                url: base_url(URL, &url)?,
                model,
                key: key.transpose()?,
            }))
        }
        (None, None, None) => Ok(None),
    }
}

fn usable(key: &str) -> Result<String, ConfigError> {
    if key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(key.to_owned());
    }
    Err(ConfigError(
        "PAPERBOY_MEANING_KEY is not a key: it has blanks or letters that can't be sent".to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Option<MeaningSetting>, ConfigError> {
        let value = |name: &str| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        setting(&value)
    }

    #[test]
    fn a_folder_or_an_endpoint_can_be_named() {
        assert!(matches!(read(&[]), Ok(None)));
        let folder = read(&[("PAPERBOY_MEANING_FOLDER", "/srv/model")]);
        assert!(
            matches!(folder, Ok(Some(MeaningSetting::Folder(path))) if path.ends_with("model"))
        );
        let endpoint = [
            (
                "PAPERBOY_MEANING_URL",
                "https://models.example/v1/embeddings",
            ),
            ("PAPERBOY_MEANING_MODEL", "mini"),
            ("PAPERBOY_MEANING_KEY", "sk-secret"),
        ];
        let key_file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(key_file.path(), "sk-secret\n").unwrap();
        let [url, model, _] = endpoint;
        let file = key_file.path().to_str().unwrap();
        let from_file = read(&[url, model, ("PAPERBOY_MEANING_KEY_FILE", file)]);
        let Ok(Some(MeaningSetting::Endpoint { key: Some(key), .. })) = from_file else {
            panic!("an endpoint with a key: {from_file:?}");
        };
        assert_eq!(key.expose_secret(), "sk-secret");
        let told = format!("{:?}", read(&endpoint).unwrap());
        assert!(
            told.contains("mini") && !told.contains("sk-secret"),
            "{told}"
        );
    }

    #[test]
    fn half_a_setting_is_an_error_in_one_line() {
        let folder = ("PAPERBOY_MEANING_FOLDER", "/srv/model");
        let url = (
            "PAPERBOY_MEANING_URL",
            "https://models.example/v1/embeddings",
        );
        let model = ("PAPERBOY_MEANING_MODEL", "mini");
        let plain = (
            "PAPERBOY_MEANING_URL",
            "http://models.example/v1/embeddings",
        );
        let key = ("PAPERBOY_MEANING_KEY", "two words");
        let cases = [
            (&[folder, url][..], "keep one"),
            (&[url], "not PAPERBOY_MEANING_MODEL"),
            (&[model], "set PAPERBOY_MEANING_URL too"),
            (&[plain, model], "must begin with https://"),
            (&[url, model, key], "PAPERBOY_MEANING_KEY is not a key"),
        ];
        for (variables, expected) in cases {
            let told = read(variables).unwrap_err().to_string();
            assert!(told.contains(expected) && !told.contains('\n'), "{told}");
            assert!(!told.contains("two words"));
        }
    }
}
