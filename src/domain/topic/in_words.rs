//! The tree as a person would say it.

use super::super::{Argument, Saying, saying};
use super::Node;

/// "papers with ‘speech’ and not ‘survey’".
pub(super) fn sentence(tree: &Node) -> Saying {
    saying!("topic-in-words", parts = said(tree, Place::First))
}

/// Where a part stands: the first names its preposition, "with" is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    First,
    AfterWith,
}

fn said(node: &Node, place: Place) -> Argument {
    let with = |what: Saying| match place {
        Place::First => saying!("topic-with", what = what),
        Place::AfterWith => what,
    };
    let said_plainly = match node {
        Node::Words(words) if words.len() == 1 => {
            with(saying!("topic-word", word = words.join(" ")))
        }
        Node::Words(words) => with(saying!("topic-words", words = words.join(" "))),
        Node::Phrase(phrase) => with(saying!("topic-phrase", phrase = phrase)),
        Node::Author(name) => saying!("topic-author", name = name),
        Node::Organisation(name) => saying!("topic-organisation", name = name),
        Node::Category(name) => saying!("topic-category", name = name),
        Node::Not(inner) => saying!("topic-not", what = excluded(inner, place)),
        Node::All(parts) => {
            return series(parts, place, "list-and", |part| {
                matches!(part, Node::Any(_))
            });
        }
        Node::Any(parts) => {
            return series(parts, place, "list-or", |part| matches!(part, Node::All(_)));
        }
    };
    said_plainly.into()
}

fn excluded(inner: &Node, place: Place) -> Argument {
    match inner {
        Node::All(_) | Node::Any(_) => saying!("topic-group", parts = said(inner, place)).into(),
        _ => said(inner, Place::AfterWith),
    }
}

fn series(
    parts: &[Node],
    mut place: Place,
    between: &'static str,
    needs_parentheses: impl Fn(&Node) -> bool,
) -> Argument {
    let mut items = Vec::new();
    for part in parts {
        let item = said(part, place);
        items.push(if needs_parentheses(part) {
            saying!("topic-group", parts = item).into()
        } else {
            item
        });
        place = match part {
            Node::Words(_) | Node::Phrase(_) => Place::AfterWith,
            Node::Not(_) => place,
            _ => Place::First,
        };
    }
    Argument::Joined(between, items)
}
