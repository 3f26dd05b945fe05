//! Another number of voices than two, for one run of the program.

use clinic::ports::{
    Engine, Measured, PortError, Progress, Sound, TranscribeOptions, Transcribed, Transcriber,
};

/// A recogniser that is told how many voices to expect.
pub(crate) struct ManyVoices<T> {
    transcriber: T,
    speakers: usize,
}

impl<T: Transcriber> ManyVoices<T> {
    /// Expects `speakers` voices.
    pub(crate) const fn new(transcriber: T, speakers: usize) -> Self {
        Self {
            transcriber,
            speakers,
        }
    }
}

impl<T: Transcriber> Transcriber for ManyVoices<T> {
    fn engine(&self) -> Engine {
        self.transcriber.engine()
    }

    fn is_ready(&self) -> bool {
        self.transcriber.is_ready()
    }

    fn measured(&self) -> Vec<Measured> {
        self.transcriber.measured()
    }

    fn transcribe(
        &self,
        sound: &mut dyn Sound,
        options: &TranscribeOptions,
        progress: &Progress<'_>,
    ) -> Result<Transcribed, PortError> {
        let options = TranscribeOptions {
            speakers: self.speakers,
            ..options.clone()
        };
        self.transcriber.transcribe(sound, &options, progress)
    }
}
