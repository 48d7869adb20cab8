//! Files that anybody may send: read or refused, never a crash.

use proptest::prelude::*;

use super::ServerData;
use super::tests::{SERVER, file};

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = ServerData::from_json(&bytes, SERVER);
    }

    #[test]
    fn a_spoilt_file_is_read_or_refused(at in 0_usize..1200, byte in any::<u8>()) {
        let mut bytes = file().to_string().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(data) = ServerData::from_json(&bytes, SERVER) {
            prop_assert_eq!(data.server.server, SERVER);
        }
    }
}
