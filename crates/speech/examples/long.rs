//! `long [decode] [voices] [words] [--hours H] [--threads N]`: a long talk, made of a short one again and again and never
//! held in memory. Decodes H hours of a WAV file, tells the voices apart, recognises all of it, or what of these is
//! named, and prints what each step cost and the most memory that the process had held by then.

#![expect(clippy::print_stdout, reason = "a program for the terminal")]

#[path = "support/cost.rs"]
mod cost;

use std::{
    error::Error,
    fs,
    io::{self, Read, Seek, SeekFrom},
    path::Path,
    sync::atomic::AtomicBool,
    time::Instant,
};

use clinic::ports::{
    AudioDecoder, PortError, Progress, ReadSeek, Sound, SoundSink, TranscribeOptions, Transcriber,
};
use serde_json::json;
use speech::{ModelStore, SpeechModel, SymphoniaDecoder, WhisperTranscriber, spells};

const RATE: u32 = 16_000;
/// Length of the head of a WAV file.
const HEAD: u64 = 44;

/// What was asked for.
struct Arguments {
    steps: Vec<String>,
    hours: f64,
    threads: usize,
}

fn arguments() -> Result<Arguments, Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let mut asked = Arguments {
        steps: Vec::new(),
        hours: 1.0,
        threads: 1,
    };
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or("a value is missing");
        match word.as_str() {
            "--hours" => asked.hours = value()?.parse()?,
            "--threads" => asked.threads = value()?.parse()?,
            _ => asked.steps.push(word),
        }
    }
    Ok(asked)
}

fn main() -> Result<(), Box<dyn Error>> {
    let Arguments {
        steps,
        hours,
        threads,
    } = arguments()?;
    let wanted = |name: &str| steps.is_empty() || steps.iter().any(|step| step == name);
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/dialogues/s1_slt_joe.flac");
    let mut talk = Kept::default();
    SymphoniaDecoder.decode(Box::new(Whole(io::Cursor::new(fs::read(path)?))), &mut talk)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "hours of samples"
    )]
    let samples = (hours * 3600.0 * f64::from(RATE)) as u64;
    let again = || Again {
        talk: talk.0.clone(),
        samples,
        at: 0,
    };

    if wanted("decode") {
        step("decode", hours, || decode(again()))?;
    }
    if wanted("voices") {
        step("voices", hours, || voices(again(), threads))?;
    }
    if wanted("words") {
        step("words", hours, || recognise(again(), threads))?;
    }
    Ok(())
}

fn decode(sound: Again) -> Result<(), Box<dyn Error>> {
    let (mut count, samples) = (Count(0), sound.samples);
    SymphoniaDecoder.decode(Box::new(Wav { sound, at: 0 }), &mut count)?;
    assert_eq!(count.0, samples, "not all of it came through");
    Ok(())
}

fn voices(mut sound: Again, threads: usize) -> Result<(), Box<dyn Error>> {
    let found = spells(&mut sound, 2, threads)?;
    assert!(!found.is_empty(), "nobody was heard");
    Ok(())
}

fn recognise(mut sound: Again, threads: usize) -> Result<(), Box<dyn Error>> {
    let options = TranscribeOptions {
        language: Some("en".to_owned()),
        speakers: 2,
        threads,
        ..TranscribeOptions::default()
    };
    let going = AtomicBool::new(false);
    let progress = Progress::new(&|_| {}, &going);
    WhisperTranscriber::new(ModelStore::of_user(), SpeechModel::Base)
        .transcribe(&mut sound, &options, &progress)?;
    Ok(())
}

fn step(
    what: &str,
    hours: f64,
    work: impl FnOnce() -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let (began, cpu) = (Instant::now(), cost::cpu_seconds());
    work()?;
    println!(
        "{}",
        json!({
            "step": what, "hours": hours,
            "cpu_seconds": cost::cpu_seconds() - cpu, "wall_seconds": began.elapsed().as_secs_f64(),
            "peak_bytes": cost::peak_bytes(),
        })
    );
    Ok(())
}

/// A talk again and again.
#[derive(Clone)]
struct Again {
    talk: Vec<i16>,
    samples: u64,
    at: u64,
}

impl Again {
    fn sample(&self, at: u64) -> i16 {
        let place = usize::try_from(at % self.talk.len() as u64).unwrap_or_default();
        self.talk[place]
    }
}

impl Sound for Again {
    fn sample_rate(&self) -> u32 {
        RATE
    }

    fn channels(&self) -> u16 {
        1
    }

    fn frames(&self) -> u64 {
        self.samples
    }

    fn read(&mut self, out: &mut [i16]) -> Result<usize, PortError> {
        let left = self.samples - self.at;
        let count = out.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        for (sample, at) in out.iter_mut().take(count).zip(self.at..) {
            *sample = self.sample(at);
        }
        self.at += count as u64;
        Ok(count)
    }
}

/// The same as a WAV file that lies nowhere. Its head does not know the length.
struct Wav {
    sound: Again,
    at: u64,
}

impl Wav {
    fn byte(&self, at: u64) -> u8 {
        let head: [&[u8]; 6] = [
            b"RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0\x01\0\x01\0",
            &RATE.to_le_bytes(),
            &(RATE * 2).to_le_bytes(),
            &[2, 0, 16, 0],
            b"data",
            &[0xff; 4],
        ];
        let Some(body) = at.checked_sub(HEAD) else {
            let place = usize::try_from(at).unwrap_or_default();
            return head.concat()[place];
        };
        self.sound.sample(body / 2).to_le_bytes()[usize::from(body % 2 == 1)]
    }
}

impl Read for Wav {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let left = self.byte_len().saturating_sub(self.at);
        let count = out.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        for (byte, at) in out.iter_mut().take(count).zip(self.at..) {
            *byte = self.byte(at);
        }
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Wav {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.byte_len().checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = place.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

impl ReadSeek for Wav {
    fn byte_len(&self) -> u64 {
        HEAD + self.sound.samples * 2
    }
}

struct Whole(io::Cursor<Vec<u8>>);

impl Read for Whole {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.0.read(out)
    }
}

impl Seek for Whole {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl ReadSeek for Whole {
    fn byte_len(&self) -> u64 {
        self.0.get_ref().len() as u64
    }
}

/// The short talk.
#[derive(Default)]
struct Kept(Vec<i16>);

impl SoundSink for Kept {
    fn begin(&mut self, _: u32, _: u16) -> io::Result<()> {
        Ok(())
    }

    fn write(&mut self, samples: &[i16]) -> io::Result<()> {
        self.0.extend_from_slice(samples);
        Ok(())
    }
}

/// Counts samples.
struct Count(u64);

impl SoundSink for Count {
    fn begin(&mut self, _: u32, _: u16) -> io::Result<()> {
        Ok(())
    }

    fn write(&mut self, samples: &[i16]) -> io::Result<()> {
        self.0 += samples.len() as u64;
        Ok(())
    }
}
