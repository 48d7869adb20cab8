//! Fetches papers from the feeds. Knows HTTP and nothing of Discord.
