//! A request with files: a form of `payload_json` and `files[0]`, `files[1]`, …
//!
//! <https://docs.discord.com/developers/reference#uploading-files>

use axum::body::Bytes;
use serde_json::{Value, json};

/// What a form brought.
pub(super) struct Form {
    /// The JSON as it was sent.
    pub(super) payload: Value,
    files: Vec<File>,
    /// The id that the first of the files gets.
    first_id: u64,
}

struct File {
    number: u64,
    name: String,
    text: String,
    size: usize,
}

/// Reads a form; `None` when it is none, or not as Discord wants it.
pub(super) fn read(content_type: &str, body: &Bytes, first_id: u64) -> Option<Form> {
    let (kind, boundary) = content_type.split_once("boundary=")?;
    if !kind.starts_with("multipart/form-data") {
        return None;
    }
    let mark = format!("--{}", boundary.trim_matches('"'));
    let mut payload = None;
    let mut files = Vec::new();
    for part in parts(body, mark.as_bytes()) {
        let at = find(part, b"\r\n\r\n")?;
        let head = std::str::from_utf8(&part[..at]).ok()?;
        let content = &part[at + 4..];
        match quoted(head, "name")? {
            "payload_json" => payload = serde_json::from_slice(content).ok(),
            name => {
                let number = name.strip_prefix("files[")?.strip_suffix(']')?;
                files.push(File {
                    number: number.parse().ok()?,
                    name: quoted(head, "filename")?.to_owned(),
                    text: String::from_utf8_lossy(content).into_owned(),
                    size: content.len(),
                });
            }
        }
    }
    Some(Form {
        payload: payload?,
        files,
        first_id,
    })
}

impl Form {
    /// The body as the routes see it: the descriptions of its files with what came of them. `None` when
    /// a file is described that did not come, or the other way round. What is described by an id of
    /// Discord's stays as it is: a file that the message has already.
    pub(super) fn body(&self) -> Option<Value> {
        let mut body = self.payload.clone();
        // The answer to an interaction has its message one level down.
        let message = match body.get("data") {
            Some(Value::Object(_)) => &mut body["data"],
            _ => &mut body,
        };
        let described = message["attachments"].as_array()?.clone();
        let mut came = 0;
        let mut attachments = Vec::new();
        for described in described {
            let number = described["id"]
                .as_u64()
                .or_else(|| described["id"].as_str()?.parse().ok())?;
            match self.files.iter().find(|file| file.number == number) {
                Some(file) => {
                    came += 1;
                    attachments.push(file.attachment(&described, self.first_id + number));
                }
                None if number > u64::from(u32::MAX) => attachments.push(described),
                None => return None,
            }
        }
        message["attachments"] = Value::Array(attachments);
        (came == self.files.len()).then_some(body)
    }
}

impl File {
    fn attachment(&self, described: &Value, id: u64) -> Value {
        let name = described["filename"].as_str().unwrap_or(&self.name);
        json!({
            "id": id.to_string(),
            "filename": name,
            "description": described["description"],
            "size": self.size,
            "url": format!("https://cdn.discordapp.com/attachments/1/{id}/{name}"),
            "proxy_url": format!("https://media.discordapp.net/attachments/1/{id}/{name}"),
            // Discord gives no text: for tests.
            "text": self.text,
        })
    }
}

/// What stands between the marks, without the line ends that belong to them.
fn parts<'a>(body: &'a [u8], mark: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let mut rest = body;
    let mut is_first = true;
    while let Some(at) = find(rest, mark) {
        if !is_first {
            parts.push(rest[..at].strip_suffix(b"\r\n").unwrap_or(&rest[..at]));
        }
        is_first = false;
        rest = &rest[at + mark.len()..];
        rest = rest.strip_prefix(b"\r\n").unwrap_or(rest);
    }
    parts
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len())
        .position(|window| window == wanted)
}

/// The value of `key="value"` in a part's head.
fn quoted<'a>(head: &'a str, key: &str) -> Option<&'a str> {
    let (_, value) = head.split_once(&format!(" {key}=\""))?;
    value.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_and_its_files_are_joined_to_their_descriptions() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n\
            {\"attachments\":[{\"id\":0}]}\r\n--x\r\n\
            Content-Disposition: form-data; name=\"files[0]\"; filename=\"a.txt\"\r\n\
            Content-Type: text/plain\r\n\r\none\r\ntwo\r\n--x--\r\n";
        let form = read(
            "multipart/form-data; boundary=x",
            &Bytes::from_static(body.as_bytes()),
            7,
        );
        let body = form.and_then(|form| form.body()).unwrap();
        assert_eq!(body["attachments"][0]["filename"], "a.txt");
        assert_eq!(body["attachments"][0]["text"], "one\r\ntwo");
        assert_eq!(body["attachments"][0]["size"], 8);
        assert_eq!(body["attachments"][0]["id"], "7");
    }
}
