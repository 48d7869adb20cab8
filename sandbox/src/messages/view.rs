//! A message as a person sees it: what tests look at and the terminal prints.

use std::collections::BTreeMap;

use serde_json::Value;

use super::stored::{CROSSPOSTED, EPHEMERAL, HAS_THREAD, LOADING, V2};
use crate::files::File;
use crate::ids::{ChannelId, MessageId};

/// A message, and the names of those it mentions.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Discord's own object.
    pub value: Value,
    /// What `<@id>`, `<@&id>` and `<#id>` in it are called, by id.
    pub names: BTreeMap<u64, String>,
}

/// A button of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What the bot knows it by; a link has none.
    pub custom_id: Option<String>,
    /// Where a link leads.
    pub url: Option<String>,
    /// Whether it can be pressed.
    pub disabled: bool,
}

/// A menu of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// What the bot knows it by.
    pub custom_id: String,
    /// What stands in it before something is chosen.
    pub placeholder: String,
    /// What can be chosen; empty for menus of channels, roles and members.
    pub options: Vec<SelectOption>,
    /// Discord's number for the kind of menu: 3 for texts, 5 people, 6 roles, 7 both, 8 channels.
    pub kind: u64,
    /// What a menu of people, roles or channels has chosen already: their ids.
    pub default_values: Vec<String>,
    /// The kinds of channel that can be chosen, as Discord numbers them; null when it is any.
    pub channel_types: Value,
    /// How many must be chosen.
    pub min_values: usize,
    /// How many can be chosen.
    pub max_values: usize,
    /// Whether it can be opened.
    pub disabled: bool,
}

/// A line of a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    /// What a person reads.
    pub label: String,
    /// What the bot gets.
    pub value: String,
    /// The small line below.
    pub description: Option<String>,
    /// Whether it is chosen already.
    pub default: bool,
}

impl Select {
    /// What a person calls it.
    pub fn name(&self) -> &str {
        if self.placeholder.is_empty() {
            &self.custom_id
        } else {
            &self.placeholder
        }
    }

    /// The option of this label, this value, or whose label begins so; or a sentence that names them all.
    pub fn option(&self, name: &str) -> Result<&SelectOption, String> {
        let mut options = self.options.iter();
        let found = options
            .find(|known| known.label == name || known.value == name)
            .or_else(|| {
                self.options
                    .iter()
                    .find(|known| known.label.starts_with(name))
            });
        found.ok_or_else(|| {
            let labels: Vec<_> = self
                .options
                .iter()
                .map(|option| option.label.as_str())
                .collect();
            format!(
                "There is no option {name}. There is: {}.",
                labels.join(", ")
            )
        })
    }
}

impl Message {
    /// The message's id.
    pub fn id(&self) -> MessageId {
        MessageId(id_in(&self.value["id"]))
    }

    /// The channel it stands in.
    pub fn channel_id(&self) -> ChannelId {
        ChannelId(id_in(&self.value["channel_id"]))
    }

    /// Who wrote it.
    pub fn author(&self) -> &str {
        text_in(&self.value["author"]["username"])
    }

    /// The text above everything else.
    pub fn content(&self) -> &str {
        text_in(&self.value["content"])
    }

    /// The embeds.
    pub fn embeds(&self) -> &[Value] {
        self.value["embeds"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The top components.
    pub fn components(&self) -> &[Value] {
        self.value["components"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The nonce it was sent with.
    pub fn nonce(&self) -> Option<&str> {
        self.value["nonce"].as_str()
    }

    /// Whether only the person who asked sees it.
    pub fn is_ephemeral(&self) -> bool {
        self.has_flag(EPHEMERAL)
    }

    /// Whether the bot has only said that it is thinking.
    pub fn is_loading(&self) -> bool {
        self.has_flag(LOADING)
    }

    /// Whether it is made of components only.
    pub fn is_v2(&self) -> bool {
        self.has_flag(V2)
    }

    /// Whether it is an announcement that has been published to the servers that follow.
    pub fn is_published(&self) -> bool {
        self.has_flag(CROSSPOSTED)
    }

    /// The thread that has begun under it.
    pub fn thread(&self) -> Option<ChannelId> {
        self.has_flag(HAS_THREAD).then(|| ChannelId(self.id().0))
    }

    /// The files that came with it.
    pub fn files(&self) -> Vec<File> {
        let files = self.value["attachments"].as_array().into_iter().flatten();
        let files = files.map(|file| File::new(text_in(&file["filename"]), text_in(&file["text"])));
        files.collect()
    }

    /// Whether anybody is pinged by it.
    pub fn pings_somebody(&self) -> bool {
        let some = |key: &str| {
            self.value[key]
                .as_array()
                .is_some_and(|list| !list.is_empty())
        };
        self.value["mention_everyone"] == true || some("mentions") || some("mention_roles")
    }

    /// All buttons, in the order in which they stand.
    pub fn buttons(&self) -> Vec<Button> {
        all_components(&self.value)
            .into_iter()
            .filter(|component| component["type"] == 2)
            .map(button)
            .collect()
    }

    /// All menus, in the order in which they stand.
    pub fn selects(&self) -> Vec<Select> {
        selects_in(&self.value)
    }

    fn has_flag(&self, flag: u64) -> bool {
        self.value["flags"].as_u64().unwrap_or_default() & flag != 0
    }
}

/// All menus of Discord's message object.
pub(crate) fn selects_in(message: &Value) -> Vec<Select> {
    let menus = all_components(message).into_iter();
    let menus = menus.filter(|component| matches!(component["type"].as_u64(), Some(3 | 5..=8)));
    menus.map(select).collect()
}

fn all_components(message: &Value) -> Vec<&Value> {
    let mut all = Vec::new();
    let top = message["components"].as_array();
    collect(top.map(Vec::as_slice).unwrap_or_default(), &mut all);
    all
}

fn collect<'a>(components: &'a [Value], all: &mut Vec<&'a Value>) {
    for component in components {
        all.push(component);
        if let Some(children) = component["components"].as_array() {
            collect(children, all);
        }
        if component["accessory"].is_object() {
            all.push(&component["accessory"]);
        }
    }
}

pub(crate) fn button(component: &Value) -> Button {
    let emoji = text_in(&component["emoji"]["name"]);
    let label = [emoji, text_in(&component["label"])]
        .join(" ")
        .trim()
        .to_owned();
    Button {
        label,
        custom_id: owned(&component["custom_id"]),
        url: owned(&component["url"]),
        disabled: component["disabled"] == true,
    }
}

pub(crate) fn select(component: &Value) -> Select {
    let options = component["options"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|option| SelectOption {
            label: text_in(&option["label"]).to_owned(),
            value: text_in(&option["value"]).to_owned(),
            description: owned(&option["description"]),
            default: option["default"] == true,
        });
    let count = |key: &str| {
        let count = component[key].as_u64().unwrap_or(1);
        usize::try_from(count).unwrap_or(usize::MAX)
    };
    let defaults = component["default_values"].as_array().into_iter().flatten();
    Select {
        custom_id: text_in(&component["custom_id"]).to_owned(),
        placeholder: text_in(&component["placeholder"]).to_owned(),
        options: options.collect(),
        kind: component["type"].as_u64().unwrap_or_default(),
        default_values: defaults.filter_map(|value| owned(&value["id"])).collect(),
        channel_types: component["channel_types"].clone(),
        min_values: count("min_values"),
        max_values: count("max_values"),
        disabled: component["disabled"] == true,
    }
}

pub(crate) fn text_in(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

pub(crate) fn owned(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn id_in(value: &Value) -> u64 {
    text_in(value).parse().unwrap_or_default()
}
