//! Sounds in which nobody speaks, two minutes of each: every word found in them is invented.

use std::f32::consts::TAU;

use crate::{
    pcm::Pcm,
    variants::{Dice, room_noise},
};

const RATE: u32 = 16_000;
const SECONDS: u32 = 120;

/// Name and sound.
pub(crate) fn sounds() -> Vec<(&'static str, Pcm)> {
    let made = |mut of: Box<dyn FnMut(f32) -> f32>| {
        Pcm::mono(
            RATE,
            (0..RATE * SECONDS).map(move |i| of(i as f32 / RATE as f32)),
        )
    };
    vec![
        ("silence", made(Box::new(|_| 0.0))),
        ("room noise", made(noise(1, |_| 0.05))),
        ("loud noise", made(noise(2, |_| 0.5))),
        // In and out every four seconds.
        (
            "breathing",
            made(noise(3, |t| 0.08 * (TAU * t / 4.0).sin().max(0.0).powi(2))),
        ),
        (
            "hum of 50 Hz",
            made(Box::new(|t| {
                0.1 * ((TAU * 50.0 * t).sin() + 0.4 * (TAU * 150.0 * t).sin())
            })),
        ),
        (
            "tone of 440 Hz",
            made(Box::new(|t| 0.3 * (TAU * 440.0 * t).sin())),
        ),
        ("music", made(Box::new(music))),
        (
            "clicks",
            made(Box::new(
                |t| if (t * 3.0).fract() < 0.001 { 0.8 } else { 0.0 },
            )),
        ),
    ]
}

fn noise(seed: u64, level: impl Fn(f32) -> f32 + 'static) -> Box<dyn FnMut(f32) -> f32> {
    let (mut dice, mut before) = (Dice::new(seed), 0.0);
    Box::new(move |t| level(t) * 3.0 * room_noise(&mut dice, &mut before))
}

/// A chord taken apart, two notes a second.
fn music(t: f32) -> f32 {
    let steps = [0.0, 4.0, 7.0, 12.0, 9.0, 5.0];
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count of notes"
    )]
    let step = steps[(t * 2.0) as usize % steps.len()];
    let note = 220.0 * 2_f32.powf(step / 12.0);
    let fade = 1.0 - (t * 2.0).fract();
    let tone = |k: f32| (TAU * k * note * t).sin() / k;
    0.2 * fade * (tone(1.0) + tone(2.0) + tone(3.0))
}
