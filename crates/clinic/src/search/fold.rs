//! Letters as they are compared: width, case, accents and the two kana are told apart by nobody who searches.
//! Texts are cut into runs: a word of letters and digits, or a stretch of Japanese or Chinese, which has no blanks
//! and is indexed by pairs of neighbouring characters, so that two characters can be looked for.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// One folded character and the bytes of the text that it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Folded {
    pub(super) letter: char,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// How a run is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// Letters and digits with blanks around them.
    Word,
    /// Characters without blanks between words.
    Packed,
}

/// The script of a folded character; `None` where it parts runs.
pub(super) fn script(letter: char) -> Option<Script> {
    match letter {
        '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{309f}'
        | '\u{30a0}'..='\u{30fa}'
        | '\u{30fc}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Some(Script::Packed),
        letter if letter.is_alphanumeric() => Some(Script::Word),
        _ => None,
    }
}

/// The characters of a text, folded, each with its place.
pub(super) fn folded(text: &str) -> Vec<Folded> {
    let mut all = Vec::with_capacity(text.len());
    let mut letters = text.char_indices().peekable();
    while let Some((start, first)) = letters.next() {
        let mut end = start + first.len_utf8();
        while let Some(&(at, mark)) = letters.peek() {
            if !belongs_to_the_one_before(mark) {
                break;
            }
            end = at + mark.len_utf8();
            letters.next();
        }
        fold_one(&text[start..end], start, end, &mut all);
    }
    all
}

/// Accents written apart, and the voicing marks of half-width kana.
fn belongs_to_the_one_before(letter: char) -> bool {
    is_combining_mark(letter) || matches!(letter, '\u{ff9e}' | '\u{ff9f}')
}

fn fold_one(cluster: &str, start: usize, end: usize, all: &mut Vec<Folded>) {
    let mut push = |letter| all.push(Folded { letter, start, end });
    if let [byte] = cluster.as_bytes() {
        push(char::from(byte.to_ascii_lowercase()));
        return;
    }
    for letter in cluster.nfkc().flat_map(char::to_lowercase) {
        match letter {
            // Katakana to hiragana: the two blocks lie so far apart.
            '\u{30a1}'..='\u{30f6}' => {
                let hiragana = u32::from(letter) - 0x60;
                push(char::from_u32(hiragana).unwrap_or(letter));
            }
            // A voiced kana is another letter; an accented Latin one is the same.
            '\u{3040}'..='\u{30ff}' => push(letter),
            letter => std::iter::once(letter)
                .nfd()
                .filter(|part| !is_combining_mark(*part))
                .for_each(&mut push),
        }
    }
}

/// The runs of folded characters, each as a range of their positions.
pub(super) fn runs(folded: &[Folded]) -> Vec<(Script, std::ops::Range<usize>)> {
    let mut runs: Vec<(Script, std::ops::Range<usize>)> = Vec::new();
    for (at, one) in folded.iter().enumerate() {
        let Some(kind) = script(one.letter) else {
            continue;
        };
        match runs.last_mut() {
            Some((script, range)) if *script == kind && range.end == at => range.end = at + 1,
            _ => runs.push((kind, at..at + 1)),
        }
    }
    runs
}

/// A text as the index takes it: words as they are, packed runs as pairs and the last character alone, so that
/// every character begins something.
pub(crate) fn indexed(text: &str) -> String {
    let folded = folded(text);
    let mut words = String::with_capacity(text.len() * 2);
    for (script, range) in runs(&folded) {
        let run = &folded[range];
        match script {
            Script::Word => words.extend(run.iter().map(|one| one.letter)),
            Script::Packed => {
                for pair in run.windows(2) {
                    words.extend(pair.iter().map(|one| one.letter));
                    words.push(' ');
                }
                words.extend(run.last().map(|one| one.letter));
            }
        }
        words.push(' ');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_is_indexed_in_pairs_and_words_whole() {
        assert_eq!(indexed("歯医者、 Ｐａｉｎ!"), "歯医 医者 者 pain ");
        assert_eq!(indexed("ﾀﾞｲｴｯﾄ"), indexed("ダイエット"));
        assert_eq!(indexed("ダイ"), indexed("だい"));
        assert_ne!(indexed("だい"), indexed("たい"));
        assert_eq!(indexed("Crème brûlée"), "creme brulee ");
        assert_eq!(indexed("cre\u{300}me"), "creme ");
        assert_eq!(indexed(" \t「」\" * "), "");
    }

    proptest::proptest! {
        #[test]
        fn places_lie_in_the_text_and_in_order(text in ".{0,60}") {
            let mut last = 0;
            for one in folded(&text) {
                proptest::prop_assert!(text.get(one.start..one.end).is_some_and(|part| !part.is_empty()));
                proptest::prop_assert!(one.start >= last);
                last = one.start;
            }
        }

        #[test]
        fn the_index_is_given_letters_and_blanks_alone(text in ".{0,60}") {
            proptest::prop_assert!(indexed(&text).chars().all(|one| one == ' ' || script(one).is_some()));
        }
    }
}
