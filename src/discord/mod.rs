//! Everything that speaks Discord.

/// What a person sees: message bodies within Discord's limits. Pure.
pub mod render;
