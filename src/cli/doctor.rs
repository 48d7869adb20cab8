//! `paperboy doctor`: what is in order, and the fix beside each fault.

use std::io::Write;

use crate::clock::Clock;
use crate::config::Config;
use crate::doctor::{Finding, Patient, databases, discord, machine, meaning, sources};

/// Prints each part's findings as soon as they are known.
pub(super) async fn run(config: &Config, out: &mut dyn Write) -> anyhow::Result<()> {
    let patient = Patient {
        config,
        now: Clock::system().now(),
    };
    let mut faults = 0;
    let mut tell = |findings: Vec<Finding>| -> std::io::Result<()> {
        for finding in findings {
            writeln!(out, "{finding}")?;
            faults += usize::from(finding.is_fault());
        }
        out.flush()
    };
    tell(machine(patient))?;
    tell(databases(patient))?;
    tell(meaning(patient).await)?;
    tell(sources(patient).await)?;
    tell(discord(patient).await?)?;
    match faults {
        0 => Ok(()),
        1 => anyhow::bail!("1 fault; its fix stands beside it"),
        more => anyhow::bail!("{more} faults; the fix stands beside each"),
    }
}
