//! Everything that speaks Discord.
