//! How the domain's values stand in columns, and come back checked.

use std::error::Error;

use chrono::{DateTime, NaiveDate, NaiveTime, SecondsFormat, Utc};
use chrono_tz::Tz;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Result, Row};

use super::{DeliveryId, DeliveryKind, DeliveryState};
use crate::domain::{
    CatchUp, ChannelId, ChannelKind, DaysOfWeek, EmptyDays, Layout, Level, LocaleTag, MessageId,
    PaperId, Pause, Recap, Replies, RoleId, ServerId, SubscriptionId, UserId,
};

/// A value of the domain on its way into or out of a column.
pub(super) struct Column<T>(pub(super) T);

/// Reads a column that is never null.
pub(super) fn value<T>(row: &Row<'_>, name: &str) -> Result<T>
where
    Column<T>: FromSql,
{
    row.get::<_, Column<T>>(name).map(|column| column.0)
}

/// Reads a column that may be null.
pub(super) fn optional<T>(row: &Row<'_>, name: &str) -> Result<Option<T>>
where
    Column<T>: FromSql,
{
    let column: Option<Column<T>> = row.get(name)?;
    Ok(column.map(|column| column.0))
}

/// Reads the newest pause of a row; the names of its columns end in `since` and `until`.
pub(super) fn pause_in(row: &Row<'_>, since: &str, until: &str) -> Result<Option<Pause>> {
    let until = optional(row, until)?;
    Ok(optional(row, since)?.map(|since| Pause { since, until }))
}

/// Discord's ids use all 64 bits: they keep them, under another sign.
macro_rules! unsigned_id {
    ($($name:ident),+) => {$(
        impl ToSql for Column<$name> {
            fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
                Ok(self.0.0.cast_signed().into())
            }
        }

        impl FromSql for Column<$name> {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_i64().map(|bits| Self($name(bits.cast_unsigned())))
            }
        }
    )+};
}

unsigned_id!(ServerId, ChannelId, MessageId, RoleId, UserId);

/// Ids that the store gives itself.
macro_rules! row_id {
    ($($name:ident),+) => {$(
        impl ToSql for Column<$name> {
            fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
                Ok(self.0.0.into())
            }
        }

        impl FromSql for Column<$name> {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_i64().map(|id| Self($name(id)))
            }
        }
    )+};
}

row_id!(SubscriptionId, DeliveryId);

/// Values with a text form: how it is written, how it is read.
macro_rules! text {
    ($($type:ty: $write:expr, $read:expr;)+) => {$(
        impl ToSql for Column<$type> {
            fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
                Ok($write(&self.0).into())
            }
        }

        impl FromSql for Column<$type> {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                $read(value.as_str()?).map(Self).map_err(unreadable)
            }
        }
    )+};
}

text! {
    NaiveDate: NaiveDate::to_string, |text: &str| text.parse::<NaiveDate>();
    NaiveTime: NaiveTime::to_string, |text: &str| text.parse::<NaiveTime>();
    DateTime<Utc>: written_instant, |text: &str| text.parse::<DateTime<Utc>>();
    Tz: |zone: &Tz| zone.name(), |text: &str| text.parse::<Tz>();
    PaperId: |id: &PaperId| id.as_str().to_owned(), PaperId::from_collection;
    Level: |level: &Level| level_word(*level), |text| meaning(LEVELS, level_word, text);
    LocaleTag: |tag: &LocaleTag| tag.as_str().to_owned(), |text| LocaleTag::parse(text).ok_or(UnknownWord);
    EmptyDays: |word: &EmptyDays| word.as_str(), |text| EmptyDays::parse(text).ok_or(UnknownWord);
    Layout: |word: &Layout| word.as_str(), |text| Layout::parse(text).ok_or(UnknownWord);
    CatchUp: |word: &CatchUp| word.as_str(), |text| CatchUp::parse(text).ok_or(UnknownWord);
    Recap: |word: &Recap| word.as_str(), |text| Recap::parse(text).ok_or(UnknownWord);
    Replies: |word: &Replies| word.as_str(), |text| Replies::parse(text).ok_or(UnknownWord);
    ChannelKind: |kind: &ChannelKind| kind.word(), |text| meaning(ChannelKind::ALL, ChannelKind::word, text);
    DeliveryKind: |kind: &DeliveryKind| kind_word(*kind), |text| meaning(KINDS, kind_word, text);
    DeliveryState: |state: &DeliveryState| state_word(*state), |text| meaning(STATES, state_word, text);
}

impl ToSql for Column<DaysOfWeek> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.0.bits().into())
    }
}

impl FromSql for Column<DaysOfWeek> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let bits = u8::column_result(value)?;
        let days = DaysOfWeek::from_bits(bits).ok_or(FromSqlError::OutOfRange(bits.into()))?;
        Ok(Self(days))
    }
}

/// Of fixed width, so that texts sort as instants do.
fn written_instant(instant: &DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn level_word(level: Level) -> &'static str {
    match level {
        Level::Strict => "strict",
        Level::Normal => "normal",
        Level::Wide => "wide",
    }
}

fn kind_word(kind: DeliveryKind) -> &'static str {
    match kind {
        DeliveryKind::Morning => "morning",
        DeliveryKind::Extra => "extra",
    }
}

fn state_word(state: DeliveryState) -> &'static str {
    match state {
        DeliveryState::Claimed => "claimed",
        DeliveryState::Sent => "sent",
        DeliveryState::Empty => "empty",
        DeliveryState::Folded => "folded",
        DeliveryState::Failed => "failed",
        DeliveryState::Skipped => "skipped",
    }
}

const LEVELS: [Level; 3] = [Level::Strict, Level::Normal, Level::Wide];
const KINDS: [DeliveryKind; 2] = [DeliveryKind::Morning, DeliveryKind::Extra];
const STATES: [DeliveryState; 6] = [
    DeliveryState::Claimed,
    DeliveryState::Sent,
    DeliveryState::Empty,
    DeliveryState::Folded,
    DeliveryState::Failed,
    DeliveryState::Skipped,
];

/// The one of `values` that is written as `text`.
fn meaning<T: Copy, const N: usize>(
    values: [T; N],
    word: fn(T) -> &'static str,
    text: &str,
) -> std::result::Result<T, UnknownWord> {
    values
        .into_iter()
        .find(|value| word(*value) == text)
        .ok_or(UnknownWord)
}

#[derive(Debug, thiserror::Error)]
#[error("a word that this program does not know")]
struct UnknownWord;

fn unreadable(error: impl Error + Send + Sync + 'static) -> FromSqlError {
    FromSqlError::Other(Box::new(error))
}
