//! What listens while the sound streams by: finds the stretches of speech and collects their voices.

use clinic::ports::Sound;
use rten::{RunOptions, ThreadPool};

use crate::{
    SpeechError,
    sound::{Buffer, Stream},
    time::{FRAME, Span, millis},
    vad::{Detector, Stretches},
    voice::{Turn, Voices},
};

/// Sound kept before a stretch that may begin: the recogniser wants a little of it.
const BEFORE: usize = millis(500);

/// Who spoke when, and what that was told from.
pub(crate) struct Heard {
    /// In order of time.
    pub(crate) turns: Vec<Turn>,
    /// Windows of speech with the vector of the voice in each, in order of time.
    pub(crate) windows: Vec<(Span, Vec<f32>)>,
    /// Where two people spoke at once, as far as two channels tell.
    pub(crate) overlaps: Vec<Span>,
}

/// The listener of one recording.
pub(crate) struct Ears {
    detector: Detector,
    stretches: Stretches,
    voices: Voices,
    buffer: Buffer,
    /// Samples that the detector has heard.
    heard: usize,
}

impl Ears {
    /// Loads the embedded models, to run on so many threads.
    pub(crate) fn new(threads: usize) -> Result<Self, SpeechError> {
        let mut run = RunOptions::default();
        run.thread_pool = Some(ThreadPool::with_num_threads(threads.max(1)).into());
        Ok(Self {
            detector: Detector::new(run.clone())?,
            stretches: Stretches::default(),
            voices: Voices::new(run)?,
            buffer: Buffer::default(),
            heard: 0,
        })
    }

    /// Listens to all of `sound` and says who spoke when. `speech` gets every stretch when it has ended,
    /// the sound around it and the share of the recording read; `going` is asked a few times a second
    /// of sound whether to go on.
    pub(crate) fn listen(
        mut self,
        sound: &mut dyn Sound,
        speakers: usize,
        going: &dyn Fn() -> Result<(), SpeechError>,
        speech: &mut dyn FnMut(Span, &Buffer, f32) -> Result<(), SpeechError>,
    ) -> Result<Heard, SpeechError> {
        let mut stream = Stream::new(sound)?;
        let mut more = true;
        while more {
            going()?;
            more = stream.next(self.buffer.tail())?;
            let share = stream.share();
            while let Some(stretch) = self.next_stretch(!more)? {
                let samples = self.buffer.get(stretch);
                self.voices
                    .hear(stretch, samples, self.stretches.probabilities())?;
                speech(stretch, &self.buffer, share)?;
            }
            self.buffer
                .forget_before(self.stretches.earliest().saturating_sub(BEFORE));
        }
        let differences = stream.into_levels().map(|levels| levels.differences());
        let speakers = if speakers == 0 { 2 } else { speakers };
        Ok(self.voices.told(
            speakers,
            self.stretches.probabilities(),
            differences.as_deref(),
        ))
    }

    /// The next stretch of speech that has ended in what is in the buffer; `last` ends the one that is open.
    fn next_stretch(&mut self, last: bool) -> Result<Option<Span>, SpeechError> {
        while self.heard + FRAME <= self.buffer.end() {
            let frame = Span::new(self.heard, self.heard + FRAME);
            let probability = self.detector.probability(self.buffer.get(frame))?;
            self.heard += FRAME;
            if let Some(stretch) = self.stretches.push(probability) {
                return Ok(Some(stretch));
            }
        }
        Ok(if last { self.stretches.finish() } else { None })
    }
}
