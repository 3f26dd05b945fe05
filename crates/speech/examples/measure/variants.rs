//! Clean talks made worse in known ways, the same every time: the table says how recognition degrades.

use crate::{files::to_i16, pcm::Pcm};

/// What makes a talk worse.
type Worse = fn(&mut Pcm);

/// Name and deed. Signal-to-noise ratios are over the whole talk, pauses included.
pub(crate) const VARIANTS: &[(&str, Worse)] = &[
    ("clean", |_| {}),
    ("noise 20 dB", |pcm| noise(pcm, 20.0)),
    ("noise 10 dB", |pcm| noise(pcm, 10.0)),
    ("noise 5 dB", |pcm| noise(pcm, 5.0)),
    ("far", far),
    ("echo", |pcm| echo(pcm, 0.5)),
    ("soft 30 dB", |pcm| gain(pcm, -30.0)),
];

/// Numbers -1..1, the same every time.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn roll(&mut self) -> f32 {
        // Xorshift: good enough for noise.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as f32 / (1_u64 << 23) as f32 - 1.0
    }
}

/// Noise like a room's, stronger in the low: white noise through a pole at 0.9.
pub(crate) fn room_noise(dice: &mut Dice, before: &mut f32) -> f32 {
    *before = 0.9 * *before + 0.1 * dice.roll() * 3.0;
    *before
}

fn noise(pcm: &mut Pcm, decibels: f32) {
    let voice = power(&pcm.samples);
    let (mut dice, mut before) = (Dice::new(7), 0.0);
    let noise: Vec<f32> = pcm
        .samples
        .iter()
        .map(|_| room_noise(&mut dice, &mut before))
        .collect();
    let own = noise.iter().map(|x| x * x).sum::<f32>() / noise.len().max(1) as f32;
    let gain = (voice / own / 10_f32.powf(decibels / 10.0)).sqrt();
    for (sample, noise) in pcm.samples.iter_mut().zip(noise) {
        *sample = to_i16(f32::from(*sample) / 32_768.0 + noise * gain);
    }
}

/// A microphone across the room: nothing above 3 kHz but what a single pole lets through, 20 dB softer, an echo,
/// and the noise of its own amplifier.
fn far(pcm: &mut Pcm) {
    let keep = (-std::f32::consts::TAU * 3000.0 / pcm.rate as f32).exp();
    let channels = usize::from(pcm.channels);
    let mut before = vec![0.0; channels];
    for (i, sample) in pcm.samples.iter_mut().enumerate() {
        let own = &mut before[i % channels];
        *own = *own * keep + f32::from(*sample) / 32_768.0 * (1.0 - keep);
        *sample = to_i16(*own);
    }
    echo(pcm, 0.3);
    gain(pcm, -20.0);
    noise(pcm, 25.0);
}

/// A room that takes so many seconds to lose 60 dB: the sound again and again, at times that fit no beat, weaker
/// each time; the direct sound is 3 dB above all of them together.
fn echo(pcm: &mut Pcm, seconds: f32) {
    const ECHOES: usize = 60;
    let channels = usize::from(pcm.channels);
    let mut dice = Dice::new(11);
    let taps: Vec<(usize, f32)> = (0..ECHOES)
        .map(|_| {
            let late = 0.01 + f32::midpoint(dice.roll(), 1.0) * seconds;
            let weight = 10_f32.powf(-3.0 * late / seconds) * dice.roll().signum();
            (frames(late, pcm.rate) * channels, weight)
        })
        .collect();
    let all = taps.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
    let scale = 10_f32.powf(-3.0 / 20.0) / all;
    let dry: Vec<f32> = pcm
        .samples
        .iter()
        .map(|s| f32::from(*s) / 32_768.0)
        .collect();
    let mut wet = dry.clone();
    for (delay, weight) in taps {
        for (w, d) in wet.iter_mut().skip(delay).zip(&dry) {
            *w += d * weight * scale;
        }
    }
    for (sample, w) in pcm.samples.iter_mut().zip(wet) {
        *sample = to_i16(w * 0.7);
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of a second"
)]
fn frames(seconds: f32, rate: u32) -> usize {
    (seconds * rate as f32) as usize
}

fn gain(pcm: &mut Pcm, decibels: f32) {
    let gain = 10_f32.powf(decibels / 20.0);
    for sample in &mut pcm.samples {
        *sample = to_i16(f32::from(*sample) / 32_768.0 * gain);
    }
}

fn power(samples: &[i16]) -> f32 {
    let sum: f64 = samples
        .iter()
        .map(|s| (f64::from(*s) / 32_768.0).powi(2))
        .sum();
    #[expect(clippy::cast_possible_truncation, reason = "a mean below one")]
    let mean = (sum / samples.len().max(1) as f64) as f32;
    mean
}
