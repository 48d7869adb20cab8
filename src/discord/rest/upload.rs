//! Answers with a file: the one request that is a form and not plain JSON.
//!
//! <https://docs.discord.com/developers/reference#uploading-files>

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use super::{Lane, Rest, SendError};

/// A file to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Rest {
    /// Fills in an answer that was promised, with a file below its text.
    pub async fn edit_answer_with_file(
        &self,
        application: u64,
        token: &str,
        body: &Value,
        file: File,
    ) -> Result<(), SendError> {
        let mut body = body.clone();
        body["attachments"] = json!([{ "id": "0", "filename": file.name }]);
        let form = Form::new()
            .text("payload_json", body.to_string())
            .part("files[0]", Part::bytes(file.bytes).file_name(file.name));
        let url = format!(
            "{}/api/v10/webhooks/{application}/{token}/messages/@original",
            self.base
        );
        let request = self.http.patch(url).multipart(form);
        // Not repeated, as no answer to an interaction is.
        match self.perform(Lane::Interaction, request).await {
            Ok(_) => Ok(()),
            Err(refusal) => {
                self.pacer.heed(Lane::Interaction, &refusal, None);
                Err(refusal.into_error())
            }
        }
    }
}
