//! Cuts the text after a command into its options. Values may hold blanks: a value ends where the name of
//! another option and a colon begin. Text before the first name belongs to the first option.

use serde_json::Value;

/// The options as they were typed, in the order of the line.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    pub(crate) options: Vec<(String, String)>,
}

impl Typed {
    /// Cuts `text` by the names in `known`.
    pub(crate) fn read(known: &Value, text: &str, path: &[String]) -> Result<Typed, String> {
        let names: Vec<&str> = known
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|option| option["name"].as_str())
            .collect();
        let starts = starts(text, &names);
        let mut options = Vec::new();
        let leading = &text[..starts.first().map_or(text.len(), |start| start.at)];
        if !leading.trim().is_empty() {
            match names.first() {
                Some(first) => options.push(((*first).to_owned(), leading.trim().to_owned())),
                None => return Err(format!("/{} takes no options.", path.join(" "))),
            }
        }
        for (i, start) in starts.iter().enumerate() {
            let end = starts.get(i + 1).map_or(text.len(), |next| next.at);
            let value = text[start.value_at..end].trim().to_owned();
            if options.iter().any(|(name, _)| name == start.name) {
                return Err(format!("The option `{}` is given twice.", start.name));
            }
            options.push((start.name.to_owned(), value));
        }
        Ok(Typed { options })
    }

    /// The value of an option.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.options
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

struct Start<'a> {
    at: usize,
    value_at: usize,
    name: &'a str,
}

/// Where in the text a known name and a colon stand at the beginning of a word.
fn starts<'a>(text: &str, names: &[&'a str]) -> Vec<Start<'a>> {
    let mut starts = Vec::new();
    let mut word_begins = true;
    for (at, c) in text.char_indices() {
        if word_begins {
            let name = names.iter().find(|name| {
                text[at..]
                    .strip_prefix(**name)
                    .is_some_and(|after| after.starts_with(':'))
            });
            if let Some(name) = name {
                starts.push(Start {
                    at,
                    value_at: at + name.len() + 1,
                    name,
                });
            }
        }
        word_begins = c.is_whitespace();
    }
    starts
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Typed;

    fn read(text: &str) -> Vec<(String, String)> {
        let known = json!([{ "name": "query" }, { "name": "share" }]);
        Typed::read(&known, text, &["papers".to_owned()])
            .unwrap()
            .options
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn a_value_ends_where_the_next_option_begins() {
        let expected = pairs(&[("query", "diffusion models"), ("share", "true")]);
        assert_eq!(read("query:diffusion models share:true"), expected);
    }

    #[test]
    fn text_before_any_name_is_the_first_option() {
        assert_eq!(read("diffusion models share:true")[0].1, "diffusion models");
    }

    #[test]
    fn a_colon_in_a_value_is_part_of_it() {
        assert_eq!(
            read("query:author:\"Ada\" cat:cs.CL"),
            pairs(&[("query", "author:\"Ada\" cat:cs.CL")])
        );
    }

    #[test]
    fn an_option_is_given_once() {
        let known = json!([{ "name": "query" }]);
        assert!(Typed::read(&known, "a query:b", &["papers".to_owned()]).is_err());
    }
}
