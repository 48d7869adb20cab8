//! Servers, channels and people: the plan that a test writes, and its living state.

mod live;
mod objects;
mod permissions;
mod place;
mod plan;
mod raising;
mod thread;

pub use place::Place;
pub use plan::{Channel, ChannelKind, Role, Server, Whom, World};

pub(crate) use live::{LiveChannel, LiveServer, LiveWorld, Presence, User};
pub(crate) use objects::resolved_member;
pub(crate) use plan::Settings;
pub(crate) use raising::BOT;
pub(crate) use thread::ThreadState;
