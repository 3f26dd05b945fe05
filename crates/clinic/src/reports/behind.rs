//! From a number of a report to the sessions behind it, and to the moment in the talk.

use super::{check, subject};
use crate::{
    Actor, Clinic, ClinicError, Listed, Page,
    domain::{
        analysis::{AnalysisBody, Evidence, QuestionForm, Worry},
        report::{Measure, ReportQuery},
        session::{Outcome, SessionStatus},
    },
    policy::{self, Action},
    sessions::{SessionKey, SessionWithRelations},
    store,
};

/// Which number is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// All sessions.
    All,
    /// Those with an analysis.
    Analyzed,
    /// Those without.
    NotAnalyzed,
    /// Those that have come so far.
    Status(SessionStatus),
    /// Those that ended so; `None`: nobody has said yet.
    Outcome(Option<Outcome>),
    /// Those with a quote to look at.
    Flagged,
    /// Those with a worry.
    Worries,
    /// Those with a worry that was not met.
    WorriesUnmet,
    /// Those that were given this advice, by the id of its rule.
    Advice(String),
    /// Those in which a stage was judged and was covered, or not.
    Stage {
        /// Id of the stage.
        stage: String,
        /// Covered or not.
        covered: bool,
    },
    /// Those that a measure's mean rests on.
    Measured(Measure),
}

/// One session behind a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Behind {
    /// The session.
    pub session: SessionWithRelations,
    /// Its value, where a measure is asked about.
    pub value: Option<f64>,
    /// Where in the talk to look, where one place shows it.
    pub moment: Option<Moment>,
}

/// A place in a talk. Its words are read in the session, as far as the reader may.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// Index of the segment.
    pub segment: u32,
    /// Seconds from the start.
    pub start: f64,
}

impl Clinic {
    /// The sessions behind a number of a report, latest first. Opening them is written down in the audit.
    pub async fn report_sessions(
        &self,
        actor: &Actor,
        query: ReportQuery,
        about: &About,
        page: &Page,
    ) -> Result<Listed<Behind>, ClinicError> {
        let reach = policy::reach(actor, Action::ReadReport)?;
        let (rows, beyond) = (page.rows()?, page.key::<SessionKey>()?);
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        check(&mut conn, actor, reach, &query).await?;
        let mut found =
            store::behind::list(&mut conn, reach, &query, about, beyond.as_ref(), rows + 1).await?;
        for one in found.iter_mut().take(rows) {
            let analysis = store::analysis::newest(&mut conn, one.session.session.id).await?;
            one.moment = analysis.and_then(|analysis| moment(&analysis.body, about));
        }
        drop(conn);
        self.note_reading(&open, actor, Action::ReadReport, subject(actor, &query))
            .await?;
        Ok(Listed::of(found, rows, |one| SessionKey {
            date: one.session.session.session_date,
            id: one.session.session.id,
        }))
    }
}

/// The place that shows best what is asked about.
fn moment(body: &AnalysisBody, about: &About) -> Option<Moment> {
    let unmet = || body.worries.iter().find(|worry| !worry.is_met());
    let flag = || body.flags.iter().flat_map(|flag| &flag.evidence).next();
    let closed = || {
        let asked = body.questions.iter();
        asked
            .filter(|question| question.form != QuestionForm::Open)
            .map(|question| &question.evidence)
            .next()
    };
    let raised = |worry: Option<&Worry>| worry.map(|worry| worry.raised.clone());
    let evidence: Option<Evidence> = match about {
        About::Flagged | About::Measured(Measure::Flags) => flag().cloned(),
        About::Worries => raised(body.worries.first()),
        About::WorriesUnmet | About::Measured(Measure::WorriesMet) => raised(unmet()),
        About::Advice(id) => {
            let given = body.recommendations.iter().find(|advice| advice.id == *id);
            given.and_then(|advice| advice.evidence.first().cloned())
        }
        About::Stage { stage, .. } => {
            let stage = body.stages.iter().find(|known| known.id == *stage)?;
            let items = stage.items.iter();
            items.flat_map(|item| &item.evidence).next().cloned()
        }
        About::Measured(Measure::TalkShare | Measure::Monologue) => {
            body.duration_analysis.longest_monologue.clone()
        }
        About::Measured(Measure::OpenShare | Measure::Questions) => closed().cloned(),
        About::Measured(Measure::NextStep) => body.next_step.clone(),
        About::All
        | About::Analyzed
        | About::NotAnalyzed
        | About::Status(_)
        | About::Outcome(_)
        | About::Measured(Measure::StageCoverage | Measure::Satisfaction) => None,
    };
    evidence.map(|evidence| Moment {
        segment: evidence.segment,
        start: evidence.start,
    })
}
