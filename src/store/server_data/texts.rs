//! Values of the domain that stand in the file as texts.

/// Zones by their IANA name.
pub(super) mod zone {
    use chrono_tz::Tz;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    #[expect(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "serde calls it like this"
    )]
    pub(in super::super) fn serialize<S: Serializer>(
        zone: &Option<Tz>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        zone.map(Tz::name).serialize(serializer)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Tz>, D::Error> {
        let name = Option::<String>::deserialize(deserializer)?;
        let zone = name.map(|name| name.parse::<Tz>());
        zone.transpose()
            .map_err(|_| D::Error::custom("not the name of an IANA zone"))
    }
}

/// Topics in the topic language.
pub(super) mod topic {
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use crate::domain::Topic;

    pub(in super::super) fn serialize<S: Serializer>(
        topic: &Topic,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(topic.text())
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Topic, D::Error> {
        let text = String::deserialize(deserializer)?;
        Topic::parse(&text).map_err(|_| D::Error::custom("not a topic"))
    }
}
