//! Reads the command line, and says what is wrong with it so that it can be mended.

use chrono::NaiveDate;
use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser as _};

use super::Cli;

/// Reads the arguments; what can't be meant ends the program with exit code 2.
pub(super) fn parse() -> Cli {
    Cli::try_parse().unwrap_or_else(|error| {
        // What clap makes of the help is no mistake.
        let is_mistake = error.exit_code() != 0;
        match mistyped_option(std::env::args().skip(1)).filter(|_| is_mistake) {
            Some(option) => {
                let what = format!("there is no option {option}; see --help");
                Cli::command()
                    .error(ErrorKind::UnknownArgument, what)
                    .exit()
            }
            None => error.exit(),
        }
    })
}

/// A topic may begin with `-`, as in `-survey speech`. So clap takes a mistyped option for one, and complains of
/// whatever comes after it.
fn mistyped_option(arguments: impl Iterator<Item = String>) -> Option<String> {
    let cli = Cli::command();
    let mut arguments = arguments.take_while(|argument| argument != "--");
    let command = arguments.find_map(|argument| cli.find_subcommand(argument))?;
    let is_known = |name: &str| {
        let own = command.get_arguments().chain(cli.get_arguments());
        let longs = own.filter_map(clap::Arg::get_long);
        ["help"].into_iter().chain(longs).any(|long| long == name)
    };
    arguments.find(|argument| {
        let name = argument.strip_prefix("--").unwrap_or_default();
        let name = name.split('=').next().unwrap_or_default();
        !name.is_empty() && !name.contains(char::is_whitespace) && !is_known(name)
    })
}

/// A day, as 2026-08-14.
pub(super) fn day(text: &str) -> Result<NaiveDate, &'static str> {
    text.parse().map_err(|_| "write a day as 2026-08-14")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_that_no_command_has_is_found_and_a_topic_is_none() {
        let found = |line: &str| mistyped_option(line.split(' ').map(str::to_owned));
        assert_eq!(found("search --limt 5 x").as_deref(), Some("--limt"));
        assert_eq!(found("match --jsn x").as_deref(), Some("--jsn"));
        for line in [
            "search --limit 5 x y",
            "search --limit=5 -survey x",
            "--data d search --data=d x --json z",
            "search -- --limt x",
            "bogus --limt",
        ] {
            assert_eq!(found(line), None, "{line}");
        }
    }
}
