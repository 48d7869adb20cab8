//! The invented papers, in the feed's own format.

use std::collections::BTreeMap;

use anyhow::Context as _;
use chrono::NaiveDate;
use serde_json::Value;

const DAYS: [(&str, &str); 5] = [
    ("2026-08-10", include_str!("../../samples/2026-08-10.json")),
    ("2026-08-11", include_str!("../../samples/2026-08-11.json")),
    ("2026-08-12", include_str!("../../samples/2026-08-12.json")),
    ("2026-08-13", include_str!("../../samples/2026-08-13.json")),
    ("2026-08-14", include_str!("../../samples/2026-08-14.json")),
];

/// Each day's list, as the feed would answer it.
pub(super) fn days() -> anyhow::Result<BTreeMap<NaiveDate, Vec<Value>>> {
    DAYS.iter()
        .map(|(day, list)| {
            let papers =
                serde_json::from_str(list).with_context(|| format!("read the samples of {day}"))?;
            Ok((day.parse()?, papers))
        })
        .collect()
}
