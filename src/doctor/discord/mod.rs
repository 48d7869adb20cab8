//! Discord: whether it answers, takes the token, knows the commands, and lets the bot post.

mod channels;

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use secrecy::SecretString;
use serde_json::Value;

use super::{Finding, Patient};
use crate::commands;
use crate::data_folder::DataFolder;
use crate::discord::probe::{self, Heard};
use crate::discord::rest::{Rest, SendError};
use crate::domain::UserId;
use crate::start::registration;
use crate::store::{REGISTERED_COMMANDS, StoreFile};

/// How far this machine's clock may be from Discord's.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::seconds(60);

/// A running bot shares Discord's limits with the doctor, and must not lose a morning to it.
const PAUSE: Duration = Duration::from_millis(250);

/// Everything that a question needs once Discord has said who the bot is.
struct Bot<'a> {
    patient: Patient<'a>,
    rest: Rest,
    token: &'a SecretString,
    user: UserId,
    application: u64,
}

/// Asks Discord. What can't be asked without a good token is left out.
pub async fn discord(patient: Patient<'_>) -> anyhow::Result<Vec<Finding>> {
    let token = patient.config.discord_token.as_ref();
    // Without a token only what needs none is asked.
    let rest = Rest::new(
        &patient.config.discord_url,
        token.unwrap_or(&SecretString::default()),
    )?;
    let mut findings = Vec::new();
    match probe::ask(&rest, "/gateway", None).await {
        Ok(heard) => findings.extend(answers(patient, &heard)),
        Err(error) => findings.push(unreachable(&error.without_url())),
    }
    let Some(token) = token else {
        findings.push(Finding::fault(
            "token",
            "DISCORD_TOKEN is not set",
            "put the bot's token there (README, “On a real server”); channels are checked then",
        ));
        return Ok(findings);
    };
    if findings
        .iter()
        .any(|finding| finding.subject == "Discord" && finding.is_fault())
    {
        return Ok(findings);
    }
    match who(&rest).await {
        Ok((user, application, name)) => {
            findings.push(Finding::good("token", format!("belongs to {name}")));
            let bot = Bot {
                patient,
                rest,
                token,
                user,
                application,
            };
            findings.push(bot.commands().await);
            findings.extend(bot.channels().await);
        }
        Err(SendError::Unauthorised) => findings.push(Finding::fault(
            "token",
            "Discord refuses it",
            "copy it again from the Bot page of the developer portal into DISCORD_TOKEN",
        )),
        Err(error) => findings.push(Finding::fault("token", error, "try again in some minutes")),
    }
    Ok(findings)
}

/// That it answers, and how far its clock is from ours.
fn answers(patient: Patient<'_>, heard: &Heard) -> Vec<Finding> {
    if !heard.status.is_success() {
        return vec![Finding::fault(
            "Discord",
            format!("it answers with status {}", heard.status.as_u16()),
            "see https://discordstatus.com and PAPERBOY_DISCORD_URL; the bot waits until it is over",
        )];
    }
    let mut findings = vec![Finding::good("Discord", "answers")];
    findings.extend(heard.date.map(|date| clock(patient.now, date)));
    findings
}

fn unreachable(error: &reqwest::Error) -> Finding {
    let mut causes = vec![error.to_string()];
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        causes.push(cause.to_string());
        source = cause.source();
    }
    Finding::fault(
        "Discord",
        format!("it can't be reached: {}", causes.join(": ")),
        "check the network and PAPERBOY_DISCORD_URL",
    )
}

fn clock(ours: DateTime<Utc>, discords: DateTime<Utc>) -> Finding {
    let off = ours - discords;
    if off.abs() <= CLOCK_TOLERANCE {
        return Finding::good("clock", "agrees with Discord's");
    }
    let direction = if off > TimeDelta::zero() {
        "ahead of"
    } else {
        "behind"
    };
    Finding::fault(
        "clock",
        format!(
            "this machine's is {} s {direction} Discord's: digests come at the wrong time",
            off.num_seconds().abs()
        ),
        "set it, and let NTP keep it (`timedatectl set-ntp true`)",
    )
}

async fn who(rest: &Rest) -> Result<(UserId, u64, String), SendError> {
    let user = rest.bot_user().await?;
    let application = rest.application().await?;
    Ok((UserId(user.id), application.id, user.username))
}

impl Bot<'_> {
    async fn commands(&self) -> Finding {
        const SUBJECT: &str = "commands";
        let cure = "start the bot: it registers them, and tries again every ten minutes";
        let path = format!("/applications/{}/commands", self.application);
        let known = match probe::ask(&self.rest, &path, Some(self.token)).await {
            Ok(heard) if heard.status.is_success() => names(&heard.body),
            Ok(heard) => {
                let status = heard.status.as_u16();
                return Finding::fault(
                    SUBJECT,
                    format!("Discord won't list them (status {status})"),
                    cure,
                );
            }
            Err(error) => return Finding::fault(SUBJECT, error.without_url(), cure),
        };
        let ours = commands::definitions().unwrap_or_default();
        let noted = self
            .store()
            .and_then(|store| store.note(REGISTERED_COMMANDS).ok()?);
        let missing: Vec<String> = names(&ours)
            .into_iter()
            .filter(|name| !known.contains(name))
            .collect();
        if missing.is_empty() {
            if noted.is_some_and(|noted| noted == registration(self.application, &ours)) {
                return Finding::good(SUBJECT, "registered, as this version has them");
            }
            let cause = "those that are registered may be of another version";
            return Finding::fault(SUBJECT, cause, "start the bot: it replaces them");
        }
        let missing = missing.join(" and ");
        Finding::fault(SUBJECT, format!("{missing} not registered"), cure)
    }

    /// The store; one that can't be read has a finding of its own.
    fn store(&self) -> Option<StoreFile> {
        let folder = DataFolder::at(&self.patient.config.data);
        StoreFile::open(&folder.store()).ok()
    }

    /// Waits before so many requests.
    async fn pause(&self, requests: u32) {
        if !self.patient.config.feeds_are_stand_ins {
            tokio::time::sleep(PAUSE * requests).await;
        }
    }
}

/// The commands' names as people use them: those in a message's menu are not typed, so no slash is before them.
fn names(commands: &Value) -> Vec<String> {
    /// Discord's number of those in a message's menu.
    const OF_MESSAGE: u64 = 3;
    let commands = commands.as_array().map(Vec::as_slice).unwrap_or_default();
    let name = |command: &Value| {
        let name = command["name"].as_str()?;
        let is_typed = command["type"].as_u64() != Some(OF_MESSAGE);
        Some(if is_typed {
            format!("/{name}")
        } else {
            name.to_owned()
        })
    };
    commands.iter().filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_off_by_more_than_a_minute_is_a_fault() {
        let discords = DateTime::UNIX_EPOCH;
        for (seconds, fault) in [
            (60, None),
            (-60, None),
            (61, Some("61 s ahead of")),
            (-3600, Some("3600 s behind")),
        ] {
            let finding = clock(discords + TimeDelta::seconds(seconds), discords);
            assert_eq!(finding.is_fault(), fault.is_some(), "{finding}");
            assert!(
                finding.to_string().contains(fault.unwrap_or("agrees")),
                "{finding}"
            );
        }
    }
}
