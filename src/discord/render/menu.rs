//! Menus and forms: what a person chooses from, and writes into.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::component::Component;
use super::text::plain;
use crate::domain::ChannelId;

/// Discord's limits on a choice's texts and on a placeholder.
const LONGEST_LABEL: usize = 100;
const LONGEST_PLACEHOLDER: usize = 150;
/// Discord's limits on a form's title and on a field's label.
const LONGEST_TITLE: usize = 45;

/// A menu of up to 25 choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Select {
    #[serde(rename = "type")]
    kind: u8,
    /// What comes back with the choice.
    pub custom_id: String,
    /// What stands there before a choice.
    pub placeholder: String,
    /// The choices, each value once.
    pub options: Vec<Choice>,
    /// How many must be chosen; one unless it is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_values: Option<usize>,
    /// How many may be chosen; one unless it is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_values: Option<usize>,
}

/// One choice of a menu. Its texts are plain: Discord shows markdown here as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What the person reads.
    pub label: String,
    /// What comes back.
    pub value: String,
    /// A second, smaller line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it is chosen from the start.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub default: bool,
}

impl Choice {
    /// A choice with this text, which may be a stranger's.
    pub fn new(label: &str, value: impl Into<String>) -> Self {
        Self {
            label: plain(label, LONGEST_LABEL),
            value: value.into(),
            ..Self::default()
        }
    }

    /// With a second, smaller line.
    #[must_use]
    pub fn described(mut self, description: &str) -> Self {
        let description = plain(description, LONGEST_LABEL);
        self.description = (!description.is_empty()).then_some(description);
        self
    }

    /// Chosen from the start, or not.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.default = chosen;
        self
    }
}

/// A menu of the server's channels; one is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelMenu {
    #[serde(rename = "type")]
    kind: u8,
    /// What comes back with the choice.
    pub custom_id: String,
    /// What stands there before a choice.
    pub placeholder: String,
    /// Discord's numbers of the kinds that are offered.
    pub channel_types: Vec<u8>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    default_values: Vec<DefaultChannel>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct DefaultChannel {
    id: String,
    #[serde(rename = "type")]
    kind: String,
}

impl Component {
    /// A menu that takes one choice.
    pub fn select(
        custom_id: impl Into<String>,
        placeholder: impl Into<String>,
        options: Vec<Choice>,
    ) -> Self {
        Self::Select(Select {
            kind: 3,
            custom_id: custom_id.into(),
            placeholder: placeholder.into(),
            options,
            min_values: None,
            max_values: None,
        })
    }

    /// A menu that takes any number of its choices, none included.
    pub fn select_several(
        custom_id: impl Into<String>,
        placeholder: &str,
        options: Vec<Choice>,
    ) -> Self {
        Self::Select(Select {
            kind: 3,
            custom_id: custom_id.into(),
            placeholder: plain(placeholder, LONGEST_PLACEHOLDER),
            min_values: Some(0),
            max_values: Some(options.len()),
            options,
        })
    }

    /// A menu of the server's channels of these kinds, where one may be chosen from the start.
    pub fn channels(
        custom_id: impl Into<String>,
        placeholder: &str,
        channel_types: &[u8],
        chosen: Option<ChannelId>,
    ) -> Self {
        let chosen = chosen.map(|channel| DefaultChannel {
            id: channel.to_string(),
            kind: "channel".to_owned(),
        });
        Self::Channels(ChannelMenu {
            kind: 8,
            custom_id: custom_id.into(),
            placeholder: plain(placeholder, LONGEST_PLACEHOLDER),
            channel_types: channel_types.to_vec(),
            default_values: chosen.into_iter().collect(),
        })
    }
}

/// A form of one line to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What comes back with the text.
    pub custom_id: String,
    /// What stands above it.
    pub title: String,
    /// What stands beside the line.
    pub label: String,
    /// An example, shown while the line is empty.
    pub example: String,
    /// What stands in the line already.
    pub text: String,
    /// The most characters that it takes.
    pub longest: usize,
}

impl Form {
    /// The id of the line.
    pub const FIELD: &str = "text";

    /// The form in Discord's words.
    pub fn to_json(&self) -> Value {
        let mut line = json!({
            "type": 4,
            "custom_id": Self::FIELD,
            "style": 1,
            "label": plain(&self.label, LONGEST_TITLE),
            "placeholder": plain(&self.example, LONGEST_LABEL),
            "min_length": 1,
            "max_length": self.longest,
            "required": true,
        });
        if !self.text.is_empty() {
            line["value"] = json!(self.text);
        }
        json!({
            "custom_id": self.custom_id,
            "title": plain(&self.title, LONGEST_TITLE),
            "components": [{ "type": 1, "components": [line] }],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_menu_says_what_is_chosen_and_how_much_may_be() {
        let choices = vec![
            Choice::new("One", "1").described("the first").chosen(true),
            Choice::new(&"x".repeat(200), "2"),
        ];
        let menu = serde_json::to_value(Component::select_several("m", "Which?", choices)).unwrap();
        let long = menu["options"][1]["label"].as_str().unwrap();
        assert!(long.chars().count() <= LONGEST_LABEL, "{long}");
        assert_eq!(
            (&menu["min_values"], &menu["max_values"]),
            (&json!(0), &json!(2))
        );
        assert_eq!(
            menu["options"][0],
            json!({"label": "One", "value": "1", "description": "the first", "default": true})
        );
    }

    #[test]
    fn a_menu_of_channels_carries_discords_numbers_and_comes_back_as_it_was() {
        let menu = Component::channels("m", "Where?", &[0, 5], Some(ChannelId(7)));
        let written = serde_json::to_value(&menu).unwrap();
        assert_eq!(
            written,
            json!({"type": 8, "custom_id": "m", "placeholder": "Where?", "channel_types": [0, 5],
                "default_values": [{"id": "7", "type": "channel"}]})
        );
        assert_eq!(serde_json::from_value::<Component>(written).unwrap(), menu);
    }
}
