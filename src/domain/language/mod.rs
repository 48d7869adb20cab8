//! The languages that paperboy speaks.
//!
//! A [`Saying`] is what is to be said; it becomes a text only where it is shown, in the language of
//! whoever reads it. The texts stand in `locales/`, in Fluent's format.

mod command_texts;
mod dates;
mod saying;
mod texts;

use std::fmt;

pub use command_texts::command_texts;
pub(crate) use saying::saying;
pub use saying::{Argument, Saying};
pub use texts::{FILES, source_of};

/// A language with a complete set of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// The one that everything is written in first.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish, of Spain and of Latin America.
    Spanish,
    /// Portuguese of Brazil.
    Portuguese,
    /// Japanese.
    Japanese,
    /// Chinese in simplified characters.
    Chinese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Portuguese,
        Self::Japanese,
        Self::Chinese,
    ];

    /// The tag by which it is stored, and the name of its folder in `locales/`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt-BR",
            Self::Japanese => "ja",
            Self::Chinese => "zh-CN",
        }
    }

    /// Its name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Portuguese => "Português (Brasil)",
            Self::Japanese => "日本語",
            Self::Chinese => "简体中文",
        }
    }

    /// Discord's names for it (<https://docs.discord.com/developers/reference#locales>).
    pub fn discord_locales(self) -> &'static [&'static str] {
        match self {
            Self::English => &["en-US", "en-GB"],
            Self::German => &["de"],
            Self::French => &["fr"],
            Self::Spanish => &["es-ES", "es-419"],
            Self::Portuguese => &["pt-BR"],
            Self::Japanese => &["ja"],
            Self::Chinese => &["zh-CN"],
        }
    }

    /// The language of a tag of ours or of Discord's; `None` for one that paperboy does not speak.
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.tag() == tag || language.discord_locales().contains(&tag))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_own_tag_and_by_discords() {
        for language in Language::ALL {
            assert_eq!(Language::of(language.tag()), Some(language));
            for locale in language.discord_locales() {
                assert_eq!(Language::of(locale), Some(language), "{locale}");
            }
        }
        assert_eq!(Language::of("pl"), None);
        assert_eq!(Language::of("zh-TW"), None);
    }
}
