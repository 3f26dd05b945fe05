//! The sessions behind a number of a report, latest first.

use sqlx::{FromRow, QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::{
    column,
    report::{NEWEST, narrow, value_of},
    session::{RELATED, RELATIONS},
};
use crate::{
    domain::report::ReportQuery,
    policy::Reach,
    reports::{About, Behind},
    sessions::{SessionKey, SessionWithRelations},
};

impl FromRow<'_, SqliteRow> for Behind {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            session: SessionWithRelations::from_row(row)?,
            value: row.try_get("measured")?,
            moment: None,
        })
    }
}

/// Up to `rows` sessions behind a number, beyond `beyond`.
pub(crate) async fn list(
    conn: &mut SqliteConnection,
    reach: Reach,
    asked: &ReportQuery,
    about: &About,
    beyond: Option<&SessionKey>,
    rows: usize,
) -> sqlx::Result<Vec<Behind>> {
    let value = match about {
        About::Measured(measure) => value_of(*measure),
        _ => "null",
    };
    let mut query = QueryBuilder::<Sqlite>::new("select ");
    query.push(format_args!(
        "{RELATIONS}, {value} as measured from session s {RELATED} left join {NEWEST} where "
    ));
    narrow(&mut query, reach, asked);
    query.push(" and ");
    condition(&mut query, about);
    if let Some(SessionKey { date, id }) = beyond {
        query
            .push(" and (s.session_date, s.id) < (")
            .push_bind(date.to_string());
        query.push(", ").push_bind(id.to_string()).push(")");
    }
    query
        .push(" order by s.session_date desc, s.id desc limit ")
        .push_bind(column::stored_count(rows as u64)?);
    query.build_query_as().fetch_all(conn).await
}

fn condition(query: &mut QueryBuilder<Sqlite>, about: &About) {
    match about {
        About::All => query.push("true"),
        About::Analyzed => query.push("a.id is not null"),
        About::NotAnalyzed => query.push("a.id is null"),
        About::Status(status) => query.push("s.status = ").push_bind(status.as_str()),
        About::Outcome(Some(outcome)) => query.push("s.outcome = ").push_bind(outcome.as_str()),
        About::Outcome(None) => query.push("s.outcome is null"),
        About::Flagged => query.push("a.flags > 0"),
        About::Worries => query.push("a.worries > 0"),
        About::WorriesUnmet => query.push("a.worries > a.worries_met"),
        About::Advice(id) => query
            .push("exists (select 1 from json_each(a.advice) given where json_extract(given.value, '$[0]') = ")
            .push_bind(id.clone())
            .push(")"),
        About::Stage { stage, covered } => query
            .push("exists (select 1 from analysis_stage t where t.analysis_id = a.id and t.stage = ")
            .push_bind(stage.clone())
            .push(" and t.covered = ")
            .push_bind(*covered)
            .push(")"),
        About::Measured(measure) => query.push(format_args!("({}) is not null", value_of(*measure))),
    };
}
