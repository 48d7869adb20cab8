//! What the channels of a server get: made, changed, ended, listed, put to rest.

mod describe;
mod edit;
mod list;
mod named;
mod options;
mod pause;
mod subscribe;
mod undo;
mod unsubscribe;
mod until;

pub(super) use edit::edit;
pub(super) use list::list;
pub(super) use named::subscription as named_subscription;
pub(super) use options::between_commas;
pub(super) use pause::{pause, resume};
pub(super) use subscribe::subscribe;
pub(super) use undo::{restore, undo};
pub(super) use unsubscribe::unsubscribe;
