//! Tokens → the tree. `OR` binds looser than standing side by side.

use super::faults::Fault;
use super::lexer::{self, Token, TokenKind};
use super::{MOST_TERMS, Node, normal_form};

const DEEPEST: usize = 8;

/// Reads a text of allowed length.
pub(super) fn parse(text: &str) -> Result<Node, Fault> {
    let tokens = lexer::tokens(text)?;
    if !tokens.iter().any(is_term) && !tokens.iter().any(|token| token.kind == TokenKind::Open) {
        return Err(if text.trim().is_empty() {
            Fault::Empty
        } else {
            Fault::NothingSearchable {
                written: lexer::excerpt(text.trim(), 1),
            }
        });
    }
    let terms: usize = tokens.iter().map(terms_of).sum();
    if terms > MOST_TERMS {
        return Err(Fault::TooManyTerms { terms });
    }
    let mut parser = Parser {
        text,
        tokens,
        next: 0,
    };
    let tree = parser.group(0, 1)?;
    match parser.peek() {
        Some(token) => Err(Fault::StrayParenthesis { at: token.at }),
        None => Ok(tree),
    }
}

fn is_term(token: &Token) -> bool {
    terms_of(token) > 0
}

fn terms_of(token: &Token) -> usize {
    match &token.kind {
        TokenKind::Words(words) => words.len(),
        TokenKind::Leaf(_) => 1,
        _ => 0,
    }
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    next: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next)
    }

    /// Alternatives up to the end or the closing parenthesis. `start` is the group's first character.
    fn group(&mut self, depth: usize, start: usize) -> Result<Node, Fault> {
        let mut alternatives = Vec::new();
        let mut excluded = Vec::new();
        let mut last_or = None;
        loop {
            let wanted = self.side_by_side(depth, &mut excluded)?;
            let or = self.peek().filter(|token| token.kind == TokenKind::Or);
            let or = or.map(|token| token.at);
            if wanted.is_empty() {
                return Err(match or.or(last_or) {
                    Some(at) => Fault::DanglingOr { at },
                    None if excluded.is_empty() => Fault::EmptyParentheses { at: start },
                    None => self.only_exclusions(depth, start),
                });
            }
            alternatives.push(normal_form::all(wanted, Vec::new()));
            match or {
                Some(_) => self.next += 1,
                None => break,
            }
            last_or = or;
        }
        Ok(normal_form::all(
            vec![normal_form::any(alternatives)],
            excluded,
        ))
    }

    /// What stands side by side: the wanted is returned, the excluded added to the group's.
    fn side_by_side(&mut self, depth: usize, excluded: &mut Vec<Node>) -> Result<Vec<Node>, Fault> {
        let mut wanted = Vec::new();
        while let Some(token) = self.peek() {
            let at = token.at;
            match token.kind {
                TokenKind::Or | TokenKind::Close => break,
                TokenKind::Without => {
                    while self.peek().is_some_and(|t| t.kind == TokenKind::Without) {
                        self.next += 1;
                    }
                    match self.peek().map(|token| &token.kind) {
                        None | Some(TokenKind::Or | TokenKind::Close) => {
                            return Err(Fault::DanglingExclusion { at });
                        }
                        Some(_) => excluded.extend(self.term(depth)?),
                    }
                }
                _ => wanted.extend(self.term(depth)?),
            }
        }
        Ok(wanted)
    }

    /// A word, a leaf or a parenthesis; nothing where a run of punctuation stands.
    fn term(&mut self, depth: usize) -> Result<Option<Node>, Fault> {
        let Some(token) = self.tokens.get(self.next).cloned() else {
            return Ok(None);
        };
        self.next += 1;
        match token.kind {
            TokenKind::Words(words) if words.is_empty() => Ok(None),
            TokenKind::Words(words) => Ok(Some(Node::Words(words))),
            TokenKind::Leaf(node) => Ok(Some(node)),
            TokenKind::Open if depth == DEEPEST => Err(Fault::TooDeep { at: token.at }),
            TokenKind::Open => {
                let inner = self.group(depth + 1, token.at);
                // An unclosed parenthesis is the cause of whatever else is wrong inside it.
                if !self.tokens[self.next..]
                    .iter()
                    .any(|token| token.kind == TokenKind::Close)
                {
                    return Err(Fault::UnclosedParenthesis {
                        at: token.at,
                        written: lexer::excerpt(self.text, token.at),
                    });
                }
                let inner = inner?;
                self.next += 1;
                Ok(Some(inner))
            }
            TokenKind::Or | TokenKind::Without | TokenKind::Close => Ok(None),
        }
    }

    fn only_exclusions(&self, depth: usize, start: usize) -> Fault {
        let written = if depth == 0 {
            lexer::excerpt(self.text.trim(), 1)
        } else {
            lexer::excerpt(self.text, start)
        };
        Fault::OnlyExclusions { written }
    }
}
