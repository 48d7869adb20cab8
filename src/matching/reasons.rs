//! Why a paper matched, to be shown to people.

/// A paper is about a topic, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// What was found, in the topic's order. Empty when the topic only names what must be absent.
    pub reasons: Vec<Reason>,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Words of the topic, or a synonym of a built-in topic.
    Words {
        /// As the person, or the built-in topic, wrote them.
        written: String,
        /// The built-in topic whose synonym this is.
        topic: Option<&'static str>,
        /// Where they stand.
        place: Place,
    },
    /// The author.
    Author(String),
    /// The organisation.
    Organisation(String),
    /// The category.
    Category(String),
    /// Only some of the topic's words: a search that was told to look loosely.
    SomeWords(Vec<String>),
}

/// Where words were found, the best place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a row in the title.
    Title,
    /// In a row in the keywords.
    Keywords,
    /// In a row in the abstract, so many times.
    Abstract(usize),
    /// All of them in title and keywords.
    Heading,
    /// All of them close together in one sentence or two.
    CloseTogether,
    /// All of them somewhere.
    Anywhere,
}

impl Match {
    /// The reasons in one line: “speech” in the title.
    pub fn in_words(&self) -> String {
        let reasons: Vec<String> = self.reasons.iter().map(Reason::in_words).collect();
        reasons.join("; ")
    }
}

impl Reason {
    /// The reason in words: “speech” in the title.
    pub fn in_words(&self) -> String {
        match self {
            Self::Words {
                written,
                topic,
                place,
            } => {
                let words = match topic {
                    Some(topic) if topic != written => format!("“{written}” ({topic})"),
                    _ => format!("“{written}”"),
                };
                match place {
                    Place::Title => format!("{words} in the title"),
                    Place::Keywords => format!("{words} in the keywords"),
                    Place::Abstract(1) => format!("{words} in the abstract"),
                    Place::Abstract(2) => format!("{words} twice in the abstract"),
                    Place::Abstract(times) => format!("{words} {times} times in the abstract"),
                    Place::Heading => format!("the words {words} in title and keywords"),
                    Place::CloseTogether => format!("the words {words} close together"),
                    Place::Anywhere => format!("the words {words} in the paper"),
                }
            }
            Self::Author(name) => format!("by {name}"),
            Self::Organisation(name) => format!("from {name}"),
            Self::Category(name) => format!("in {name}"),
            Self::SomeWords(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("“{word}”")).collect();
                format!("only {}", words.join(", "))
            }
        }
    }
}
