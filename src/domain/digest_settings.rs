//! How digests look and behave: what a server decides, and a channel may decide otherwise.

use serde::{Deserialize, Serialize};

use super::LocaleTag;

/// An enum each of whose values has a word, by which it is stored and written to files.
macro_rules! words {
    ($(
        $(#[$doc:meta])*
        $name:ident { $($(#[$value_doc:meta])* $value:ident = $word:literal,)+ }
    )+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$value_doc])* #[serde(rename = $word)] $value,)+
        }

        impl $name {
            /// Every value, the default first.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The word for it.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $word,)+
                }
            }

            /// What the word stands for.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == word)
            }
        }
    )+};
}

words! {
    /// What happens on a day that brings nothing.
    EmptyDays {
        /// Nothing is posted.
        #[default]
        Skip = "skip",
        /// One line says so.
        Line = "line",
    }

    /// How papers are shown.
    Layout {
        /// Each with its summary, authors and picture.
        #[default]
        Cards = "cards",
        /// One line each.
        Compact = "compact",
    }

    /// What becomes of a morning that nobody could post in time.
    CatchUp {
        /// It is posted late.
        #[default]
        Late = "late",
        /// The next one brings its papers.
        Merge = "merge",
        /// Its papers are left out.
        Skip = "skip",
    }

    /// Whether the best of a period are shown again at its end.
    Recap {
        /// They are not.
        #[default]
        Off = "off",
        /// Of each week.
        Weekly = "weekly",
        /// Of each month.
        Monthly = "monthly",
    }

    /// Who sees the answers to members' commands.
    Replies {
        /// Who asked, until they share it.
        #[default]
        Private = "private",
        /// Everybody in the channel.
        Public = "public",
    }
}

/// How a channel's digests look and behave, with every question decided.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DigestSettings {
    /// The language of texts; `None` follows what Discord says of the server.
    pub language: Option<LocaleTag>,
    /// What happens on a day that brings nothing.
    pub empty_days: EmptyDays,
    /// How papers are shown.
    pub layout: Layout,
    /// Whether each digest opens a thread to talk about it.
    pub threads: bool,
    /// Whether digests come without a notification.
    pub silent: bool,
    /// What becomes of a morning that nobody could post in time.
    pub catch_up: CatchUp,
    /// Whether the best of a period are shown again.
    pub recap: Recap,
}

/// What a server or a channel decided of its [`DigestSettings`]; what is `None` follows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DigestOverrides {
    /// The language of texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LocaleTag>,
    /// What happens on a day that brings nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty_days: Option<EmptyDays>,
    /// How papers are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<Layout>,
    /// Whether each digest opens a thread to talk about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threads: Option<bool>,
    /// Whether digests come without a notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent: Option<bool>,
    /// What becomes of a morning that nobody could post in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub catch_up: Option<CatchUp>,
    /// Whether the best of a period are shown again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recap: Option<Recap>,
}

impl DigestOverrides {
    /// These decisions, and where there is none, the settings below.
    #[must_use]
    pub fn over(&self, below: &DigestSettings) -> DigestSettings {
        DigestSettings {
            language: self.language.clone().or_else(|| below.language.clone()),
            empty_days: self.empty_days.unwrap_or(below.empty_days),
            layout: self.layout.unwrap_or(below.layout),
            threads: self.threads.unwrap_or(below.threads),
            silent: self.silent.unwrap_or(below.silent),
            catch_up: self.catch_up.unwrap_or(below.catch_up),
            recap: self.recap.unwrap_or(below.recap),
        }
    }

    /// Whether nothing is decided.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_comes_before_its_server_and_the_server_before_the_defaults() {
        let server = DigestOverrides {
            layout: Some(Layout::Compact),
            recap: Some(Recap::Weekly),
            language: LocaleTag::parse("de"),
            ..DigestOverrides::default()
        };
        let channel = DigestOverrides {
            layout: Some(Layout::Cards),
            silent: Some(true),
            ..DigestOverrides::default()
        };
        let settings = channel.over(&server.over(&DigestSettings::default()));
        let expected = DigestSettings {
            language: LocaleTag::parse("de"),
            recap: Recap::Weekly,
            silent: true,
            ..DigestSettings::default()
        };
        assert_eq!(settings, expected);
        assert!(DigestOverrides::default().is_empty() && !channel.is_empty());
    }

    #[test]
    fn every_value_is_read_by_its_word() {
        for value in CatchUp::ALL {
            assert_eq!(CatchUp::parse(value.as_str()), Some(*value));
            let written = serde_json::to_value(value).unwrap();
            assert_eq!(written, value.as_str());
        }
        assert_eq!(CatchUp::ALL[0], CatchUp::default());
        assert_eq!(Replies::parse("Public"), None);
    }
}
