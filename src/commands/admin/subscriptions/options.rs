//! The options that a subscription can have, read from what a member typed.

use poise::serenity_prelude as serenity;

use crate::commands::access::Target;
use crate::commands::channel_check::has_right;
use crate::commands::{Context, reply};
use crate::discord::permissions::Right;
use crate::discord::render::MOST_UNDONE;
use crate::domain::{Level, RoleId, Saying, Topic, TopicParts, UserError, saying};

/// How wide a topic is read, as a choice.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
pub(super) enum Width {
    /// Plainly about it.
    #[name = "strict"]
    Strict,
    /// The default.
    #[name = "normal"]
    Normal,
    /// Anywhere.
    #[name = "wide"]
    Wide,
}

impl From<Width> for Level {
    fn from(width: Width) -> Self {
        match width {
            Width::Strict => Self::Strict,
            Width::Normal => Self::Normal,
            Width::Wide => Self::Wide,
        }
    }
}

/// The topics that the options ask for: one, or one for each part of a list between commas.
pub(super) fn topics(
    topic: Option<&str>,
    exclude: Option<&str>,
    author: Option<&str>,
) -> Result<Vec<Topic>, UserError> {
    let (exclude, author) = (exclude.unwrap_or_default(), author.unwrap_or_default());
    let parts = topic.map(between_commas).unwrap_or_default();
    if parts.len() > MOST_UNDONE {
        let most = saying!("subscribe-too-many-topics", limit = MOST_UNDONE);
        return Err(UserError::new(most));
    }
    if parts.is_empty() && author.trim().is_empty() {
        return Err(UserError::new(saying!("subscribe-nothing-named")));
    }
    if parts.is_empty() {
        let by_author = TopicParts {
            authors: vec![author.to_owned()],
            exclude: between_commas(exclude),
            ..TopicParts::default()
        };
        return Ok(vec![by_author.topic()?]);
    }
    let mut topics: Vec<Topic> = Vec::new();
    for part in parts {
        let topic = Topic::parse(&part)?;
        // Without options the topic stays as it was written.
        let topic = if exclude.trim().is_empty() && author.trim().is_empty() {
            topic
        } else {
            topic.with_options(exclude, author)?
        };
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    Ok(topics)
}

/// The parts between commas, but for commas in quotes and parentheses; blank ones are left out.
pub(in super::super) fn between_commas(text: &str) -> Vec<String> {
    let (mut depth, mut is_quoted) = (0_u32, false);
    let parts = text.split(|c: char| {
        match c {
            '"' | '“' | '”' | '„' => is_quoted = !is_quoted,
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0 && !is_quoted
    });
    let parts = parts.map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// The role that is to be called. Everybody at once is never called.
pub(super) fn role_to_call(
    target: &Target,
    role: Option<&serenity::Role>,
) -> Result<Option<RoleId>, UserError> {
    match role {
        Some(role) if role.id.get() == target.server.0 => {
            Err(UserError::new(saying!("subscribe-not-everyone")))
        }
        role => Ok(role.map(|role| RoleId(role.id.get()))),
    }
}

/// Whether naming this role in the channel notifies its members.
pub(super) async fn will_be_heard(
    ctx: Context<'_>,
    target: &Target,
    role: &serenity::Role,
) -> anyhow::Result<bool> {
    if role.mentionable {
        return Ok(true);
    }
    if target.id.0 == ctx.interaction.channel_id.get() {
        let rights = ctx.interaction.app_permissions.unwrap_or_default();
        return Ok(rights.mention_everyone() || rights.administrator());
    }
    reply::promise(ctx).await?;
    has_right(ctx.data(), target.server, target.id, Right::MentionRoles).await
}

/// The warning that a role does not hear it.
pub(super) fn not_heard(role: RoleId) -> Saying {
    let right = Right::MentionRoles.name();
    saying!("subscribe-not-heard", role = role, right = right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_between_commas_is_several_topics_and_quotes_hold_together() {
        let cases: [(&str, &[&str]); 6] = [
            ("speech", &["speech"]),
            ("speech, vision ,", &["speech", "vision"]),
            (
                "author:\"LeCun, Yann\", rl",
                &["author:\"LeCun, Yann\"", "rl"],
            ),
            ("(a, b) OR c, d", &["(a, b) OR c", "d"]),
            (" , ,", &[]),
            ("a), b", &["a)", "b"]),
        ];
        for (text, parts) in cases {
            assert_eq!(between_commas(text), parts, "{text}");
        }
    }

    #[test]
    fn options_narrow_each_topic() {
        let texts = |topic, exclude, author| {
            let topics = topics(topic, exclude, author).unwrap();
            topics
                .iter()
                .map(|topic| topic.text().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            texts(Some("a, b, a"), Some("survey, x y"), None),
            ["a -survey -(x y)", "b -survey -(x y)"]
        );
        assert_eq!(
            texts(None, Some("survey"), Some("Yann LeCun")),
            ["author:\"Yann LeCun\" -survey"]
        );
        assert_eq!(texts(Some("rl"), None, Some("Li")), ["rl author:Li"]);
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        assert!(topics(None, Some("x"), None).is_err());
        assert!(topics(Some(" , "), None, Some(" ")).is_err());
        assert!(topics(Some("a,b,c,d,e,f,g,h,i"), None, None).is_err());
        assert!(topics(Some("a, (b"), None, None).is_err());
    }
}
