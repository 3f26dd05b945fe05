//! Decoded packets to interleaved 16-bit frames of one or two channels.

use symphonia::core::audio::{AudioBufferRef, SampleBuffer, SignalSpec};

/// Reused from packet to packet.
pub(super) struct Frames {
    spec: SignalSpec,
    samples: SampleBuffer<i16>,
    capacity: u64,
    mixed: Vec<i16>,
}

impl Frames {
    pub(super) fn new(first: &AudioBufferRef<'_>) -> Self {
        let (spec, capacity) = (*first.spec(), first.capacity() as u64);
        Self {
            spec,
            samples: SampleBuffer::new(capacity, spec),
            capacity,
            mixed: Vec::new(),
        }
    }

    /// Samples a second.
    pub(super) fn rate(&self) -> u32 {
        self.spec.rate
    }

    /// Channels given on: 1 or 2.
    pub(super) fn channels(&self) -> u16 {
        if self.spec.channels.count() == 1 {
            1
        } else {
            2
        }
    }

    /// Converts a packet; `None` where its form is another than the first one's.
    pub(super) fn convert(&mut self, packet: AudioBufferRef<'_>) -> Option<&[i16]> {
        if *packet.spec() != self.spec {
            return None;
        }
        if packet.capacity() as u64 > self.capacity {
            self.capacity = packet.capacity() as u64;
            self.samples = SampleBuffer::new(self.capacity, self.spec);
        }
        self.samples.copy_interleaved_ref(packet);
        let channels = self.spec.channels.count();
        if channels <= 2 {
            return Some(self.samples.samples());
        }
        self.mixed.clear();
        for frame in self.samples.samples().chunks_exact(channels) {
            self.mixed.extend(two(frame));
        }
        Some(&self.mixed)
    }
}

/// The first two channels, each with half of what the others hold on average.
fn two(frame: &[i16]) -> [i16; 2] {
    let others = &frame[2..];
    let rest = others.iter().map(|s| i32::from(*s)).sum::<i32>()
        / i32::try_from(others.len()).unwrap_or(1);
    let mix = |own: i16| i16::try_from(i32::midpoint(i32::from(own), rest)).unwrap_or(own);
    [mix(frame[0]), mix(frame[1])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surround_keeps_its_sides_and_its_middle() {
        assert_eq!(two(&[1000, -1000, 400]), [700, -300]);
        assert_eq!(
            two(&[i16::MAX, i16::MIN, i16::MAX, i16::MAX]),
            [i16::MAX, 0]
        );
    }
}
