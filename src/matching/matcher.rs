//! Many subscriptions over the same papers: each distinct topic is judged once.

use std::collections::HashMap;
use std::sync::Arc;

use super::knowledge::Knowledge;
use super::paper_text::PaperText;
use super::query::TopicQuery;
use super::reasons::Match;
use crate::domain::{Level, ListedPaper, Node, Topic};

/// The papers that a topic takes: index into [`Matcher::papers`], and why.
pub type Matches = Arc<[(usize, Match)]>;

/// Judges topics over some papers and remembers the answers.
#[derive(Debug)]
pub struct Matcher {
    papers: Vec<ListedPaper>,
    texts: Vec<PaperText>,
    knowledge: Knowledge,
    /// By tree, not by text: a name may mean something else on another server.
    answers: HashMap<Level, HashMap<Node, Matches>>,
    judgements: usize,
}

impl Matcher {
    /// Analyses the papers.
    pub fn new(papers: Vec<ListedPaper>) -> Self {
        let texts = papers
            .iter()
            .map(|listed| PaperText::of(&listed.paper))
            .collect();
        Self {
            papers,
            texts,
            knowledge: Knowledge::default(),
            answers: HashMap::new(),
            judgements: 0,
        }
    }

    /// Reads topics with what the papers taught.
    #[must_use]
    pub fn knowing(mut self, knowledge: Knowledge) -> Self {
        self.knowledge = knowledge;
        self.answers.clear();
        self
    }

    /// The papers, in the order they were given.
    pub fn papers(&self) -> &[ListedPaper] {
        &self.papers
    }

    /// The papers about a topic, in their order. The same topic is judged only the first time.
    pub fn matches(&mut self, topic: &Topic, level: Level) -> Matches {
        let known = self.answers.entry(level).or_default();
        if let Some(matches) = known.get(topic.tree()) {
            return Arc::clone(matches);
        }
        let query = TopicQuery::compile(topic, level, &self.knowledge);
        let matches: Matches = self
            .texts
            .iter()
            .enumerate()
            .filter_map(|(index, text)| query.judge(text).map(|found| (index, found)))
            .collect();
        self.judgements += 1;
        known.insert(topic.tree().clone(), Arc::clone(&matches));
        matches
    }

    /// How many distinct topics were judged so far.
    pub fn judgements(&self) -> usize {
        self.judgements
    }
}
