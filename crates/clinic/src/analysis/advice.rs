//! Recommendations: the playbook's rules whose condition holds, each with the quote it rests on.

use super::playbook::{
    Playbook, RecommendationRule,
    condition::{Measure, Term},
};
use crate::domain::analysis::{
    AdviceKind, AnalysisBody, Evidence, Found, QuestionForm, Recommendation, Worry,
};

/// Most recommendations: more than five are not read.
const MOST: usize = 5;
/// Most of them that only praise.
const MOST_KEEP: usize = 2;
/// Most quotes for one.
const QUOTES: usize = 3;

/// At most five: first one of each kind, then by the playbook's order; shown as keep, start, stop.
pub(super) fn given(body: &AnalysisBody, playbook: &Playbook) -> Vec<Recommendation> {
    let due: Vec<Recommendation> = playbook
        .recommendations
        .iter()
        .filter_map(|rule| advise(rule, body))
        .collect();
    let mut chosen: Vec<usize> = [AdviceKind::Stop, AdviceKind::Start, AdviceKind::Keep]
        .into_iter()
        .filter_map(|kind| due.iter().position(|advice| advice.kind == kind))
        .collect();
    for (index, advice) in due.iter().enumerate() {
        let keeps = chosen
            .iter()
            .filter(|chosen| due[**chosen].kind == AdviceKind::Keep)
            .count();
        let room = advice.kind != AdviceKind::Keep || keeps < MOST_KEEP;
        if chosen.len() < MOST && room && !chosen.contains(&index) {
            chosen.push(index);
        }
    }
    let place = |kind: AdviceKind| match kind {
        AdviceKind::Keep => 0,
        AdviceKind::Start => 1,
        AdviceKind::Stop => 2,
    };
    chosen.sort_by_key(|index| (place(due[*index].kind), *index));
    chosen.into_iter().map(|index| due[index].clone()).collect()
}

/// The advice if every term of its condition holds; its evidence is that of the first term that has any.
fn advise(rule: &RecommendationRule, body: &AnalysisBody) -> Option<Recommendation> {
    let facts: Vec<Fact> = rule
        .when
        .0
        .iter()
        .map(|term| holds(term, body))
        .collect::<Option<_>>()?;
    let fact = facts
        .iter()
        .find(|fact| !fact.evidence.is_empty())
        .or(facts.first())?;
    let quote = fact.evidence.first();
    if quote.is_none() && (rule.text.contains("{quote}") || rule.text.contains("{time}")) {
        return None;
    }
    let text = rule
        .text
        .replace("{count}", &format!("{:.0}", fact.value))
        .replace(
            "{time}",
            &quote.map(|quote| clock(quote.start)).unwrap_or_default(),
        )
        // Last, so that what a person said is never read as a placeholder.
        .replace(
            "{quote}",
            quote.map_or("", |quote| quote.quote.trim_end_matches(['.', ',', '。'])),
        );
    Some(Recommendation {
        id: rule.id.clone(),
        kind: rule.kind,
        title: rule.title.clone(),
        text,
        better: rule.better.clone(),
        evidence: fact.evidence.iter().take(QUOTES).cloned().collect(),
    })
}

/// Minutes and seconds.
fn clock(seconds: f64) -> String {
    let whole = seconds.max(0.0).floor();
    format!("{:.0}:{:02.0}", (whole / 60.0).floor(), whole % 60.0)
}

/// A term that holds: its number and its quotes.
pub(super) struct Fact {
    pub(super) value: f64,
    evidence: Vec<Evidence>,
}

fn holds(term: &Term, body: &AnalysisBody) -> Option<Fact> {
    match term {
        Term::Compare(measure, comparison, number) => {
            measured(*measure, body).filter(|fact| comparison.holds(fact.value, *number))
        }
        Term::Heard(id) => item(id, Found::Found, body),
        Term::NotHeard(id) => item(id, Found::NotFound, body),
        Term::Flagged(id) => {
            let flag = body.flags.iter().find(|flag| flag.id == *id)?;
            Some(counted(flag.evidence.clone()))
        }
        Term::Worry(id) => {
            let raised = worries(body, |worry| worry.kind == *id);
            (!raised.evidence.is_empty()).then_some(raised)
        }
        Term::Quoted(id) => {
            let group = body.quotes.iter().find(|group| group.id == *id)?;
            Some(counted(group.evidence.clone()))
        }
    }
}

fn item(id: &str, found: Found, body: &AnalysisBody) -> Option<Fact> {
    let mut items = body.stages.iter().flat_map(|stage| &stage.items);
    let item = items.find(|item| item.id == id && item.found == found)?;
    Some(counted(item.evidence.clone()))
}

/// The value of a measure; `None` where it was not assessed.
pub(super) fn measured(measure: Measure, body: &AnalysisBody) -> Option<Fact> {
    let times = &body.duration_analysis;
    let fact = match measure {
        Measure::OpenQuestions => questions(body, QuestionForm::Open),
        Measure::ClosedQuestions => questions(body, QuestionForm::Closed),
        Measure::LeadingQuestions => questions(body, QuestionForm::Leading),
        Measure::OpenShare => open_share(body)?,
        Measure::TalkShare => plain(times.talking_time_ratio?.counselor),
        Measure::MonologueSeconds => Fact {
            value: times.longest_monologue_seconds,
            evidence: times.longest_monologue.iter().cloned().collect(),
        },
        Measure::Reflections => counted(
            body.reflections
                .iter()
                .map(|reflection| reflection.evidence.clone())
                .collect(),
        ),
        Measure::Questions => counted(
            body.questions
                .iter()
                .map(|question| question.evidence.clone())
                .collect(),
        ),
        Measure::InterruptionsByCounselor => {
            counted(body.flow.overlap.as_ref()?.by_counselor.clone())
        }
        Measure::Silences => plain(times.silence_periods.len() as f64),
        Measure::Worries => worries(body, |_| true),
        Measure::WorriesMet => worries(body, Worry::is_met),
        Measure::WorriesUnmet => worries(body, |worry| !worry.is_met()),
        Measure::WorriesAcknowledged => counted(
            body.worries
                .iter()
                .filter_map(|worry| worry.acknowledged.clone())
                .collect(),
        ),
        Measure::WorriesUnacknowledged => worries(body, |worry| worry.acknowledged.is_none()),
        Measure::WorriesUnexplored => worries(body, |worry| worry.explored.is_none()),
        Measure::WorriesUnanswered => worries(body, |worry| worry.answered.is_none()),
        Measure::WorriesUnchecked => worries(body, |worry| worry.checked.is_none()),
        Measure::NextStep => counted(body.next_step.iter().cloned().collect()),
        Measure::Flags => counted(
            body.flags
                .iter()
                .flat_map(|flag| flag.evidence.clone())
                .collect(),
        ),
        Measure::SentimentChange => {
            let thirds = body.sentiment.as_ref()?.thirds;
            plain(thirds[2]? - thirds[0]?)
        }
    };
    Some(fact)
}

const fn plain(value: f64) -> Fact {
    Fact {
        value,
        evidence: Vec::new(),
    }
}

fn counted(evidence: Vec<Evidence>) -> Fact {
    Fact {
        value: evidence.len() as f64,
        evidence,
    }
}

fn questions(body: &AnalysisBody, form: QuestionForm) -> Fact {
    let questions = body
        .questions
        .iter()
        .filter(|question| question.form == form);
    counted(
        questions
            .map(|question| question.evidence.clone())
            .collect(),
    )
}

fn open_share(body: &AnalysisBody) -> Option<Fact> {
    let open = questions(body, QuestionForm::Open);
    (!body.questions.is_empty()).then(|| Fact {
        value: open.value / body.questions.len() as f64,
        ..open
    })
}

fn worries(body: &AnalysisBody, fits: impl Fn(&Worry) -> bool) -> Fact {
    counted(
        body.worries
            .iter()
            .filter(|worry| fits(worry))
            .map(|worry| worry.raised.clone())
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn times_read_as_on_a_clock() {
        assert_eq!(
            (clock(0.0), clock(66.307), clock(3599.9)),
            ("0:00".into(), "1:06".into(), "59:59".into())
        );
    }
}
