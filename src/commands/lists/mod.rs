//! Pages of papers: made for a command, and made again from the id of a button.

mod kinds;
mod options;

use chrono::{DateTime, Utc};

use self::kinds::{about_topic, of_today, similar};
use crate::discord::render::{
    ButtonId, ENTRIES_A_PAGE, ListId, ListKind, ListOptions, ListPage, MessageBody, TextRef,
    list_message,
};
use crate::domain::{Argument, Language, ListedPaper, PaperId, Saying, UserError, saying};
use crate::services::Services;

pub(super) use self::kinds::page_of;
pub(super) use self::options::{Order, Since};

/// What is said before the first fetch has succeeded.
pub(super) fn cache_is_empty() -> UserError {
    UserError::new(saying!("cache-empty"))
}

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
            TextRef::Kept(key) => services
                .store
                .kept_text(key.clone())
                .await?
                .ok_or_else(|| UserError::new(saying!("list-too-old")))?,
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
        language: Language,
    ) -> anyhow::Result<MessageBody> {
        let now = services.clock.now();
        let found = match self.kind {
            ListKind::Topic => {
                let made = (self.since, self.order);
                about_topic(services, &self.text, made, page, now, language).await?
            }
            ListKind::Today => of_today(services, &self.text, page, now, language).await?,
            ListKind::Similar => similar(services, &self.text, page, language).await?,
        };
        if found.entries.is_empty() {
            return Err(UserError::new(found.nothing).into());
        }
        let pages = u16::try_from(found.total.div_ceil(ENTRIES_A_PAGE)).unwrap_or(u16::MAX);
        let id = self.id(services, page).await?;
        let turn_to = |page| ButtonId::ListPage(ListId { page, ..id.clone() }).to_string();
        let list = ListPage {
            language,
            title: found.title.plainly(language),
            subtitle: found.subtitle.plainly(language),
            total: found.total,
            entries: found.entries,
            page,
            pages,
            footer: data_age(services, now).await?.plainly(language),
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
    let id = PaperId::from_collection(text.trim())
        .map_err(|_| UserError::new(saying!("paper-not-named")))?;
    if let Some(listed) = services.cache.paper(&id).await? {
        return Ok(listed);
    }
    let reach = match services.cache.oldest_listing_day().await? {
        Some(day) => saying!("cache-goes-back-to", day = day),
        None => saying!("cache-has-nothing"),
    };
    let paper = id.as_str();
    Err(UserError::new(if id.is_arxiv() {
        let link = Argument::Markdown(id.to_string());
        saying!(
            "paper-unknown-open",
            paper = paper,
            reach = reach,
            id = link
        )
    } else {
        saying!("paper-unknown", paper = paper, reach = reach)
    })
    .into())
}

/// “Hugging Face, updated 12 min ago”
pub(super) async fn data_age(services: &Services, now: DateTime<Utc>) -> anyhow::Result<Saying> {
    let Some(fetched) = services.cache.last_fetch().await? else {
        return Ok(saying!("data-not-asked-yet"));
    };
    let minutes = (now - fetched).num_minutes().max(0).unsigned_abs();
    Ok(match minutes {
        0 => saying!("data-updated-now"),
        1..120 => saying!("data-updated-minutes", minutes = minutes),
        120..2880 => saying!("data-updated-hours", hours = minutes / 60),
        _ => saying!("data-updated-days", days = minutes / 1440),
    })
}
