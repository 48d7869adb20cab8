//! Fills the cache from the feeds and keeps it fresh.
