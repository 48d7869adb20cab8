//! Everything that speaks Discord. The words *guild*, *embed* and *interaction* stop at this door.

/// What a person sees: message bodies within Discord's limits. Pure.
pub mod render;

/// Our own path to Discord's REST: paced, patient, and the only one.
pub mod rest;

/// What the bot may do in a channel. Pure.
pub mod permissions;

/// The live connection that brings members' commands.
pub(crate) mod gateway;

/// What the bot may do in a channel, as Discord says.
pub mod channel_rights;

/// One question with its answer's headers, for the doctor.
pub(crate) mod probe;
