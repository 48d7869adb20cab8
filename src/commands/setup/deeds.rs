//! What becomes of a press, a choice or a form.

use poise::serenity_prelude as serenity;

use super::super::Context;
use super::actor::Actor;
use super::draft::{Draft, Place, Step};
use super::menus::before;
use super::{channel, finish, preview, time, topics};
use crate::discord::render::{Form, MessageBody, SetupDeed, SetupId};
use crate::domain::{ChannelId, Saying};
use crate::services::Services;

/// Begins anew, with the channel where the command is used.
pub(super) async fn begin(ctx: Context<'_>) -> anyhow::Result<()> {
    let actor = Actor::of_command(ctx)?;
    let mut draft = Draft::new(actor.id);
    let here = ctx.interaction.channel.as_ref();
    let kind = here.map_or(0, |channel| u8::from(channel.kind));
    let id = actor.here;
    let mut fault = None;
    if crate::discord::permissions::takes_digests(kind) {
        let place = Place { id, kind };
        draft.choose(place);
        fault = channel::fault(&actor, place).await?;
    }
    draft.keep(&actor).await?;
    actor.show(screen(&actor, &draft, fault).await?).await
}

/// Answers a press or a choice.
pub(in super::super) async fn answer_press(
    services: &Services,
    press: &serenity::ComponentInteraction,
    id: SetupId,
) -> anyhow::Result<()> {
    let actor = Actor::of_press(services, press)?;
    match press_answered(&actor, press, id).await {
        Ok(()) => Ok(()),
        Err(error) => actor.say_if_promised(error).await,
    }
}

async fn press_answered(
    actor: &Actor<'_>,
    press: &serenity::ComponentInteraction,
    id: SetupId,
) -> anyhow::Result<()> {
    let mut draft = Draft::of(actor, id.run).await?;
    // A press that comes late, or twice, shows where the set-up is.
    if !belongs_to(id.deed, draft.step) {
        return actor.show(screen(actor, &draft, None).await?).await;
    }
    match id.deed {
        SetupDeed::AskTopic => return actor.ask(&topics::form(actor, &draft)).await,
        SetupDeed::AskZone => return actor.ask(&time::form(actor, &draft)).await,
        SetupDeed::PostNow => {
            let posted = finish::post_first(actor, &draft).await?;
            let body = finish::screen(actor, &draft, Some(posted)).await?;
            return actor.show(body).await;
        }
        _ => {}
    }
    let fault = pressed(actor, &mut draft, press, id.deed).await?;
    draft.keep(actor).await?;
    actor.show(screen(actor, &draft, fault).await?).await
}

/// Takes the answer. Gives what is wrong with it.
async fn pressed(
    actor: &Actor<'_>,
    draft: &mut Draft,
    press: &serenity::ComponentInteraction,
    deed: SetupDeed,
) -> anyhow::Result<Option<Saying>> {
    match deed {
        SetupDeed::Channel => {
            if let Some(place) = chosen_channel(press) {
                return channel::take(actor, draft, place).await;
            }
        }
        SetupDeed::CheckChannel => {
            if let Some(place) = draft.place {
                return channel::take(actor, draft, place).await;
            }
        }
        SetupDeed::Topics => {
            return topics::choose(actor, draft, &offered(press), chosen(press)).await;
        }
        SetupDeed::AfterTopics => draft.step = Step::Time,
        SetupDeed::Zone => {
            if let [zone] = chosen(press) {
                return Ok(time::choose_zone(actor, draft, zone));
            }
        }
        SetupDeed::Hour => {
            if let [hour] = chosen(press) {
                time::choose_hour(draft, hour);
            }
        }
        SetupDeed::AfterTime => draft.step = Step::Preview,
        SetupDeed::Confirm => return finish::confirm(actor, draft).await,
        SetupDeed::Back => draft.step = before(draft.step),
        SetupDeed::AskTopic
        | SetupDeed::OtherTopic
        | SetupDeed::AskZone
        | SetupDeed::OtherZone
        | SetupDeed::PostNow => {}
    }
    Ok(None)
}

/// Answers a form.
pub(in super::super) async fn answer_form(
    services: &Services,
    form: &serenity::ModalInteraction,
    id: SetupId,
) -> anyhow::Result<()> {
    let actor = Actor::of_form(services, form)?;
    let mut draft = Draft::of(&actor, id.run).await?;
    let text = written(form).unwrap_or_default();
    let fault = match id.deed {
        SetupDeed::OtherTopic if draft.step == Step::Topics => {
            topics::write(&actor, &mut draft, text).await?
        }
        SetupDeed::OtherZone if draft.step == Step::Time => {
            time::choose_zone(&actor, &mut draft, text)
        }
        _ => None,
    };
    draft.keep(&actor).await?;
    actor.show(screen(&actor, &draft, fault).await?).await
}

/// The screen that the set-up is at.
async fn screen(
    actor: &Actor<'_>,
    draft: &Draft,
    fault: Option<Saying>,
) -> anyhow::Result<MessageBody> {
    match draft.step {
        Step::Channel => Ok(channel::screen(actor, draft, fault)),
        Step::Topics => topics::screen(actor, draft, fault).await,
        Step::Time => time::screen(actor, draft, fault).await,
        Step::Preview => preview::screen(actor, draft, fault).await,
        Step::Done => finish::screen(actor, draft, None).await,
    }
}

fn belongs_to(deed: SetupDeed, step: Step) -> bool {
    match deed {
        SetupDeed::Channel | SetupDeed::CheckChannel => step == Step::Channel,
        SetupDeed::Topics
        | SetupDeed::AskTopic
        | SetupDeed::OtherTopic
        | SetupDeed::AfterTopics => step == Step::Topics,
        SetupDeed::Zone
        | SetupDeed::AskZone
        | SetupDeed::OtherZone
        | SetupDeed::Hour
        | SetupDeed::AfterTime => step == Step::Time,
        SetupDeed::Confirm => step == Step::Preview,
        SetupDeed::Back => step != Step::Done,
        SetupDeed::PostNow => step == Step::Done,
    }
}

fn chosen(press: &serenity::ComponentInteraction) -> &[String] {
    match &press.data.kind {
        serenity::ComponentInteractionDataKind::StringSelect { values } => values,
        _ => &[],
    }
}

/// What the menu offered when it was shown.
fn offered(press: &serenity::ComponentInteraction) -> Vec<&str> {
    let rows = press.message.components.iter();
    let menu = rows
        .flat_map(|row| &row.components)
        .find_map(|part| match part {
            serenity::ActionRowComponent::SelectMenu(menu) => {
                Some(menu).filter(|menu| menu.custom_id.as_ref() == Some(&press.data.custom_id))
            }
            _ => None,
        });
    let options = menu.map_or(&[][..], |menu| &menu.options);
    options.iter().map(|option| option.value.as_str()).collect()
}

/// The chosen channel, which Discord describes: one that the member can't see is not taken.
fn chosen_channel(press: &serenity::ComponentInteraction) -> Option<Place> {
    let serenity::ComponentInteractionDataKind::ChannelSelect { values } = &press.data.kind else {
        return None;
    };
    let channel = press.data.resolved.channels.get(values.first()?)?;
    let rights = channel.permissions.unwrap_or_default();
    (rights.view_channel() || rights.administrator()).then(|| Place {
        id: ChannelId(channel.id.get()),
        kind: u8::from(channel.kind),
    })
}

fn written(form: &serenity::ModalInteraction) -> Option<&str> {
    let rows = form.data.components.iter();
    rows.flat_map(|row| &row.components)
        .find_map(|field| match field {
            serenity::ActionRowComponent::InputText(line) if line.custom_id == Form::FIELD => {
                line.value.as_deref()
            }
            _ => None,
        })
}
