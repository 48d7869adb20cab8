//! A form as a person sees it.

use serde_json::Value;

use super::view::{owned, text_in};

/// A form that the bot showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What the bot knows it by.
    pub custom_id: String,
    /// What stands above it.
    pub title: String,
    /// What is to be filled in.
    pub fields: Vec<Field>,
}

/// One text that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What the bot knows it by.
    pub custom_id: String,
    /// What stands above it.
    pub label: String,
    /// What stands in it faintly while it is empty.
    pub placeholder: Option<String>,
    /// What stands in it already.
    pub value: String,
    /// Whether it must be filled in.
    pub required: bool,
    /// Whether it takes several lines.
    pub is_long: bool,
    /// The least that it takes, in characters.
    pub min_length: usize,
    /// The most that it takes.
    pub max_length: usize,
}

impl Form {
    pub(crate) fn of(modal: &Value) -> Form {
        let rows = modal["components"].as_array().into_iter().flatten();
        let inputs = rows.flat_map(|row| row["components"].as_array().into_iter().flatten());
        Form {
            custom_id: text_in(&modal["custom_id"]).to_owned(),
            title: text_in(&modal["title"]).to_owned(),
            fields: inputs.map(Field::of).collect(),
        }
    }

    /// What a person sends who writes `texts`, pairs of a field's id or label and a text, and leaves the
    /// rest as it is; or a sentence why Discord does not take it. In the order of the fields.
    pub(crate) fn filled(&self, texts: &[(&str, &str)]) -> Result<Vec<(String, String)>, String> {
        for (name, _) in texts {
            if !self.fields.iter().any(|field| field.is_called(name)) {
                let labels: Vec<_> = self
                    .fields
                    .iter()
                    .map(|field| field.label.as_str())
                    .collect();
                return Err(format!(
                    "There is no field {name}. There is: {}.",
                    labels.join(", ")
                ));
            }
        }
        let filled = self.fields.iter().map(|field| {
            let text = texts.iter().find(|(name, _)| field.is_called(name));
            let text = text.map_or(field.value.as_str(), |(_, text)| text);
            field.check(text)?;
            Ok((field.custom_id.clone(), text.to_owned()))
        });
        filled.collect()
    }
}

impl Field {
    fn of(input: &Value) -> Field {
        let length = |key: &str| Some(usize::try_from(input[key].as_u64()?).unwrap_or(usize::MAX));
        Field {
            custom_id: text_in(&input["custom_id"]).to_owned(),
            label: text_in(&input["label"]).to_owned(),
            placeholder: owned(&input["placeholder"]),
            value: text_in(&input["value"]).to_owned(),
            required: input["required"] != false,
            is_long: input["style"] == 2,
            min_length: length("min_length").unwrap_or(0),
            max_length: length("max_length").unwrap_or(4_000),
        }
    }

    fn is_called(&self, name: &str) -> bool {
        self.custom_id == name || self.label == name
    }

    fn check(&self, text: &str) -> Result<(), String> {
        let (label, length) = (&self.label, text.encode_utf16().count());
        if length == 0 {
            return if self.required {
                Err(format!("The field {label} must be filled in."))
            } else {
                Ok(())
            };
        }
        if (self.min_length..=self.max_length).contains(&length) {
            return Ok(());
        }
        let (least, most) = (self.min_length, self.max_length);
        Err(format!(
            "The field {label} takes {least} to {most} characters, not {length}."
        ))
    }
}
