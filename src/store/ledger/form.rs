//! How a delivery is posted, and how that stands in its row.

use rusqlite::Row;

/// The words for the forms.
const MESSAGES: &str = "messages";
const POST: &str = "post";

/// How a delivery's messages are posted; frozen with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// One after the other in the channel.
    Messages {
        /// The name of a thread for discussion that is started from the first one afterwards.
        thread: Option<String>,
        /// Whether they are published to following servers afterwards.
        publish: bool,
    },
    /// As one post of a forum, which the first message opens.
    Post {
        /// Its title.
        name: String,
        /// The forum's tags that it carries.
        tags: Vec<u64>,
    },
}

impl Form {
    /// Messages, and nothing afterwards.
    pub const PLAIN: Self = Self::Messages {
        thread: None,
        publish: false,
    };
}

/// A form as it stands in a delivery's row.
pub(super) struct FormColumns<'a> {
    pub(super) form: &'static str,
    pub(super) thread_name: Option<&'a str>,
    pub(super) tags: Option<String>,
    pub(super) publishes: bool,
    pub(super) has_afterwards: bool,
}

impl<'a> FormColumns<'a> {
    pub(super) fn of(form: &'a Form) -> anyhow::Result<Self> {
        Ok(match form {
            Form::Messages { thread, publish } => Self {
                form: MESSAGES,
                thread_name: thread.as_deref(),
                tags: None,
                publishes: *publish,
                has_afterwards: *publish || thread.is_some(),
            },
            Form::Post { name, tags } => Self {
                form: POST,
                thread_name: Some(name),
                tags: Some(serde_json::to_string(tags)?),
                publishes: false,
                has_afterwards: false,
            },
        })
    }
}

/// A form as it was frozen.
pub(super) fn form_in(row: &Row<'_>) -> anyhow::Result<Form> {
    let thread: Option<String> = row.get("thread_name")?;
    let form: String = row.get("form")?;
    if form == POST {
        let tags: Option<String> = row.get("tags")?;
        return Ok(Form::Post {
            name: thread.unwrap_or_default(),
            tags: tags.map_or(Ok(Vec::new()), |tags| serde_json::from_str(&tags))?,
        });
    }
    Ok(Form::Messages {
        thread,
        publish: row.get("publishes")?,
    })
}
