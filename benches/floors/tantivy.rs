//! The fastest search library there is for this language, in memory: one thread, one segment.

use paperboy::domain::Paper;
use tantivy::collector::TopDocs;
use tantivy::directory::RamDirectory;
use tantivy::indexer::SingleSegmentIndexWriter;
use tantivy::query::{BooleanQuery, BoostQuery, PhraseQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Index, Searcher, Term, doc};

use super::{Floor, TITLE};
use crate::support::queries::Query;

const STEMMED: &str = "en_stem";
const WRITER_BYTES: usize = 200_000_000;
/// How much more the words next to one another count than each of them.
const PHRASE: f32 = 2.0;

/// An index of titles and abstracts that stores no texts.
pub(crate) struct Tantivy {
    tokenisers: TokenizerManager,
    directory: RamDirectory,
    writer: Option<SingleSegmentIndexWriter>,
    searcher: Option<Searcher>,
    title: Field,
    abstract_text: Field,
}

impl Tantivy {
    pub(crate) fn new() -> Self {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(STEMMED)
            .set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let options = TextOptions::default().set_indexing_options(indexing);
        let mut schema = Schema::builder();
        let title = schema.add_text_field("title", options.clone());
        let abstract_text = schema.add_text_field("abstract", options);
        let directory = RamDirectory::create();
        let builder = Index::builder().schema(schema.build());
        let writer = builder.single_segment_index_writer(directory.clone(), WRITER_BYTES);
        Self {
            tokenisers: TokenizerManager::default(),
            directory,
            writer: Some(writer.expect("a writer")),
            searcher: None,
            title,
            abstract_text,
        }
    }

    fn stems(&self, text: &str) -> Vec<String> {
        let mut analyser = self.tokenisers.get(STEMMED).expect("a tokeniser");
        let mut stream = analyser.token_stream(text);
        let mut stems = Vec::new();
        while let Some(token) = stream.next() {
            stems.push(token.text.clone());
        }
        stems
    }

    fn query(&self, query: &Query) -> BooleanQuery {
        let stems = self.stems(&query.words.join(" "));
        let stands_for = self.stems(&query.stands_for.join(" "));
        let mut parts: Vec<Box<dyn tantivy::query::Query>> = Vec::new();
        for (field, weight) in [(self.title, TITLE), (self.abstract_text, 1.0)] {
            let terms_of = |stems: &[String]| -> Vec<Term> {
                let stems = stems.iter();
                stems
                    .map(|stem| Term::from_field_text(field, stem))
                    .collect()
            };
            let terms = terms_of(&stems);
            if !query.quoted {
                for term in &terms {
                    let part = TermQuery::new(term.clone(), IndexRecordOption::WithFreqs);
                    parts.push(Box::new(BoostQuery::new(Box::new(part), weight)));
                }
            }
            for phrase in [terms, terms_of(&stands_for)] {
                if phrase.len() > 1 {
                    let part = Box::new(PhraseQuery::new(phrase));
                    parts.push(Box::new(BoostQuery::new(part, weight * PHRASE)));
                }
            }
        }
        BooleanQuery::union(parts)
    }
}

impl Floor for Tantivy {
    fn name(&self) -> &'static str {
        "tantivy"
    }

    fn add(&mut self, papers: &[Paper]) {
        let writer = self.writer.as_mut().expect("not finished");
        for paper in papers {
            writer
                .add_document(doc!(
                    self.title => paper.title.as_str(),
                    self.abstract_text => paper.abstract_text.as_str(),
                ))
                .expect("a paper");
        }
    }

    fn finish(&mut self) {
        let writer = self.writer.take().expect("not finished");
        let index = writer.finalize().expect("a segment");
        let searcher = index.reader().expect("a reader").searcher();
        assert!(searcher.segment_readers().len() <= 1, "one segment");
        self.searcher = Some(searcher);
    }

    fn bytes(&self) -> usize {
        self.directory.total_mem_usage()
    }

    fn ten_best(&self, query: &Query) -> usize {
        let searcher = self.searcher.as_ref().expect("finished");
        let best = TopDocs::with_limit(10).order_by_score();
        let found = searcher.search(&self.query(query), &best);
        found.expect("a search").len()
    }
}
