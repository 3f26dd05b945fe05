//! What reports add up: one walk over the sessions of the period, joined with the report columns of each
//! session's newest analysis. An index covers those columns, so that no body is read.

use sqlx::{QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::column;
use crate::{
    domain::{
        UserId,
        report::{AdviceRow, Figures, ReportQuery, Step},
    },
    policy::Reach,
};

/// Most rows of advice.
const ADVICE: u32 = 10;

/// The sums of one counselor in one day or month, for one status and outcome.
pub(crate) struct Cell {
    pub(crate) counselor_id: UserId,
    pub(crate) period: String,
    row: SqliteRow,
}

impl Cell {
    fn of(row: SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            counselor_id: column::parsed(&row, "counselor_id")?,
            period: row.try_get("period")?,
            row,
        })
    }

    /// Adds the cell to figures.
    pub(crate) fn add_to(&self, figures: &mut Figures) -> sqlx::Result<()> {
        let row = &self.row;
        let sessions: u32 = column::count(row, "sessions")?;
        figures.sessions += sessions;
        figures.statuses.add(column::word(row, "status")?, sessions);
        figures
            .outcomes
            .add(column::optional_word(row, "outcome")?, sessions);
        figures.recorded_seconds += row.try_get::<f64, _>("recorded_seconds")?;
        figures.analyzed += column::count::<u32>(row, "analyzed")?;
        figures
            .counselor_share
            .add(row.try_get("share")?, column::count(row, "share_sessions")?);
        figures.open_questions += column::count::<u32>(row, "open_questions")?;
        figures.closed_questions += column::count::<u32>(row, "closed_questions")?;
        figures.worries += column::count::<u32>(row, "worries")?;
        figures.worries_met += column::count::<u32>(row, "worries_met")?;
        figures.flags += column::count::<u32>(row, "flags")?;
        figures.satisfaction.add(
            row.try_get("satisfaction")?,
            column::count(row, "satisfaction_sessions")?,
        );
        Ok(())
    }
}

/// All cells of a report, by period.
pub(crate) async fn cells(
    conn: &mut SqliteConnection,
    reach: Reach,
    asked: &ReportQuery,
) -> sqlx::Result<Vec<Cell>> {
    let mut query =
        QueryBuilder::<Sqlite>::new("select s.counselor_id, substr(s.session_date, 1, ");
    query.push(match asked.by {
        Step::Day => "10",
        Step::Month => "7",
    });
    query.push(
        ") as period, s.status, s.outcome, count(*) as sessions, total(s.duration_seconds) as recorded_seconds, \
         count(a.version) as analyzed, total(a.counselor_share) as share, count(a.counselor_share) as share_sessions, \
         coalesce(sum(a.open_questions), 0) as open_questions, \
         coalesce(sum(a.closed_questions), 0) as closed_questions, coalesce(sum(a.worries), 0) as worries, \
         coalesce(sum(a.worries_met), 0) as worries_met, coalesce(sum(a.flags), 0) as flags, \
         total(a.satisfaction) as satisfaction, count(a.satisfaction) as satisfaction_sessions \
         from session s left join analysis a indexed by analysis_for_report on a.session_id = s.id and a.version = \
         (select max(version) from analysis where session_id = s.id) where ",
    );
    narrow(&mut query, reach, asked);
    query.push(" group by s.counselor_id, period, s.status, s.outcome order by period");
    query
        .build()
        .fetch_all(conn)
        .await?
        .into_iter()
        .map(Cell::of)
        .collect()
}

/// What newest analyses advised most.
pub(crate) async fn advice(
    conn: &mut SqliteConnection,
    reach: Reach,
    asked: &ReportQuery,
) -> sqlx::Result<Vec<AdviceRow>> {
    let mut query = QueryBuilder::<Sqlite>::new(
        "select json_extract(given.value, '$[0]') as id, max(json_extract(given.value, '$[1]')) as title, \
         count(distinct s.id) as sessions from session s join analysis a indexed by analysis_for_report \
         on a.session_id = s.id and a.version = (select max(version) from analysis where session_id = s.id) \
         cross join json_each(a.advice) as given where ",
    );
    narrow(&mut query, reach, asked);
    query
        .push(" group by json_extract(given.value, '$[0]') order by sessions desc, id limit ")
        .push_bind(ADVICE);
    let rows = query.build().fetch_all(conn).await?;
    let advice = |row: &SqliteRow| {
        Ok(AdviceRow {
            id: row.try_get("id")?,
            title: row.try_get("title")?,
            sessions: column::count(row, "sessions")?,
        })
    };
    rows.iter().map(advice).collect()
}

/// The sessions of the report: within reach, and what is asked for.
fn narrow(query: &mut QueryBuilder<Sqlite>, reach: Reach, asked: &ReportQuery) {
    match reach {
        Reach::Own(id) => query.push("s.counselor_id = ").push_bind(id.to_string()),
        Reach::Clinic(id) => query.push("s.clinic_id = ").push_bind(id.to_string()),
        Reach::All => query.push("true"),
    };
    if let Some(id) = asked.clinic_id {
        query.push(" and s.clinic_id = ").push_bind(id.to_string());
    }
    if let Some(id) = asked.counselor_id {
        query
            .push(" and s.counselor_id = ")
            .push_bind(id.to_string());
    }
    query
        .push(" and s.session_date >= ")
        .push_bind(asked.from.to_string());
    // A date with a time of day sorts after the date alone, so the last day ends where the next begins.
    if let Ok(end) = asked.to.tomorrow() {
        query
            .push(" and s.session_date < ")
            .push_bind(end.to_string());
    }
}
