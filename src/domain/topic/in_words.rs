//! The tree as a person would say it.

use super::Node;

/// "papers with ‘speech’ and not ‘survey’".
pub(super) fn sentence(tree: &Node) -> String {
    format!("papers {}", said(tree, Place::First))
}

/// Where a part stands: the first names its preposition, "with" is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    First,
    AfterWith,
}

fn said(node: &Node, place: Place) -> String {
    let with = |text: String| match place {
        Place::First => format!("with {text}"),
        Place::AfterWith => text,
    };
    match node {
        Node::Words(words) if words.len() == 1 => with(format!("‘{}’", words.join(" "))),
        Node::Words(words) => with(format!("the words ‘{}’", words.join(" "))),
        Node::Phrase(phrase) => with(format!("the phrase ‘{phrase}’")),
        Node::Author(name) => format!("by ‘{name}’"),
        Node::Organisation(name) => format!("from ‘{name}’"),
        Node::Category(name) => format!("in {name}"),
        Node::Not(inner) => match &**inner {
            Node::All(_) | Node::Any(_) => format!("not ({})", said(inner, place)),
            _ => format!("not {}", said(inner, Place::AfterWith)),
        },
        Node::All(parts) => series(parts, place, " and ", |part| matches!(part, Node::Any(_))),
        Node::Any(parts) => series(parts, place, " or ", |part| matches!(part, Node::All(_))),
    }
}

fn series(
    parts: &[Node],
    mut place: Place,
    between: &str,
    needs_parentheses: impl Fn(&Node) -> bool,
) -> String {
    let mut texts = Vec::new();
    for part in parts {
        let text = said(part, place);
        texts.push(if needs_parentheses(part) {
            format!("({text})")
        } else {
            text
        });
        place = match part {
            Node::Words(_) | Node::Phrase(_) => Place::AfterWith,
            Node::Not(_) => place,
            _ => Place::First,
        };
    }
    texts.join(between)
}
