//! Topics that are nearly another one: what a person may have meant, or may be content with.

use super::{Node, Topic, normal_form};

impl Topic {
    /// The topic with another word, or other words, in the place of one. `None` when nothing changes or the
    /// result is no topic.
    pub fn with_word(&self, word: &str, instead: &str) -> Option<Self> {
        self.changed(|written| {
            let words = written.split(' ');
            let words: Vec<&str> = words.map(|w| if w == word { instead } else { w }).collect();
            words.join(" ")
        })
    }

    /// The same for everything that stands side by side: a whole group of words, or a whole phrase.
    pub fn with_group(&self, group: &str, instead: &str) -> Option<Self> {
        self.changed(|written| if written == group { instead } else { written }.to_owned())
    }

    /// The groups of words and the phrases that are wanted, each as it was written.
    pub fn groups(&self) -> Vec<String> {
        let mut groups = Vec::new();
        collect_groups(&self.tree, &mut groups);
        groups
    }

    /// What all papers must have, word by word.
    pub fn wanted_parts(&self) -> Vec<Node> {
        let mut parts = Vec::new();
        for part in self.parts() {
            match part {
                Node::Not(_) => {}
                Node::Words(words) => {
                    parts.extend(words.iter().map(|word| Node::Words(vec![word.clone()])));
                }
                other => parts.push(other.clone()),
            }
        }
        parts
    }

    /// The topic of these parts, with the exclusions that this one has.
    pub fn with_parts(&self, parts: Vec<Node>) -> Option<Self> {
        parsed(&normal_form::all(parts, self.exclusions()))
    }

    /// The topic that asks for any of these parts, with the exclusions that this one has.
    pub fn with_any_of(&self, parts: Vec<Node>) -> Option<Self> {
        parsed(&normal_form::all(
            vec![normal_form::any(parts)],
            self.exclusions(),
        ))
    }

    /// What any of these topics is about, to be asked for once and not to be stored: it may be longer than a
    /// topic. `None` of none.
    pub fn any_of(topics: &[Self]) -> Option<Self> {
        let trees = topics.iter().map(|topic| topic.tree.clone());
        (!topics.is_empty()).then(|| Self::of(normal_form::any(trees.collect())))
    }

    /// The topic without the exclusions that hold for all of it. `None` when it has none.
    pub fn without_exclusions(&self) -> Option<Self> {
        if self.exclusions().is_empty() {
            return None;
        }
        let wanted = self
            .parts()
            .iter()
            .filter(|part| !matches!(part, Node::Not(_)));
        parsed(&normal_form::all(wanted.cloned().collect(), Vec::new()))
    }

    fn parts(&self) -> &[Node] {
        match &self.tree {
            Node::All(parts) => parts,
            other => std::slice::from_ref(other),
        }
    }

    fn exclusions(&self) -> Vec<Node> {
        let inner = |part: &Node| match part {
            Node::Not(inner) => Some((**inner).clone()),
            _ => None,
        };
        self.parts().iter().filter_map(inner).collect()
    }

    fn changed(&self, change: impl Fn(&str) -> String) -> Option<Self> {
        let tree = changed(&self.tree, &change);
        (tree != self.tree).then(|| parsed(&tree)).flatten()
    }
}

fn parsed(tree: &Node) -> Option<Topic> {
    Topic::parse(&normal_form::text_of(tree)).ok()
}

/// What is left out stays as it is: nobody misses what a mistyped exclusion does not leave out.
fn changed(node: &Node, change: &impl Fn(&str) -> String) -> Node {
    match node {
        Node::Words(words) => Node::Words(words_of(&change(&words.join(" ")))),
        Node::Phrase(phrase) => Node::Phrase(change(phrase)),
        Node::All(parts) => Node::All(parts.iter().map(|part| changed(part, change)).collect()),
        Node::Any(parts) => Node::Any(parts.iter().map(|part| changed(part, change)).collect()),
        other => other.clone(),
    }
}

fn words_of(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_owned).collect()
}

fn collect_groups(node: &Node, groups: &mut Vec<String>) {
    match node {
        Node::Words(words) => groups.push(words.join(" ")),
        Node::Phrase(phrase) => groups.push(phrase.clone()),
        Node::All(parts) | Node::Any(parts) => {
            for part in parts {
                collect_groups(part, groups);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topic(text: &str) -> Topic {
        Topic::parse(text).unwrap()
    }

    fn text(topic: Option<Topic>) -> Option<String> {
        topic.map(|topic| topic.text().to_owned())
    }

    #[test]
    fn a_word_or_a_group_is_exchanged_wherever_it_is_wanted() {
        let written = topic("kyte box (\"kyte strings\" OR kyte) author:kyte -kyte");
        assert_eq!(
            text(written.with_word("kyte", "kite")).as_deref(),
            Some("kite box (\"kite strings\" OR kite) author:kyte -kyte")
        );
        assert_eq!(
            text(written.with_group("kyte box", "box-kites")).as_deref(),
            Some("box-kites (\"kyte strings\" OR kyte) author:kyte -kyte")
        );
        assert_eq!(written.groups(), ["kyte box", "kyte strings", "kyte"]);
        assert_eq!(written.with_word("wind", "x"), None);
        assert_eq!(topic("a").with_word("a", "?!"), None);
    }

    #[test]
    fn a_topic_is_made_of_parts() {
        let written = topic("a b author:c (d OR e) -f -\"g h\"");
        let parts = written.wanted_parts();
        let texts: Vec<String> = parts.iter().map(Node::text).collect();
        assert_eq!(texts, ["a", "b", "author:c", "d OR e"]);
        assert_eq!(
            text(written.with_parts(parts[1..].to_vec())).as_deref(),
            Some("b author:c (d OR e) -f -\"g h\"")
        );
        assert_eq!(
            text(written.with_any_of(parts)).as_deref(),
            Some("(a OR b OR author:c OR d OR e) -f -\"g h\"")
        );
        assert_eq!(
            text(written.without_exclusions()).as_deref(),
            Some("a b author:c (d OR e)")
        );
        assert_eq!(topic("a").without_exclusions(), None);
        assert_eq!(topic("a").with_parts(Vec::new()), None);
    }
}
