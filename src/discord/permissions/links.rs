//! The links by which the bot comes to a server, or to a person.

use super::Right;

/// The link by which an admin brings the bot to a server, with exactly the rights that it needs.
pub fn invite_link(discord: &str, application: u64) -> String {
    let rights = Right::ASKED
        .iter()
        .fold(0, |bits, right| bits | right.bit());
    format!(
        "{discord}/oauth2/authorize?client_id={application}&scope=bot%20applications.commands&permissions={rights}"
    )
}

/// The link by which a person takes the bot along wherever they go.
pub fn user_install_link(discord: &str, application: u64) -> String {
    format!(
        "{discord}/oauth2/authorize?client_id={application}&scope=applications.commands&integration_type=1"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_invite_asks_for_view_send_embed_and_history() {
        assert_eq!(
            Right::ASKED
                .iter()
                .fold(0, |bits, right| bits | right.bit()),
            84_992
        );
    }
}
