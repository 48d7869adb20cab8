//! What can be pressed below a message: rows of buttons, or of one menu.

use serde::{Deserialize, Serialize};

use super::menu::{ChannelMenu, Select};

/// A row of up to five buttons, or of one menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    #[serde(rename = "type")]
    kind: u8,
    /// What stands in the row.
    pub components: Vec<Component>,
}

impl Row {
    /// A row of these.
    pub fn of(components: impl IntoIterator<Item = Component>) -> Self {
        Self {
            kind: 1,
            components: components.into_iter().collect(),
        }
    }
}

/// Something to press.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Component {
    /// A menu.
    Select(Select),
    /// A menu of the server's channels.
    Channels(ChannelMenu),
    /// A button.
    Button(Button),
}

/// A button: of action, with a custom id, or a link, with an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    #[serde(rename = "type")]
    kind: u8,
    /// Discord's number for its look: 5 is a link.
    pub style: u8,
    /// What stands on it.
    pub label: String,
    /// What comes back when it is pressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_id: Option<String>,
    /// Where it leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Component {
    /// A grey button that comes back to the bot.
    pub fn action(label: impl Into<String>, custom_id: impl Into<String>) -> Self {
        Self::button(2, label.into(), custom_id.into())
    }

    /// A blue one, for what most will press.
    pub fn primary(label: impl Into<String>, custom_id: impl Into<String>) -> Self {
        Self::button(1, label.into(), custom_id.into())
    }

    /// A red one, for what can't be undone.
    pub fn danger(label: impl Into<String>, custom_id: impl Into<String>) -> Self {
        Self::button(4, label.into(), custom_id.into())
    }

    fn button(style: u8, label: String, custom_id: String) -> Self {
        Self::Button(Button {
            kind: 2,
            style,
            label,
            custom_id: Some(custom_id),
            url: None,
        })
    }

    /// A button that opens a page.
    pub fn link(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self::Button(Button {
            kind: 2,
            style: 5,
            label: label.into(),
            custom_id: None,
            url: Some(url.into()),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::menu::Choice;
    use super::super::message::MessageBody;
    use super::*;

    #[test]
    fn buttons_and_menus_carry_discords_numbers_and_come_back_as_they_were() {
        let choice = Choice::new("One", "1");
        let body = MessageBody {
            components: vec![
                Row::of([Component::select("s", "Open…", vec![choice])]),
                Row::of([
                    Component::action("More", "m"),
                    Component::link("arXiv", "https://arxiv.org/abs/2608.13489"),
                ]),
            ],
            ..MessageBody::default()
        };
        let written = serde_json::to_value(&body).unwrap();
        assert_eq!(
            written["components"],
            json!([
                {"type": 1, "components": [{"type": 3, "custom_id": "s", "placeholder": "Open…",
                    "options": [{"label": "One", "value": "1"}]}]},
                {"type": 1, "components": [
                    {"type": 2, "style": 2, "label": "More", "custom_id": "m"},
                    {"type": 2, "style": 5, "label": "arXiv", "url": "https://arxiv.org/abs/2608.13489"}]},
            ])
        );
        assert_eq!(
            serde_json::from_value::<MessageBody>(written).unwrap(),
            body
        );
    }
}
