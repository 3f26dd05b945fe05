//! A report: the figures of a period, cut by time, counselor and clinic.

use clinic::reports::{self as domain, report};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    figures::{Figures, Interval, Measure, Step},
    page_of,
    session::Session,
};

/// The figures of one day, week or month.
#[derive(Serialize, ToSchema)]
pub struct PeriodRow {
    /// `YYYY-MM-DD`, `YYYY-Www` (ISO week) or `YYYY-MM`.
    #[schema(example = "2026-11")]
    pub period: String,
    /// First day, of the whole week or month.
    pub from: String,
    /// Last day, included.
    pub to: String,
    /// The report holds only a part of it.
    pub partial: bool,
    /// Its figures.
    pub figures: Figures,
}

/// The figures of one counselor.
#[derive(Serialize, ToSchema)]
pub struct CounselorRow {
    /// The counselor's id.
    pub counselor_id: Uuid,
    /// The counselor's name.
    pub name: String,
    /// The counselor's figures.
    pub figures: Figures,
}

/// The figures of one clinic.
#[derive(Serialize, ToSchema)]
pub struct ClinicRow {
    /// The clinic's id.
    pub clinic_id: Uuid,
    /// The clinic's name.
    pub name: String,
    /// The clinic's figures.
    pub figures: Figures,
}

/// Advice that analyses gave, counted.
#[derive(Serialize, ToSchema)]
pub struct AdviceRow {
    /// Id of the playbook's rule.
    pub id: String,
    /// The rule in a few words.
    pub title: String,
    /// In how many sessions.
    pub sessions: u32,
}

/// One stage of a playbook.
#[derive(Serialize, ToSchema)]
pub struct StageRow {
    /// Id of the playbook.
    pub playbook: String,
    /// Id of the stage.
    pub stage: String,
    /// The stage in words.
    pub title: String,
    /// Sessions in which it was covered.
    pub covered: u32,
    /// Sessions in which it was judged.
    pub judged: u32,
}

/// One measure in agreed and in declined sessions. A difference is no cause.
#[derive(Serialize, ToSchema)]
pub struct Contrast {
    /// What is compared.
    pub measure: Measure,
    /// Mean of the agreed sessions.
    pub agreed: f64,
    /// Agreed sessions with a value.
    pub agreed_sessions: u32,
    /// Mean of the declined sessions.
    pub declined: f64,
    /// Declined sessions with a value.
    pub declined_sessions: u32,
    /// Where the difference, agreed less declined, may well lie.
    pub interval: Interval,
    /// Whether the interval holds zero: then both may well be alike.
    pub may_be_alike: bool,
}

/// Agreed sessions beside declined ones.
#[derive(Serialize, ToSchema)]
pub struct Patterns {
    /// Agreed sessions with an analysis.
    pub agreed: u32,
    /// Declined sessions with an analysis.
    pub declined: u32,
    /// The measures that both groups have at least ten values of.
    pub contrasts: Vec<Contrast>,
}

/// The middle of the values of one counselor's sessions.
#[derive(Serialize, ToSchema)]
pub struct Median {
    /// Of what.
    pub measure: Measure,
    /// The middle value.
    pub value: f64,
    /// Sessions that it is the middle of.
    pub sessions: u32,
}

/// A report over a period.
#[derive(Serialize, ToSchema)]
pub struct Report {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub to: String,
    /// How the period is cut.
    pub by: Step,
    /// All sessions of the period.
    pub total: Figures,
    /// Piece by piece, in order; those without a session too.
    pub periods: Vec<PeriodRow>,
    /// Counselor by counselor, by name.
    pub counselors: Vec<CounselorRow>,
    /// Clinic by clinic, by name; empty unless the actor may see more than one.
    pub clinics: Vec<ClinicRow>,
    /// What analyses advised to start or stop, most frequent first.
    pub advice: Vec<AdviceRow>,
    /// The stages of the playbooks, in their order.
    pub stages: Vec<StageRow>,
    /// Agreed sessions beside declined ones.
    pub patterns: Patterns,
    /// The counselor's own middle values; empty unless the report is about one counselor.
    pub medians: Vec<Median>,
}

impl From<domain::Report> for Report {
    fn from(report: domain::Report) -> Self {
        Self {
            from: report.query.from.to_string(),
            to: report.query.to.to_string(),
            by: report.query.by.into(),
            total: report.total.into(),
            periods: report.periods.into_iter().map(Into::into).collect(),
            counselors: report.counselors.into_iter().map(Into::into).collect(),
            clinics: report.clinics.into_iter().map(Into::into).collect(),
            advice: report.advice.into_iter().map(Into::into).collect(),
            stages: report.stages.into_iter().map(Into::into).collect(),
            patterns: report.patterns.into(),
            medians: report.medians.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<report::PeriodRow> for PeriodRow {
    fn from(row: report::PeriodRow) -> Self {
        Self {
            period: row.period.name(),
            from: row.period.from.to_string(),
            to: row.period.to.to_string(),
            partial: row.period.partial,
            figures: row.figures.into(),
        }
    }
}

impl From<report::NamedRow<clinic::domain::UserId>> for CounselorRow {
    fn from(row: report::NamedRow<clinic::domain::UserId>) -> Self {
        Self {
            counselor_id: row.id.0,
            name: row.name,
            figures: row.figures.into(),
        }
    }
}

impl From<report::NamedRow<clinic::domain::ClinicId>> for ClinicRow {
    fn from(row: report::NamedRow<clinic::domain::ClinicId>) -> Self {
        Self {
            clinic_id: row.id.0,
            name: row.name,
            figures: row.figures.into(),
        }
    }
}

impl From<report::AdviceRow> for AdviceRow {
    fn from(row: report::AdviceRow) -> Self {
        Self {
            id: row.id,
            title: row.title,
            sessions: row.sessions,
        }
    }
}

impl From<report::StageRow> for StageRow {
    fn from(row: report::StageRow) -> Self {
        Self {
            playbook: row.playbook,
            stage: row.stage,
            title: row.title,
            covered: row.covered,
            judged: row.judged,
        }
    }
}

impl From<report::Patterns> for Patterns {
    fn from(patterns: report::Patterns) -> Self {
        let contrast = |of: report::Contrast| {
            Some(Contrast {
                measure: of.measure.into(),
                agreed: of.agreed.mean()?,
                agreed_sessions: of.agreed.count,
                declined: of.declined.mean()?,
                declined_sessions: of.declined.count,
                interval: of.interval.into(),
                may_be_alike: of.interval.holds_zero(),
            })
        };
        Self {
            agreed: patterns.agreed,
            declined: patterns.declined,
            contrasts: patterns
                .contrasts
                .into_iter()
                .filter_map(contrast)
                .collect(),
        }
    }
}

impl From<report::Median> for Median {
    fn from(median: report::Median) -> Self {
        Self {
            measure: median.measure.into(),
            value: median.value,
            sessions: median.sessions,
        }
    }
}

/// A place in a talk.
#[derive(Serialize, ToSchema)]
pub struct Moment {
    /// Index of the segment.
    pub segment: u32,
    /// Seconds from the start.
    pub start: f64,
}

/// One session behind a number of a report.
#[derive(Serialize, ToSchema)]
pub struct Behind {
    /// The session.
    pub session: Session,
    /// Its value, where a measure is asked about.
    pub value: Option<f64>,
    /// Where in the talk to look, where one place shows it.
    pub moment: Option<Moment>,
}

impl From<domain::Behind> for Behind {
    fn from(behind: domain::Behind) -> Self {
        Self {
            session: behind.session.into(),
            value: behind.value,
            moment: behind.moment.map(|moment| Moment {
                segment: moment.segment,
                start: moment.start,
            }),
        }
    }
}

page_of! {
    /// The sessions behind a number, latest first.
    BehindList, Behind
}
