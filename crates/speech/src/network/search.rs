//! Looks for the likeliest text of a window.

use super::{
    decoder::{Decoder, Heard, Step, Way},
    linear::Kernels,
    tokens::Tokens,
};
use crate::SpeechError;

/// The text found for a window.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    /// Tokens of text with the probability of each.
    pub(crate) tokens: Vec<(usize, f32)>,
    /// For each token of text and the end, where the followers looked.
    pub(crate) looks: Vec<Vec<f32>>,
    /// Probability that nothing was said.
    pub(crate) silence: f32,
    /// Mean logarithm of the tokens' probabilities.
    pub(crate) sureness: f32,
    /// Whether the text came to an end by itself.
    pub(crate) ended: bool,
}

/// What is the same for every window of a recording.
pub(crate) struct Search<'a> {
    pub(crate) decoder: &'a Decoder,
    pub(crate) tokens: &'a Tokens,
    /// Ways followed at once; 1 takes the likeliest token each time.
    pub(crate) ways: usize,
    /// Asked at every token whether to go on.
    pub(crate) going: &'a dyn Fn() -> Result<(), SpeechError>,
}

/// A way with what it has written.
#[derive(Clone)]
struct Open {
    way: Way,
    tokens: Vec<(usize, f32)>,
    looks: Vec<Vec<f32>>,
    sum: f32,
    next: Vec<f32>,
}

impl Open {
    fn mean(&self) -> f32 {
        self.sum / (self.tokens.len() + 1) as f32
    }
}

impl Search<'_> {
    /// The language spoken in a window.
    pub(crate) fn language(
        &self,
        kernels: &mut Kernels,
        heard: &Heard,
    ) -> Result<&'static str, SpeechError> {
        if !self.tokens.multilingual() {
            return Ok("en");
        }
        let step = self
            .decoder
            .step(kernels, heard, &mut Way::default(), self.tokens.start())?;
        let best = self
            .tokens
            .languages()
            .max_by(|a, b| step.scores[a.1].total_cmp(&step.scores[b.1]));
        Ok(best.map_or("en", |(name, _)| name))
    }

    /// The text of a window in `language`; `hints` are tokens that are likely to occur.
    pub(crate) fn text(
        &self,
        kernels: &mut Kernels,
        heard: &Heard,
        language: &str,
        hints: &[usize],
    ) -> Result<Found, SpeechError> {
        let tokens = self.tokens;
        let mut prompt = Vec::new();
        if !hints.is_empty() {
            prompt.push(tokens.before());
            prompt.extend(hints);
        }
        prompt.push(tokens.start());
        if tokens.multilingual() {
            prompt.extend(tokens.language(language));
            prompt.push(tokens.transcribe());
        }
        prompt.push(tokens.untimed());
        let mut way = Way::default();
        let mut silence = 0.0;
        let mut step = Step {
            scores: Vec::new(),
            looks: Vec::new(),
        };
        for token in prompt {
            (self.going)()?;
            step = self.decoder.step(kernels, heard, &mut way, token)?;
            if token == tokens.start() {
                silence = likelihood(&step.scores, tokens.silence());
            }
        }
        let mut found = self.write(kernels, heard, way, step)?;
        found.silence = silence;
        Ok(found)
    }

    fn write(
        &self,
        kernels: &mut Kernels,
        heard: &Heard,
        way: Way,
        step: Step,
    ) -> Result<Found, SpeechError> {
        // Half of the room is for what was said before.
        let longest = self.decoder.longest() / 2;
        let last = (way.length() + longest).min(self.decoder.longest());
        let mut open = vec![Open {
            way,
            tokens: Vec::new(),
            looks: vec![step.looks],
            sum: 0.0,
            next: self.likelihoods(step.scores, true),
        }];
        let mut ended: Vec<Open> = Vec::new();
        while ended.len() < self.ways && !open.is_empty() && open[0].way.length() < last {
            (self.going)()?;
            let mut chosen = Vec::new();
            for (sum, from, token) in self.best(&open) {
                let probability = open[from].next[token].exp();
                if token == self.tokens.end {
                    let mut way = open[from].clone();
                    way.sum = sum;
                    ended.push(way);
                } else {
                    let mut next = open[from].clone();
                    next.sum = sum;
                    next.tokens.push((token, probability));
                    chosen.push(next);
                }
                if chosen.len() == self.ways {
                    break;
                }
            }
            open = chosen;
            for way in &mut open {
                let token = way.tokens.last().map_or(self.tokens.end, |t| t.0);
                let step = self.decoder.step(kernels, heard, &mut way.way, token)?;
                way.next = self.likelihoods(step.scores, false);
                way.looks.push(step.looks);
            }
        }
        let by_itself = !ended.is_empty();
        let all = if by_itself { ended } else { open };
        let best = all.into_iter().max_by(|a, b| a.mean().total_cmp(&b.mean()));
        Ok(best.map_or_else(Found::default, |best| Found {
            sureness: best.mean(),
            tokens: best.tokens,
            looks: best.looks,
            silence: 0.0,
            ended: by_itself,
        }))
    }

    /// The likeliest next steps over all ways: sum, way, token; twice as many as ways, since some end.
    fn best(&self, open: &[Open]) -> Vec<(f32, usize, usize)> {
        let keep = if self.ways == 1 { 1 } else { 2 * self.ways };
        let mut best: Vec<(f32, usize, usize)> = Vec::with_capacity(keep + 1);
        for (from, way) in open.iter().enumerate() {
            for (token, likely) in way.next.iter().enumerate() {
                let sum = way.sum + likely;
                if best.len() == keep && best.last().is_some_and(|least| least.0 >= sum) {
                    continue;
                }
                let at = best.partition_point(|other| other.0 >= sum);
                best.insert(at, (sum, from, token));
                best.truncate(keep);
            }
        }
        best
    }

    /// Logarithms of the probabilities of all that may be written.
    fn likelihoods(&self, mut scores: Vec<f32>, first: bool) -> Vec<f32> {
        for token in self.tokens.unspoken() {
            scores[*token] = f32::NEG_INFINITY;
        }
        // Marks, languages and times are no text.
        scores[self.tokens.end + 1..].fill(f32::NEG_INFINITY);
        if first {
            scores[self.tokens.end] = f32::NEG_INFINITY;
            if let Some(blank) = self.tokens.blank() {
                scores[blank] = f32::NEG_INFINITY;
            }
        }
        let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let sum: f32 = scores.iter().map(|s| (s - most).exp()).sum();
        let all = most + sum.ln();
        for score in &mut scores {
            *score -= all;
        }
        scores
    }
}

fn likelihood(scores: &[f32], token: usize) -> f32 {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let sum: f32 = scores.iter().map(|s| (s - most).exp()).sum();
    (scores[token] - most).exp() / sum
}
