//! `/papers about`: what this is, whose it is, and how to have it.

use super::super::reply::{self, Visibility};
use super::super::{Context, speech};
use crate::discord::permissions::{invite_link, user_install_link};
use crate::discord::render::{Component, MessageBody, Row, notice, said};
use crate::domain::{Argument, saying};

/// What I am: version, source code, licence, credits.
#[poise::command(slash_command)]
pub(super) async fn about(ctx: Context<'_>) -> anyhow::Result<()> {
    let services = ctx.data();
    let language = speech::theirs(ctx);
    let own = |text: &str| Argument::Markdown(text.to_owned());
    let text = saying!(
        "about",
        version = own(env!("CARGO_PKG_VERSION")),
        licence = own(env!("CARGO_PKG_LICENSE")),
    );
    let discord = services.rest.base();
    let links = [
        (
            saying!("about-source"),
            env!("CARGO_PKG_REPOSITORY").to_owned(),
        ),
        (
            saying!("about-invite"),
            invite_link(discord, services.application),
        ),
        (
            saying!("about-install"),
            user_install_link(discord, services.application),
        ),
    ];
    let buttons = links.map(|(label, url)| Component::link(label.plainly(language), url));
    let body = MessageBody {
        components: vec![Row::of(buttons)],
        ..notice(&said(&text, language))
    };
    reply::reply(ctx, body, Visibility::Private).await
}
