//! A topic from the fields of a form or the options of a command, for people who don't write the language.

use super::super::UserError;
use super::{Node, Topic, normal_form};

/// What the fields of a form say. Each entry of `keywords` and `exclude` may use the topic language; blank
/// entries count for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TopicParts {
    /// Papers have at least one of these.
    pub keywords: Vec<String>,
    /// Papers have none of these.
    pub exclude: Vec<String>,
    /// Papers are by at least one of these.
    pub authors: Vec<String>,
    /// Papers are in at least one of these arXiv categories.
    pub categories: Vec<String>,
}

impl TopicParts {
    /// The topic that asks for all of it. Its text parses to the same topic.
    pub fn topic(&self) -> Result<Topic, UserError> {
        let keywords = each(&self.keywords, parsed)?;
        let authors = each(&self.authors, author)?;
        let categories = each(&self.categories, |category| field("cat", category))?;
        let wanted = [keywords, authors, categories]
            .into_iter()
            .filter(|alternatives| !alternatives.is_empty())
            .map(normal_form::any)
            .collect();
        validated(wanted, each(&self.exclude, parsed)?)
    }
}

impl Topic {
    /// The topic narrowed by a subscription's options: none of `exclude` (parts between commas), by `author`.
    /// Blank options change nothing.
    pub fn with_options(&self, exclude: &str, author: &str) -> Result<Self, UserError> {
        let exclude: Vec<String> = exclude.split(',').map(str::to_owned).collect();
        let mut wanted = vec![self.tree.clone()];
        wanted.extend(each(&[author.to_owned()], self::author)?);
        validated(wanted, each(&exclude, parsed)?)
    }
}

/// Joins the parts, and reads the result as if a person had written it: it has to be within the limits.
fn validated(wanted: Vec<Node>, excluded: Vec<Node>) -> Result<Topic, UserError> {
    let has_part = !wanted.is_empty() || !excluded.is_empty();
    let tree = normal_form::all(wanted, excluded);
    let text = has_part.then(|| normal_form::text_of(&tree));
    Topic::parse(&text.unwrap_or_default())
}

fn each(
    texts: &[String],
    read: impl Fn(&str) -> Result<Node, UserError>,
) -> Result<Vec<Node>, UserError> {
    texts
        .iter()
        .filter(|text| !text.trim().is_empty())
        .map(|text| read(text))
        .collect()
}

fn parsed(text: &str) -> Result<Node, UserError> {
    Topic::parse(text).map(|topic| topic.tree)
}

/// A comma only turns a name around, and the words of a name may stand in any order.
fn author(name: &str) -> Result<Node, UserError> {
    field("author", &name.replace([',', ';'], " "))
}

/// A quote would end the field.
fn field(name: &str, value: &str) -> Result<Node, UserError> {
    let is_quote = |c: char| {
        matches!(
            c,
            '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '〝' | '〞' | '＂'
        )
    };
    parsed(&format!("{name}:\"{}\"", value.replace(is_quote, " ")))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::{LONGEST_TOPIC, MOST_TERMS};
    use super::*;

    fn list(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn fields_become_one_topic() {
        type Row<'a> = ([&'a [&'a str]; 4], &'a str);
        let table: &[Row<'_>] = &[
            ([&["speech"], &[], &[], &[]], "speech"),
            (
                [&["asr", "", "speech recognition"], &[], &[], &[]],
                "asr OR speech recognition",
            ),
            (
                [&["asr", "tts"], &["survey", "\"a b\""], &[], &[]],
                "(asr OR tts) -survey -\"a b\"",
            ),
            (
                [&["asr -x", "tts"], &["survey"], &[], &[]],
                "((asr -x) OR tts) -survey",
            ),
            ([&["a"], &["b c"], &[], &[]], "a -(b c)"),
            (
                [&[], &[], &["LeCun, Yann", "Bo \"B\" Li"], &[]],
                "author:\"LeCun Yann\" OR author:\"Bo B Li\"",
            ),
            (
                [&["x"], &[], &["Hinton"], &["CS.cl", " stat.ml "]],
                "x author:Hinton (cat:cs.CL OR cat:stat.ML)",
            ),
        ];
        for ([keywords, exclude, authors, categories], text) in table {
            let parts = TopicParts {
                keywords: list(keywords),
                exclude: list(exclude),
                authors: list(authors),
                categories: list(categories),
            };
            assert_eq!(parts.topic().unwrap().text(), *text);
        }
    }

    #[test]
    fn fields_that_ask_for_nothing_or_too_much_are_refused() {
        let refused = |keywords: &[&str], exclude: &[&str], categories: &[&str]| {
            let parts = TopicParts {
                keywords: list(keywords),
                exclude: list(exclude),
                categories: list(categories),
                ..TopicParts::default()
            };
            parts.topic().unwrap_err()
        };
        let empty = Topic::parse("").unwrap_err();
        assert_eq!(refused(&[], &[], &[]), empty);
        assert_eq!(refused(&[" "], &["\t"], &[""]), empty);
        assert_eq!(refused(&[], &["a"], &[]), Topic::parse("-a").unwrap_err());
        assert_eq!(refused(&["(a"], &[], &[]), Topic::parse("(a").unwrap_err());
        refused(&["a"; 1], &[], &["not one"]);
        let many: Vec<String> = (0..17).map(|n| format!("w{n}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        refused(&many, &[], &[]);
    }

    #[test]
    fn options_narrow_a_topic() {
        let table = [
            ("speech", "", "", "speech"),
            (
                "speech OR audio",
                "survey, benchmark",
                "",
                "(speech OR audio) -survey -benchmark",
            ),
            (
                "speech -a",
                "a,, \"b c\" ,",
                "Yann LeCun",
                "speech author:\"Yann LeCun\" -a -\"b c\"",
            ),
            ("a OR b", "", "“X”", "(a OR b) author:X"),
        ];
        for (text, exclude, author, expected) in table {
            let topic = Topic::parse(text).unwrap();
            let narrowed = topic.with_options(exclude, author).unwrap();
            assert_eq!(narrowed.text(), expected, "{text}");
            assert_eq!(
                narrowed.with_options(exclude, author).unwrap().text(),
                expected
            );
        }
        let topic = Topic::parse("speech").unwrap();
        assert!(topic.with_options("(", "").is_err());
        assert!(topic.with_options("", "?!").is_err());
        assert!(topic.with_options(&"x".repeat(LONGEST_TOPIC), "").is_err());
    }

    fn entries() -> impl Strategy<Value = Vec<String>> {
        let piece = prop_oneof![
            3 => "[a-c]{1,3}",
            1 => prop::sample::select(vec!["OR", "-", "(", ")", "\"", "author:x", "cat:cs.CL", ",", "”", "cs.CV"])
                .prop_map(str::to_owned),
            1 => any::<String>(),
        ];
        vec(vec(piece, 0..4).prop_map(|pieces| pieces.join(" ")), 0..4)
    }

    proptest! {
        #[test]
        fn whatever_the_fields_hold_the_text_means_what_they_mean(
            keywords in entries(), exclude in entries(), authors in entries(), categories in entries(),
        ) {
            let parts = TopicParts { keywords, exclude, authors, categories };
            let Ok(topic) = parts.topic() else { return Ok(()) };
            let again = Topic::parse(topic.text());
            prop_assert_eq!(again.as_ref(), Ok(&topic));
            prop_assert!(topic.text().chars().count() <= LONGEST_TOPIC);
            for excluded in parts.exclude.iter().filter(|text| !text.trim().is_empty()) {
                let excluded = Node::Not(Box::new(parsed(excluded).unwrap()));
                prop_assert!(matches!(topic.tree(), Node::All(all) if all.contains(&excluded)));
            }
            prop_assert!(topic.text().split(' ').count() <= 3 * MOST_TERMS);
            if let Ok(narrowed) = topic.with_options("zzz", "") {
                prop_assert_eq!(Topic::parse(narrowed.text()), Ok(narrowed));
            }
        }
    }
}
