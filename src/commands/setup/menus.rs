//! The rows of buttons below the screens.

use super::actor::Actor;
use super::draft::{Draft, Step};
use crate::discord::render::{Component, MessageBody, Row, SetupDeed, all_said, notice, said};
use crate::domain::{Saying, saying};

/// A screen: what it says, what is wrong with the last answer, and what there is to press.
pub(super) struct Screen {
    pub(super) lines: Vec<Saying>,
    pub(super) fault: Option<Saying>,
    pub(super) rows: Vec<Row>,
}

impl Screen {
    pub(super) fn body(self, actor: &Actor<'_>) -> MessageBody {
        let mut lines = all_said(&self.lines, actor.language);
        let fault = self.fault.map(|fault| said(&fault, actor.language));
        lines.extend(fault.map(|fault| format!("⚠ {fault}")));
        MessageBody {
            components: self.rows,
            ..notice(&lines.join("\n"))
        }
    }
}

/// A button in the member's language.
pub(super) fn button(
    actor: &Actor<'_>,
    draft: &Draft,
    label: &Saying,
    deed: SetupDeed,
) -> Component {
    Component::action(label.plainly(actor.language), draft.id(deed))
}

/// The button that most will press.
pub(super) fn main_button(
    actor: &Actor<'_>,
    draft: &Draft,
    label: &Saying,
    deed: SetupDeed,
) -> Component {
    Component::primary(label.plainly(actor.language), draft.id(deed))
}

/// The button to the screen before.
pub(super) fn back(actor: &Actor<'_>, draft: &Draft) -> Component {
    button(actor, draft, &saying!("setup-back"), SetupDeed::Back)
}

/// The screen before.
pub(super) fn before(step: Step) -> Step {
    match step {
        Step::Channel | Step::Topics => Step::Channel,
        Step::Time => Step::Topics,
        Step::Preview => Step::Time,
        Step::Done => Step::Done,
    }
}
