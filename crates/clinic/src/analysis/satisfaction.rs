//! An estimate of the customer's satisfaction from words alone: a summary of evidence, no forecast,
//! and not validated (see `docs/measures.md`).

use super::{
    playbook::Playbook,
    talk::{Sentence, Talk},
};
use crate::domain::{
    analysis::{Evidence, Flag, Satisfaction, SatisfactionTerm, Sentiment, Worry},
    transcript::Speaker,
};

/// Below these nothing is estimated.
const CUSTOMER_TURNS: usize = 5;
const CUSTOMER_WORDS: usize = 100;
/// Where the estimate starts, and what each term can add or take.
const BASE: f64 = 5.0;
const LAST_THIRD: f64 = 2.0;
const THANKS: f64 = 1.0;
const WORRIES_MET: f64 = 1.0;
/// Worries from which on their share has its full weight: of one or two a share says little.
const FULL_WEIGHT: f64 = 3.0;
const NEXT_STEP: f64 = 0.5;
const PRESSURE: f64 = 0.5;
const MOST_PRESSURE: f64 = 1.5;
/// Half the width of the range that is told with it: with nothing but the base, less for each further term,
/// and at least.
const WIDEST: f64 = 3.0;
const NARROWER: f64 = 0.25;
const NARROWEST: f64 = 2.0;
/// The estimate never claims the ends of the scale.
const RANGE: (f64, f64) = (2.0, 9.0);

/// What the estimate is made of.
pub(super) struct Grounds<'a> {
    pub(super) talk: &'a Talk,
    pub(super) playbook: &'a Playbook,
    pub(super) total_seconds: f64,
    pub(super) sentiment: Option<&'a Sentiment>,
    pub(super) worries: &'a [Worry],
    pub(super) flags: &'a [Flag],
    pub(super) next_step: Option<&'a Evidence>,
}

impl Grounds<'_> {
    /// The estimate with its terms; `None` below 5 turns or 100 words of the customer.
    pub(super) fn estimate(&self) -> Option<Satisfaction> {
        let turns = self.talk.turns_of(Speaker::Customer).count();
        if turns < CUSTOMER_TURNS || self.talk.words_of(Speaker::Customer) < CUSTOMER_WORDS {
            return None;
        }
        let base = SatisfactionTerm {
            term: "base".to_owned(),
            points: BASE,
            evidence: vec![],
        };
        let others = [
            self.last_third(),
            self.thanks(),
            self.worries_met(),
            self.next_step(),
            self.pressure(),
        ];
        let terms: Vec<SatisfactionTerm> = std::iter::once(base)
            .chain(others.into_iter().flatten())
            .collect();
        let sum: f64 = terms.iter().map(|term| term.points).sum();
        let score = tenth(sum.clamp(RANGE.0, RANGE.1));
        // Each term that speaks narrows the range by so much; none of it was validated.
        let around = (WIDEST - NARROWER * (terms.len() - 1) as f64).max(NARROWEST);
        Some(Satisfaction {
            score,
            low: tenth((score - around).max(0.0)),
            high: tenth((score + around).min(10.0)),
            terms,
        })
    }

    fn last_third(&self) -> Option<SatisfactionTerm> {
        let sentiment = self.sentiment?;
        let from = self.total_seconds * 2.0 / 3.0;
        let evidence = sentiment
            .evidence
            .iter()
            .filter(|quote| quote.start >= from)
            .cloned()
            .collect();
        term("last_third", sentiment.thirds[2]? * LAST_THIRD, evidence)
    }

    /// Thanks or stated satisfaction in the second half, against stated dissatisfaction anywhere.
    fn thanks(&self) -> Option<SatisfactionTerm> {
        let language = &self.playbook.language;
        let said = |fits: &dyn Fn(&Sentence) -> bool| {
            let said = self
                .talk
                .said_by(Speaker::Customer)
                .filter(|sentence| fits(sentence));
            said.map(Sentence::evidence).collect::<Vec<_>>()
        };
        let unhappy = said(&|sentence| language.dissatisfied.is_match(&sentence.matching));
        let happy = said(&|sentence| {
            sentence.start >= self.total_seconds / 2.0
                && language.satisfied.is_match(&sentence.matching)
                && !language.dissatisfied.is_match(&sentence.matching)
        });
        match (happy.is_empty(), unhappy.is_empty()) {
            (false, true) => term("thanks", THANKS, happy),
            (true, false) => term("thanks", -THANKS, unhappy),
            _ => None,
        }
    }

    fn worries_met(&self) -> Option<SatisfactionTerm> {
        if self.worries.is_empty() {
            return None;
        }
        let met = self.worries.iter().filter(|worry| worry.is_met()).count();
        let share = met as f64 / self.worries.len() as f64;
        let evidence = self
            .worries
            .iter()
            .map(|worry| worry.raised.clone())
            .collect();
        let weight = (self.worries.len() as f64 / FULL_WEIGHT).min(1.0);
        term(
            "worries_met",
            (share * 2.0 - 1.0) * weight * WORRIES_MET,
            evidence,
        )
    }

    fn next_step(&self) -> Option<SatisfactionTerm> {
        term("next_step", NEXT_STEP, vec![self.next_step?.clone()])
    }

    fn pressure(&self) -> Option<SatisfactionTerm> {
        let is_pressure = |flag: &&Flag| {
            self.playbook
                .flags
                .iter()
                .any(|rule| rule.pressure && rule.id == flag.id)
        };
        let quotes = self
            .flags
            .iter()
            .filter(is_pressure)
            .flat_map(|flag| flag.evidence.clone());
        let quotes: Vec<Evidence> = quotes.collect();
        let points = (quotes.len() as f64 * PRESSURE).min(MOST_PRESSURE);
        term("pressure", -points, quotes)
    }
}

/// A term; none where it adds nothing.
fn term(name: &str, points: f64, evidence: Vec<Evidence>) -> Option<SatisfactionTerm> {
    let points = tenth(points);
    (points != 0.0).then(|| SatisfactionTerm {
        term: name.to_owned(),
        points,
        evidence,
    })
}

/// More than a tenth would feign precision; rounded terms also add up to the score as shown.
fn tenth(points: f64) -> f64 {
    (points * 10.0).round() / 10.0
}
