//! Reports: what the sessions of a period add up to, by counselor and by day or month.
//! A counselor reads the own figures, a manager those of the clinic, an admin all. Counselors come by name:
//! a report does not rank people.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use crate::{
    Actor, Clinic, ClinicError,
    domain::{ClinicId, UserId},
    input::{Invalid, Problem},
    policy::{self, Action, Reach},
    store,
};

pub use crate::domain::report::{
    AdviceRow, CounselorRow, FEW, Figures, Mean, OutcomeCounts, PeriodRow, Report, ReportQuery,
    StatusCounts, Step,
};

impl Clinic {
    /// The report over a period. Every opening is written down in the audit.
    ///
    /// A clinic or counselor out of the actor's reach is [`ClinicError::NotFound`]; a period that ends before
    /// it begins is [`ClinicError::Invalid`].
    pub async fn clinic_report(
        &self,
        actor: &Actor,
        query: ReportQuery,
    ) -> Result<Report, ClinicError> {
        let reach = policy::reach(actor, Action::ReadReport)?;
        if query.to < query.from {
            return Err(Invalid::new("to", Problem::OutOfRange).into());
        }
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        if let Some(id) = query.clinic_id {
            check_clinic(&mut conn, actor, reach, id).await?;
        }
        if let Some(id) = query.counselor_id {
            check_counselor(&mut conn, reach, id).await?;
        }
        let report = add_up(&mut conn, reach, query).await?;
        drop(conn);
        let mut tx = open.db.write().await?;
        let (action, subject) = (Action::ReadReport.as_str(), subject(actor, &query));
        store::audit::append(&mut tx, &actor.acting(), action, subject, self.now()).await?;
        tx.commit().await?;
        Ok(report)
    }
}

async fn check_clinic(
    conn: &mut SqliteConnection,
    actor: &Actor,
    reach: Reach,
    id: ClinicId,
) -> Result<(), ClinicError> {
    let known = match reach {
        Reach::Own(_) => actor.clinic_id() == Some(id),
        Reach::Clinic(own) => own == id,
        Reach::All => store::clinic::get(conn, id).await?.is_some(),
    };
    known.then_some(()).ok_or(ClinicError::NotFound)
}

async fn check_counselor(
    conn: &mut SqliteConnection,
    reach: Reach,
    id: UserId,
) -> Result<(), ClinicError> {
    let counselor = store::user::get(conn, id).await?;
    counselor
        .filter(|user| reach.covers_user(user))
        .map(|_| ())
        .ok_or(ClinicError::NotFound)
}

async fn add_up(
    conn: &mut SqliteConnection,
    reach: Reach,
    query: ReportQuery,
) -> Result<Report, ClinicError> {
    let mut total = Figures::default();
    let mut periods: BTreeMap<String, Figures> = BTreeMap::new();
    let mut counselors: BTreeMap<UserId, Figures> = BTreeMap::new();
    for cell in store::report::cells(conn, reach, &query).await? {
        cell.add_to(&mut total)?;
        cell.add_to(periods.entry(cell.period.clone()).or_default())?;
        cell.add_to(counselors.entry(cell.counselor_id).or_default())?;
    }
    let mut by_name = Vec::new();
    for (counselor_id, figures) in counselors {
        let user = store::user::get(conn, counselor_id).await?;
        let name = user.map(|user| user.name).unwrap_or_default();
        by_name.push(CounselorRow {
            counselor_id,
            name,
            figures,
        });
    }
    by_name.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Report {
        query,
        total,
        periods: periods
            .into_iter()
            .map(|(period, figures)| PeriodRow { period, figures })
            .collect(),
        counselors: by_name,
        advice: store::report::advice(conn, reach, &query).await?,
    })
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
