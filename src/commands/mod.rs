//! The slash commands.
