//! Files that members attach to commands, fetched from where Discord keeps them.
//!
//! The address comes with the interaction, and is followed to Discord's own hosts only. No token goes
//! with it.

use reqwest::Url;

use super::{LONGEST_TRYING, Lane, Rest};

/// Where Discord keeps attachments.
const HOSTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];

/// Why a file was not fetched.
#[derive(Debug, thiserror::Error)]
pub enum DownloadError {
    /// It is not where Discord keeps files.
    #[error("the file is not at Discord")]
    Elsewhere,
    /// It is larger than is taken.
    #[error("the file is too large")]
    TooLarge,
    /// It did not come, or not whole.
    #[error("the file could not be fetched: {0}")]
    Lost(String),
}

impl Rest {
    /// Fetches an attachment of at most so many bytes, whatever its size was said to be.
    pub async fn attachment(&self, address: &str, most: usize) -> Result<Vec<u8>, DownloadError> {
        let url = self
            .attachment_url(address)
            .ok_or(DownloadError::Elsewhere)?;
        let lost = |error: reqwest::Error| DownloadError::Lost(error.without_url().to_string());
        let end = tokio::time::Instant::now() + LONGEST_TRYING;
        if let Err(error) = self.pacer.ready(Lane::General, end).await {
            return Err(DownloadError::Lost(error.to_string()));
        }
        let mut response = self.http.get(url).send().await.map_err(lost)?;
        if !response.status().is_success() {
            return Err(DownloadError::Lost(response.status().to_string()));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(lost)? {
            if bytes.len() + chunk.len() > most {
                return Err(DownloadError::TooLarge);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }

    /// The address, when it is one of Discord's for files: or, where a stand-in plays Discord, its own.
    fn attachment_url(&self, address: &str) -> Option<Url> {
        let url = Url::parse(address).ok()?;
        let is_plain = url.username().is_empty() && url.password().is_none();
        let is_discords = url.scheme() == "https"
            && url.port().is_none()
            && url.host_str().is_some_and(|host| HOSTS.contains(&host));
        let base = Url::parse(&self.base).ok()?;
        let is_at_base = url.origin() == base.origin();
        (is_plain && (is_discords || is_at_base)).then_some(url)
    }
}

#[cfg(test)]
mod tests {
    use secrecy::SecretString;

    use super::*;

    #[test]
    fn files_are_fetched_from_discord_only() {
        let token = SecretString::from("token");
        let rest = Rest::new("http://127.0.0.1:4321", &token).unwrap();
        let good = [
            "https://cdn.discordapp.com/ephemeral-attachments/1/2/a.json?ex=1",
            "https://media.discordapp.net/attachments/1/2/a.json",
            "http://127.0.0.1:4321/ephemeral-attachments/1/a.json",
        ];
        for address in good {
            assert!(rest.attachment_url(address).is_some(), "{address}");
        }
        let bad = [
            "http://cdn.discordapp.com/a.json",
            "https://cdn.discordapp.com.evil.example/a.json",
            "https://evil.example/cdn.discordapp.com/a.json",
            "https://cdn.discordapp.com@evil.example/a.json",
            "https://me:you@cdn.discordapp.com/a.json",
            "https://cdn.discordapp.com:8443/a.json",
            "http://127.0.0.1:4322/a.json",
            "http://169.254.169.254/latest/meta-data",
            "file:///etc/passwd",
            "a.json",
            "",
        ];
        for address in bad {
            assert!(rest.attachment_url(address).is_none(), "{address}");
        }
    }
}
