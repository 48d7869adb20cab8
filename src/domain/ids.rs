//! Ids as types of their own, so that a channel can't be taken for a server.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::user_error::shortened;
use super::{UserError, saying};

macro_rules! discord_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(pub u64);

        /// In files a text, as in Discord's own JSON: many readers take numbers for floating-point.
        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = &'static str;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse().map(Self).map_err(|_| "not an id of Discord’s")
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

discord_id! {
    /// A Discord server ("guild" in Discord's own words).
    ServerId
}
discord_id! {
    /// A channel or thread of a server.
    ChannelId
}
discord_id! {
    /// A posted message.
    MessageId
}

impl MessageId {
    /// When the message was posted, to the millisecond: Discord's ids begin with the time since 2015.
    ///
    /// Source: <https://docs.discord.com/developers/reference#snowflakes>.
    pub fn sent_at(self) -> DateTime<Utc> {
        const FIRST_SECOND_OF_2015: i64 = 1_420_070_400_000;
        let milliseconds = (self.0 >> 22).cast_signed() + FIRST_SECOND_OF_2015;
        DateTime::from_timestamp_millis(milliseconds).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }
}

discord_id! {
    /// A role of a server.
    RoleId
}
discord_id! {
    /// A person.
    UserId
}

impl ServerId {
    /// The server of one that holds a person's own digests. Discord gives no id twice.
    pub fn of_person(person: UserId) -> Self {
        Self(person.0)
    }
}

/// One subscription's row in the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SubscriptionId(pub i64);

impl fmt::Display for SubscriptionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A paper's id: the bare arXiv id (`2608.13489`, `math/0309136`) without a version, or, for
/// imported collections, whatever id they use.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PaperId(String);

/// The longest id that an import may bring, in bytes: ids travel in buttons of 100 characters.
const LONGEST_ID: usize = 64;

impl PaperId {
    /// Reads an arXiv id as feeds and people write it: with or without a version, or as a link to
    /// arXiv, Hugging Face or alphaXiv. The version is dropped: a revision is the same paper.
    pub fn parse(text: &str) -> Result<Self, UserError> {
        let trimmed = text.trim().trim_end_matches('/');
        let tail = link_tail(trimmed).unwrap_or(trimmed);
        let tail = tail.split(['?', '#']).next().unwrap_or(tail);
        let tail = tail
            .strip_suffix(".pdf")
            .or_else(|| tail.strip_suffix(".md"))
            .unwrap_or(tail);
        let tail = strip_prefix_ignoring_case(tail, "arxiv:").unwrap_or(tail);
        let bare = without_version(tail);
        if is_arxiv_id(bare) {
            Ok(Self(bare.to_ascii_lowercase()))
        } else {
            Err(UserError::new(saying!(
                "paper-id-unreadable",
                written = shortened(text)
            )))
        }
    }

    /// Takes any short printable id, for collections that are not from arXiv.
    pub fn from_collection(text: &str) -> Result<Self, UserError> {
        if let Ok(id) = Self::parse(text) {
            return Ok(id);
        }
        let fits = (1..=LONGEST_ID).contains(&text.len());
        if fits && text.chars().all(|c| c.is_ascii_graphic()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(UserError::new(saying!(
                "collection-id-unreadable",
                written = shortened(text),
                most = LONGEST_ID
            )))
        }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether arXiv has this paper, so that links to it can be built from the id.
    pub fn is_arxiv(&self) -> bool {
        is_arxiv_id(&self.0)
    }
}

impl fmt::Display for PaperId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What follows `/abs/`, `/pdf/`, `/html/` or `/papers/` in a link to a known site.
fn link_tail(text: &str) -> Option<&str> {
    let rest = strip_prefix_ignoring_case(text, "https://")
        .or_else(|| strip_prefix_ignoring_case(text, "http://"))
        .unwrap_or(text);
    let rest = strip_prefix_ignoring_case(rest, "www.").unwrap_or(rest);
    let (host, path) = rest.split_once('/')?;
    let host = host.to_ascii_lowercase();
    let known = [
        "arxiv.org",
        "export.arxiv.org",
        "huggingface.co",
        "hf.co",
        "alphaxiv.org",
    ];
    if !known.contains(&host.as_str()) {
        return None;
    }
    ["abs/", "pdf/", "html/", "papers/", "overview/"]
        .iter()
        .find_map(|prefix| path.strip_prefix(prefix))
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix)
        .then(|| &text[prefix.len()..])
}

fn without_version(id: &str) -> &str {
    match id.rfind(['v', 'V']) {
        Some(at) if at + 1 < id.len() && id[at + 1..].bytes().all(|b| b.is_ascii_digit()) => {
            &id[..at]
        }
        _ => id,
    }
}

/// New ids are `YYMM.NNNN` or `YYMM.NNNNN`, those before April 2007 `archive.XX/YYMMNNN`.
fn is_arxiv_id(id: &str) -> bool {
    let digits = |s: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit())
    };
    if let Some((month, number)) = id.split_once('.')
        && digits(month, 4..=4)
    {
        return digits(number, 4..=5);
    }
    id.split_once('/').is_some_and(|(archive, number)| {
        let archive_fits = (2..=20).contains(&archive.len())
            && archive
                .bytes()
                .all(|b| b.is_ascii_alphabetic() || b == b'-' || b == b'.');
        archive_fits && digits(number, 7..=7)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_is_known_by_its_bare_id_however_it_is_written() {
        let cases = [
            ("2608.13489", "2608.13489"),
            (" 2608.13489v3 ", "2608.13489"),
            ("arXiv:2608.13489", "2608.13489"),
            ("https://arxiv.org/abs/2608.13489v1", "2608.13489"),
            ("http://www.arxiv.org/pdf/2608.13489v2.pdf", "2608.13489"),
            ("https://huggingface.co/papers/2608.13489", "2608.13489"),
            ("https://www.alphaxiv.org/abs/2608.13489?x=1", "2608.13489"),
            ("https://arxiv.org/abs/math/0309136v1", "math/0309136"),
            ("0704.0001", "0704.0001"),
        ];
        for (written, bare) in cases {
            assert_eq!(PaperId::parse(written).unwrap().as_str(), bare, "{written}");
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "diffusion",
            "2608.1",
            "https://evil.example/abs/2608.13489",
            "26081.3489",
            "v1",
        ] {
            assert!(PaperId::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_collection_may_bring_its_own_ids() {
        assert_eq!(
            PaperId::from_collection("iclr-2017/17").unwrap().as_str(),
            "iclr-2017/17"
        );
        for text in ["", "two words", "tab\there", &"x".repeat(65)] {
            assert!(PaperId::from_collection(text).is_err(), "{text}");
        }
    }
}
