//! Precision, recall, F1, and an interval by drawing whole dialogues again: sentences of one talk are alike, so that
//! single ones would make the interval too narrow.

use serde::Serialize;

/// Hits, false alarms, misses of one dialogue.
pub type Count = [usize; 3];

/// How often dialogues are drawn again.
const DRAWS: usize = 2000;
/// Where the drawing begins: the same figures with every run.
const SEED: u64 = 0x5074_746f_2026_1124;

/// The figure of a class.
#[derive(Debug, PartialEq, Serialize)]
pub struct Figure {
    /// How many a person labelled.
    pub labelled: usize,
    /// Hits of all that were raised; `None` where nothing was.
    pub precision: Option<f64>,
    /// Hits of all that were labelled; `None` where nothing was.
    pub recall: Option<f64>,
    /// Their harmonic mean; `None` where nothing was labelled or raised.
    pub f1: Option<f64>,
    /// 95 % interval of F1; `None` of fewer than three dialogues.
    pub interval: Option<(f64, f64)>,
}

/// Adds the dialogues up.
pub fn figure(counts: &[Count]) -> Figure {
    let [hits, raised_falsely, missed] = sum(counts.iter());
    let share = |whole: usize| (whole > 0).then(|| round(hits as f64 / whole as f64));
    Figure {
        labelled: hits + missed,
        precision: share(hits + raised_falsely),
        recall: share(hits + missed),
        f1: f1([hits, raised_falsely, missed]).map(round),
        interval: interval(counts),
    }
}

fn sum<'a>(counts: impl Iterator<Item = &'a Count>) -> Count {
    counts.fold([0; 3], |[a, b, c], [x, y, z]| [a + x, b + y, c + z])
}

fn f1([hits, raised_falsely, missed]: Count) -> Option<f64> {
    let whole = 2 * hits + raised_falsely + missed;
    (whole > 0).then(|| 2.0 * hits as f64 / whole as f64)
}

fn interval(counts: &[Count]) -> Option<(f64, f64)> {
    f1(sum(counts.iter()))?;
    if counts.len() < 3 {
        return None;
    }
    let mut draw = SplitMix(SEED);
    let mut drawn: Vec<f64> = (0..DRAWS)
        .filter_map(|_| {
            let again = (0..counts.len()).map(|_| &counts[draw.below(counts.len())]);
            f1(sum(again))
        })
        .collect();
    drawn.sort_by(f64::total_cmp);
    // The places of the 2.5 % and the 97.5 %, in whole numbers.
    let at = |thousandths: usize| {
        drawn
            .get((thousandths * (drawn.len() - 1) + 500) / 1000)
            .copied()
    };
    Some((round(at(25)?), round(at(975)?)))
}

fn round(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

/// `SplitMix64` (Steele, Lea, Flood 2014): small, seeded, the same on every machine.
struct SplitMix(u64);

impl SplitMix {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % bound.max(1) as u64).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_of_the_sums_and_the_same_with_every_run() {
        let counts = [[8, 2, 0], [5, 0, 5], [0, 1, 1], [3, 0, 0]];
        let found = figure(&counts);
        assert_eq!(found.labelled, 22);
        assert_eq!((found.precision, found.recall), (Some(0.842), Some(0.727)));
        assert_eq!(found.f1, Some(0.78));
        let (low, high) = found.interval.unwrap();
        assert!(low < 0.78 && high > 0.78 && low > 0.3 && high <= 1.0);
        assert_eq!(figure(&counts), found);
    }

    #[test]
    fn where_nothing_was_there_is_no_figure() {
        let found = figure(&[[0; 3], [0; 3], [0; 3]]);
        assert_eq!(
            (found.f1, found.interval, found.precision),
            (None, None, None)
        );
        assert_eq!(
            figure(&[[1, 0, 0]]).interval,
            None,
            "of one dialogue there is no interval"
        );
    }
}
