//! A topic's text → tokens: words, quoted phrases, fields, `OR`, exclusions, parentheses.

use super::Node;
use super::faults::Fault;
use super::spelling::{is_searchable, tidy, words_in};

/// The most words that are taken of a long question.
const MOST_PLAIN_WORDS: usize = 120;

/// A piece of a topic's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    /// The place of its first character, from 1.
    pub(super) at: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// One written word. Several where punctuation divides it, none where it is only punctuation.
    Words(Vec<String>),
    /// A phrase or a field.
    Leaf(Node),
    Or,
    Without,
    Open,
    Close,
}

/// Splits a text into tokens.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, Fault> {
    let mut lexer = Lexer {
        characters: tidy(text).chars().collect(),
        next: 0,
    };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.token()? {
        tokens.push(token);
    }
    Ok(tokens)
}

/// The words of a text in which nothing is an operator.
pub(super) fn plain_words(text: &str) -> Vec<String> {
    let mut words = words_in(&tidy(text));
    words.truncate(MOST_PLAIN_WORDS);
    words
}

/// The first characters from `at`, for a message.
pub(super) fn excerpt(text: &str, at: usize) -> String {
    const LENGTH: usize = 24;
    let tidied = tidy(text);
    let mut excerpt: String = tidied.chars().skip(at - 1).take(LENGTH).collect();
    if tidied.chars().count() > at - 1 + LENGTH {
        excerpt.push('…');
    }
    excerpt.trim_end().to_owned()
}

struct Lexer {
    characters: Vec<char>,
    next: usize,
}

impl Lexer {
    fn token(&mut self) -> Result<Option<Token>, Fault> {
        while self.peek().is_some_and(char::is_whitespace) {
            self.next += 1;
        }
        let at = self.next + 1;
        let Some(first) = self.peek() else {
            return Ok(None);
        };
        let kind = match first {
            '(' => self.single(TokenKind::Open),
            ')' => self.single(TokenKind::Close),
            '"' => self.phrase()?,
            '-' if self.is_exclusion() => self.single(TokenKind::Without),
            _ => self.run()?,
        };
        Ok(Some(Token { kind, at }))
    }

    fn peek(&self) -> Option<char> {
        self.characters.get(self.next).copied()
    }

    fn single(&mut self, kind: TokenKind) -> TokenKind {
        self.next += 1;
        kind
    }

    /// A lone dash between blanks is punctuation.
    fn is_exclusion(&self) -> bool {
        self.characters
            .get(self.next + 1)
            .is_some_and(|&next| !next.is_whitespace() && next != ')')
    }

    fn phrase(&mut self) -> Result<TokenKind, Fault> {
        let at = self.next + 1;
        let words = words_in(&self.quoted()?);
        if words.is_empty() {
            return Err(Fault::EmptyQuotes { at });
        }
        Ok(TokenKind::Leaf(Node::Phrase(words.join(" "))))
    }

    /// What stands between two quotes.
    fn quoted(&mut self) -> Result<String, Fault> {
        let start = self.next + 1;
        let rest = self.characters.get(start..).unwrap_or_default();
        let Some(length) = rest.iter().position(|&character| character == '"') else {
            let text: String = self.characters.iter().collect();
            return Err(Fault::UnclosedQuote {
                at: start,
                written: excerpt(&text, start),
            });
        };
        self.next = start + length + 1;
        Ok(rest[..length].iter().collect())
    }

    /// Everything up to a blank, a quote or a parenthesis.
    fn run(&mut self) -> Result<TokenKind, Fault> {
        let at = self.next + 1;
        let rest = &self.characters[self.next..];
        let length = rest
            .iter()
            .position(|&c| c.is_whitespace() || matches!(c, '"' | '(' | ')'))
            .unwrap_or(rest.len());
        let run: String = rest[..length].iter().collect();
        self.next += length;
        match run.as_str() {
            "OR" => return Ok(TokenKind::Or),
            "NOT" => return Ok(TokenKind::Without),
            // Standing side by side says it already.
            "AND" => return Ok(TokenKind::Words(Vec::new())),
            _ => {}
        }
        if let Some((name, value)) = run.split_once(':') {
            let quote_follows = value.is_empty() && self.peek() == Some('"');
            if is_name(name)
                && (FieldKind::of(name).is_some()
                    || quote_follows
                    || value.starts_with(char::is_alphabetic))
            {
                return self.field(at, name, value, quote_follows);
            }
        }
        Ok(TokenKind::Words(words_in(&run)))
    }

    fn field(
        &mut self,
        at: usize,
        name: &str,
        value: &str,
        quote_follows: bool,
    ) -> Result<TokenKind, Fault> {
        let Some(kind) = FieldKind::of(name) else {
            return Err(Fault::UnknownField {
                at,
                field: name.to_owned(),
            });
        };
        let value = if quote_follows {
            self.quoted()?
        } else {
            value.to_owned()
        };
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        if !value.chars().any(is_searchable) {
            return Err(kind.empty(at));
        }
        kind.node(at, value).map(TokenKind::Leaf)
    }
}

#[derive(Debug, Clone, Copy)]
enum FieldKind {
    Author,
    Organisation,
    Category,
}

impl FieldKind {
    fn of(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "author" | "authors" => Some(Self::Author),
            "org" | "organisation" | "organization" => Some(Self::Organisation),
            "cat" | "category" => Some(Self::Category),
            _ => None,
        }
    }

    fn node(self, at: usize, value: String) -> Result<Node, Fault> {
        match self {
            Self::Author => Ok(Node::Author(value)),
            Self::Organisation => Ok(Node::Organisation(value)),
            Self::Category => category(&value)
                .map(Node::Category)
                .ok_or(Fault::BadCategory { at, written: value }),
        }
    }

    fn empty(self, at: usize) -> Fault {
        let (field, example) = match self {
            Self::Author => ("author", "author:\"Ada Lovelace\""),
            Self::Organisation => ("org", "org:mila"),
            Self::Category => ("cat", "cat:cs.CL"),
        };
        Fault::EmptyField { at, field, example }
    }
}

/// `CS.cl` → `cs.CL`, as arXiv writes it: two-letter subjects in capitals, longer ones small.
fn category(written: &str) -> Option<String> {
    let written = written.to_ascii_lowercase();
    let part_is_sound = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase())
            && part.chars().all(|c| c.is_ascii_lowercase() || c == '-')
    };
    let (archive, subject) = match written.split_once('.') {
        Some((archive, subject)) => (archive, Some(subject)),
        None => (written.as_str(), None),
    };
    if !part_is_sound(archive) || !subject.is_none_or(part_is_sound) {
        return None;
    }
    Some(match subject {
        Some(subject) if subject.len() == 2 => {
            format!("{archive}.{}", subject.to_ascii_uppercase())
        }
        _ => written,
    })
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(char::is_alphabetic)
}
