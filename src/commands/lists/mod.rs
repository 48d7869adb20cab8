//! Pages of papers: made for a command, and made again from the id of a button.

mod kinds;
mod options;

use chrono::{DateTime, Utc};

use self::kinds::{Found, Instead};
use super::Context;
use super::audience::Audience;
use super::reply::{self, Visibility};
use crate::discord::render::{
    ButtonId, Component, ListId, ListKind, ListPage, MessageBody, Row, TextRef, list_message,
    notice, plain, said,
};
use crate::domain::{Argument, ListedPaper, PaperId, Saying, UserError, saying};
use crate::services::Services;

pub(super) use self::kinds::{page_of, pages_of};
pub(super) use self::options::{Options, Order, Since, Span};

/// Discord's limit on what stands on a button.
const LONGEST_LABEL: usize = 80;

/// What is said before the first fetch has succeeded.
pub(super) fn cache_is_empty() -> UserError {
    UserError::new(saying!("cache-empty"))
}

/// A list, as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ListRequest {
    /// What kind of list.
    pub(super) kind: ListKind,
    /// The topic, or the paper that others are like; for some lists the topic or nothing.
    pub(super) text: String,
    /// How it is made.
    pub(super) options: Options,
}

/// A page, and who is to see it.
pub(super) struct Page {
    /// The message.
    pub(super) body: MessageBody,
    /// That nothing was found is told only to who asked.
    pub(super) visibility: Visibility,
}

impl Page {
    /// One that nobody but the presser is to see.
    pub(super) fn private(body: MessageBody) -> Self {
        Self {
            body,
            visibility: Visibility::Private,
        }
    }
}

impl ListRequest {
    /// A list without options.
    pub(super) fn plain(kind: ListKind, text: String) -> Self {
        Self {
            kind,
            text,
            options: Options::default(),
        }
    }

    /// Reads a button's id back.
    pub(super) async fn of(services: &Services, list: &ListId) -> anyhow::Result<Self> {
        Ok(Self {
            kind: list.kind,
            text: text_of(services, &list.key).await?,
            options: Options::read(&list.options),
        })
    }

    async fn id(&self, services: &Services, page: u16) -> anyhow::Result<ListId> {
        Ok(ListId {
            kind: self.kind,
            key: text_ref(services, &self.text).await?,
            options: self.options.written(),
            page,
        })
    }

    /// Answers a command with the first page.
    pub(super) async fn answer(&self, ctx: Context<'_>, share: Option<bool>) -> anyhow::Result<()> {
        let audience = Audience::of(ctx, share).await?;
        let page = self.page(ctx.data(), 1, &audience).await?;
        reply::reply(ctx, page.body, page.visibility).await
    }

    /// The page (from 1) as a message, with buttons to the pages around it.
    pub(super) async fn page(
        &self,
        services: &Services,
        page: u16,
        audience: &Audience,
    ) -> anyhow::Result<Page> {
        let language = audience.language;
        let found = kinds::found(services, self, page, audience).await?;
        let instead = instead_buttons(services, &found.instead).await?;
        let age = data_age(services, services.clock.now()).await?;
        if found.entries.is_empty() {
            let age = (self.kind != ListKind::Saved).then_some(&age);
            return Ok(nothing(&found, instead, age, audience));
        }
        let (page, pages) = (found.page, pages_of(found.total));
        let id = self.id(services, page).await?;
        let turn_to = |page| ButtonId::ListPage(ListId { page, ..id.clone() }).to_string();
        // What a member keeps is nobody else's.
        let share_id = (self.kind != ListKind::Saved).then(|| ButtonId::ShareList(id.clone()));
        let list = ListPage {
            language,
            title: found.title.plainly(language),
            subtitle: found.subtitle.plainly(language),
            total: found.total,
            of: found.of,
            entries: found.entries,
            page,
            pages,
            footer: age.plainly(language),
            previous_id: (page > 1).then(|| turn_to(page - 1)),
            next_id: (page < pages).then(|| turn_to(page + 1)),
            select_id: Some(ButtonId::OpenPaper.to_string()),
            share_id: share_id.map(|id| id.to_string()),
            ephemeral: audience.is_private(),
        };
        let mut body = list_message(&list);
        body.components.extend(instead);
        Ok(Page {
            body,
            visibility: audience.visibility,
        })
    }
}

/// What is said when there is no entry: with other questions to ask, when there are some.
fn nothing(found: &Found, instead: Option<Row>, age: Option<&Saying>, audience: &Audience) -> Page {
    let language = audience.language;
    let mut text = said(&found.nothing, language);
    if let Some(age) = age {
        text.extend(["\n-# ", &said(age, language)]);
    }
    let mut body = notice(&text);
    body.components.extend(instead);
    Page::private(body)
}

/// A button for each other question, none twice.
async fn instead_buttons(services: &Services, instead: &[Instead]) -> anyhow::Result<Option<Row>> {
    let mut buttons: Vec<(String, Component)> = Vec::new();
    for question in instead {
        let id = ButtonId::ListPage(question.request.id(services, 1).await?).to_string();
        let label = plain(&question.label, LONGEST_LABEL);
        if !label.is_empty() && buttons.iter().all(|(known, _)| *known != id) {
            buttons.push((id.clone(), Component::action(label, id)));
        }
    }
    let buttons: Vec<Component> = buttons.into_iter().map(|(_, button)| button).collect();
    Ok((!buttons.is_empty()).then(|| Row::of(buttons)))
}

/// A text as a button's id holds it; one that is too long is kept in the store.
pub(super) async fn text_ref(services: &Services, text: &str) -> anyhow::Result<TextRef> {
    if let Some(inline) = TextRef::inline(text) {
        return Ok(inline);
    }
    let now = services.clock.now();
    let key = services.store.keep_text(text.to_owned(), now).await?;
    Ok(TextRef::Kept(key))
}

/// The text of a button's id.
pub(super) async fn text_of(services: &Services, key: &TextRef) -> anyhow::Result<String> {
    match key {
        TextRef::Inline(text) => Ok(text.clone()),
        TextRef::Kept(key) => {
            let kept = services.store.kept_text(key.clone()).await?;
            Ok(kept.ok_or_else(|| UserError::new(saying!("list-too-old")))?)
        }
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
