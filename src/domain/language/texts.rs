//! The texts of every language, read once from what is embedded in the program.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Argument, Language, Saying};

type Texts = FluentBundle<FluentResource>;

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        /// The files that each language has.
        pub const FILES: &[&str] = &[$($name),+];

        /// One file of a language as it was written, by its place in [`FILES`].
        pub fn source_of(language: Language, file: usize) -> &'static str {
            macro_rules! of_folder {
                ($folder:literal) => {
                    [$(include_str!(concat!("../../../locales/", $folder, "/", $name))),+][file]
                };
            }
            match language {
                Language::English => of_folder!("en"),
                Language::German => of_folder!("de"),
                Language::French => of_folder!("fr"),
                Language::Spanish => of_folder!("es"),
                Language::Portuguese => of_folder!("pt-BR"),
                Language::Japanese => of_folder!("ja"),
                Language::Chinese => of_folder!("zh-CN"),
            }
        }
    };
}

files!(
    "admin.ftl",
    "digest.ftl",
    "errors.ftl",
    "follow.ftl",
    "help.ftl",
    "papers.ftl",
    "settings.ftl",
    "setup.ftl",
    "topics.ftl",
    "words.ftl",
);

static TEXTS: [LazyLock<Texts>; Language::ALL.len()] = [
    LazyLock::new(|| texts_of(Language::English)),
    LazyLock::new(|| texts_of(Language::German)),
    LazyLock::new(|| texts_of(Language::French)),
    LazyLock::new(|| texts_of(Language::Spanish)),
    LazyLock::new(|| texts_of(Language::Portuguese)),
    LazyLock::new(|| texts_of(Language::Japanese)),
    LazyLock::new(|| texts_of(Language::Chinese)),
];

/// A line that can't be read is left out here; a test refuses it.
fn texts_of(language: Language) -> Texts {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut texts = Texts::new_concurrent(vec![tag]);
    // Its marks around every gap would stand in Discord's messages as boxes.
    texts.set_use_isolating(false);
    for file in 0..FILES.len() {
        let source = source_of(language, file).to_owned();
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
        texts.add_resource_overriding(resource);
    }
    texts
}

impl Language {
    /// Says it; in English where this language has no text, and by its key where English has none.
    pub(super) fn text(self, saying: &Saying, escape: &dyn Fn(&str) -> String) -> String {
        self.translated(saying, escape)
            .or_else(|| Self::English.translated(saying, escape))
            .unwrap_or_else(|| saying.key.to_owned())
    }

    fn translated(self, saying: &Saying, escape: &dyn Fn(&str) -> String) -> Option<String> {
        let texts: &Texts = &TEXTS[self as usize];
        let pattern = texts.get_message(saying.key)?.value()?;
        let mut arguments = FluentArgs::with_capacity(saying.arguments.len());
        for (name, argument) in &saying.arguments {
            arguments.set(*name, self.value_of(argument, escape));
        }
        let mut errors = Vec::new();
        let text = texts.format_pattern(pattern, Some(&arguments), &mut errors);
        Some(text.into_owned())
    }

    fn value_of(
        self,
        argument: &Argument,
        escape: &dyn Fn(&str) -> String,
    ) -> FluentValue<'static> {
        match argument {
            Argument::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.words_of(other, escape)),
        }
    }

    pub(super) fn words_of(self, argument: &Argument, escape: &dyn Fn(&str) -> String) -> String {
        match argument {
            Argument::Foreign(text) => escape(text),
            Argument::Markdown(text) => text.clone(),
            Argument::Number(number) => number.to_string(),
            Argument::Day(day) => self.day(*day),
            Argument::Weekday(day) => self.weekday(*day),
            Argument::Said(saying) => self.text(saying, escape),
            Argument::Joined(between, items) => {
                let words: Vec<String> = items
                    .iter()
                    .map(|item| self.words_of(item, escape))
                    .collect();
                words.join(&self.between(between))
            }
        }
    }

    /// What stands between the items of a list.
    fn between(self, key: &'static str) -> String {
        self.text(&Saying::new(key, Vec::new()), &str::to_owned)
    }
}
