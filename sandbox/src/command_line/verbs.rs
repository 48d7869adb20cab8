//! What can be typed in a terminal beside commands: presses, choices, forms, and other places.

/// A line taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb<'a> {
    /// `/papers today`, or `@dm /papers today`, or `#papers /papers today`.
    Command {
        /// Where, when it is said: `@dm` or a channel.
        place: Option<&'a str>,
        line: &'a str,
    },
    /// `press More`.
    Press(&'a str),
    /// `choose Topics: robots, agents`, or `choose robots` where there is one menu.
    Choose(&'a str),
    /// `submit name:robots text:robot arm`.
    Submit(&'a str),
    /// `use Look up papers`, or `use Look up papers on 123`.
    Use {
        command: &'a str,
        message: Option<&'a str>,
    },
}

/// Reads a line; a sentence when it is none of these.
pub(crate) fn verb(line: &str) -> Result<Verb<'_>, String> {
    let line = line.trim();
    if line.starts_with('/') {
        return Ok(Verb::Command { place: None, line });
    }
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let rest = rest.trim();
    match word {
        "press" => Ok(Verb::Press(rest)),
        "choose" => Ok(Verb::Choose(rest)),
        "submit" => Ok(Verb::Submit(rest)),
        "use" => Ok(match rest.rsplit_once(" on ") {
            Some((command, id)) if id.bytes().all(|byte| byte.is_ascii_digit()) => Verb::Use {
                command,
                message: Some(id),
            },
            _ => Verb::Use {
                command: rest,
                message: None,
            },
        }),
        place if rest.starts_with('/') && (place == "@dm" || place.starts_with('#')) => {
            Ok(Verb::Command {
                place: Some(place),
                line: rest,
            })
        }
        _ => Err(format!("“{line}” is no command, press, choice or form.")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Verb, verb};

    #[test]
    fn a_command_may_say_where() {
        let in_place = |place, line| Ok(Verb::Command { place, line });
        assert_eq!(verb("/papers today"), in_place(None, "/papers today"));
        assert_eq!(verb(" @dm  /papers x"), in_place(Some("@dm"), "/papers x"));
        assert_eq!(verb("#ml /papers x"), in_place(Some("#ml"), "/papers x"));
        assert!(verb("@ada /papers x").is_err());
        assert!(verb("hello").is_err());
    }

    #[test]
    fn a_message_is_the_newest_or_said_by_its_id() {
        let used = |command, message| Ok(Verb::Use { command, message });
        assert_eq!(verb("use Look up on arXiv"), used("Look up on arXiv", None));
        assert_eq!(verb("use Look up on 12"), used("Look up", Some("12")));
    }

    #[test]
    fn what_follows_a_verb_is_kept_whole() {
        assert_eq!(verb("press More (13)"), Ok(Verb::Press("More (13)")));
        assert_eq!(
            verb("choose Topics: a, b"),
            Ok(Verb::Choose("Topics: a, b"))
        );
        assert_eq!(verb("submit name:a"), Ok(Verb::Submit("name:a")));
    }
}
