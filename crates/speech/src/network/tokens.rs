//! Text to tokens and back, and which tokens are no text.

use std::collections::HashMap;

use super::file::WeightFile;

/// Languages in the order of their tokens (`tokenizer.py` of its authors).
const LANGUAGES: [&str; 100] = [
    "en", "zh", "de", "es", "ru", "ko", "fr", "ja", "pt", "tr", "pl", "ca", "nl", "ar", "sv", "it",
    "id", "hi", "fi", "vi", "he", "uk", "el", "ms", "cs", "ro", "da", "hu", "ta", "no", "th", "ur",
    "hr", "bg", "lt", "la", "mi", "ml", "cy", "sk", "te", "fa", "lv", "bn", "sr", "az", "sl", "kn",
    "et", "mk", "br", "eu", "is", "hy", "ne", "mn", "bs", "kk", "sq", "sw", "gl", "mr", "pa", "si",
    "km", "sn", "yo", "so", "af", "oc", "ka", "be", "tg", "sd", "gu", "am", "yi", "lo", "uz", "fo",
    "ht", "ps", "tk", "nn", "mt", "sa", "lb", "my", "bo", "tl", "mg", "as", "tt", "haw", "ln",
    "ha", "ba", "jw", "su", "yue",
];

/// Whether any model knows this language.
pub(crate) fn is_language(name: &str) -> bool {
    LANGUAGES.contains(&name)
}

/// The tokens of one model.
pub(crate) struct Tokens {
    bytes: Vec<Vec<u8>>,
    ids: HashMap<Vec<u8>, usize>,
    /// Tokens of text; the next one ends it.
    pub(crate) end: usize,
    languages: usize,
    all: usize,
    /// Never written: notes of music, brackets and the like begin what nobody said.
    unspoken: Vec<usize>,
}

impl Tokens {
    pub(crate) fn read(file: &mut WeightFile) -> Self {
        let bytes = std::mem::take(&mut file.vocabulary);
        let ids: HashMap<Vec<u8>, usize> = bytes.iter().cloned().zip(0..).collect();
        let all = file.sizes.tokens;
        let multilingual = all >= 51_865;
        let end = if multilingual { 50_257 } else { 50_256 };
        let mut tokens = Self {
            bytes,
            ids,
            end,
            languages: if multilingual { all - 51_766 } else { 99 },
            all,
            unspoken: Vec::new(),
        };
        tokens.unspoken = tokens.find_unspoken();
        tokens
    }

    /// Begins a text.
    pub(crate) fn start(&self) -> usize {
        self.end + 1
    }

    /// Writes in the language spoken.
    pub(crate) fn transcribe(&self) -> usize {
        self.start() + 1 + self.languages + 1
    }

    /// Begins what was said before.
    pub(crate) fn before(&self) -> usize {
        self.transcribe() + 2
    }

    /// Nothing was said.
    pub(crate) fn silence(&self) -> usize {
        self.before() + 1
    }

    /// Text without times follows.
    pub(crate) fn untimed(&self) -> usize {
        self.silence() + 1
    }

    /// Whether the model knows other languages than English.
    pub(crate) fn multilingual(&self) -> bool {
        self.all >= 51_865
    }

    /// The token of a language.
    pub(crate) fn language(&self, name: &str) -> Option<usize> {
        let at = LANGUAGES.iter().position(|l| *l == name)?;
        (at < self.languages).then(|| self.start() + 1 + at)
    }

    /// Every language that the model knows, with its token.
    pub(crate) fn languages(&self) -> impl Iterator<Item = (&'static str, usize)> + '_ {
        let first = self.start() + 1;
        LANGUAGES.iter().take(self.languages).copied().zip(first..)
    }

    /// Bytes of a token of text.
    pub(crate) fn bytes(&self, token: usize) -> &[u8] {
        self.bytes.get(token).map_or(&[], Vec::as_slice)
    }

    /// Tokens that are never written.
    pub(crate) fn unspoken(&self) -> &[usize] {
        &self.unspoken
    }

    /// A blank by itself.
    pub(crate) fn blank(&self) -> Option<usize> {
        self.ids.get(&b" "[..]).copied()
    }

    /// `text` as tokens: pairs are joined in the order in which the vocabulary was learned, which is the
    /// order of its tokens.
    pub(crate) fn of(&self, text: &str) -> Vec<usize> {
        text.split_inclusive(' ')
            .scan(false, |blank, part| {
                // A blank belongs to the word after it.
                let word = format!(
                    "{}{}",
                    if *blank { " " } else { "" },
                    part.trim_end_matches(' ')
                );
                *blank = part.ends_with(' ');
                Some(word)
            })
            .flat_map(|word| self.of_word(word.as_bytes()))
            .collect()
    }

    fn of_word(&self, word: &[u8]) -> Vec<usize> {
        let mut parts: Vec<Vec<u8>> = word.iter().map(|byte| vec![*byte]).collect();
        loop {
            let joined = |i: usize| self.ids.get(&[&parts[i][..], &parts[i + 1][..]].concat());
            let best = (0..parts.len().saturating_sub(1))
                .filter_map(|i| joined(i).map(|id| (*id, i)))
                .min();
            let Some((_, at)) = best else { break };
            let next = parts.remove(at + 1);
            parts[at].extend(next);
        }
        parts
            .iter()
            .filter_map(|part| self.ids.get(part).copied())
            .collect()
    }

    fn find_unspoken(&self) -> Vec<usize> {
        const MARKS: &str = "\"#()*+/:;<=>@[\\]^_`{|}~「」『』♩♪♫♬♭♮♯";
        const RUNS: &str = "<< >> <<< >>> -- --- -( -[ (' (\" (( )) ((( ))) [[ ]] {{ }} ♪♪ ♪♪♪";
        // Notes of music are spread over tokens: the first of them is enough.
        let mut texts: Vec<Vec<u8>> = vec![
            b" -".to_vec(),
            b" '".to_vec(),
            b"\xe2\x99".to_vec(),
            b" \xe2\x99".to_vec(),
        ];
        let marks = MARKS
            .chars()
            .map(String::from)
            .chain(RUNS.split(' ').map(str::to_owned));
        for mark in marks {
            texts.push(format!(" {mark}").into_bytes());
            texts.push(mark.into_bytes());
        }
        let mut found: Vec<usize> = texts
            .iter()
            .filter_map(|t| self.ids.get(t).copied())
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}
