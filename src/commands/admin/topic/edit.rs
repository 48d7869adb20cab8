//! `/papers-admin topic edit`: another name or meaning, for all that name the topic.

use super::named::{definition, list_of, name_of, name_taken, named_by, names, topic_of, unknown};
use crate::commands::{Context, access, speech};
use crate::domain::{Saying, Subscription, UserError, saying};
use crate::store::{Changed, EditedTopic, ServerTopic};

/// Change a topic of this server's own.
#[poise::command(slash_command)]
pub(super) async fn edit(
    ctx: Context<'_>,
    #[description = "Which topic"]
    #[autocomplete = "names"]
    name: String,
    #[description = "Another name"] rename: Option<String>,
    #[description = "Begin anew with these, with commas"] keywords: Option<String>,
    #[description = "Also none of these, with commas"] exclude: Option<String>,
    #[description = "By one of these, with commas"] authors: Option<String>,
    #[description = "In one of these, such as: cs.CL, cs.RO"] categories: Option<String>,
) -> anyhow::Result<()> {
    let server = access::may_manage_server(ctx)?;
    let services = ctx.data();
    let known = topic_of(services, server, &name).await?;
    let texts = [&keywords, &exclude, &authors, &categories];
    if rename.is_none() && texts.iter().all(|text| text.is_none()) {
        return Err(UserError::new(saying!("topic-edit-nothing-named")).into());
    }
    let topic = if texts.iter().all(|text| text.is_none()) {
        known.topic.clone()
    } else {
        // What it meant so far is narrowed, unless it begins anew.
        let keywords = keywords.unwrap_or_else(|| format!("({})", known.topic.text()));
        definition(
            &keywords,
            exclude.as_deref(),
            authors.as_deref(),
            categories.as_deref(),
        )?
    };
    let name = match &rename {
        Some(text) => name_of(text)?,
        None => known.name.clone(),
    };
    let named = named_by(services, server, &known.name).await?;
    let wished = ServerTopic { name, topic };
    let edited = services.store.edit_topic(server, known.name, wished);
    let changed = match edited.await? {
        EditedTopic::Done(changed) => changed,
        EditedTopic::NameTaken(other) => return Err(name_taken(&other).into()),
        EditedTopic::Unknown => return Err(unknown().into()),
    };
    services.mornings_changed.notify_one();
    speech::say_lines(ctx, &in_words(&changed, &named)).await
}

/// What was, what is, and what becomes of the subscriptions that name it.
fn in_words(changed: &Changed<ServerTopic>, named: &[Subscription]) -> Vec<Saying> {
    let Changed { before, after } = changed;
    let mut lines = vec![saying!(
        "topic-edited",
        old_name = before.name.as_str(),
        old_topic = before.topic.text(),
        name = after.name.as_str(),
        topic = after.topic.text(),
        meaning = after.topic.in_words()
    )];
    if named.is_empty() {
        return lines;
    }
    let subscriptions = list_of(named);
    lines.push(if before.name == after.name {
        saying!("topic-edit-reaches", subscriptions = subscriptions)
    } else {
        saying!(
            "topic-renamed-away",
            name = before.name.as_str(),
            subscriptions = subscriptions
        )
    });
    lines
}
