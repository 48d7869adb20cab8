//! Answers to what members ask.

use reqwest::Method;
use serde_json::Value;

use super::super::{Lane, Rest, SendError};

impl Rest {
    /// Gives an interaction its first answer.
    pub async fn answer_interaction(
        &self,
        id: u64,
        token: &str,
        answer: &Value,
    ) -> Result<(), SendError> {
        let path = format!("/interactions/{id}/{token}/callback");
        self.request(Lane::Interaction, Method::POST, &path, Some(answer))
            .await?;
        Ok(())
    }

    /// Fills in an answer that was promised (deferred), or changes it.
    pub async fn edit_answer(
        &self,
        application: u64,
        token: &str,
        body: &Value,
    ) -> Result<(), SendError> {
        let path = format!("/webhooks/{application}/{token}/messages/@original");
        self.request(Lane::Interaction, Method::PATCH, &path, Some(body))
            .await?;
        Ok(())
    }

    /// Adds a message to an interaction that was answered.
    pub async fn follow_up(
        &self,
        application: u64,
        token: &str,
        body: &Value,
    ) -> Result<(), SendError> {
        let path = format!("/webhooks/{application}/{token}");
        self.request(Lane::Interaction, Method::POST, &path, Some(body))
            .await?;
        Ok(())
    }
}
