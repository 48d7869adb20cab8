//! How much memory this process takes, where the system tells.

use std::fs;

/// What is resident at this moment, in bytes.
pub(crate) fn now() -> usize {
    in_status("VmRSS:")
}

/// The most that was resident since [`forget_the_worst`], in bytes.
pub(crate) fn worst() -> usize {
    in_status("VmHWM:")
}

/// Begins to look for the worst moment anew.
pub(crate) fn forget_the_worst() {
    // Linux: 5 resets the high-water mark. Elsewhere both numbers are 0.
    let _ = fs::write("/proc/self/clear_refs", "5");
}

fn in_status(field: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
    kilobytes.unwrap_or_default() * 1_024
}
