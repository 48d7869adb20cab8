//! `/papers-admin topic create`: a name for what the server often asks for.

use super::named::{definition, name_of, name_taken};
use crate::commands::volume::{Wanted, estimate};
use crate::commands::{Context, access, speech};
use crate::domain::{UserError, saying};
use crate::matching::builtin_topics;
use crate::store::{CreatedTopic, ServerTopic};

/// Name a topic of this server's own.
#[poise::command(slash_command)]
pub(super) async fn create(
    ctx: Context<'_>,
    #[description = "Up to 32 characters, such as: our robots"] name: String,
    #[description = "At least one of these, with commas"] keywords: String,
    #[description = "None of these, with commas"] exclude: Option<String>,
    #[description = "By one of these, with commas"] authors: Option<String>,
    #[description = "In one of these, such as: cs.CL, cs.RO"] categories: Option<String>,
) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    let name = name_of(&name)?;
    let topic = definition(
        &keywords,
        exclude.as_deref(),
        authors.as_deref(),
        categories.as_deref(),
    )?;
    let services = ctx.data();
    let wished = ServerTopic {
        name: name.clone(),
        topic: topic.clone(),
    };
    match services.store.create_topic(server, wished).await? {
        CreatedTopic::Added => {}
        CreatedTopic::Full { limit } => {
            return Err(UserError::new(saying!("topic-too-many", limit = limit)).into());
        }
        CreatedTopic::NameTaken(known) => return Err(name_taken(&known).into()),
    }
    services.mornings_changed.notify_one();
    let wanted = Wanted::plain(&topic);
    let mut lines = vec![
        saying!(
            "topic-created",
            name = name.as_str(),
            topic = topic.text(),
            meaning = topic.in_words()
        ),
        estimate(services, wanted, services.clock.now()).await?,
    ];
    if is_built_in(name.key()) {
        lines.push(saying!("topic-covers-built-in", name = name.as_str()));
    }
    lines.push(saying!("topic-how-to-use", name = name.as_str()));
    speech::say_lines(ctx, &lines).await
}

/// Whether one of the program's own topics has this name.
fn is_built_in(key: &str) -> bool {
    let mut topics = builtin_topics().iter();
    topics.any(|topic| topic.name().eq_ignore_ascii_case(key))
}
