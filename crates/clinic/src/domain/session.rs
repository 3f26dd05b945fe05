//! One counselling meeting and the way it goes.

use std::{fmt, str::FromStr};

use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

use super::{ClinicId, Confidential, CustomerId, SessionId, UserId};

/// How far a session has come. The order is the order of the walk; a status is never lowered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionStatus {
    /// Planned; nothing is recorded yet.
    Scheduled,
    /// A finished recording exists.
    Recorded,
    /// A transcript exists.
    Transcribed,
    /// An analysis exists.
    Analyzed,
    /// The counselor has closed it.
    Completed,
}

impl SessionStatus {
    /// All states in order.
    pub const ALL: [Self; 5] = [
        Self::Scheduled,
        Self::Recorded,
        Self::Transcribed,
        Self::Analyzed,
        Self::Completed,
    ];

    /// The word in code, API and database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Recorded => "recorded",
            Self::Transcribed => "transcribed",
            Self::Analyzed => "analyzed",
            Self::Completed => "completed",
        }
    }
}

/// How the session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The customer said yes.
    Agreed,
    /// The customer said no.
    Declined,
    /// Open, nothing planned.
    Undecided,
    /// Open, with a next contact planned.
    FollowUp,
}

impl Outcome {
    /// All outcomes, in the order in which tables print them.
    pub const ALL: [Self; 4] = [
        Self::Agreed,
        Self::Declined,
        Self::Undecided,
        Self::FollowUp,
    ];

    /// The word in code, API and database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Declined => "declined",
            Self::Undecided => "undecided",
            Self::FollowUp => "follow_up",
        }
    }
}

/// The clinic's local date of a session, with the time of day where it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SessionDate {
    date: civil::Date,
    time: Option<civil::Time>,
}

/// Why a text is no session date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a session date has the form 2026-11-24 or 2026-11-24T10:30")]
pub struct InvalidSessionDate;

impl SessionDate {
    /// The day alone.
    pub const fn date(self) -> civil::Date {
        self.date
    }

    /// The time of day, where it is known.
    pub const fn time(self) -> Option<civil::Time> {
        self.time
    }
}

impl FromStr for SessionDate {
    type Err = InvalidSessionDate;

    /// Reads `YYYY-MM-DD`, optionally with `THH:MM[:SS]` and an offset. The wall clock as written
    /// counts: a session belongs to the day that the clinic's calendar shows.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if text.len() == "2026-11-24".len() {
            let date = text.parse().map_err(|_| InvalidSessionDate)?;
            return Ok(Self { date, time: None });
        }
        let wall = text.trim_end_matches(['Z', 'z']);
        let wall: civil::DateTime = wall.parse().map_err(|_| InvalidSessionDate)?;
        Ok(Self {
            date: wall.date(),
            time: Some(wall.time()),
        })
    }
}

impl fmt::Display for SessionDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            None => write!(f, "{}", self.date),
            Some(time) => write!(f, "{}T{}", self.date, time.strftime("%H:%M:%S")),
        }
    }
}

/// A session's own fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// Fixed at creation: the customer's clinic.
    pub clinic_id: ClinicId,
    /// Whom it is with.
    pub customer_id: CustomerId,
    /// Who holds it.
    pub counselor_id: UserId,
    /// When it is or was.
    pub session_date: SessionDate,
    /// Length of the recording in seconds; `None` before there is one.
    pub duration_seconds: Option<f64>,
    /// How far it has come.
    pub status: SessionStatus,
    /// How it ended, once somebody said so.
    pub outcome: Option<Outcome>,
    /// The counselor's own notes.
    pub notes: Confidential<String>,
    /// Language of the talk, `en` or `ja`; `None` lets the recogniser decide.
    pub language: Option<String>,
    /// Id of the playbook that judges it; `None` is the one of the settings.
    pub playbook: Option<String>,
    /// People expected in the talk, 1-8.
    pub speakers: usize,
    /// Made of the talk that ships with the program, to explore; it counts nowhere.
    pub sample: bool,
    /// When the row was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn session_dates_keep_the_wall_clock() {
        for (given, kept) in [
            ("2026-11-24", "2026-11-24"),
            ("2026-11-24T10:30", "2026-11-24T10:30:00"),
            ("2026-11-24T23:30:00Z", "2026-11-24T23:30:00"),
        ] {
            assert_eq!(given.parse::<SessionDate>().unwrap().to_string(), kept);
        }
        for bad in ["", "yesterday", "2026-13-01", "2026-11-24T25:00"] {
            assert!(bad.parse::<SessionDate>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_walk_has_an_order() {
        assert!(SessionStatus::ALL.is_sorted());
    }
}
