//! Measures of a transcript against the truth, as the tests and the benchmark state them.

use clinic::domain::transcript::{Speaker, TranscriptBody};
use serde::Deserialize;

/// What was really said.
#[derive(Clone, Debug, Deserialize)]
pub struct Truth {
    /// Length of the recording in seconds.
    pub duration: f64,
    /// In order of time.
    pub turns: Vec<TrueTurn>,
}

/// One person's turn.
#[derive(Clone, Debug, Deserialize)]
pub struct TrueTurn {
    /// Who.
    pub speaker: Speaker,
    /// Start in seconds.
    pub start: f64,
    /// End in seconds.
    pub end: f64,
    /// The words.
    pub text: String,
}

/// How a transcript compares; shares are 0-1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// Words inserted, left out or changed, over the words of the truth.
    pub word_errors: f64,
    /// The same with each person's words compared apart: a word given to the other counts twice.
    pub word_errors_by_speaker: f64,
    /// Time given to the wrong person, over the true time of speech.
    pub wrong_speaker: f64,
    /// True time of speech that no segment covers.
    pub missed: f64,
    /// Counselor's share of the talk less the true one.
    pub talk_share_off: f64,
}

/// Errors of times, in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Times {
    /// Mean of their amounts.
    pub mean: f64,
    /// All but one of twenty are smaller.
    pub p95: f64,
}

impl Truth {
    /// The part before `seconds`, for a recording that holds the beginning of a talk. Of a turn that is
    /// cut, as many words are kept as time: right to a word or two.
    #[must_use]
    pub fn before(&self, seconds: f64) -> Self {
        let kept = self
            .turns
            .iter()
            .filter(|turn| turn.start < seconds)
            .cloned()
            .map(|mut turn| {
                let share = ((seconds - turn.start) / (turn.end - turn.start)).min(1.0);
                let words: Vec<&str> = turn.text.split_whitespace().collect();
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a share of few words"
                )]
                let count = (words.len() as f64 * share).round() as usize;
                turn.text = words[..count].join(" ");
                turn.end = turn.end.min(seconds);
                turn
            });
        Self {
            duration: seconds.min(self.duration),
            turns: kept.collect(),
        }
    }

    /// Compares `transcript` with this.
    pub fn score(&self, transcript: &TranscriptBody) -> Score {
        let said = |who: Option<Speaker>| {
            let turns = self
                .turns
                .iter()
                .filter(|t| who.is_none_or(|w| w == t.speaker));
            normalised(turns.map(|t| t.text.as_str()))
        };
        let heard = |who: Option<Speaker>| {
            let segments = transcript
                .segments
                .iter()
                .filter(|s| who.is_none_or(|w| w == s.speaker));
            normalised(segments.map(|s| s.text.as_str()))
        };
        let total = said(None).len().max(1) as f64;
        let errors = |who| distance(&said(who), &heard(who)) as f64;
        let by_speaker: f64 = [Speaker::Counselor, Speaker::Customer]
            .map(|who| errors(Some(who)))
            .iter()
            .sum();
        let (wrong, missed, speech) = self.frames(transcript);
        Score {
            word_errors: errors(None) / total,
            word_errors_by_speaker: by_speaker / total,
            wrong_speaker: wrong as f64 / speech.max(1) as f64,
            missed: missed as f64 / speech.max(1) as f64,
            talk_share_off: talk_share(transcript) - self.talk_share(),
        }
    }

    /// Words that were said.
    pub fn words(&self) -> usize {
        normalised(self.turns.iter().map(|t| t.text.as_str())).len()
    }

    /// Diarization error rate as NIST's `md-eval` defines it: speech missed, speech found where none was, and
    /// speech of the wrong person, over the true time of speech; a quarter of a second around every true start
    /// and end is left out (the collar). Where two speak at once, the truth has the later.
    pub fn diarization_error(&self, transcript: &TranscriptBody) -> f64 {
        const COLLAR: f64 = 0.25;
        let heard = timeline(
            self.duration,
            transcript
                .segments
                .iter()
                .map(|s| (s.speaker, s.start, s.end)),
        );
        let truth = timeline(
            self.duration,
            self.turns.iter().map(|t| (t.speaker, t.start, t.end)),
        );
        let edges = self.turns.iter().flat_map(|t| [t.start, t.end]);
        let near = timeline(
            self.duration,
            edges.map(|at| (Speaker::Other, at - COLLAR, at + COLLAR)),
        );
        let counted = truth
            .iter()
            .zip(&heard)
            .zip(&near)
            .filter(|(_, near)| near.is_none());
        let (wrong, speech) = counted.fold((0, 0), |(wrong, speech), ((truth, heard), _)| {
            (
                wrong + usize::from(truth != heard),
                speech + usize::from(truth.is_some()),
            )
        });
        wrong as f64 / speech.max(1) as f64
    }

    /// How far the first word of each turn is from the turn's true start. Only turns whose first word was
    /// recognised count: the truth has no other times of words.
    pub fn turn_times(&self, transcript: &TranscriptBody) -> Times {
        let words: Vec<(String, f64)> = transcript
            .segments
            .iter()
            .flat_map(|s| &s.words)
            .filter_map(|w| {
                Some((
                    normalised(std::iter::once(w.text.as_str()))
                        .into_iter()
                        .next()?,
                    w.start,
                ))
            })
            .collect();
        let mut off: Vec<f64> = self
            .turns
            .iter()
            .filter_map(|turn| {
                let first = normalised(std::iter::once(turn.text.as_str()))
                    .into_iter()
                    .next()?;
                let same = words.iter().filter(|(word, _)| *word == first);
                let nearest = same.map(|(_, start)| (start - turn.start).abs());
                // Further away it is another word of the same letters.
                nearest.min_by(f64::total_cmp).filter(|off| *off < 1.5)
            })
            .collect();
        off.sort_by(f64::total_cmp);
        let p95 = off.get(off.len().saturating_sub(1) * 95 / 100).copied();
        Times {
            mean: off.iter().sum::<f64>() / off.len().max(1) as f64,
            p95: p95.unwrap_or(0.0),
        }
    }

    /// Counselor's share of the time of speech.
    pub fn talk_share(&self) -> f64 {
        share(self.turns.iter().map(|t| (t.speaker, t.end - t.start)))
    }

    /// In steps of 10 ms: given to the wrong person, given to nobody, speech in all.
    fn frames(&self, transcript: &TranscriptBody) -> (usize, usize, usize) {
        let segments = transcript
            .segments
            .iter()
            .map(|s| (s.speaker, s.start, s.end));
        let heard = timeline(self.duration, segments);
        let truth = timeline(
            self.duration,
            self.turns.iter().map(|t| (t.speaker, t.start, t.end)),
        );
        let speech = truth
            .iter()
            .zip(&heard)
            .filter(|(truth, _)| truth.is_some());
        speech.fold((0, 0, 0), |(wrong, missed, all), (truth, heard)| {
            (
                wrong + usize::from(heard.is_some() && heard != truth),
                missed + usize::from(heard.is_none()),
                all + 1,
            )
        })
    }
}

/// Counselor's share of the time in segments.
pub fn talk_share(transcript: &TranscriptBody) -> f64 {
    share(
        transcript
            .segments
            .iter()
            .map(|s| (s.speaker, s.end - s.start)),
    )
}

fn share(times: impl Iterator<Item = (Speaker, f64)>) -> f64 {
    let (own, all) = times.fold((0.0, 0.0), |(own, all), (speaker, time)| {
        (
            if speaker == Speaker::Counselor {
                own + time
            } else {
                own
            },
            all + time,
        )
    });
    if all > 0.0 { own / all } else { 0.0 }
}

fn timeline(
    duration: f64,
    spans: impl Iterator<Item = (Speaker, f64, f64)>,
) -> Vec<Option<Speaker>> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "seconds of a recording"
    )]
    let frame = |seconds: f64| (seconds.max(0.0) * 100.0).round() as usize;
    let mut line = vec![None; frame(duration)];
    let length = line.len();
    for (speaker, start, end) in spans {
        line[frame(start).min(length)..frame(end).min(length)].fill(Some(speaker));
    }
    line
}

/// Lower case, letters only, hyphens as blanks; numbers up to 9999 and dollars as words, without the
/// "and" after a hundred: "$960" is "nine hundred and sixty dollars".
fn normalised<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in
        texts.flat_map(|text| text.split(|c: char| c.is_whitespace() || c == '-' || c == '—'))
    {
        let bare: String = word
            .chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect();
        match bare.parse::<usize>() {
            Ok(number) if number < 10_000 => {
                spell(number, &mut words);
                words.extend(word.starts_with('$').then(|| "dollars".to_owned()));
            }
            _ if bare == "and" && words.last().is_some_and(|last| last == "hundred") => {}
            _ if bare.is_empty() => {}
            _ => words.push(bare),
        }
    }
    words
}

/// Appends a number below 10 000 as it is spoken.
fn spell(number: usize, words: &mut Vec<String>) {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    let (hundreds, rest) = (number / 100, number % 100);
    if hundreds > 0 {
        if hundreds.is_multiple_of(10) {
            words.extend([SMALL[hundreds / 10].to_owned(), "thousand".to_owned()]);
        } else {
            spell(hundreds, words);
            words.push("hundred".to_owned());
        }
    }
    if rest >= 20 {
        words.push(TENS[rest / 10].to_owned());
        words.extend((rest % 10 > 0).then(|| SMALL[rest % 10].to_owned()));
    } else if rest > 0 || number == 0 {
        words.push(SMALL[rest].to_owned());
    }
}

/// Fewest words to insert, leave out or change (Levenshtein).
fn distance(a: &[String], b: &[String]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_case_marks_and_spelling_of_numbers() {
        let words = |text: &str| normalised(std::iter::once(text));
        assert_eq!(
            distance(
                &words("Well, I have TWO well-known cats."),
                &words("well I have 2 well known cats")
            ),
            0
        );
        let prices = words("nine hundred and sixty dollars, or twelve hundred; about fifty-three");
        assert_eq!(distance(&prices, &words("$960 or 1,200, about 53")), 0);
        assert_eq!(distance(&words("a b c d"), &words("a x c")), 2);
        assert_eq!(distance(&words(""), &words("a b")), 2);
    }
}
