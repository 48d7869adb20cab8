//! Everything that speaks Discord. The words *guild*, *embed* and *interaction* stop at this door.

pub mod permissions;
pub mod rest;
