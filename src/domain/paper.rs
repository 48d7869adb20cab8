//! A paper as all sources agree on it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::PaperId;

/// What is known about a paper. Every text is as the source gave it, with white space collapsed:
/// still untrusted, escaped only when it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// The bare arXiv id, or a collection's own.
    pub id: PaperId,
    /// The title.
    pub title: String,
    /// The abstract; may be empty.
    pub abstract_text: String,
    /// Names in the paper's order.
    pub authors: Vec<String>,
    /// The organisation that claims the paper.
    pub organisation: Option<String>,
    /// The source's own one-sentence summary.
    pub one_line: Option<String>,
    /// Keywords by the source or the authors.
    pub keywords: Vec<String>,
    /// arXiv categories such as `cs.CL`, the primary one first.
    pub categories: Vec<String>,
    /// When the first version appeared on arXiv.
    pub published: Option<NaiveDate>,
    /// People who voted for the paper, at the last look.
    pub upvotes: u32,
    /// Comments at the source, at the last look.
    pub comments: u32,
    /// The code, always an `https://` link.
    pub code_url: Option<String>,
    /// Stars of the code's repository, at the last look.
    pub code_stars: Option<u32>,
    /// The project's page, always an `https://` link.
    pub project_url: Option<String>,
    /// A picture, always an `https://` link.
    pub thumbnail_url: Option<String>,
}

impl Paper {
    /// A paper of which only id, title and abstract are known.
    pub fn new(id: PaperId, title: impl Into<String>, abstract_text: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            abstract_text: abstract_text.into(),
            authors: Vec::new(),
            organisation: None,
            one_line: None,
            keywords: Vec::new(),
            categories: Vec::new(),
            published: None,
            upvotes: 0,
            comments: 0,
            code_url: None,
            code_stars: None,
            project_url: None,
            thumbnail_url: None,
        }
    }
}

/// A paper as the cache holds it: with its place in the feed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedPaper {
    /// The paper itself.
    pub paper: Paper,
    /// The first day on which the feed listed it (UTC); `None` for papers that came without a date.
    pub first_listed: Option<NaiveDate>,
    /// Votes won since the snapshot of an earlier day, when there is one.
    pub upvotes_gained: Option<u32>,
}
