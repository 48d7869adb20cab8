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
}

struct File {
    number: u64,
    name: String,
    text: String,
    size: usize,
}

/// Reads a form; `None` when it is none, or not as Discord wants it.
pub(super) fn read(content_type: &str, body: &Bytes) -> Option<Form> {
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
    })
}

impl Form {
    /// The body as the routes see it: the descriptions of its files with what came of them. `None` when
    /// a file is described that did not come, or the other way round.
    pub(super) fn body(&self) -> Option<Value> {
        let mut body = self.payload.clone();
        let described = body["attachments"].as_array()?;
        if described.len() != self.files.len() {
            return None;
        }
        let attachments = described.iter().map(|described| {
            let number = described["id"]
                .as_u64()
                .or_else(|| described["id"].as_str()?.parse().ok())?;
            let file = self.files.iter().find(|file| file.number == number)?;
            Some(json!({
                "id": number.to_string(),
                "filename": described["filename"].as_str().unwrap_or(&file.name),
                "size": file.size,
                "url": "https://cdn.discordapp.com/attachments/1/1/file",
                "proxy_url": "https://media.discordapp.net/attachments/1/1/file",
                // Discord gives no text: for tests.
                "text": file.text,
            }))
        });
        body["attachments"] = attachments.collect::<Option<Value>>()?;
        Some(body)
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
        );
        let body = form.and_then(|form| form.body()).unwrap();
        assert_eq!(body["attachments"][0]["filename"], "a.txt");
        assert_eq!(body["attachments"][0]["text"], "one\r\ntwo");
        assert_eq!(body["attachments"][0]["size"], 8);
    }
}
