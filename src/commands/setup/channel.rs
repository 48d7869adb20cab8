//! The first screen: where.

use super::super::access::Target;
use super::super::channel_check::{hindrance, needed_for_digests};
use super::actor::Actor;
use super::draft::{Draft, Place, Step};
use super::menus::{Screen, main_button};
use crate::discord::permissions;
use crate::discord::render::{Component, MessageBody, Row, SetupDeed};
use crate::domain::{Saying, UserError, saying};

/// Discord's numbers of the kinds of channels that take digests.
const KINDS: [u8; 6] = [0, 5, 10, 11, 12, 15];

pub(super) fn screen(actor: &Actor<'_>, draft: &Draft, fault: Option<Saying>) -> MessageBody {
    let mut lines = vec![saying!("setup-where")];
    let (mut chosen, mut rows) = (None, Vec::new());
    if let Some(place) = draft.place {
        chosen = Some(place.id);
        let label = if fault.is_some() {
            saying!("setup-check-again")
        } else {
            lines.push(saying!("setup-where-fine", channel = place.id));
            saying!("setup-next")
        };
        let next = main_button(actor, draft, &label, SetupDeed::CheckChannel);
        rows.push(Row::of([next]));
    }
    let menu = Component::channels(
        draft.id(SetupDeed::Channel),
        &saying!("setup-choose-channel").plainly(actor.language),
        &KINDS,
        chosen,
    );
    rows.insert(0, Row::of([menu]));
    Screen { lines, fault, rows }.body(actor)
}

/// What keeps the bot from posting in the chosen channel. Discord is asked unless it has said so already.
pub(super) async fn fault(actor: &Actor<'_>, place: Place) -> anyhow::Result<Option<Saying>> {
    let target = Target::of_manager(actor.server, place.id, place.kind);
    let needed = needed_for_digests(actor.services, &target).await?;
    let known = actor.bot_rights.filter(|_| place.id == actor.here);
    let has_all = known.is_some_and(|rights| {
        rights.administrator() || needed.iter().all(|right| rights.bits() & right.bit() != 0)
    });
    if has_all && permissions::takes_digests(place.kind) {
        return Ok(None);
    }
    actor.promise().await?;
    match hindrance(actor.services, &target, &needed).await {
        // Also that Discord does not answer is said on the screen.
        Err(error) => error
            .downcast::<UserError>()
            .map(|error| Some(error.saying().clone())),
        Ok(found) => Ok(found.map(|hindrance| hindrance.sentence)),
    }
}

/// Takes the channel and goes on, unless the bot can't post there.
pub(super) async fn take(
    actor: &Actor<'_>,
    draft: &mut Draft,
    place: Place,
) -> anyhow::Result<Option<Saying>> {
    draft.choose(place);
    let fault = fault(actor, place).await?;
    if fault.is_none() {
        draft.step = Step::Topics;
    }
    Ok(fault)
}
