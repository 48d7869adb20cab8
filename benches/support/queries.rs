//! What people ask of the made-up papers, a hundred times in each way.

use paperboy::domain::Paper;

use super::language::{Language, RARE_FROM, WORDS, some_word, word};
use super::papers::terms_of;
use super::random::Random;

const QUERIES: usize = 100;
/// A combination that is no term is made of words that are not rare.
const FREQUENT: usize = 2_000;

/// One question.
#[derive(Clone)]
pub(crate) struct Query {
    /// As it is typed.
    pub(crate) text: String,
    /// Its words without the stop words.
    pub(crate) words: Vec<String>,
    /// The words are wanted next to one another and nothing else is.
    pub(crate) quoted: bool,
    /// What an abbreviation stands for: ours knows it from the papers and asks for it, too.
    pub(crate) stands_for: Vec<String>,
}

impl Query {
    /// Some words.
    pub(crate) fn of(words: Vec<String>) -> Self {
        Self {
            text: words.join(" "),
            words,
            quoted: false,
            stands_for: Vec::new(),
        }
    }

    /// The same in quotes.
    pub(crate) fn quoted(self) -> Self {
        Self {
            text: format!("\"{}\"", self.text),
            quoted: true,
            ..self
        }
    }
}

/// Every way of asking, with its queries, over the first so many papers.
pub(crate) fn classes(language: &Language, papers: usize) -> Vec<(&'static str, Vec<Query>)> {
    let asker = Asker { language, papers };
    vec![
        ("a rare word", many(&asker, |_, r| rare_word(r))),
        ("a frequent word", many(&asker, |_, r| frequent_word(r))),
        (
            "a word in nine of ten papers",
            many(&asker, |_, r| model(r)),
        ),
        ("an abbreviation", many(&asker, Asker::abbreviation)),
        ("two words, a term", many(&asker, |a, r| a.term(r, 2))),
        ("two words, no term", many(&asker, |_, r| no_term(r, 2))),
        ("three words, a term", many(&asker, |a, r| a.term(r, 3))),
        ("three words, no term", many(&asker, |_, r| no_term(r, 3))),
        ("a phrase", many(&asker, Asker::phrase)),
        ("a question", many(&asker, Asker::question)),
    ]
}

fn many<'a>(asker: &Asker<'a>, ask: impl Fn(&Asker<'a>, &mut Random) -> Query) -> Vec<Query> {
    (0..QUERIES)
        .map(|number| ask(asker, &mut Random::seeded(7_000 + number as u64)))
        .collect()
}

fn rare_word(random: &mut Random) -> Query {
    Query::of(vec![word(RARE_FROM + random.below(WORDS - RARE_FROM))])
}

fn frequent_word(random: &mut Random) -> Query {
    Query::of(vec![word(random.below(200))])
}

fn model(random: &mut Random) -> Query {
    let word = *random.one_of(&["model", "models", "modeling"]);
    Query::of(vec![word.to_owned()])
}

fn no_term(random: &mut Random, words: usize) -> Query {
    Query::of((0..words).map(|_| word(random.below(FREQUENT))).collect())
}

/// Asks about papers that are there.
struct Asker<'a> {
    language: &'a Language,
    papers: usize,
}

impl Asker<'_> {
    fn abbreviation(&self, random: &mut Random) -> Query {
        loop {
            let term = self.language.some_term(random);
            if let Some(short) = &term.short {
                return Query {
                    stands_for: term.words.clone(),
                    ..Query::of(vec![short.clone()])
                };
            }
        }
    }

    fn term(&self, random: &mut Random, words: usize) -> Query {
        loop {
            for term in terms_of(self.language, random.below(self.papers)) {
                if term.words.len() == words {
                    return Query::of(term.words.clone());
                }
            }
        }
    }

    fn phrase(&self, random: &mut Random) -> Query {
        let words = 2 + random.below(2);
        self.term(random, words).quoted()
    }

    /// What a paper is about, and some words more: eight to fourteen.
    fn question(&self, random: &mut Random) -> Query {
        let [one, other, _] = terms_of(self.language, random.below(self.papers));
        let further: Vec<String> = (0..4 + random.below(5))
            .map(|_| some_word(random))
            .collect();
        let (first, rest) = further.split_at(2);
        let text = format!(
            "how can {} be used for the {} of {} in {}, and what is the {}",
            one.text(),
            first[0],
            other.text(),
            first[1],
            rest.join(" of the ")
        );
        let words = [one.words.clone(), other.words.clone(), further].concat();
        Query {
            text,
            ..Query::of(words)
        }
    }
}

/// The ways of asking that real papers answer: by their keywords and titles.
pub(crate) fn classes_of(papers: &[Paper]) -> Vec<(&'static str, Vec<Query>)> {
    let keywords = |words: usize| {
        let all = papers.iter().flat_map(|paper| &paper.keywords);
        let cut = all.map(|keyword| plain_words(keyword));
        cut.filter(move |cut| cut.len() == words).map(Query::of)
    };
    let titles = papers.iter().map(|paper| plain_words(&paper.title));
    let titles = titles.filter(|words| (8..=14).contains(&words.len()));
    let model = Query::of(vec!["model".to_owned()]);
    vec![
        ("a word", spread(keywords(1))),
        ("a word in half of the papers", vec![model]),
        ("two words, a term", spread(keywords(2))),
        ("three words, a term", spread(keywords(3))),
        ("a phrase", spread(keywords(2).map(Query::quoted))),
        ("a title", spread(titles.map(Query::of))),
    ]
}

/// A hundred of them from everywhere.
fn spread(all: impl Iterator<Item = Query>) -> Vec<Query> {
    let all: Vec<Query> = all.collect();
    let step = all.len().div_ceil(QUERIES).max(1);
    all.into_iter().step_by(step).collect()
}

fn plain_words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}
