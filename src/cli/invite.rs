//! `paperboy invite`: the link that brings the bot to a server.

use std::io::Write;

use anyhow::Context as _;

use crate::config::Config;
use crate::discord::permissions::invite_link;
use crate::discord::rest::Rest;

pub(super) async fn run(config: &Config, out: &mut dyn Write) -> anyhow::Result<()> {
    let token = config
        .discord_token
        .as_ref()
        .context(super::run::NO_TOKEN)?;
    let rest = Rest::new(&config.discord_url, token)?;
    let application = rest.application().await?;
    writeln!(out, "{}", invite_link(&config.discord_url, application.id))?;
    Ok(())
}
