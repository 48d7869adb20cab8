//! The names and descriptions of the commands, in the languages other than English: English stands in
//! their definitions.

use std::collections::BTreeMap;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};

use super::Language;

/// A language's texts by their keys. A command's name has the command's path as its key,
/// `papers-topic`; what belongs to it follows after a dot: `papers-topic.description`,
/// `papers-topic.since`.
pub fn command_texts(language: Language) -> BTreeMap<String, String> {
    texts_of(language).into_iter().collect()
}

fn texts_of(language: Language) -> Vec<(String, String)> {
    // What can't be read is left out here; a test misses it.
    let resource = FluentResource::try_new(source_of(language).to_owned())
        .unwrap_or_else(|(resource, _)| resource);
    let mut texts = Vec::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else {
            continue;
        };
        let key = message.id.name;
        // A root keeps its name in every language, so its message has none.
        if let Some(name) = &message.value {
            texts.push((key.to_owned(), text_of(name)));
        }
        for attribute in &message.attributes {
            let key = format!("{key}.{}", attribute.id.name);
            texts.push((key, text_of(&attribute.value)));
        }
    }
    texts
}

fn text_of(pattern: &Pattern<&str>) -> String {
    let pieces = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        // There is nothing that a gap could be filled with.
        PatternElement::Placeable { .. } => "",
    });
    pieces.collect()
}

fn source_of(language: Language) -> &'static str {
    match language {
        Language::English => "",
        Language::German => include_str!("../../../locales/de/commands.ftl"),
        Language::French => include_str!("../../../locales/fr/commands.ftl"),
        Language::Spanish => include_str!("../../../locales/es/commands.ftl"),
        Language::Portuguese => include_str!("../../../locales/pt-BR/commands.ftl"),
        Language::Japanese => include_str!("../../../locales/ja/commands.ftl"),
        Language::Chinese => include_str!("../../../locales/zh-CN/commands.ftl"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_comes_twice() {
        for language in Language::ALL {
            let texts = texts_of(language);
            assert_eq!(texts.len(), command_texts(language).len(), "{language}");
        }
    }
}
