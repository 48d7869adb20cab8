//! The tag of a language, as Discord writes it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language's tag such as `pt-BR`. It may be of a language that the program does not speak.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LocaleTag(String);

/// The longest tag that is taken, in bytes. Discord's have up to six.
const LONGEST: usize = 16;

impl LocaleTag {
    /// Takes letters, digits and hyphens; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (2..=LONGEST).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        fits.then(|| Self(text.to_owned()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LocaleTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<String> for LocaleTag {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not the tag of a language")
    }
}

impl From<LocaleTag> for String {
    fn from(tag: LocaleTag) -> Self {
        tag.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_letters_digits_and_hyphens() {
        for tag in ["de", "pt-BR", "es-419"] {
            assert_eq!(LocaleTag::parse(tag).unwrap().to_string(), tag);
        }
        for text in ["", "d", "de_DE", "de\n", "日本", "a-very-long-locale"] {
            assert_eq!(LocaleTag::parse(text), None, "{text}");
        }
    }
}
