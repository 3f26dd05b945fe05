//! The last seconds of the stream, addressed by their place in the recording.

use crate::time::Span;

/// A sliding window over the stream.
#[derive(Default)]
pub(crate) struct Buffer {
    samples: Vec<f32>,
    first: usize,
}

impl Buffer {
    /// Where new samples are appended.
    pub(crate) fn tail(&mut self) -> &mut Vec<f32> {
        &mut self.samples
    }

    /// One past the last sample held.
    pub(crate) fn end(&self) -> usize {
        self.first + self.samples.len()
    }

    /// The samples of `span`, as far as they are held.
    pub(crate) fn get(&self, span: Span) -> &[f32] {
        let at = |position: usize| position.clamp(self.first, self.end()) - self.first;
        &self.samples[at(span.start)..at(span.end)]
    }

    /// Lets go of all before `position`.
    pub(crate) fn forget_before(&mut self, position: usize) {
        let drop = position.clamp(self.first, self.end()) - self.first;
        self.samples.drain(..drop);
        self.first += drop;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_addresses_while_forgetting() {
        let mut buffer = Buffer::default();
        buffer.tail().extend([0.0, 1.0, 2.0, 3.0]);
        buffer.forget_before(2);
        buffer.tail().push(4.0);
        assert_eq!(buffer.get(Span::new(3, 5)), [3.0, 4.0]);
        assert_eq!(
            buffer.get(Span::new(0, 3)),
            [2.0],
            "what is gone is left out"
        );
        assert_eq!(buffer.end(), 5);
    }
}
