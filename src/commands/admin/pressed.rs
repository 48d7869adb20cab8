//! A button of an admin that was pressed, and its answer.

use poise::serenity_prelude as serenity;

use crate::commands::buttons::is_private;
use crate::commands::reply::{self, Visibility};
use crate::commands::speech;
use crate::discord::render::{MessageBody, notice, said};
use crate::domain::{Language, Saying};
use crate::services::Services;

/// What was told Discord so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Promised {
    /// Nothing.
    Nothing,
    /// That a private message will answer.
    Answer,
    /// That the message with the button will change.
    Change,
}

/// A press that is being answered: always privately.
pub(super) struct Pressed<'a> {
    /// The parts to work with.
    pub(super) services: &'a Services,
    /// The press.
    pub(super) press: &'a serenity::ComponentInteraction,
    /// The presser's language.
    pub(super) language: Language,
    promised: Promised,
}

impl<'a> Pressed<'a> {
    /// A press that nothing was answered to.
    pub(super) fn new(services: &'a Services, press: &'a serenity::ComponentInteraction) -> Self {
        Self {
            services,
            press,
            language: speech::of_press(press),
            promised: Promised::Nothing,
        }
    }

    /// Tells Discord that an answer of its own will come, because it asks Discord something.
    pub(super) async fn promise_answer(&mut self) -> anyhow::Result<()> {
        if self.promised == Promised::Nothing {
            reply::promise_answer_to_press(self.services, self.press).await?;
            self.promised = Promised::Answer;
        }
        Ok(())
    }

    /// Tells Discord that the message with the button will change.
    pub(super) async fn promise_change(&mut self) -> anyhow::Result<()> {
        if self.promised == Promised::Nothing {
            reply::promise_press(self.services, self.press).await?;
            self.promised = Promised::Change;
        }
        Ok(())
    }

    /// Answers in a message of its own.
    pub(super) async fn answer(&self, body: MessageBody) -> anyhow::Result<()> {
        match self.promised {
            Promised::Nothing => {
                reply::reply_to_press(self.services, self.press, body, Visibility::Private).await
            }
            Promised::Answer => reply::change_promised(self.services, self.press, &body).await,
            Promised::Change => self.follow_up(body).await,
        }
    }

    /// A further private message.
    pub(super) async fn follow_up(&self, body: MessageBody) -> anyhow::Result<()> {
        reply::follow_up_press(self.services, self.press, body).await
    }

    /// Answers with a sentence.
    pub(super) async fn say(&self, saying: &Saying) -> anyhow::Result<()> {
        self.answer(notice(&said(saying, self.language))).await
    }

    /// Puts a sentence in the place of the message with the button, so that it is not pressed again. A
    /// message that others see stays as it is.
    pub(super) async fn settle(&self, saying: &Saying) -> anyhow::Result<()> {
        let body = notice(&said(saying, self.language));
        match self.promised {
            Promised::Nothing if is_private(self.press) => {
                reply::change_pressed(self.services, self.press, &body).await
            }
            Promised::Change if is_private(self.press) => {
                reply::change_promised(self.services, self.press, &body).await
            }
            _ => self.answer(body).await,
        }
    }
}
