//! The real callback, fed with buffers, under an allocator that counts what it must not do.

use assert_no_alloc::{AllocDisabler, assert_no_alloc, reset_violation_count, violation_count};
use proptest::prelude::*;

use super::*;

#[global_allocator]
static GUARD: AllocDisabler = AllocDisabler;

fn running() -> Arc<AtomicBool> {
    Arc::new(AtomicBool::new(false))
}

/// Everything on the timeline: lost frames as zeros, as the writer puts them.
fn timeline(captured: &mut Captured) -> Vec<i16> {
    let mut buffer = [0; 256];
    let mut sound = Vec::new();
    loop {
        match captured.next(&mut buffer) {
            Piece::Sound(samples) => sound.extend_from_slice(&buffer[..samples]),
            Piece::Lost(frames) => {
                sound.resize(sound.len() + frames as usize * captured.channels, 0);
            }
            Piece::Nothing => return sound,
        }
    }
}

/// Runs the callback as the sound system does, and counts its calls to the allocator.
fn allocations(callback: impl FnOnce()) -> u32 {
    reset_violation_count();
    assert_no_alloc(callback);
    violation_count()
}

#[test]
fn the_callback_never_touches_the_allocator() {
    let paused = running();
    let (mut capture, captured) = with_room(48_000, 2, Arc::clone(&paused));
    let integers = vec![7_i16; 9_600];
    let floats = vec![0.25_f32; 9_600];
    let bytes = vec![200_u8; 9_600];
    let wide = vec![cpal::I24::new_unchecked(1 << 20); 9_600];
    assert_eq!(allocations(|| capture.take(&integers)), 0);
    assert_eq!(allocations(|| capture.take(&floats)), 0);
    assert_eq!(allocations(|| capture.take(&bytes)), 0);
    assert_eq!(allocations(|| capture.take(&wide)), 0);
    #[cfg(target_os = "linux")]
    assert_eq!(allocations(|| capture.take_s16le(&bytes)), 0);
    // A full ring, a marked loss and a pause are part of its life too.
    assert_eq!(
        allocations(|| (0..20).for_each(|_| capture.take(&integers))),
        0
    );
    assert!(captured.tap.lost.load(Ordering::Relaxed) > 0);
    paused.store(true, Ordering::Relaxed);
    assert_eq!(allocations(|| capture.take(&integers)), 0);
}

#[test]
fn mixing_many_channels_does_not_touch_the_allocator_either() {
    let (mut capture, mut captured) = with_room(48_000, 6, running());
    let floats = vec![0.5_f32; 6 * 480];
    assert_eq!(allocations(|| capture.take(&floats)), 0);
    assert_eq!(timeline(&mut captured), vec![16_384; 480]);
}

#[test]
fn the_guard_sees_an_allocation() {
    let seen = allocations(|| drop(std::hint::black_box(Vec::<i16>::with_capacity(64))));
    assert!(seen >= 2, "one to allocate and one to free, not {seen}");
}

#[test]
fn two_channels_stay_two_and_sixteen_bits_stay_as_they_are() {
    let (mut capture, mut captured) = with_room(64, 2, running());
    capture.take(&[1_i16, -2, i16::MAX, i16::MIN]);
    assert_eq!(timeline(&mut captured), [1, -2, i16::MAX, i16::MIN]);
    assert_eq!(captured.tap.delivered.load(Ordering::Relaxed), 2);
}

#[test]
fn other_forms_of_samples_keep_their_scale() {
    let (mut capture, mut captured) = with_room(64, 1, running());
    capture.take(&[0.5_f32, -1.0, 2.0]);
    capture.take(&[128_u8, 192]);
    assert_eq!(
        timeline(&mut captured),
        [16_384, i16::MIN, i16::MAX, 0, 16_384]
    );
}

#[cfg(target_os = "linux")]
#[test]
fn bytes_of_a_sound_server_are_the_samples_they_stand_for() {
    let (mut capture, mut captured) = with_room(8_000, 2, running());
    let said: Vec<i16> = (0..6_000).map(|n| n * 5 - 15_000).collect();
    let bytes: Vec<u8> = said
        .iter()
        .flat_map(|sample| sample.to_le_bytes())
        .collect();
    capture.take_s16le(&bytes);
    assert_eq!(timeline(&mut captured), said);
    assert_eq!(captured.tap.delivered.load(Ordering::Relaxed), 3_000);
}

#[test]
fn what_is_said_in_a_pause_is_dropped_but_counted_as_delivered() {
    let paused = running();
    let (mut capture, mut captured) = with_room(64, 1, Arc::clone(&paused));
    capture.take(&[1_i16, 2]);
    paused.store(true, Ordering::Relaxed);
    capture.take(&[3_i16, 4]);
    paused.store(false, Ordering::Relaxed);
    capture.take(&[5_i16]);
    assert_eq!(timeline(&mut captured), [1, 2, 5]);
    assert_eq!(captured.tap.delivered.load(Ordering::Relaxed), 5);
    assert_eq!(captured.tail(), Piece::Nothing);
}

#[test]
fn a_loss_at_the_very_end_is_told_by_the_tail() {
    let (mut capture, mut captured) = with_room(4, 1, running());
    capture.take(&[1_i16, 2, 3, 4]);
    capture.take(&[5_i16, 6]);
    assert_eq!(timeline(&mut captured), [1, 2, 3, 4]);
    assert_eq!(captured.tail(), Piece::Lost(2));
    assert_eq!(captured.tail(), Piece::Nothing);
}

proptest! {
    /// However buffers and reads interleave, each frame is at its place or is silence there.
    #[test]
    fn an_overrun_never_moves_what_comes_after(
        steps in prop::collection::vec((1_usize..40, any::<bool>()), 1..80),
        channels in 1_u16..=2,
    ) {
        let (mut capture, mut captured) = with_room(64, channels, running());
        let mut spoken: Vec<i16> = Vec::new();
        let mut written: Vec<i16> = Vec::new();
        for (frames, read) in steps {
            let from = spoken.len();
            let samples = frames * usize::from(channels);
            spoken.extend((from..from + samples).map(|n| n as i16 + 1));
            capture.take(&spoken[from..]);
            if read {
                written.extend(timeline(&mut captured));
            }
        }
        written.extend(timeline(&mut captured));
        if let Piece::Lost(frames) = captured.tail() {
            written.resize(written.len() + frames as usize * usize::from(channels), 0);
        }
        prop_assert_eq!(written.len(), spoken.len());
        for (got, said) in written.iter().zip(&spoken) {
            prop_assert!(got == said || *got == 0);
        }
    }
}
