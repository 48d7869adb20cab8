//! Messages: built from a request, remembered by nonce, shown to a person.

mod compose;
mod form;
mod mentions;
mod nonces;
mod posting;
mod stored;
mod view;

pub use form::{Field, Form};
pub use view::{Button, Message, Select, SelectOption};

pub(crate) use compose::compose;
pub(crate) use nonces::Nonces;
pub(crate) use stored::{CROSSPOSTED, EPHEMERAL, HAS_THREAD, LOADING, Stored, V2};
pub(crate) use view::{button, select, selects_in};
