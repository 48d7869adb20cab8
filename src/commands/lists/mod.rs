//! Pages of papers: made for a command, and made again from the id of a button.

mod kinds;
mod options;

use chrono::{DateTime, Utc};

use self::kinds::{about_topic, of_today, similar};
use crate::digest::day_in_words;
use crate::discord::render::{
    ButtonId, ENTRIES_A_PAGE, ListId, ListKind, ListOptions, ListPage, MessageBody, TextRef,
    escape, list_message,
};
use crate::domain::{ListedPaper, PaperId, UserError};
use crate::services::Services;

pub(super) use self::kinds::page_of;
pub(super) use self::options::{Order, Since};

/// What is said before the first fetch has succeeded.
pub(super) const EMPTY_CACHE: &str =
    "My cache is still empty: Hugging Face has not answered yet. Try again in a few minutes.";

/// A list, as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ListRequest {
    /// What kind of list.
    pub(super) kind: ListKind,
    /// The topic, or the paper that others are like; for a day's list the topic or nothing.
    pub(super) text: String,
    /// How far back.
    pub(super) since: Since,
    /// In which order.
    pub(super) order: Order,
}

impl ListRequest {
    /// A list without options.
    pub(super) fn plain(kind: ListKind, text: String) -> Self {
        Self {
            kind,
            text,
            since: Since::default(),
            order: Order::default(),
        }
    }

    /// Reads a button's id back.
    pub(super) async fn of(services: &Services, list: &ListId) -> anyhow::Result<Self> {
        let text = match &list.key {
            TextRef::Inline(text) => text.clone(),
            TextRef::Kept(key) => {
                services
                    .store
                    .kept_text(key.clone())
                    .await?
                    .ok_or_else(|| {
                        UserError::new(
                            "This list is too old to be turned over. Run the command again.",
                        )
                    })?
            }
        };
        let mut letters = list.options.as_str().chars();
        let (since, order) = (Since::of(letters.next()), Order::of(letters.next()));
        Ok(Self {
            kind: list.kind,
            text,
            since,
            order,
        })
    }

    async fn id(&self, services: &Services, page: u16) -> anyhow::Result<ListId> {
        let key = match TextRef::inline(&self.text) {
            Some(inline) => inline,
            None => TextRef::Kept(
                services
                    .store
                    .keep_text(self.text.clone(), services.clock.now())
                    .await?,
            ),
        };
        let letters = format!("{}{}", self.since.letter(), self.order.letter());
        let options = ListOptions::new(&letters).unwrap_or_default();
        Ok(ListId {
            kind: self.kind,
            key,
            options,
            page,
        })
    }

    /// The page (from 1) as a message, with buttons to the pages around it.
    pub(super) async fn page(
        &self,
        services: &Services,
        page: u16,
        is_private: bool,
    ) -> anyhow::Result<MessageBody> {
        let now = services.clock.now();
        let found = match self.kind {
            ListKind::Topic => {
                about_topic(services, &self.text, (self.since, self.order), page, now).await?
            }
            ListKind::Today => of_today(services, &self.text, page, now).await?,
            ListKind::Similar => similar(services, &self.text, page).await?,
        };
        if found.entries.is_empty() {
            return Err(UserError::new(found.nothing).into());
        }
        let pages = u16::try_from(found.total.div_ceil(ENTRIES_A_PAGE)).unwrap_or(u16::MAX);
        let id = self.id(services, page).await?;
        let turn_to = |page| ButtonId::ListPage(ListId { page, ..id.clone() }).to_string();
        let list = ListPage {
            title: found.title,
            subtitle: found.subtitle,
            total: found.total,
            entries: found.entries,
            page,
            pages,
            footer: data_age(services, now).await?,
            previous_id: (page > 1).then(|| turn_to(page - 1)),
            next_id: (page < pages).then(|| turn_to(page + 1)),
            select_id: Some(ButtonId::OpenPaper.to_string()),
            share_id: Some(ButtonId::ShareList(id.clone()).to_string()),
            ephemeral: is_private,
        };
        Ok(list_message(&list))
    }
}

/// A paper that the cache has, by its id or a link to it.
pub(super) async fn known_paper(services: &Services, text: &str) -> anyhow::Result<ListedPaper> {
    let id = PaperId::from_collection(text.trim()).map_err(|_| {
        UserError::new(
            "I know papers by their arXiv id, such as 2608.13489, or by a link. Pick one from the list that opens while you type.",
        )
    })?;
    if let Some(listed) = services.cache.paper(&id).await? {
        return Ok(listed);
    }
    let reach = match services.cache.oldest_listing_day().await? {
        Some(day) => format!("my cache goes back to {}", day_in_words(day)),
        None => "my cache is still empty".to_owned(),
    };
    let open = if id.is_arxiv() {
        format!(" Open it on arXiv: <https://arxiv.org/abs/{id}>")
    } else {
        String::new()
    };
    Err(UserError::new(format!(
        "I have no paper **{}** ({reach}).{open}",
        escape(id.as_str())
    ))
    .into())
}

/// “Hugging Face, updated 12 min ago”
pub(super) async fn data_age(services: &Services, now: DateTime<Utc>) -> anyhow::Result<String> {
    let Some(fetched) = services.cache.last_fetch().await? else {
        return Ok("Hugging Face, not asked yet".to_owned());
    };
    let minutes = (now - fetched).num_minutes().max(0);
    let age = match minutes {
        0 => "just now".to_owned(),
        1..120 => format!("{minutes} min ago"),
        120..2880 => format!("{} h ago", minutes / 60),
        _ => format!("{} days ago", minutes / 1440),
    };
    Ok(format!("Hugging Face, updated {age}"))
}
