//! What a button or menu carries, as the id that Discord sends back when it is pressed.
//!
//! Everything that an answer needs stands in the id, so buttons outlive restarts. Ids begin with their version
//! and have at most 100 characters. They come back from outside: anything may stand in them.

mod admin;
mod lists;
mod setup;

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use self::lists::{read_list, read_text, with_bars, without_bars};
use self::setup::read_setup;
use crate::domain::{ChannelId, PaperId, SubscriptionId, UserId};

pub use self::lists::{ListId, ListKind, ListOptions, TextRef};
pub use self::setup::{SetupDeed, SetupId};

pub use self::admin::{AdminButton, MOST_UNDONE};

/// The version of everything below. A changed meaning needs a new one: old buttons stay in channels.
const VERSION: &str = "pb1";

/// What was pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ButtonId {
    /// The papers of a channel's digest that did not fit. Under the digest itself, where it was frozen
    /// before the ledger gave it a row.
    More {
        /// The digest's channel.
        channel: ChannelId,
        /// The channel's local date that the digest is for.
        day: NaiveDate,
    },
    /// Another page of those papers, from such a page.
    MorePage {
        /// The digest's row in the ledger.
        delivery: i64,
        /// The page to show.
        page: u16,
    },
    /// A page of a list.
    ListPage(ListId),
    /// A page of a list, for everybody to see.
    ShareList(ListId),
    /// The menu “Open a paper…”; the choice is the paper.
    OpenPaper,
    /// The same under a digest: what is thought of the paper counts in the digest's channel.
    OpenDigestPaper {
        /// The digest's channel.
        channel: ChannelId,
    },
    /// Keep this paper of a channel's digest for the member who presses, and count it there.
    KeepOfDigest {
        /// The digest's channel.
        channel: ChannelId,
        /// The paper.
        paper: PaperId,
    },
    /// Count that this paper of a channel's digest is not for them.
    NotForUs {
        /// The digest's channel.
        channel: ChannelId,
        /// The paper.
        paper: PaperId,
    },
    /// Undo that the presser ended to follow something.
    FollowAgain {
        /// What they followed.
        subscription: SubscriptionId,
    },
    /// Papers like this one.
    Similar {
        /// The paper.
        paper: PaperId,
    },
    /// A paper's card, for everybody to see.
    ShareCard {
        /// The paper.
        paper: PaperId,
    },
    /// Keep this paper for the member who presses.
    Save {
        /// The paper.
        paper: PaperId,
    },
    /// Another paper by chance, about this topic or, when it is empty, about anything.
    Another {
        /// The topic.
        topic: TextRef,
    },
    /// A page of the topics that can be asked for.
    Topics {
        /// The page, from 1.
        page: u16,
    },
    /// Keep none of the presser's papers any longer.
    ClearSaved,
    /// Forget everything of the presser.
    ForgetMe,
    /// Delete everything that is stored of the server that it is pressed in.
    DeleteServer {
        /// Who asked for it.
        asked_by: UserId,
    },
    /// What stands under an answer of `/papers-admin`.
    Admin(AdminButton),
    /// An answer of a set-up.
    Setup(SetupId),
}

/// An id that this version doesn't know: an older or newer bot wrote it, or a stranger made it up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the button is from another version")]
pub struct UnknownButton;

impl fmt::Display for ButtonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{VERSION}|")?;
        match self {
            Self::More { channel, day } => write!(f, "more|{channel}|{day}|1"),
            Self::MorePage { delivery, page } => write!(f, "page|{delivery}|{page}"),
            Self::ListPage(list) => write!(f, "l|{list}"),
            Self::ShareList(list) => write!(f, "h|{list}"),
            Self::OpenPaper => f.write_str("open"),
            Self::OpenDigestPaper { channel } => write!(f, "open|{channel}"),
            Self::KeepOfDigest { channel, paper } => {
                write!(f, "keep|{channel}|{}", without_bars(paper.as_str()))
            }
            Self::NotForUs { channel, paper } => {
                write!(f, "not|{channel}|{}", without_bars(paper.as_str()))
            }
            Self::FollowAgain { subscription } => write!(f, "follow|{subscription}"),
            Self::Similar { paper } => write!(f, "similar|{}", without_bars(paper.as_str())),
            Self::ShareCard { paper } => write!(f, "card|{}", without_bars(paper.as_str())),
            Self::Save { paper } => write!(f, "save|{}", without_bars(paper.as_str())),
            Self::Another { topic } => write!(f, "another|{topic}"),
            Self::Topics { page } => write!(f, "topics|{page}"),
            Self::ClearSaved => f.write_str("clear-saved"),
            Self::ForgetMe => f.write_str("forget-me"),
            Self::DeleteServer { asked_by } => write!(f, "delete|{asked_by}"),
            Self::Admin(button) => write!(f, "a|{button}"),
            Self::Setup(id) => write!(f, "setup|{id}"),
        }
    }
}

impl FromStr for ButtonId {
    type Err = UnknownButton;

    fn from_str(text: &str) -> Result<Self, UnknownButton> {
        let fields: Vec<&str> = text.split('|').collect();
        match fields.as_slice() {
            // Always the first page; the others are `page`.
            [VERSION, "more", channel, day, "1"] => Ok(Self::More {
                channel: ChannelId(number(channel)?),
                day: number(day)?,
            }),
            [VERSION, "page", delivery, page] => Ok(Self::MorePage {
                delivery: number(delivery)?,
                page: number(page)?,
            }),
            [VERSION, "l", list @ ..] => read_list(list).map(Self::ListPage),
            [VERSION, "h", list @ ..] => read_list(list).map(Self::ShareList),
            [VERSION, "open"] => Ok(Self::OpenPaper),
            [VERSION, "open", channel] => Ok(Self::OpenDigestPaper {
                channel: ChannelId(number(channel)?),
            }),
            [VERSION, "keep", channel, paper] => Ok(Self::KeepOfDigest {
                channel: ChannelId(number(channel)?),
                paper: read_paper(paper)?,
            }),
            [VERSION, "not", channel, paper] => Ok(Self::NotForUs {
                channel: ChannelId(number(channel)?),
                paper: read_paper(paper)?,
            }),
            [VERSION, "follow", subscription] => Ok(Self::FollowAgain {
                subscription: SubscriptionId(number(subscription)?),
            }),
            [VERSION, "similar", paper] => Ok(Self::Similar {
                paper: read_paper(paper)?,
            }),
            [VERSION, "card", paper] => Ok(Self::ShareCard {
                paper: read_paper(paper)?,
            }),
            [VERSION, "save", paper] => Ok(Self::Save {
                paper: read_paper(paper)?,
            }),
            [VERSION, "another", topic] => Ok(Self::Another {
                topic: read_text(topic)?,
            }),
            [VERSION, "topics", page] => Ok(Self::Topics {
                page: number(page)?,
            }),
            [VERSION, "clear-saved"] => Ok(Self::ClearSaved),
            [VERSION, "forget-me"] => Ok(Self::ForgetMe),
            [VERSION, "delete", asked_by] => Ok(Self::DeleteServer {
                asked_by: UserId(number(asked_by)?),
            }),
            [VERSION, "a", button @ ..] => AdminButton::read(button).map(Self::Admin),
            [VERSION, "setup", run, deed] => read_setup(run, deed).map(Self::Setup),
            _ => Err(UnknownButton),
        }
    }
}

fn read_paper(field: &str) -> Result<PaperId, UnknownButton> {
    PaperId::from_collection(&with_bars(field)).map_err(|_| UnknownButton)
}

fn number<T: FromStr>(field: &str) -> Result<T, UnknownButton> {
    field.parse().map_err(|_| UnknownButton)
}

#[cfg(test)]
mod tests;
