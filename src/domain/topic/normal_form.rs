//! The one way to build and to write a tree: equal wishes get equal trees and equal texts.

use super::Node;

/// All of `wanted` and none of `excluded`. Words that stand side by side become one node and come
/// first, exclusions last; nested `All`s are dissolved and repetitions dropped.
pub(super) fn all(wanted: Vec<Node>, excluded: Vec<Node>) -> Node {
    let mut words = Vec::new();
    let mut others = Vec::new();
    let mut nots = Vec::new();
    for node in wanted {
        let parts = match node {
            Node::All(parts) => parts,
            node => vec![node],
        };
        for part in parts {
            match part {
                Node::Words(more) => words.extend(more),
                Node::Not(inner) => push_new(&mut nots, Node::Not(inner)),
                other => push_new(&mut others, other),
            }
        }
    }
    for node in excluded {
        push_new(&mut nots, Node::Not(Box::new(node)));
    }
    let mut parts = Vec::new();
    if !words.is_empty() {
        parts.push(Node::Words(words));
    }
    parts.extend(others);
    parts.extend(nots);
    single_or(parts, Node::All)
}

/// At least one of these.
pub(super) fn any(alternatives: Vec<Node>) -> Node {
    let mut parts = Vec::new();
    for node in alternatives {
        match node {
            Node::Any(inner) => inner
                .into_iter()
                .for_each(|alternative| push_new(&mut parts, alternative)),
            node => push_new(&mut parts, node),
        }
    }
    single_or(parts, Node::Any)
}

fn push_new(nodes: &mut Vec<Node>, node: Node) {
    if !nodes.contains(&node) {
        nodes.push(node);
    }
}

fn single_or(mut parts: Vec<Node>, join: impl FnOnce(Vec<Node>) -> Node) -> Node {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            join(parts)
        }
        None => join(parts),
    }
}

/// The tree in the topic language.
pub(super) fn text_of(node: &Node) -> String {
    match node {
        Node::Words(words) => words.join(" "),
        Node::Phrase(phrase) => format!("\"{phrase}\""),
        Node::Author(name) => field("author", name),
        Node::Organisation(name) => field("org", name),
        Node::Category(name) => field("cat", name),
        Node::All(parts) => joined(parts, " ", |part| matches!(part, Node::Any(_))),
        Node::Any(parts) => joined(parts, " OR ", has_exclusion),
        Node::Not(inner) => {
            let text = text_of(inner);
            match &**inner {
                Node::Words(words) if words.len() > 1 => format!("-({text})"),
                Node::All(_) | Node::Any(_) | Node::Not(_) => format!("-({text})"),
                _ => format!("-{text}"),
            }
        }
    }
}

/// An exclusion holds for the whole group it stands in, so it needs a group of its own.
fn has_exclusion(node: &Node) -> bool {
    matches!(node, Node::All(parts) if parts.iter().any(|part| matches!(part, Node::Not(_))))
}

fn joined(parts: &[Node], between: &str, needs_parentheses: impl Fn(&Node) -> bool) -> String {
    let texts: Vec<String> = parts
        .iter()
        .map(|part| match text_of(part) {
            text if needs_parentheses(part) => format!("({text})"),
            text => text,
        })
        .collect();
    texts.join(between)
}

fn field(name: &str, value: &str) -> String {
    if value
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'))
    {
        format!("{name}:{value}")
    } else {
        format!("{name}:\"{value}\"")
    }
}
