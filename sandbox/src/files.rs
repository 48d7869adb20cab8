//! Files that people attach to a command, and the address at which the bot fetches them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::ids::first_snowflake;
use crate::state::State;

/// Discord's client sends no larger file.
const MAX_SIZE: u64 = 10 * 1024 * 1024;

/// A file that a person has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub(crate) name: String,
    pub(crate) content_type: String,
    pub(crate) content: Vec<u8>,
    pub(crate) claimed_size: Option<u64>,
}

impl File {
    /// A file of this name and content. Its type is guessed from the name, as Discord's client does.
    pub fn new(name: &str, content: impl Into<Vec<u8>>) -> File {
        let content_type = match name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("json") => "application/json; charset=utf-8",
            Some("csv") => "text/csv; charset=utf-8",
            Some("opml" | "xml") => "text/xml; charset=utf-8",
            Some("txt" | "md" | "toml" | "bib") => "text/plain; charset=utf-8",
            Some("png") => "image/png",
            _ => "application/octet-stream",
        };
        File {
            name: name.to_owned(),
            content_type: content_type.to_owned(),
            content: content.into(),
            claimed_size: None,
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its content as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.content).into_owned()
    }

    /// Another type than the name suggests.
    #[must_use]
    pub fn content_type(mut self, content_type: &str) -> File {
        content_type.clone_into(&mut self.content_type);
        self
    }

    /// Lets Discord say another size than the file turns out to have.
    #[must_use]
    pub fn claiming(mut self, size: u64) -> File {
        self.claimed_size = Some(size);
        self
    }
}

/// All files: those that lie on people's desks, and those that have been sent.
#[derive(Debug, Default)]
pub(crate) struct Files {
    desk: BTreeMap<String, File>,
    sent: BTreeMap<u64, File>,
}

impl Files {
    /// Lays a file on the desk, on top of one of the same name.
    pub(crate) fn lay(&mut self, file: File) {
        self.desk.insert(file.name.clone(), file);
    }

    /// The file of this name on the desk, or else the one at this path on the machine.
    pub(crate) fn pick(&self, name: &str) -> Result<File, String> {
        let file = if let Some(file) = self.desk.get(name) {
            file.clone()
        } else {
            let content = std::fs::read(name)
                .map_err(|error| format!("the file {name} cannot be read: {error}."))?;
            let name = name.rsplit('/').next().unwrap_or(name);
            File::new(name, content)
        };
        let size = file.claimed_size.unwrap_or(file.content.len() as u64);
        if size > MAX_SIZE {
            return Err(format!("the file {name} is larger than Discord takes."));
        }
        Ok(file)
    }

    /// The sent file of this id, when it is asked for by its name.
    pub(crate) fn sent(&self, id: &str, name: &str) -> Option<&File> {
        let file = self.sent.get(&id.parse().ok()?)?;
        (encoded(&file.name) == name).then_some(file)
    }

    /// Keeps a file where the bot can fetch it.
    pub(crate) fn keep(&mut self, id: u64, file: File) {
        self.sent.insert(id, file);
    }
}

impl State {
    /// The id of the next file but so many.
    pub(crate) fn file_id(&self, after: usize) -> u64 {
        first_snowflake(self.now()) + (self.files.sent.len() + after) as u64
    }

    /// Discord's object for a file that is sent with this id.
    pub(crate) fn attachment(&self, id: u64, file: &File) -> Value {
        let name = encoded(&file.name);
        let url = format!("http://{}/ephemeral-attachments/{id}/{name}", self.address);
        json!({
            "id": id.to_string(),
            "filename": file.name,
            "size": file.claimed_size.unwrap_or(file.content.len() as u64),
            "url": url,
            "proxy_url": url,
            "content_type": file.content_type,
            "ephemeral": true,
        })
    }
}

/// The name as it stands in an address.
fn encoded(name: &str) -> String {
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
