//! When each token was said: the way through where the decoder looked while writing (dynamic time warping
//! over the followers' attention, as its authors' `timing.py` does it).

/// Rows of the median that takes away lone looks.
const MEDIAN: usize = 7;

/// Start of every token of text and of the end, in rows of 20 ms. `looks`: for every token a row of
/// `rows` numbers for each follower; `used` rows hold sound, the rest is silence after it.
pub(crate) fn starts(looks: &[Vec<f32>], rows: usize, used: usize) -> Vec<usize> {
    let (tokens, used) = (looks.len(), used.clamp(1, rows));
    let followers = looks.first().map_or(0, |look| look.len() / rows);
    if tokens == 0 || followers == 0 {
        return vec![0; tokens];
    }
    let mut cost = vec![0.0_f32; tokens * used];
    for follower in 0..followers {
        let mut seen: Vec<f32> = Vec::with_capacity(tokens * used);
        for look in looks {
            let row = &look[follower * rows..follower * rows + used];
            let all = row.iter().sum::<f32>().max(1e-9);
            seen.extend(row.iter().map(|x| x / all));
        }
        standardise(&mut seen, tokens, used);
        for (row, cost) in seen.chunks_exact(used).zip(cost.chunks_exact_mut(used)) {
            for (cost, x) in cost.iter_mut().zip(median(row)) {
                *cost -= x / followers as f32;
            }
        }
    }
    cheapest(&cost, tokens, used)
}

/// Mean 0 and variance 1 over the tokens, at every moment.
fn standardise(seen: &mut [f32], tokens: usize, used: usize) {
    for at in 0..used {
        let of = |token: usize| seen[token * used + at];
        let mean = (0..tokens).map(of).sum::<f32>() / tokens as f32;
        let variance = (0..tokens).map(|t| (of(t) - mean).powi(2)).sum::<f32>() / tokens as f32;
        let scale = 1.0 / variance.sqrt().max(1e-9);
        for token in 0..tokens {
            let x = &mut seen[token * used + at];
            *x = (*x - mean) * scale;
        }
    }
}

fn median(row: &[f32]) -> impl Iterator<Item = f32> + '_ {
    let half = MEDIAN / 2;
    (0..row.len()).map(move |at| {
        let mut near = [0.0; MEDIAN];
        for (i, x) in near.iter_mut().enumerate() {
            // Mirrored at both ends.
            let place = (at + i).abs_diff(half);
            let over = (place + 1).saturating_sub(row.len());
            *x = row[(place - 2 * over.min(place / 2)).min(row.len() - 1)];
        }
        near.sort_unstable_by(f32::total_cmp);
        near[half]
    })
}

/// First moment of each token on the cheapest way from the first token at the start to the last at the end.
fn cheapest(cost: &[f32], tokens: usize, used: usize) -> Vec<usize> {
    let width = used + 1;
    let mut sums = vec![f32::INFINITY; (tokens + 1) * width];
    // 0: from both, 1: the next token at the same moment, 2: the same token at the next moment.
    let mut steps = vec![0_u8; (tokens + 1) * width];
    sums[0] = 0.0;
    for token in 1..=tokens {
        for at in 1..=used {
            let both = sums[(token - 1) * width + at - 1];
            let up = sums[(token - 1) * width + at];
            let on = sums[token * width + at - 1];
            let (before, step) = if both < up && both < on {
                (both, 0)
            } else if up < both && up < on {
                (up, 1)
            } else {
                (on, 2)
            };
            sums[token * width + at] = cost[(token - 1) * used + at - 1] + before;
            steps[token * width + at] = step;
        }
    }
    let mut starts = vec![0; tokens];
    let (mut token, mut at) = (tokens, used);
    while token > 0 && at > 0 {
        starts[token - 1] = at - 1;
        match steps[token * width + at] {
            0 => (token, at) = (token - 1, at - 1),
            1 => token -= 1,
            _ => at -= 1,
        }
    }
    starts
}
