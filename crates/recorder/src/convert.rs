//! From the microphone's rate and channels to those of the file, when a recording goes on with
//! another microphone. Length is kept: so many seconds in, as many out.

use rubato::{FftFixedIn, Resampler};
use vault::SoundFormat;

use crate::RecorderError;

/// Frames that are converted in one go.
const BLOCK: usize = 1024;

/// Converts a stream of interleaved samples.
pub(crate) enum Converter {
    /// The formats are the same: not a bit is changed.
    Same,
    /// Only the channels differ.
    Channels {
        /// Channels of the microphone.
        from: usize,
        /// Channels of the file.
        to: usize,
    },
    /// The rates differ, and perhaps the channels.
    Rate(Box<RateConverter>),
}

/// State of a conversion between rates.
pub(crate) struct RateConverter {
    resampler: FftFixedIn<f32>,
    from: SoundFormat,
    to: SoundFormat,
    waiting: Vec<Vec<f32>>,
    block: Vec<Vec<f32>>,
    frames_in: u64,
    frames_out: u64,
    /// Output frames that come before the first of the sound (the filter's own delay).
    delay_left: usize,
}

impl Converter {
    pub(crate) fn new(from: SoundFormat, to: SoundFormat) -> Result<Self, RecorderError> {
        if from == to {
            return Ok(Self::Same);
        }
        if from.sample_rate == to.sample_rate {
            return Ok(Self::Channels {
                from: from.channels.into(),
                to: to.channels.into(),
            });
        }
        let channels = usize::from(to.channels);
        let (rate_in, rate_out) = (from.sample_rate as usize, to.sample_rate as usize);
        let resampler = FftFixedIn::new(rate_in, rate_out, BLOCK, 2, channels)?;
        Ok(Self::Rate(Box::new(RateConverter {
            waiting: vec![Vec::with_capacity(BLOCK); channels],
            block: resampler.output_buffer_allocate(true),
            delay_left: resampler.output_delay(),
            resampler,
            from,
            to,
            frames_in: 0,
            frames_out: 0,
        })))
    }

    /// Converts `input` and appends what is ready to `output`.
    pub(crate) fn push(
        &mut self,
        input: &[i16],
        output: &mut Vec<i16>,
    ) -> Result<(), RecorderError> {
        match self {
            Self::Same => output.extend_from_slice(input),
            Self::Channels { from, to } => {
                for frame in input.chunks_exact(*from) {
                    output.extend((0..*to).map(|channel| matched(frame, channel, *to)));
                }
            }
            Self::Rate(rate) => rate.push(input, output)?,
        }
        Ok(())
    }

    /// The end of the stream: appends what was held back.
    pub(crate) fn flush(&mut self, output: &mut Vec<i16>) -> Result<(), RecorderError> {
        match self {
            Self::Rate(rate) => rate.flush(output),
            Self::Same | Self::Channels { .. } => Ok(()),
        }
    }
}

impl RateConverter {
    fn push(&mut self, input: &[i16], output: &mut Vec<i16>) -> Result<(), RecorderError> {
        let to = usize::from(self.to.channels);
        for frame in input.chunks_exact(usize::from(self.from.channels)) {
            for (channel, waiting) in self.waiting.iter_mut().enumerate() {
                waiting.push(f32::from(matched(frame, channel, to)) / 32_768.0);
            }
            self.frames_in += 1;
            self.convert_when_full(output)?;
        }
        Ok(())
    }

    fn convert_when_full(&mut self, output: &mut Vec<i16>) -> Result<(), RecorderError> {
        if self.waiting[0].len() < self.resampler.input_frames_next() {
            return Ok(());
        }
        let (_, made) = self
            .resampler
            .process_into_buffer(&self.waiting, &mut self.block, None)?;
        self.waiting.iter_mut().for_each(Vec::clear);
        let skipped = made.min(self.delay_left);
        self.delay_left -= skipped;
        for frame in skipped..made {
            output.extend(
                self.block
                    .iter()
                    .map(|channel| sixteen_bits(channel[frame])),
            );
        }
        self.frames_out += (made - skipped) as u64;
        Ok(())
    }

    /// Pushes silence until the last real frame has come out, then cuts what is too much.
    fn flush(&mut self, output: &mut Vec<i16>) -> Result<(), RecorderError> {
        let rate = |hz: u32| u64::from(hz);
        let due = self.frames_in * rate(self.to.sample_rate) / rate(self.from.sample_rate);
        while self.frames_out < due {
            self.waiting
                .iter_mut()
                .for_each(|channel| channel.resize(BLOCK, 0.0));
            self.convert_when_full(output)?;
        }
        let surplus = usize::try_from(self.frames_out - due).unwrap_or(0);
        output.truncate(
            output
                .len()
                .saturating_sub(surplus * usize::from(self.to.channels)),
        );
        self.frames_out = due;
        Ok(())
    }
}

/// The sample of one channel of `to`: as it is, copied from the only one, or mixed.
fn matched(frame: &[i16], channel: usize, to: usize) -> i16 {
    match frame.len() {
        1 => frame[0],
        from if from == to => frame[channel],
        from => mixed(frame, from),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a mean of sixteen-bit samples fits sixteen bits"
)]
#[expect(
    clippy::cast_possible_wrap,
    reason = "a frame has a handful of channels"
)]
fn mixed(frame: &[i16], channels: usize) -> i16 {
    (frame.iter().map(|&s| i32::from(s)).sum::<i32>() / channels as i32) as i16
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "clamped to sixteen bits just before"
)]
fn sixteen_bits(sample: f32) -> i16 {
    (sample * 32_768.0).round().clamp(-32_768.0, 32_767.0) as i16
}

#[cfg(test)]
#[expect(
    clippy::cast_possible_truncation,
    reason = "numbers in tests are small"
)]
mod tests {
    use super::*;

    fn format(sample_rate: u32, channels: u16) -> SoundFormat {
        SoundFormat {
            sample_rate,
            channels,
        }
    }

    fn convert(from: SoundFormat, to: SoundFormat, input: &[i16]) -> Vec<i16> {
        let mut converter = Converter::new(from, to).unwrap();
        let mut output = Vec::new();
        for piece in input.chunks(777 * usize::from(from.channels)) {
            converter.push(piece, &mut output).unwrap();
        }
        converter.flush(&mut output).unwrap();
        output
    }

    fn sine(rate: u32, frames: u32) -> Vec<i16> {
        (0..frames)
            .map(|n| f64::from(n) * 1000.0 * std::f64::consts::TAU / f64::from(rate))
            .map(|phase| (phase.sin() * 12_000.0).round() as i16)
            .collect()
    }

    #[test]
    fn another_rate_keeps_length_pitch_and_place() {
        for (from, to) in [
            (44_100, 48_000),
            (16_000, 48_000),
            (48_000, 44_100),
            (8_000, 16_000),
        ] {
            let made = convert(format(from, 1), format(to, 1), &sine(from, from));
            assert_eq!(made.len(), to as usize, "{from} -> {to}");
            let wanted = sine(to, to);
            // The filter rings at both ends of a tone that begins and stops at once.
            let middle = to as usize / 10..to as usize * 9 / 10;
            let furthest = middle
                .map(|n| (i32::from(made[n]) - i32::from(wanted[n])).abs())
                .max();
            assert!(
                furthest.unwrap() < 60,
                "{from} -> {to}: off by {furthest:?}"
            );
        }
    }

    #[test]
    fn the_same_format_changes_no_bit() {
        let sound = sine(48_000, 4_800);
        assert_eq!(convert(format(48_000, 1), format(48_000, 1), &sound), sound);
    }

    #[test]
    fn one_channel_is_doubled_and_two_are_mixed() {
        assert_eq!(
            convert(format(8_000, 1), format(8_000, 2), &[5, -7]),
            [5, 5, -7, -7]
        );
        assert_eq!(
            convert(format(8_000, 2), format(8_000, 1), &[10, 20, -4, -8]),
            [15, -6]
        );
    }

    #[test]
    fn rate_and_channels_change_together() {
        let made = convert(format(16_000, 1), format(48_000, 2), &sine(16_000, 16_000));
        assert_eq!(made.len(), 96_000);
        assert!(made.chunks_exact(2).all(|frame| frame[0] == frame[1]));
    }
}
