//! Discord's codes for the end of a connection.

/// The words that come with a code.
pub(crate) fn words(code: u16) -> &'static str {
    match code {
        4_001 => "Unknown opcode.",
        4_002 => "Error while decoding payload.",
        4_003 => "Not authenticated.",
        4_004 => "Authentication failed.",
        4_005 => "Already authenticated.",
        4_007 => "Invalid seq.",
        4_008 => "Rate limited.",
        4_009 => "Session timed out.",
        4_010 => "Invalid shard.",
        4_011 => "Sharding required.",
        4_012 => "Invalid API version.",
        4_013 => "Invalid intent(s).",
        4_014 => "Disallowed intent(s).",
        _ => "Unknown error.",
    }
}

/// Whether a session ends with a connection that ends so: a new one has to be begun.
pub(crate) fn ends_session(code: u16) -> bool {
    matches!(code, 1_000 | 1_001 | 4_004 | 4_007 | 4_009 | 4_010..=4_014)
}
