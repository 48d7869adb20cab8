//! Who answers a set-up, and how their message is changed.

use std::sync::atomic::{AtomicBool, Ordering};

use poise::serenity_prelude as serenity;
use serde_json::json;

use super::super::reply::{self, Visibility};
use super::super::{Context, access, reply_to_error, speech};
use crate::discord::render::{Form, MessageBody, notice};
use crate::domain::{ChannelId, Language, ServerId, UserId};
use crate::services::Services;

/// A member who may manage the server, and what they sent: the command, a press, or a form.
pub(super) struct Actor<'a> {
    pub(super) services: &'a Services,
    /// The server.
    pub(super) server: ServerId,
    /// The member.
    pub(super) member: UserId,
    /// The member's language.
    pub(super) language: Language,
    /// Discord's tags of the member's language and of the server's.
    pub(super) locales: [Option<&'a str>; 2],
    /// Where it was sent.
    pub(super) here: ChannelId,
    /// What the bot may do there.
    pub(super) bot_rights: Option<serenity::Permissions>,
    /// The number of what was sent.
    pub(super) id: u64,
    token: &'a str,
    command: Option<Context<'a>>,
    is_promised: AtomicBool,
}

impl<'a> Actor<'a> {
    pub(super) fn of_command(ctx: Context<'a>) -> anyhow::Result<Self> {
        let sent = ctx.interaction;
        Ok(Self {
            services: ctx.data(),
            server: access::may_manage_server(ctx)?,
            member: UserId(sent.user.id.get()),
            language: speech::theirs(ctx),
            locales: [Some(&sent.locale), sent.guild_locale.as_deref()],
            here: ChannelId(sent.channel_id.get()),
            bot_rights: sent.app_permissions,
            id: sent.id.get(),
            token: &sent.token,
            command: Some(ctx),
            is_promised: AtomicBool::new(false),
        })
    }

    pub(super) fn of_press(
        services: &'a Services,
        press: &'a serenity::ComponentInteraction,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            services,
            server: access::may_manage_server_of(press)?,
            member: UserId(press.user.id.get()),
            language: speech::of_press(press),
            locales: [Some(&press.locale), press.guild_locale.as_deref()],
            here: ChannelId(press.channel_id.get()),
            bot_rights: press.app_permissions,
            id: press.id.get(),
            token: &press.token,
            command: None,
            is_promised: AtomicBool::new(false),
        })
    }

    pub(super) fn of_form(
        services: &'a Services,
        form: &'a serenity::ModalInteraction,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            services,
            server: access::manages_server(form.guild_id, form.member.as_ref())?,
            member: UserId(form.user.id.get()),
            language: speech::of_locale(&form.locale),
            locales: [Some(&form.locale), form.guild_locale.as_deref()],
            here: ChannelId(form.channel_id.get()),
            bot_rights: form.app_permissions,
            id: form.id.get(),
            token: &form.token,
            command: None,
            is_promised: AtomicBool::new(false),
        })
    }

    /// Tells Discord that the message changes later: something must be asked first.
    pub(super) async fn promise(&self) -> anyhow::Result<()> {
        if let Some(ctx) = self.command {
            return reply::promise(ctx).await;
        }
        self.answer(&json!({ "type": reply::UPDATE_LATER })).await?;
        self.is_promised.store(true, Ordering::SeqCst);
        Ok(())
    }

    /// Shows this screen.
    pub(super) async fn show(&self, body: MessageBody) -> anyhow::Result<()> {
        if let Some(ctx) = self.command {
            return reply::reply(ctx, body, Visibility::Private).await;
        }
        if !self.is_promised() {
            let update = json!({ "type": reply::UPDATE, "data": body.as_edit() });
            return self.answer(&update).await;
        }
        let services = self.services;
        services
            .rest
            .edit_answer(services.application, self.token, &body.as_edit())
            .await?;
        Ok(())
    }

    /// Shows a form above the message.
    pub(super) async fn ask(&self, form: &Form) -> anyhow::Result<()> {
        self.answer(&json!({ "type": reply::FORM, "data": form.to_json() }))
            .await
    }

    /// Says an error in the place of the message when that was promised; else gives it back.
    pub(super) async fn say_if_promised(&self, error: anyhow::Error) -> anyhow::Result<()> {
        if !self.is_promised() {
            return Err(error);
        }
        let text = reply_to_error::text_for(&error, self.id, "a set-up", self.language);
        self.show(notice(&text)).await
    }

    fn is_promised(&self) -> bool {
        self.is_promised.load(Ordering::SeqCst)
    }

    async fn answer(&self, answer: &serde_json::Value) -> anyhow::Result<()> {
        self.services
            .rest
            .answer_interaction(self.id, self.token, answer)
            .await?;
        Ok(())
    }
}
