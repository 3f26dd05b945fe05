//! Waiting, interrupting, pace: how the talk flows. Described per talk, never held against a norm.

use super::{
    language::Language,
    silence, talk,
    talk::{Talk, Turn},
    turns,
};
use crate::domain::{
    analysis::{Evidence, NotAssessed, SilencePeriod, Worry},
    flow::{Flow, MeasureName, Overlap, Pace, PaceUnit, Unassessed, Waiting},
    transcript::{Segment, Speaker, TranscriptBody},
};

/// Of fewer changes of speaker no median is told.
const CASES: usize = 3;
/// Two voices at once for so long are an interruption (our choice; Revenue.io leaves back-channels out by length, too).
const INTERRUPTION: f64 = 0.3;
/// From so much overlap on, a transcript can show two voices at once, in seconds.
const SHOWS_OVERLAP: f64 = 0.05;
/// Least speaking time for a pace, in seconds.
const PACE_SECONDS: f64 = 15.0;

/// What the flow is worked out from.
pub(super) struct Course<'a> {
    pub(super) body: &'a TranscriptBody,
    pub(super) talk: &'a Talk,
    pub(super) gaps_at: &'a [f64],
    pub(super) silences: &'a [SilencePeriod],
    pub(super) total_seconds: f64,
    pub(super) language: &'a Language,
    pub(super) worries: &'a [Worry],
}

impl Course<'_> {
    /// The flow, with the reasons for what stays open.
    pub(super) fn flow(&self) -> Flow {
        let (customer_monologue, customer_monologue_seconds) =
            turns::longest_monologue(self.talk, Speaker::Customer).unzip();
        let mut flow = Flow {
            patience: self.waiting(Speaker::Counselor, |_| true),
            patience_after_worry: self.waiting(Speaker::Counselor, |turn| self.holds_worry(turn)),
            response_latency: self.waiting(Speaker::Customer, |_| true),
            overlap: self.overlap(),
            counselor_pace: self.pace(Speaker::Counselor),
            customer_pace: self.pace(Speaker::Customer),
            counselor_backchannels: self.backchannels(Speaker::Counselor),
            customer_backchannels: self.backchannels(Speaker::Customer),
            silence_share: silence::share(self.silences, self.total_seconds),
            customer_monologue,
            customer_monologue_seconds: customer_monologue_seconds.unwrap_or_default(),
            unassessed: Vec::new(),
        };
        let few = NotAssessed::FewCases;
        let open = [
            (MeasureName::Patience, flow.patience.is_none(), few),
            (
                MeasureName::PatienceAfterWorry,
                flow.patience_after_worry.is_none(),
                few,
            ),
            (
                MeasureName::ResponseLatency,
                flow.response_latency.is_none(),
                few,
            ),
            (
                MeasureName::Overlap,
                flow.overlap.is_none(),
                NotAssessed::OneMicrophone,
            ),
            (
                MeasureName::CounselorPace,
                flow.counselor_pace.is_none(),
                few,
            ),
            (MeasureName::CustomerPace, flow.customer_pace.is_none(), few),
        ];
        flow.unassessed = open
            .into_iter()
            .filter(|(_, open, _)| *open)
            .map(|(measure, _, reason)| Unassessed { measure, reason })
            .collect();
        flow
    }

    /// How long `speaker` waits after turns of the other that fit.
    fn waiting(&self, speaker: Speaker, fits: impl Fn(usize) -> bool) -> Option<Waiting> {
        let turns: Vec<(usize, &Turn)> = self
            .talk
            .turns
            .iter()
            .enumerate()
            .filter(|(_, turn)| !turn.backchannel)
            .collect();
        let pairs = turns.windows(2).filter(|pair| {
            let [(at, before), (_, after)] = pair else {
                return false;
            };
            after.speaker == speaker
                && before.speaker == other(speaker)
                && fits(*at)
                && !self.is_gap_between(before.end, after.start)
        });
        let mut waits: Vec<(f64, usize)> = pairs
            .map(|pair| (pair[1].1.start - pair[0].1.end, pair[1].0))
            .filter(|(seconds, _)| *seconds >= 0.0)
            .collect();
        if waits.len() < CASES {
            return None;
        }
        waits.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (longest_seconds, turn) = waits.last().copied()?;
        Some(Waiting {
            median_seconds: median(&waits),
            count: u32::try_from(waits.len()).unwrap_or(u32::MAX),
            longest_seconds,
            longest: self.talk.in_turn(turn).first()?.evidence(),
        })
    }

    fn is_gap_between(&self, from: f64, to: f64) -> bool {
        self.gaps_at.iter().any(|at| *at >= from && *at <= to)
    }

    fn holds_worry(&self, turn: usize) -> bool {
        self.talk.in_turn(turn).iter().any(|sentence| {
            self.worries
                .iter()
                .any(|worry| sentence.is_at(&worry.raised))
        })
    }

    /// Two voices at once; `None` where the transcript shows none: one microphone may have hidden them.
    fn overlap(&self) -> Option<Overlap> {
        let mut spoken: Vec<&Segment> = self
            .body
            .segments
            .iter()
            .filter(|segment| {
                segment.speaker != Speaker::Other
                    && talk::spoken_seconds(segment) > 0.0
                    && !segment.text.trim().is_empty()
            })
            .collect();
        spoken.sort_by(|a, b| a.start.total_cmp(&b.start));
        let mut overlap = Overlap {
            seconds: 0.0,
            by_counselor: Vec::new(),
            by_customer: Vec::new(),
        };
        // Of each speaker, the segment that reaches furthest so far.
        let mut reaching: [Option<&Segment>; 2] = [None, None];
        for segment in spoken {
            let own = usize::from(segment.speaker == Speaker::Customer);
            if let Some(before) = reaching[1 - own].filter(|before| before.end > segment.start) {
                let seconds = before.end.min(segment.end) - segment.start;
                overlap.seconds += seconds;
                let inside = before.start < segment.start && seconds >= INTERRUPTION;
                if let Some(words) = self.interruption(segment).filter(|_| inside) {
                    match segment.speaker {
                        Speaker::Counselor => overlap.by_counselor.push(words),
                        _ => overlap.by_customer.push(words),
                    }
                }
            }
            if reaching[own].is_none_or(|before| before.end < segment.end) {
                reaching[own] = Some(segment);
            }
        }
        overlap.seconds = overlap.seconds.max(self.marked_seconds());
        (overlap.seconds >= SHOWS_OVERLAP).then_some(overlap)
    }

    /// Seconds of the segments in which the recogniser heard two at once.
    fn marked_seconds(&self) -> f64 {
        let marked = self.body.segments.iter().filter(|segment| segment.overlap);
        marked.map(talk::spoken_seconds).sum()
    }

    /// The words of a segment that are more than a sign of listening.
    fn interruption(&self, segment: &Segment) -> Option<Evidence> {
        let text = segment.text.trim();
        let words = self.language.count_words(text);
        let listening = self
            .language
            .is_backchannel(text, words, talk::spoken_seconds(segment));
        (!listening).then(|| Evidence {
            segment: segment.index,
            start: segment.start,
            quote: text.to_owned(),
        })
    }

    fn pace(&self, speaker: Speaker) -> Option<Pace> {
        let own = || self.talk.turns_of(speaker).map(|(_, turn)| turn);
        let seconds: f64 = own().map(|turn| turn.seconds).sum();
        let units: usize = own().map(|turn| turn.units).sum();
        (seconds >= PACE_SECONDS).then(|| Pace {
            per_minute: units as f64 * 60.0 / seconds,
            unit: if self.language.spaces() {
                PaceUnit::Words
            } else {
                PaceUnit::Characters
            },
            seconds,
        })
    }

    fn backchannels(&self, speaker: Speaker) -> u32 {
        let own = self
            .talk
            .turns
            .iter()
            .filter(|turn| turn.backchannel && turn.speaker == speaker);
        u32::try_from(own.count()).unwrap_or(u32::MAX)
    }
}

const fn other(speaker: Speaker) -> Speaker {
    match speaker {
        Speaker::Counselor => Speaker::Customer,
        Speaker::Customer | Speaker::Other => Speaker::Counselor,
    }
}

/// The median of sorted waits.
fn median(sorted: &[(f64, usize)]) -> f64 {
    let half = sorted.len() / 2;
    if sorted.len() % 2 == 1 {
        sorted[half].0
    } else {
        f64::midpoint(sorted[half - 1].0, sorted[half].0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{examples, language};

    fn flow(lines: &[(&str, f64, f64, &str)], gaps_at: &[f64]) -> Flow {
        let body = examples::body(lines);
        let language = language::shipped("en").unwrap();
        Course {
            talk: &Talk::of(&body, language),
            body: &body,
            gaps_at,
            silences: &[],
            total_seconds: 100.0,
            language,
            worries: &[],
        }
        .flow()
    }

    const TALK: [(&str, f64, f64, &str); 7] = [
        ("customer", 0.0, 10.0, "I shave every second day."),
        ("counselor", 10.5, 20.0, "And what bothers you?"),
        ("customer", 21.0, 30.0, "The time it takes."),
        ("counselor", 33.0, 40.0, "We could begin with a test."),
        ("customer", 40.2, 50.0, "I would like that."),
        ("counselor", 51.0, 60.0, "Then let us do it."),
        ("customer", 60.4, 70.0, "Thank you for it."),
    ];

    #[test]
    fn patience_is_the_median_wait_and_names_the_longest() {
        let found = flow(&TALK, &[]).patience.unwrap();
        assert!((found.median_seconds - 1.0).abs() < 1e-9 && found.count == 3);
        assert_eq!(found.longest.quote, "We could begin with a test.");
        // A gap of the recording hides how long it was.
        assert!(flow(&TALK, &[31.0]).patience.is_none());
    }

    #[test]
    fn one_microphone_shows_no_interruption() {
        let found = flow(&TALK, &[]);
        assert!(found.overlap.is_none());
        assert!(found.unassessed.contains(&Unassessed {
            measure: MeasureName::Overlap,
            reason: NotAssessed::OneMicrophone
        }));
    }

    #[test]
    fn an_interruption_begins_within_the_others_words_and_is_no_sign_of_listening() {
        let found = flow(
            &[
                ("customer", 0.0, 10.0, "I shave every second day."),
                ("counselor", 4.0, 4.6, "Mm-hm."),
                ("counselor", 8.0, 14.0, "We have a plan for that."),
                ("customer", 13.9, 20.0, "But I am not done."),
            ],
            &[],
        )
        .overlap
        .unwrap();
        let quotes: Vec<&str> = found
            .by_counselor
            .iter()
            .map(|one| one.quote.as_str())
            .collect();
        assert_eq!(quotes, ["We have a plan for that."]);
        assert!(found.by_customer.is_empty(), "0.1 s is none");
        assert!((found.seconds - 2.7).abs() < 1e-9);
    }
}
