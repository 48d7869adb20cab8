//! What the health server reads from the store.

use chrono::{DateTime, SecondsFormat, Utc};

use super::Store;

impl Store {
    /// How many deliveries are claimed and not over.
    pub async fn unfinished_count(&self) -> anyhow::Result<u32> {
        const SQL: &str = "select count(*) from deliveries where state = 'claimed'";
        self.read(|db| db.query_row(SQL, [], |row| row.get(0)))
            .await
    }

    /// How large the file is, in bytes.
    pub async fn bytes(&self) -> anyhow::Result<u64> {
        self.database.bytes().await
    }

    /// Really writes something, down to the disk: a full or lost one shows itself here.
    pub async fn check_writable(&self, now: DateTime<Utc>) -> anyhow::Result<()> {
        let now = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        self.set_note("last_write_check", now).await
    }
}
