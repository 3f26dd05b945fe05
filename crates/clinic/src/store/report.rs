//! What reports add up: walks over the sessions of the period, joined with the report columns of each
//! session's newest analysis. An index covers those columns, so that no body is read.

use sqlx::{QueryBuilder, Row, Sqlite, SqliteConnection, sqlite::SqliteRow};

use super::column;
use crate::{
    domain::{
        ClinicId, UserId,
        report::{AdviceRow, Figures, MEASURES, Measure, Moments, ReportQuery, StageRow, Step},
        session::Outcome,
    },
    policy::Reach,
};

/// Most rows of advice.
const ADVICE: u32 = 10;

/// A session's newest analysis, by the index alone.
pub(super) const NEWEST: &str = "analysis a indexed by analysis_for_report on a.session_id = s.id and a.version = \
     (select max(version) from analysis where session_id = s.id)";

/// The value of one session for a measure; null where it was not assessed.
pub(super) const fn value_of(measure: Measure) -> &'static str {
    match measure {
        Measure::TalkShare => "a.counselor_share",
        Measure::OpenShare => {
            "a.open_questions * 1.0 / nullif(a.open_questions + a.closed_questions, 0)"
        }
        Measure::Questions => "a.questions_per_ten_minutes",
        Measure::WorriesMet => "a.worries_met * 1.0 / nullif(a.worries, 0)",
        Measure::StageCoverage => "a.stages_covered * 1.0 / nullif(a.stages_judged, 0)",
        Measure::Monologue => "a.monologue_seconds",
        Measure::NextStep => "a.next_step * 1.0",
        Measure::Flags => "a.flags * 1.0",
        Measure::Satisfaction => "a.satisfaction",
    }
}

/// The sums of one counselor in one period, for one status and outcome.
pub(crate) struct Cell {
    pub(crate) counselor_id: UserId,
    pub(crate) clinic_id: ClinicId,
    /// First day of the period.
    pub(crate) begin: jiff::civil::Date,
    row: SqliteRow,
}

/// Where the sums of the measures begin in a cell's row.
const MEASURES_AT: usize = 13;

impl Cell {
    fn of(row: SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            counselor_id: column::parsed(&row, "counselor_id")?,
            clinic_id: column::parsed(&row, "clinic_id")?,
            begin: column::parsed(&row, "begin")?,
            row,
        })
    }

    /// The cell as figures of its own.
    pub(crate) fn figures(&self) -> sqlx::Result<Figures> {
        let row = &self.row;
        let mut figures = Figures::default();
        let sessions: u32 = column::count(row, "sessions")?;
        figures.sessions = sessions;
        figures.statuses.add(column::word(row, "status")?, sessions);
        figures
            .outcomes
            .add(column::optional_word(row, "outcome")?, sessions);
        figures.recorded_seconds = row.try_get("recorded_seconds")?;
        figures.analyzed = column::count(row, "analyzed")?;
        figures.open_questions = column::count(row, "open_questions")?;
        figures.closed_questions = column::count(row, "closed_questions")?;
        figures.worries = column::count(row, "worries")?;
        figures.worries_met = column::count(row, "worries_met")?;
        figures.flags = column::count(row, "flags")?;
        for (at, mean) in figures.measures.iter_mut().enumerate() {
            let sum: f64 = row.try_get(MEASURES_AT + 2 * at)?;
            let sessions: u32 = row.try_get(MEASURES_AT + 2 * at + 1)?;
            mean.add(sum, sessions);
        }
        Ok(figures)
    }
}

/// All cells of a report.
pub(crate) async fn cells(
    conn: &mut SqliteConnection,
    reach: Reach,
    asked: &ReportQuery,
) -> sqlx::Result<Vec<Cell>> {
    let mut query = QueryBuilder::<Sqlite>::new("select s.counselor_id, s.clinic_id, ");
    query.push(match asked.by {
        Step::Day => "substr(s.session_date, 1, 10)",
        // To the Sunday that ends the week, and back to its Monday.
        Step::Week => "date(substr(s.session_date, 1, 10), 'weekday 0', '-6 days')",
        Step::Month => "substr(s.session_date, 1, 7) || '-01'",
    });
    query.push(
        " as begin, s.status, s.outcome, count(*) as sessions, total(s.duration_seconds) as recorded_seconds, \
         count(a.version) as analyzed, coalesce(sum(a.open_questions), 0) as open_questions, \
         coalesce(sum(a.closed_questions), 0) as closed_questions, coalesce(sum(a.worries), 0) as worries, \
         coalesce(sum(a.worries_met), 0) as worries_met, coalesce(sum(a.flags), 0) as flags",
    );
    for measure in Measure::ALL {
        let value = value_of(*measure);
        query.push(format_args!(", total({value}), count({value})"));
    }
    query.push(format_args!(" from session s left join {NEWEST} where "));
    narrow(&mut query, reach, asked);
    query.push(" group by s.counselor_id, s.clinic_id, begin, s.status, s.outcome");
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
         count(distinct s.id) as sessions from session s join ",
    );
    query.push(NEWEST);
    query.push(" cross join json_each(a.advice) as given where ");
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

/// How often each stage was covered, in the order of the playbook.
pub(crate) async fn stages(
    conn: &mut SqliteConnection,
    reach: Reach,
    asked: &ReportQuery,
) -> sqlx::Result<Vec<StageRow>> {
    let mut query = QueryBuilder::<Sqlite>::new(
        "select t.playbook, t.stage, max(t.title) as title, sum(t.covered) as covered, count(*) as judged \
         from session s join ",
    );
    query.push(NEWEST);
    query.push(" cross join analysis_stage t on t.analysis_id = a.id where ");
    narrow(&mut query, reach, asked);
    query.push(" group by t.playbook, t.stage order by t.playbook, avg(t.position), t.stage");
    let rows = query.build().fetch_all(conn).await?;
    let stage = |row: &SqliteRow| {
        Ok(StageRow {
            playbook: row.try_get("playbook")?,
            stage: row.try_get("stage")?,
            title: row.try_get("title")?,
            covered: column::count(row, "covered")?,
            judged: column::count(row, "judged")?,
        })
    };
    rows.iter().map(stage).collect()
}

/// Counts, sums and squares of each measure over the analysed sessions of an outcome.
pub(crate) struct Group {
    /// Sessions with an analysis.
    pub(crate) sessions: u32,
    /// In the order of [`Measure::ALL`].
    pub(crate) measures: [Moments; MEASURES],
}

/// The group of one outcome.
pub(crate) async fn group(
    conn: &mut SqliteConnection,
    reach: Reach,
    asked: &ReportQuery,
    outcome: Outcome,
) -> sqlx::Result<Group> {
    let mut query = QueryBuilder::<Sqlite>::new("select count(*)");
    for measure in Measure::ALL {
        let value = value_of(*measure);
        query.push(format_args!(
            ", count({value}), total({value}), total(({value}) * ({value}))"
        ));
    }
    query.push(format_args!(
        " from session s join {NEWEST} where s.outcome = "
    ));
    query.push_bind(outcome.as_str()).push(" and ");
    narrow(&mut query, reach, asked);
    let row = query.build().fetch_one(conn).await?;
    let mut measures = [Moments::default(); MEASURES];
    for (at, moments) in measures.iter_mut().enumerate() {
        *moments = Moments {
            count: row.try_get(1 + 3 * at)?,
            sum: row.try_get(2 + 3 * at)?,
            squares: row.try_get(3 + 3 * at)?,
        };
    }
    Ok(Group {
        sessions: row.try_get(0)?,
        measures,
    })
}

/// The values of every measure, session by session, of one outcome or of all.
pub(crate) async fn values(
    conn: &mut SqliteConnection,
    reach: Reach,
    asked: &ReportQuery,
    outcome: Option<Outcome>,
) -> sqlx::Result<[Vec<f64>; MEASURES]> {
    let columns: Vec<&str> = Measure::ALL
        .iter()
        .map(|measure| value_of(*measure))
        .collect();
    let mut query = QueryBuilder::<Sqlite>::new("select ");
    query.push(columns.join(", "));
    query.push(format_args!(" from session s join {NEWEST} where "));
    if let Some(outcome) = outcome {
        query
            .push("s.outcome = ")
            .push_bind(outcome.as_str())
            .push(" and ");
    }
    narrow(&mut query, reach, asked);
    query.push(" order by s.id");
    let mut values: [Vec<f64>; MEASURES] = std::array::from_fn(|_| Vec::new());
    for row in query.build().fetch_all(conn).await? {
        for (at, of) in values.iter_mut().enumerate() {
            of.extend(row.try_get::<Option<f64>, _>(at)?);
        }
    }
    Ok(values)
}

/// The sessions of the report: within reach, and what is asked for.
pub(super) fn narrow(query: &mut QueryBuilder<Sqlite>, reach: Reach, asked: &ReportQuery) {
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
        .push(" and s.sample = 0 and s.session_date >= ")
        .push_bind(asked.from.to_string());
    // A date with a time of day sorts after the date alone, so the last day ends where the next begins.
    if let Ok(end) = asked.to.tomorrow() {
        query
            .push(" and s.session_date < ")
            .push_bind(end.to_string());
    }
}
