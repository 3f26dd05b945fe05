//! Numbers for managers and, of their own sessions, for counselors; and the sessions behind each number.

use axum::{Json, extract::State};
use clinic::{
    domain::{
        ClinicId, UserId,
        session::{Outcome, SessionStatus},
    },
    reports::{About, ReportQuery, Step as DomainStep},
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, By, Params},
    parse,
    problem::Problem,
    shape::{
        figures::{Measure, Step},
        report::{BehindList, Report},
    },
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(clinic_report))
        .routes(routes!(report_sessions))
}

/// Over what.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct ReportParams {
    /// First day, `YYYY-MM-DD`.
    from: String,
    /// Last day, `YYYY-MM-DD`.
    to: String,
    /// Only this clinic; a manager's own anyway.
    clinic_id: Option<Uuid>,
    /// Only this counselor.
    counselor_id: Option<Uuid>,
    /// How to cut the period, into at most 1,100 pieces; by month unless given.
    by: Option<Step>,
}

/// What the sessions of a period add up to. A counselor reads the own figures, a manager the clinic's.
#[utoipa::path(get, path = "/reports/clinic", tag = "reports", params(ReportParams),
    responses((status = 200, description = "The report", body = Report)))]
async fn clinic_report(
    By(actor): By,
    State(api): State<Api>,
    Params(asked): Params<ReportParams>,
) -> Answer<Json<Report>> {
    let query = over(
        &asked.from,
        &asked.to,
        asked.clinic_id,
        asked.counselor_id,
        asked.by,
    )?;
    Ok(Json(api.clinic.clinic_report(&actor, query).await?.into()))
}

pub(crate) fn over(
    from: &str,
    to: &str,
    clinic_id: Option<Uuid>,
    counselor_id: Option<Uuid>,
    by: Option<Step>,
) -> Result<ReportQuery, Problem> {
    Ok(ReportQuery {
        from: parse::day("from", from)?,
        to: parse::day("to", to)?,
        clinic_id: clinic_id.map(ClinicId),
        counselor_id: counselor_id.map(UserId),
        by: by.map_or(DomainStep::Month, Step::into),
    })
}

/// Which number of a report.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Number {
    /// All sessions.
    All,
    /// Those with an analysis.
    Analyzed,
    /// Those without.
    NotAnalyzed,
    /// Planned ones.
    Scheduled,
    /// Recorded ones.
    Recorded,
    /// Transcribed ones.
    Transcribed,
    /// Closed ones.
    Completed,
    /// Those that ended with yes.
    Agreed,
    /// Those that ended with no.
    Declined,
    /// Open ones, nothing planned.
    Undecided,
    /// Open ones, with a next contact.
    FollowUp,
    /// Those whose outcome nobody has set.
    NoOutcome,
    /// Those with a quote to look at.
    Flagged,
    /// Those with a worry.
    Worries,
    /// Those with a worry that was not met.
    WorriesUnmet,
    /// Those that were given the advice `of`.
    Advice,
    /// Those in which the stage `of` was covered.
    StageCovered,
    /// Those in which it was judged and not covered.
    StageMissed,
    /// Those that the mean of the measure `of` rests on.
    Measured,
}

/// Which number of which report.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct BehindParams {
    /// First day, `YYYY-MM-DD`.
    from: String,
    /// Last day, `YYYY-MM-DD`.
    to: String,
    /// Only this clinic; a manager's own anyway.
    clinic_id: Option<Uuid>,
    /// Only this counselor.
    counselor_id: Option<Uuid>,
    /// Which number; all sessions unless given.
    #[param(inline)]
    about: Option<Number>,
    /// Id of the advice or stage, or the word of the measure.
    of: Option<String>,
    /// Most items of the page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// The sessions behind a number of a report, latest first, each with the moment in the talk to look at.
#[utoipa::path(get, path = "/reports/clinic/sessions", tag = "reports", params(BehindParams),
    responses((status = 200, description = "One page", body = BehindList)))]
async fn report_sessions(
    By(actor): By,
    State(api): State<Api>,
    Params(asked): Params<BehindParams>,
) -> Answer<Json<BehindList>> {
    let query = over(
        &asked.from,
        &asked.to,
        asked.clinic_id,
        asked.counselor_id,
        None,
    )?;
    let about = about(asked.about.unwrap_or(Number::All), asked.of.as_deref())?;
    let page = parse::page(asked.limit, asked.cursor);
    let found = api
        .clinic
        .report_sessions(&actor, query, &about, &page)
        .await?;
    Ok(Json(BehindList {
        items: found.items.into_iter().map(Into::into).collect(),
        next_cursor: found.next_cursor,
    }))
}

fn about(number: Number, of: Option<&str>) -> Result<About, Problem> {
    let named = || {
        of.map(str::to_owned)
            .ok_or_else(|| Problem::invalid("of", "Say which advice, stage or measure."))
    };
    Ok(match number {
        Number::All => About::All,
        Number::Analyzed => About::Analyzed,
        Number::NotAnalyzed => About::NotAnalyzed,
        Number::Scheduled => About::Status(SessionStatus::Scheduled),
        Number::Recorded => About::Status(SessionStatus::Recorded),
        Number::Transcribed => About::Status(SessionStatus::Transcribed),
        Number::Completed => About::Status(SessionStatus::Completed),
        Number::Agreed => About::Outcome(Some(Outcome::Agreed)),
        Number::Declined => About::Outcome(Some(Outcome::Declined)),
        Number::Undecided => About::Outcome(Some(Outcome::Undecided)),
        Number::FollowUp => About::Outcome(Some(Outcome::FollowUp)),
        Number::NoOutcome => About::Outcome(None),
        Number::Flagged => About::Flagged,
        Number::Worries => About::Worries,
        Number::WorriesUnmet => About::WorriesUnmet,
        Number::Advice => About::Advice(named()?),
        Number::StageCovered | Number::StageMissed => About::Stage {
            stage: named()?,
            covered: matches!(number, Number::StageCovered),
        },
        Number::Measured => About::Measured(measure(&named()?)?),
    })
}

fn measure(word: &str) -> Result<clinic::reports::report::Measure, Problem> {
    let measure: Measure = serde_json::from_value(serde_json::Value::from(word))
        .map_err(|_| Problem::invalid("of", "There is no such measure."))?;
    Ok(measure.into())
}
