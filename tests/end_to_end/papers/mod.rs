//! What each command below `/papers` shows.

mod kept;
mod lists;
mod on_messages;
mod one_paper;
mod places;
mod privacy;
mod sharing;
mod telling;

use paperboy_sandbox::Reply;
use paperboy_sandbox::screen::{Look, render_text};

use super::support::Sample;

pub(super) const NOW: &str = "2026-08-13T12:00:00Z";

/// Four papers of three days.
pub(super) fn papers() -> Vec<Sample> {
    vec![
        Sample::new(1, "Faster diffusion sampling", "2026-08-13").upvotes(40),
        Sample::new(2, "A survey of speech codecs", "2026-08-13").upvotes(5),
        Sample::new(3, "Diffusion models for molecules", "2026-08-12").upvotes(60),
        Sample::new(4, "Speech recognition without labels", "2026-08-11").upvotes(7),
    ]
}

/// Twelve of one day.
pub(super) fn many() -> Vec<Sample> {
    (1..=12)
        .map(|n| Sample::new(n, &format!("Diffusion number {n}"), "2026-08-13").upvotes(100 - n))
        .collect()
}

/// What the person sees, with buttons and menus.
pub(super) fn screen(reply: &Reply) -> String {
    let look = Look {
        width: 100,
        colour: false,
    };
    render_text(&reply.message, look)
}
