//! The decoder: packet by packet, nothing kept but the packet.

use std::{
    io::{self, Read, Seek, SeekFrom},
    panic::{AssertUnwindSafe, catch_unwind},
};

use clinic::ports::{AudioDecoder, DecodeError, ReadSeek, SoundSink};
use symphonia::core::{
    codecs::{CODEC_TYPE_NULL, CODEC_TYPE_OPUS, CodecParameters, Decoder, DecoderOptions},
    errors::Error,
    formats::{FormatOptions, FormatReader, Packet},
    io::{MediaSource, MediaSourceStream, MediaSourceStreamOptions},
    meta::MetadataOptions,
    probe::Hint,
};

use super::{
    convert::Frames,
    kind::{Kind, NEEDED, kind},
    mp4,
    opus::{self, Opus},
    wav,
};

/// Decodes WAV, FLAC, MP3, M4A/AAC, and Vorbis and Opus from Ogg and WebM.
#[derive(Clone, Copy, Debug, Default)]
pub struct SymphoniaDecoder;

impl AudioDecoder for SymphoniaDecoder {
    fn decode(
        &self,
        source: Box<dyn ReadSeek>,
        sink: &mut dyn SoundSink,
    ) -> Result<(), DecodeError> {
        // The library unwinds on some broken files (found by a property test, in an MP4 header) where it
        // should return an error. Nothing of its state is used afterwards.
        let outcome = catch_unwind(AssertUnwindSafe(|| decode(source, sink)));
        outcome.unwrap_or_else(|_| {
            tracing::warn!("the audio library broke on a damaged file");
            Err(DecodeError::Damaged)
        })
    }
}

fn decode(mut source: Box<dyn ReadSeek>, sink: &mut dyn SoundSink) -> Result<(), DecodeError> {
    if source.byte_len() == 0 {
        return Err(DecodeError::Empty);
    }
    let kind = look(source.as_mut())?;
    let hint = match kind {
        Kind::Wav => "wav",
        Kind::Flac => "flac",
        Kind::Ogg => "ogg",
        Kind::Mp3 => "mp3",
        Kind::Aac => "aac",
        Kind::Mp4 => "m4a",
        Kind::Matroska => "mkv",
        Kind::Other(format) => {
            return Err(DecodeError::Unsupported {
                format: format.to_owned(),
            });
        }
    };
    if kind == Kind::Mp4 && !mp4::tables_fit(source.as_mut())? {
        return Err(DecodeError::Damaged);
    }
    if kind == Kind::Wav {
        source = wav::with_length(source)?;
    }
    if kind == Kind::Ogg && !ends_as_ogg(source.as_mut())? {
        return Err(DecodeError::Damaged);
    }
    let stream =
        MediaSourceStream::new(Box::new(Media(source)), MediaSourceStreamOptions::default());
    let mut reader = open(stream, hint)?;
    let track = reader
        .tracks()
        .iter()
        .find(|t| t.codec_params.codec != CODEC_TYPE_NULL);
    let track = track.ok_or(DecodeError::Empty)?;
    let (id, params) = (track.id, track.codec_params.clone());
    let decoder = Codec::new(&params)?;
    Walk {
        decoder,
        frames: None,
        form: None,
        written: 0,
        broken: 0,
        packets: 0,
    }
    .run(reader.as_mut(), id, sink)?
    .judge(&params, kind)
}

/// Tells the format and goes back to the start.
fn look(source: &mut dyn ReadSeek) -> Result<Kind, DecodeError> {
    let mut head = Vec::with_capacity(NEEDED);
    source.take(NEEDED as u64).read_to_end(&mut head)?;
    source.seek(SeekFrom::Start(0))?;
    kind(&head).ok_or(DecodeError::UnknownFormat)
}

fn open(stream: MediaSourceStream, hint: &str) -> Result<Box<dyn FormatReader>, DecodeError> {
    let mut named = Hint::new();
    named.with_extension(hint);
    let format = FormatOptions {
        enable_gapless: true,
        ..FormatOptions::default()
    };
    let probe = symphonia::default::get_probe();
    match probe.format(&named, stream, &format, &MetadataOptions::default()) {
        Ok(probed) => Ok(probed.format),
        Err(error) => Err(told(error, hint)),
    }
}

/// What turns packets into samples.
enum Codec {
    Library(Box<dyn Decoder>),
    Opus(Box<Opus>),
}

impl Codec {
    fn new(params: &CodecParameters) -> Result<Self, DecodeError> {
        if params.codec == CODEC_TYPE_OPUS {
            let head = params.extra_data.as_deref().unwrap_or_default();
            return Ok(Self::Opus(Box::new(Opus::new(head)?)));
        }
        let made = symphonia::default::get_codecs().make(params, &DecoderOptions::default());
        made.map(Self::Library)
            .map_err(|error| told(error, "codec"))
    }
}

/// What the library's error means for the file; `format` names what it was tried as.
fn told(error: Error, format: &str) -> DecodeError {
    match error {
        Error::Unsupported(_) => DecodeError::Unsupported {
            format: format.to_owned(),
        },
        Error::IoError(cause) if !ended(&cause) => DecodeError::Io(cause),
        _ => DecodeError::Damaged,
    }
}

fn ended(cause: &io::Error) -> bool {
    // The library's own limits come as `Other`; a real failure of the disk has another kind.
    matches!(
        cause.kind(),
        io::ErrorKind::UnexpectedEof | io::ErrorKind::Other
    )
}

/// The way through the packets of one track.
struct Walk {
    decoder: Codec,
    frames: Option<Frames>,
    /// Rate and channels of the first samples.
    form: Option<(u32, u16)>,
    /// Frames given to the sink.
    written: u64,
    /// Packets that could not be decoded.
    broken: u64,
    packets: u64,
}

impl Walk {
    fn run(
        mut self,
        reader: &mut dyn FormatReader,
        track: u32,
        sink: &mut dyn SoundSink,
    ) -> Result<Self, DecodeError> {
        loop {
            match reader.next_packet() {
                Ok(packet) if packet.track_id() == track => self.packet(&packet, sink)?,
                Ok(_) => {}
                Err(Error::IoError(cause)) if ended(&cause) => return Ok(self),
                Err(Error::ResetRequired) => {
                    return Err(DecodeError::Unsupported {
                        format: "stream of changing form".to_owned(),
                    });
                }
                Err(error) => return Err(told(error, "stream")),
            }
        }
    }

    fn packet(&mut self, packet: &Packet, sink: &mut dyn SoundSink) -> Result<(), DecodeError> {
        self.packets += 1;
        let library = match &mut self.decoder {
            Codec::Opus(opus) => {
                let channels = opus.channels();
                if self.form.is_none() {
                    sink.begin(opus::RATE, channels)?;
                    self.form = Some((opus::RATE, channels));
                }
                let Some(samples) = opus.packet(packet.buf()) else {
                    self.broken += 1;
                    // The longest packet of this codec: 20 ms is what all programs write.
                    return self.silence(packet.dur().clamp(1, 5_760), sink);
                };
                sink.write(samples)?;
                self.written += samples.len() as u64 / u64::from(channels);
                return Ok(());
            }
            Codec::Library(library) => library,
        };
        let decoded = match library.decode(packet) {
            Ok(decoded) => decoded,
            Err(Error::DecodeError(_)) => {
                self.broken += 1;
                return self.silence(packet.dur(), sink);
            }
            Err(error) => return Err(told(error, "codec")),
        };
        if decoded.frames() == 0 {
            return Ok(());
        }
        if self.frames.is_none() {
            let frames = Frames::new(&decoded);
            sink.begin(frames.rate(), frames.channels())?;
            self.form = Some((frames.rate(), frames.channels()));
            self.frames = Some(frames);
        }
        let Some(frames) = &mut self.frames else {
            return Ok(());
        };
        let channels = u64::from(frames.channels());
        let Some(samples) = frames.convert(decoded) else {
            return Err(DecodeError::Unsupported {
                format: "stream of changing form".to_owned(),
            });
        };
        sink.write(samples)?;
        self.written += samples.len() as u64 / channels;
        Ok(())
    }

    /// Stands in for a packet that is broken, so that all after it keeps its time.
    fn silence(&mut self, frames: u64, sink: &mut dyn SoundSink) -> Result<(), DecodeError> {
        let Some((_, channels)) = self.form else {
            return Ok(());
        };
        // No packet of any format here is longer than this; a larger figure is part of the damage.
        let frames = frames.min(1 << 16);
        let samples = usize::try_from(frames).unwrap_or(0) * usize::from(channels);
        sink.write(&vec![0; samples])?;
        self.written += frames;
        Ok(())
    }

    /// Whether what was decoded is the file: all of its frames, and hardly a broken packet.
    fn judge(self, params: &CodecParameters, kind: Kind) -> Result<(), DecodeError> {
        if self.written == 0 {
            return Err(if self.broken > 0 {
                DecodeError::Damaged
            } else {
                DecodeError::Empty
            });
        }
        // A stream that was cut out of another begins with packets that lack what came before.
        let too_many = self.broken > 2 + self.packets / 100;
        // The length of an MP3 without an index is a guess of the library.
        let promised = if kind == Kind::Mp3 || kind == Kind::Aac {
            None
        } else {
            params.n_frames
        };
        let rate = self.form.map_or(0, |form| form.0);
        let due = promised.map_or(0, |n| match params.time_base {
            Some(base) => {
                n * u64::from(base.numer) * u64::from(rate) / u64::from(base.denom.max(1))
            }
            None => n,
        });
        // Lossy containers round their length up to a packet or two.
        let slack = if matches!(kind, Kind::Wav | Kind::Flac) {
            0
        } else {
            4096
        };
        if too_many || self.written + slack < due {
            Err(DecodeError::Damaged)
        } else {
            Ok(())
        }
    }
}

/// Whether the last page of an Ogg file is whole and marked as the last.
fn ends_as_ogg(source: &mut dyn ReadSeek) -> Result<bool, DecodeError> {
    /// No page is longer: 27 bytes, 255 sizes, 255 segments of 255 bytes.
    const PAGE: u64 = 65_307;
    let length = source.byte_len();
    let from = length.saturating_sub(PAGE);
    source.seek(SeekFrom::Start(from))?;
    let mut tail = Vec::new();
    source.take(PAGE).read_to_end(&mut tail)?;
    source.seek(SeekFrom::Start(0))?;
    let Some(page) = tail.windows(4).rposition(|mark| mark == b"OggS") else {
        return Ok(false);
    };
    let page = &tail[page..];
    let (Some(flags), Some(count)) = (page.get(5), page.get(26)) else {
        return Ok(false);
    };
    let sizes = page.get(27..27 + usize::from(*count));
    let body = sizes.map(|sizes| sizes.iter().map(|s| usize::from(*s)).sum::<usize>());
    let whole = body.is_some_and(|body| page.len() >= 27 + usize::from(*count) + body);
    Ok(flags & 0x04 != 0 && whole)
}

/// Our source as the library wants it.
struct Media(Box<dyn ReadSeek>);

impl Read for Media {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Seek for Media {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl MediaSource for Media {
    fn is_seekable(&self) -> bool {
        true
    }

    fn byte_len(&self) -> Option<u64> {
        Some(self.0.byte_len())
    }
}
