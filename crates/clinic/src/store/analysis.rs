//! Rows of analyses: versions are added, never changed. What reports add up stands in columns beside the body.

use sqlx::{FromRow, QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::column;
use crate::{
    analysis::{COLUMNS, StageColumn, report_columns},
    domain::{
        AnalysisId, SessionId,
        analysis::{Analysis, AnalysisBody},
    },
};

impl FromRow<'_, SqliteRow> for Analysis {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: column::parsed(row, "id")?,
            session_id: column::parsed(row, "session_id")?,
            transcript_version: column::count(row, "transcript_version")?,
            version: column::count(row, "version")?,
            body: column::json(row, "body")?,
            created_at: column::moment(row, "created_at")?,
        })
    }
}

/// The number of the next version of a session's analysis. Asked in the transaction that adds it.
pub(crate) async fn next_version(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<u32> {
    let row = sqlx::query(
        "select coalesce(max(version), 0) + 1 as next from analysis where session_id = ?",
    )
    .bind(session_id.to_string())
    .fetch_one(conn)
    .await?;
    column::count(&row, "next")
}

/// Adds a version, with its report columns.
pub(crate) async fn insert(conn: &mut SqliteConnection, analysis: &Analysis) -> sqlx::Result<()> {
    sqlx::query(
        "insert into analysis (id, session_id, transcript_version, version, body, created_at) values (?, ?, ?, ?, ?, ?)",
    )
    .bind(analysis.id.to_string())
    .bind(analysis.session_id.to_string())
    .bind(i64::from(analysis.transcript_version))
    .bind(i64::from(analysis.version))
    .bind(column::document(&analysis.body)?)
    .bind(analysis.created_at.as_millisecond())
    .execute(&mut *conn)
    .await?;
    write_columns(conn, analysis.id, &analysis.body).await
}

/// Writes what reports add up of a version, anew where it was there.
pub(crate) async fn write_columns(
    conn: &mut SqliteConnection,
    id: AnalysisId,
    body: &AnalysisBody,
) -> sqlx::Result<()> {
    let columns = report_columns(body);
    let covered = columns.stages.iter().filter(|stage| stage.covered).count();
    let judged = (!columns.stages.is_empty()).then_some(columns.stages.len());
    sqlx::query(
        "update analysis set counselor_share = ?, open_questions = ?, closed_questions = ?, worries = ?, \
         worries_met = ?, flags = ?, satisfaction = ?, questions_per_ten_minutes = ?, monologue_seconds = ?, \
         next_step = ?, stages_covered = ?, stages_judged = ?, advice = ?, columns = ? where id = ?",
    )
    .bind(columns.counselor_share)
    .bind(columns.open_questions)
    .bind(columns.closed_questions)
    .bind(columns.worries)
    .bind(columns.worries_met)
    .bind(columns.flags)
    .bind(columns.satisfaction)
    .bind(columns.questions_per_ten_minutes)
    .bind(columns.monologue_seconds)
    .bind(columns.next_step)
    .bind(judged.map(|_| covered as u64).map(column::stored_count).transpose()?)
    .bind(judged.map(|stages| stages as u64).map(column::stored_count).transpose()?)
    .bind(column::document(&columns.advice)?)
    .bind(COLUMNS)
    .bind(id.to_string())
    .execute(&mut *conn)
    .await?;
    write_stages(conn, id, &body.playbook, &columns.stages).await
}

async fn write_stages(
    conn: &mut SqliteConnection,
    id: AnalysisId,
    playbook: &str,
    stages: &[StageColumn],
) -> sqlx::Result<()> {
    sqlx::query("delete from analysis_stage where analysis_id = ?")
        .bind(id.to_string())
        .execute(&mut *conn)
        .await?;
    if stages.is_empty() {
        return Ok(());
    }
    let mut rows = QueryBuilder::<Sqlite>::new(
        "insert into analysis_stage (analysis_id, position, playbook, stage, title, covered, heard, items) ",
    );
    rows.push_values(stages.iter().zip(0_u32..), |mut row, (stage, position)| {
        row.push_bind(id.to_string())
            .push_bind(position)
            .push_bind(playbook.to_owned())
            .push_bind(stage.stage.clone())
            .push_bind(stage.title.clone())
            .push_bind(stage.covered)
            .push_bind(stage.heard)
            .push_bind(stage.items);
    });
    rows.build().execute(conn).await?;
    Ok(())
}

/// Some versions whose columns an older rule wrote, with their bodies as stored.
pub(crate) async fn behind(
    conn: &mut SqliteConnection,
    most: u32,
) -> sqlx::Result<Vec<(AnalysisId, String)>> {
    let rows =
        sqlx::query("select id, body from analysis where columns < ? order by columns, id limit ?")
            .bind(COLUMNS)
            .bind(most)
            .fetch_all(conn)
            .await?;
    rows.iter()
        .map(|row| Ok((column::parsed(row, "id")?, row.try_get("body")?)))
        .collect()
}

/// Leaves the columns of a version whose body cannot be read as they are.
pub(crate) async fn keep_columns(conn: &mut SqliteConnection, id: AnalysisId) -> sqlx::Result<()> {
    sqlx::query("update analysis set columns = ? where id = ?")
        .bind(COLUMNS)
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// The version that is shown: the highest.
pub(crate) async fn newest(
    conn: &mut SqliteConnection,
    session_id: SessionId,
) -> sqlx::Result<Option<Analysis>> {
    sqlx::query_as("select * from analysis where session_id = ? order by version desc limit 1")
        .bind(session_id.to_string())
        .fetch_optional(conn)
        .await
}
