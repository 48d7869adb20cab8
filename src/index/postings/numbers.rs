//! Numbers as bytes.

/// Seven bits a byte, the lowest first; the eighth says that more follow.
pub(in crate::index) fn push_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(low_byte(number) | 0x80);
        number >>= 7;
    }
    bytes.push(low_byte(number));
}

pub(in crate::index) fn read_number(bytes: &mut &[u8]) -> Option<u32> {
    let first = *bytes.split_off_first()?;
    if first < 0x80 {
        return Some(u32::from(first));
    }
    let mut number = u32::from(first & 0x7f);
    let mut shift = 7;
    while let Some(&byte) = bytes.split_off_first() {
        number |= u32::from(byte & 0x7f) << shift;
        shift += 7;
        if byte < 0x80 || shift > 28 {
            break;
        }
    }
    Some(number)
}

pub(super) fn low_byte(number: u32) -> u8 {
    number.to_le_bytes()[0]
}
