//! The form of a labelled dialogue, `NAME.talk` (described in `docs/evaluation.md`), and the transcripts to analyse
//! in its place: as written, and, where `NAME.heard.json` lies beside it, as a recogniser heard it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail, ensure};
use clinic::domain::{
    analysis::QuestionForm,
    transcript::{Segment, Speaker, TranscriptBody},
};
use serde::Deserialize;

/// Seconds for a word, and for a Japanese character, where nobody spoke it.
const WORD: f64 = 0.36;
const CHARACTER: f64 = 0.15;
/// Seconds between two turns.
const BETWEEN: f64 = 0.6;

/// One turn with what a person says of it.
#[derive(Debug, Default)]
pub(crate) struct Turn {
    /// Who speaks; `None` only before the first line.
    pub(crate) speaker: Option<Speaker>,
    /// The words.
    pub(crate) text: String,
    /// Start and end in seconds.
    pub(crate) time: (f64, f64),
    /// Its questions.
    pub(crate) questions: Vec<QuestionForm>,
    /// How many of its sentences give back what was said.
    pub(crate) reflections: usize,
    /// Kinds of worry, each with the ways in which it was met.
    pub(crate) worries: Vec<(String, Vec<String>)>,
    /// Checklist items heard here.
    pub(crate) items: Vec<String>,
    /// Flags.
    pub(crate) flags: Vec<String>,
    /// The agreed next step is here.
    pub(crate) next_step: bool,
}

/// A labelled dialogue.
#[derive(Debug)]
pub(crate) struct Talk {
    /// Its file's name without the ending.
    pub(crate) name: String,
    /// What stands above the line.
    pub(crate) head: BTreeMap<String, String>,
    /// The turns.
    pub(crate) turns: Vec<Turn>,
    /// How it ended.
    pub(crate) outcome: Option<String>,
    /// Length in seconds.
    pub(crate) seconds: f64,
}

/// A transcript of a talk, with the times of the talk's turns in it.
pub(crate) struct Text {
    /// `plain` or `heard`.
    pub(crate) kind: &'static str,
    /// What is analysed.
    pub(crate) body: TranscriptBody,
    /// Length in seconds.
    pub(crate) seconds: f64,
    /// Speaker, start and end of each turn of the talk.
    pub(crate) times: Vec<(Speaker, f64, f64)>,
}

#[derive(Deserialize)]
struct Spoken {
    duration: f64,
    turns: Vec<SpokenTurn>,
}

#[derive(Deserialize)]
struct SpokenTurn {
    start: f64,
    end: f64,
}

#[derive(Deserialize)]
struct Heard {
    duration: f64,
    turns: Vec<SpokenTurn>,
    transcript: TranscriptBody,
}

impl Talk {
    /// Reads a file; an error names the line.
    pub(crate) fn read(path: &Path) -> anyhow::Result<Self> {
        let named = || path.display().to_string();
        let text = fs::read_to_string(path).with_context(named)?;
        let mut talk = parse(&text).with_context(named)?;
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        stem.unwrap_or_default().clone_into(&mut talk.name);
        let folder = path.parent().unwrap_or(Path::new("."));
        talk.put_times(folder)?;
        Ok(talk)
    }

    /// The talks of a folder, by name.
    pub(crate) fn all(folder: &Path) -> anyhow::Result<Vec<(PathBuf, Self)>> {
        let listed = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
        let mut paths: Vec<PathBuf> = listed
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        paths.retain(|path| path.extension().is_some_and(|kind| kind == "talk"));
        paths.sort();
        paths
            .into_iter()
            .map(|path| Ok((path.clone(), Self::read(&path)?)))
            .collect()
    }

    /// A word of the head, or nothing.
    pub(crate) fn head(&self, name: &str) -> &str {
        self.head.get(name).map_or("", String::as_str)
    }

    /// The times of the spoken file, or some as if it had been spoken.
    fn put_times(&mut self, folder: &Path) -> anyhow::Result<()> {
        if let Some(spoken) = self.head.get("spoken") {
            let spoken: Spoken = json(&folder.join(spoken))?;
            ensure!(
                spoken.turns.len() == self.turns.len(),
                "{}: other turns than its spoken file",
                self.name
            );
            for (turn, said) in self.turns.iter_mut().zip(spoken.turns) {
                turn.time = (said.start, said.end);
            }
            self.seconds = spoken.duration;
            return Ok(());
        }
        let japanese = self.head("language") == "ja";
        let mut now = 0.5;
        for turn in &mut self.turns {
            let length = if japanese {
                turn.text.chars().count() as f64 * CHARACTER
            } else {
                turn.text.split(' ').count() as f64 * WORD
            };
            turn.time = (now, now + length);
            now += length + BETWEEN;
        }
        self.seconds = now;
        Ok(())
    }

    /// The texts to analyse: as written, and as heard where that lies beside.
    pub(crate) fn texts(&self, path: &Path) -> anyhow::Result<Vec<Text>> {
        let times = |turns: &mut dyn Iterator<Item = (f64, f64)>| {
            self.turns
                .iter()
                .zip(turns)
                .map(|(turn, (start, end))| (turn.speaker.unwrap_or(Speaker::Other), start, end))
                .collect()
        };
        let mut texts = vec![Text {
            kind: "plain",
            body: self.plain(),
            seconds: self.seconds,
            times: times(&mut self.turns.iter().map(|turn| turn.time)),
        }];
        let heard = path.with_extension("heard.json");
        if heard.exists() {
            let heard: Heard = json(&heard)?;
            ensure!(
                heard.turns.len() == self.turns.len(),
                "{}: other turns than what was heard",
                self.name
            );
            texts.push(Text {
                kind: "heard",
                body: heard.transcript,
                seconds: heard.duration,
                times: times(&mut heard.turns.iter().map(|turn| (turn.start, turn.end))),
            });
        }
        Ok(texts)
    }

    fn plain(&self) -> TranscriptBody {
        let segments = (0..).zip(&self.turns).map(|(index, turn)| Segment {
            index,
            speaker: turn.speaker.unwrap_or(Speaker::Other),
            start: turn.time.0,
            end: turn.time.1,
            text: turn.text.clone(),
            words: Vec::new(),
            confidence: 1.0,
            overlap: false,
        });
        TranscriptBody {
            language: self.head("language").to_owned(),
            language_detected: false,
            segments: segments.collect(),
            no_speech: false,
        }
    }
}

fn json<T: serde::de::DeserializeOwned>(path: &Path) -> anyhow::Result<T> {
    let named = || path.display().to_string();
    let text = fs::read_to_string(path).with_context(named)?;
    serde_json::from_str(&text).with_context(named)
}

fn parse(text: &str) -> anyhow::Result<Talk> {
    let mut talk = Talk {
        name: String::new(),
        head: BTreeMap::new(),
        turns: Vec::new(),
        outcome: None,
        seconds: 0.0,
    };
    let mut in_head = true;
    for (line, text) in (1..).zip(text.lines()) {
        let text = text.trim_end();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        if in_head && text == "---" {
            in_head = false;
            continue;
        }
        if let Some(label) = text.trim_start().strip_prefix("= ") {
            let turn = talk.turns.last_mut();
            let put = turn.and_then(|turn| put(turn, label));
            put.with_context(|| format!("line {line}: no label here: {label}"))?;
            continue;
        }
        let (word, rest) = text
            .split_once(": ")
            .with_context(|| format!("line {line}: no `word: text`"))?;
        if in_head {
            talk.head.insert(word.to_owned(), rest.to_owned());
        } else if word == "outcome" {
            talk.outcome = Some(rest.to_owned());
        } else {
            talk.turns.push(Turn {
                speaker: Some(match word {
                    "counselor" => Speaker::Counselor,
                    "customer" => Speaker::Customer,
                    _ => bail!("line {line}: a turn is the counselor's or the customer's"),
                }),
                text: rest.to_owned(),
                ..Turn::default()
            });
        }
    }
    Ok(talk)
}

/// Puts one label on a turn; `None` where it is none.
fn put(turn: &mut Turn, label: &str) -> Option<()> {
    let (word, rest) = label.split_once(' ').unwrap_or((label, ""));
    match (word, rest) {
        ("question", "open") => turn.questions.push(QuestionForm::Open),
        ("question", "closed") => turn.questions.push(QuestionForm::Closed),
        ("question", "leading") => turn.questions.push(QuestionForm::Leading),
        ("reflection", "") => turn.reflections += 1,
        ("next_step", "") => turn.next_step = true,
        ("item", id) if !id.is_empty() => turn.items.push(id.to_owned()),
        ("flag", id) if !id.is_empty() => turn.flags.push(id.to_owned()),
        ("worry", rest) => {
            let (kind, parts) = rest.split_once(':')?;
            let parts: Vec<String> = parts.split_whitespace().map(str::to_owned).collect();
            let known = ["acknowledged", "explored", "answered", "checked"];
            if !parts.iter().all(|part| known.contains(&part.as_str())) {
                return None;
            }
            turn.worries.push((kind.to_owned(), parts));
        }
        _ => return None,
    }
    Some(())
}
