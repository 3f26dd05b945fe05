//! Reports: what the sessions of a period add up to, by counselor and clinic and by day, week or month.
//! A counselor reads the own figures, a manager those of the clinic, an admin all. Counselors come by name:
//! a report does not rank people.

mod behind;
mod renew;

use std::collections::{BTreeMap, HashMap};

use sqlx::SqliteConnection;

use crate::{
    Actor, Clinic, ClinicError,
    domain::{
        ClinicId, UserId,
        report::{Contrast, Figures, MOST_DRAWN, Measure, Median, NamedRow, Patterns, PeriodRow},
        session::Outcome,
    },
    input::{Invalid, Problem},
    policy::{self, Action, Reach},
    store,
};

pub use crate::domain::report;
pub use crate::domain::report::{Report, ReportQuery, Step};
pub use behind::{About, Behind, Moment};

/// Most days, weeks or months of one report: three years of days.
const MOST_PERIODS: usize = 1_100;

impl Clinic {
    /// The report over a period. Every opening is written down in the audit.
    ///
    /// A clinic or counselor out of the actor's reach is [`ClinicError::NotFound`]; a period that ends before
    /// it begins, or is cut into too many pieces, is [`ClinicError::Invalid`].
    pub async fn clinic_report(
        &self,
        actor: &Actor,
        query: ReportQuery,
    ) -> Result<Report, ClinicError> {
        self.report_for(actor, query, Action::ReadReport).await
    }

    /// The same, to be taken out of the program: written down as that.
    pub async fn export_report(
        &self,
        actor: &Actor,
        query: ReportQuery,
    ) -> Result<Report, ClinicError> {
        self.report_for(actor, query, Action::ExportReport).await
    }

    async fn report_for(
        &self,
        actor: &Actor,
        query: ReportQuery,
        action: Action,
    ) -> Result<Report, ClinicError> {
        let reach = policy::reach(actor, action)?;
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        check(&mut conn, actor, reach, &query).await?;
        let report = add_up(&mut conn, reach, query).await?;
        drop(conn);
        let mut tx = open.db.write().await?;
        let (action, subject) = (action.as_str(), subject(actor, &query));
        store::audit::append(&mut tx, &actor.acting(), action, subject, self.now()).await?;
        tx.commit().await?;
        Ok(report)
    }
}

/// Whether the question makes sense and lies within reach.
async fn check(
    conn: &mut SqliteConnection,
    actor: &Actor,
    reach: Reach,
    query: &ReportQuery,
) -> Result<(), ClinicError> {
    if query.to < query.from {
        return Err(Invalid::new("to", Problem::OutOfRange).into());
    }
    if let Some(id) = query.clinic_id {
        let known = match reach {
            Reach::Own(_) => actor.clinic_id() == Some(id),
            Reach::Clinic(own) => own == id,
            Reach::All => store::clinic::get(conn, id).await?.is_some(),
        };
        known.then_some(()).ok_or(ClinicError::NotFound)?;
    }
    if let Some(id) = query.counselor_id {
        store::user::get_within(conn, id, reach)
            .await?
            .ok_or(ClinicError::NotFound)?;
    }
    Ok(())
}

async fn add_up(
    conn: &mut SqliteConnection,
    reach: Reach,
    query: ReportQuery,
) -> Result<Report, ClinicError> {
    let cut = query
        .by
        .cut(query.from, query.to, MOST_PERIODS)
        .ok_or(Invalid::new("by", Problem::OutOfRange))?;
    let mut total = Figures::default();
    let mut by_begin = HashMap::new();
    let mut counselors: BTreeMap<UserId, Figures> = BTreeMap::new();
    let mut clinics: BTreeMap<ClinicId, Figures> = BTreeMap::new();
    for cell in store::report::cells(conn, reach, &query).await? {
        let figures = cell.figures()?;
        total.add(&figures);
        by_begin
            .entry(cell.begin)
            .or_insert_with(Figures::default)
            .add(&figures);
        counselors
            .entry(cell.counselor_id)
            .or_default()
            .add(&figures);
        clinics.entry(cell.clinic_id).or_default().add(&figures);
    }
    let periods = cut.into_iter().map(|period| PeriodRow {
        period,
        figures: by_begin.remove(&period.from).unwrap_or_default(),
    });
    Ok(Report {
        query,
        total,
        periods: periods.collect(),
        counselors: counselors_by_name(conn, counselors).await?,
        clinics: match reach {
            Reach::All => clinics_by_name(conn, clinics).await?,
            Reach::Own(_) | Reach::Clinic(_) => Vec::new(),
        },
        advice: store::report::advice(conn, reach, &query).await?,
        stages: store::report::stages(conn, reach, &query).await?,
        patterns: patterns(conn, reach, &query).await?,
        medians: medians(conn, reach, &query).await?,
    })
}

async fn counselors_by_name(
    conn: &mut SqliteConnection,
    all: BTreeMap<UserId, Figures>,
) -> Result<Vec<NamedRow<UserId>>, ClinicError> {
    let mut rows = Vec::new();
    for (id, figures) in all {
        let user = store::user::get(conn, id).await?;
        let name = user.map(|user| user.name).unwrap_or_default();
        rows.push(NamedRow { id, name, figures });
    }
    rows.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    Ok(rows)
}

async fn clinics_by_name(
    conn: &mut SqliteConnection,
    all: BTreeMap<ClinicId, Figures>,
) -> Result<Vec<NamedRow<ClinicId>>, ClinicError> {
    let mut rows = Vec::new();
    for (id, figures) in all {
        let clinic = store::clinic::get(conn, id).await?;
        let name = clinic.map(|clinic| clinic.name).unwrap_or_default();
        rows.push(NamedRow { id, name, figures });
    }
    rows.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    Ok(rows)
}

/// Agreed beside declined. The values themselves are read only where they are few enough to be drawn from.
async fn patterns(
    conn: &mut SqliteConnection,
    reach: Reach,
    query: &ReportQuery,
) -> Result<Patterns, ClinicError> {
    let agreed = store::report::group(conn, reach, query, Outcome::Agreed).await?;
    let declined = store::report::group(conn, reach, query, Outcome::Declined).await?;
    let (mut yes, mut no) = Default::default();
    if agreed.sessions + declined.sessions <= MOST_DRAWN {
        yes = store::report::values(conn, reach, query, Some(Outcome::Agreed)).await?;
        no = store::report::values(conn, reach, query, Some(Outcome::Declined)).await?;
    }
    let compared = |measure: &Measure| {
        let at = *measure as usize;
        let groups = (agreed.measures[at], declined.measures[at]);
        Contrast::of(*measure, groups.0, groups.1, (&yes[at], &no[at]))
    };
    Ok(Patterns {
        agreed: agreed.sessions,
        declined: declined.sessions,
        contrasts: Measure::ALL
            .iter()
            .filter(|measure| measure.is_compared())
            .filter_map(compared)
            .collect(),
    })
}

/// One counselor's own middle values: what the own trend is held against, instead of colleagues.
async fn medians(
    conn: &mut SqliteConnection,
    reach: Reach,
    query: &ReportQuery,
) -> Result<Vec<Median>, ClinicError> {
    if query.counselor_id.is_none() && !matches!(reach, Reach::Own(_)) {
        return Ok(Vec::new());
    }
    let mut values = store::report::values(conn, reach, query, None).await?;
    let middle = |measure: &Measure| {
        let values = &mut values[*measure as usize];
        Some(Median {
            measure: *measure,
            value: report::median(values)?,
            sessions: u32::try_from(values.len()).unwrap_or(u32::MAX),
        })
    };
    Ok(Measure::ALL.iter().filter_map(middle).collect())
}

/// Whose figures were read: the narrowest that was asked for.
fn subject(actor: &Actor, query: &ReportQuery) -> String {
    let counselor = query.counselor_id.map(|id| id.to_string());
    let clinic = || {
        query
            .clinic_id
            .or(actor.clinic_id())
            .map(|id| id.to_string())
    };
    counselor
        .or_else(clinic)
        .unwrap_or_else(|| "all".to_owned())
}
