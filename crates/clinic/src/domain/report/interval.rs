//! How sure a number is: 95 % intervals, without chance where a formula is exact enough and with a fixed seed
//! where it is not. The same sessions always give the same interval.

/// The 97.5 % point of the normal distribution.
const Z: f64 = 1.959_963_985;
/// Redrawings of the bootstrap.
const DRAWS: usize = 1_000;
/// Where the drawings begin: fixed, so that a report does not change by being opened again.
const SEED: u64 = 0x5077_0000_2026;

/// Where a number may well lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Interval {
    /// Whether zero lies within: then the two groups may well be alike.
    pub fn holds_zero(self) -> bool {
        self.low <= 0.0 && self.high >= 0.0
    }
}

/// Wilson's score interval of a share (Wilson 1927): holds near 0 and 1, where the textbook formula fails.
/// `None` where there are no cases.
pub fn wilson(hits: u32, cases: u32) -> Option<Interval> {
    if cases == 0 {
        return None;
    }
    let (n, p) = (f64::from(cases), f64::from(hits) / f64::from(cases));
    let middle = p + Z * Z / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    Some(Interval {
        low: ((middle - half) / scale).max(0.0),
        high: ((middle + half) / scale).min(1.0),
    })
}

/// Interval of the difference of two shares by Newcombe's method 10 (1998), from the two Wilson intervals.
/// Each side is hits and cases; the difference is `a - b`.
pub(super) fn newcombe(a: (u32, u32), b: (u32, u32)) -> Option<Interval> {
    let (of_a, of_b) = (wilson(a.0, a.1)?, wilson(b.0, b.1)?);
    let share = |(hits, cases): (u32, u32)| f64::from(hits) / f64::from(cases);
    let (pa, pb) = (share(a), share(b));
    let apart = |x: f64, y: f64| x.hypot(y);
    Some(Interval {
        low: pa - pb - apart(pa - of_a.low, of_b.high - pb),
        high: pa - pb + apart(of_a.high - pa, pb - of_b.low),
    })
}

/// Count, sum and sum of squares of a measure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    /// Sessions.
    pub count: u32,
    /// Their sum.
    pub sum: f64,
    /// The sum of their squares.
    pub squares: f64,
}

impl Moments {
    /// The mean; `None` where there is nothing.
    pub fn mean(self) -> Option<f64> {
        (self.count > 0).then(|| self.sum / f64::from(self.count))
    }

    fn variance_of_mean(self) -> Option<f64> {
        let (n, mean) = (f64::from(self.count), self.mean()?);
        (self.count > 1).then(|| ((self.squares - n * mean * mean) / (n - 1.0)).max(0.0) / n)
    }
}

/// Interval of the difference of two means by Welch with the normal distribution: for groups so large that the
/// shape of the values no longer matters.
pub(super) fn welch(a: Moments, b: Moments) -> Option<Interval> {
    let apart = a.mean()? - b.mean()?;
    let half = Z * (a.variance_of_mean()? + b.variance_of_mean()?).sqrt();
    Some(Interval {
        low: apart - half,
        high: apart + half,
    })
}

/// Percentile bootstrap of the difference of two means (Efron 1979), each group redrawn by itself. For groups so
/// small that the shape of the values matters. `None` where a group is empty.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an index within the drawings"
)]
pub(super) fn bootstrap(a: &[f64], b: &[f64]) -> Option<Interval> {
    if a.is_empty() || b.is_empty() {
        return None;
    }
    let mut chance = SplitMix(SEED);
    let mut apart: Vec<f64> = (0..DRAWS)
        .map(|_| chance.mean_of(a) - chance.mean_of(b))
        .collect();
    apart.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| apart[((DRAWS - 1) as f64 * share).round() as usize];
    Some(Interval {
        low: at(0.025),
        high: at(0.975),
    })
}

/// `SplitMix64` (Steele, Lea and Flood 2014): small, even, the same on every PC.
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// The mean of as many values drawn with replacement.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the upper half of a product below the length"
    )]
    fn mean_of(&mut self, values: &[f64]) -> f64 {
        let draw = |_: &f64| {
            let at = (u128::from(self.next()) * values.len() as u128) >> 64;
            values[at as usize]
        };
        values.iter().map(draw).sum::<f64>() / values.len() as f64
    }
}

/// The middle value; of an even number, between the two. `None` where there is none.
pub fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_unstable_by(f64::total_cmp);
    let half = values.len() / 2;
    let upper = *values.get(half)?;
    Some(if values.len() % 2 == 1 {
        upper
    } else {
        f64::midpoint(values[half - 1], upper)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near(found: Option<Interval>, low: f64, high: f64) {
        let found = found.unwrap();
        assert!(
            (found.low - low).abs() < 5e-4 && (found.high - high).abs() < 5e-4,
            "{found:?}"
        );
    }

    #[test]
    fn wilson_and_newcombe_give_the_published_examples() {
        // Newcombe 1998, Statistics in Medicine 17: 81/263, 15/148, 0/20; and table II (a), method 10: 56/70 - 48/80.
        near(wilson(81, 263), 0.2553, 0.3662);
        near(wilson(15, 148), 0.0624, 0.1605);
        near(wilson(0, 20), 0.0, 0.1611);
        near(newcombe((56, 70), (48, 80)), 0.0524, 0.3339);
        near(newcombe((9, 10), (3, 10)), 0.1705, 0.8090);
        assert_eq!(wilson(0, 0), None);
    }

    #[test]
    fn the_bootstrap_is_the_same_each_time_and_near_welch() {
        let a: Vec<f64> = (0..200).map(|n| f64::from(n % 17)).collect();
        let b: Vec<f64> = (0..150).map(|n| f64::from(n % 11)).collect();
        let moments = |values: &[f64]| Moments {
            count: u32::try_from(values.len()).unwrap(),
            sum: values.iter().sum(),
            squares: values.iter().map(|x| x * x).sum(),
        };
        let (drawn, formula) = (
            bootstrap(&a, &b).unwrap(),
            welch(moments(&a), moments(&b)).unwrap(),
        );
        assert_eq!(bootstrap(&a, &b), Some(drawn));
        assert!(
            (drawn.low - formula.low).abs() < 0.1,
            "{drawn:?} {formula:?}"
        );
        assert!(
            (drawn.high - formula.high).abs() < 0.1,
            "{drawn:?} {formula:?}"
        );
    }

    #[test]
    fn a_median_lies_in_the_middle() {
        assert_eq!(median(&mut []), None);
        assert_eq!(median(&mut [3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&mut [4.0, 1.0, 2.0, 3.0]), Some(2.5));
    }

    proptest! {
        #[test]
        fn an_interval_holds_what_it_is_about(hits in 0..500_u32, more in 0..500_u32, other in 0..300_u32, rest in 1..300_u32) {
            prop_assume!(hits + more > 0);
            let cases = hits + more;
            let of = wilson(hits, cases).unwrap();
            let share = f64::from(hits) / f64::from(cases);
            prop_assert!(of.low - 1e-9 <= share && share <= of.high + 1e-9 && of.low >= 0.0 && of.high <= 1.0);
            let apart = newcombe((hits, cases), (other, other + rest)).unwrap();
            let found = share - f64::from(other) / f64::from(other + rest);
            prop_assert!(apart.low - 1e-9 <= found && found <= apart.high + 1e-9);
            prop_assert!(apart.low >= -1.0 - 1e-9 && apart.high <= 1.0 + 1e-9);
        }

        #[test]
        fn a_drawn_interval_lies_within_the_values(a in prop::collection::vec(0.0..1.0_f64, 1..30), b in prop::collection::vec(0.0..1.0_f64, 1..30)) {
            let drawn = bootstrap(&a, &b).unwrap();
            prop_assert!(drawn.low <= drawn.high && drawn.low >= -1.0 && drawn.high <= 1.0);
        }
    }
}
