//! Which commands have a page, and its text.

use crate::domain::{Saying, saying};

/// The root of everybody's commands.
pub(super) const EVERYBODY: &str = "papers";
/// The root of the admins' commands.
pub(super) const ADMIN: &str = "papers-admin";
/// Commands in the menu of a message.
const ON_MESSAGES: &str = "";

/// A command's page.
pub(super) struct Page {
    /// Where the command stands.
    pub(super) root: &'static str,
    /// Its name there, in lower case.
    pub(super) name: &'static str,
    /// What is said of it.
    pub(super) text: fn() -> Saying,
}

impl Page {
    /// The shortest way to write it that means it.
    pub(super) fn shortest(&self) -> &'static str {
        match (self.root, self.name) {
            (ADMIN, "topic") => "papers-admin topic",
            (_, name) => name,
        }
    }
}

const fn page(root: &'static str, name: &'static str, text: fn() -> Saying) -> Page {
    Page { root, name, text }
}

/// All of them, in the order in which they are offered.
#[rustfmt::skip] // a table
pub(super) const PAGES: &[Page] = &[
    page(EVERYBODY, "topic", || saying!("help-topic")),
    page(EVERYBODY, "today", || saying!("help-today")),
    page(EVERYBODY, "top", || saying!("help-top")),
    page(EVERYBODY, "show", || saying!("help-show")),
    page(EVERYBODY, "similar", || saying!("help-similar")),
    page(EVERYBODY, "random", || saying!("help-random")),
    page(EVERYBODY, "topics", || saying!("help-topics")),
    page(EVERYBODY, "subscriptions", || saying!("help-subscriptions")),
    page(EVERYBODY, "saved", || saying!("help-saved")),
    page(EVERYBODY, "follow", || saying!("help-follow")),
    page(EVERYBODY, "timezone", || saying!("help-timezone")),
    page(EVERYBODY, "status", || saying!("help-status")),
    page(EVERYBODY, "privacy", || saying!("help-privacy")),
    page(EVERYBODY, "about", || saying!("help-about")),
    page(EVERYBODY, "help", || saying!("help-help")),
    page(ON_MESSAGES, "look up papers", || saying!("help-look-up-papers")),
    page(ON_MESSAGES, "save papers", || saying!("help-save-papers")),
    page(ADMIN, "setup", || saying!("help-setup")),
    page(ADMIN, "subscribe", || saying!("help-subscribe")),
    page(ADMIN, "unsubscribe", || saying!("help-unsubscribe")),
    page(ADMIN, "edit", || saying!("help-edit")),
    page(ADMIN, "list", || saying!("help-list")),
    page(ADMIN, "pause", || saying!("help-pause")),
    page(ADMIN, "resume", || saying!("help-resume")),
    page(ADMIN, "preview", || saying!("help-preview")),
    page(ADMIN, "post-now", || saying!("help-post-now")),
    page(ADMIN, "explain", || saying!("help-explain")),
    page(ADMIN, "history", || saying!("help-history")),
    page(ADMIN, "check", || saying!("help-check")),
    page(ADMIN, "topic", || saying!("help-own-topics")),
    page(ADMIN, "config", || saying!("help-config")),
    page(ADMIN, "data", || saying!("help-data")),
];
