//! Gives every moment to one speaker: the most likely way through the scores, where a change costs.

/// The best way (Viterbi): `scores` hold one number a speaker for each step; `cost` of changing
/// into a step is given by its index.
pub(super) fn best_way(scores: &[Vec<f32>], cost: impl Fn(usize) -> f32) -> Vec<usize> {
    let Some(first) = scores.first() else {
        return Vec::new();
    };
    let speakers = first.len();
    let mut best = first.clone();
    let mut came_from = Vec::with_capacity(scores.len());
    for (step, score) in scores.iter().enumerate().skip(1) {
        let leader = highest(&best);
        let from: Vec<usize> = (0..speakers)
            .map(|speaker| {
                if best[leader] - cost(step) > best[speaker] {
                    leader
                } else {
                    speaker
                }
            })
            .collect();
        best = (0..speakers)
            .map(|speaker| {
                let change = if from[speaker] == speaker {
                    0.0
                } else {
                    cost(step)
                };
                best[from[speaker]] - change + score[speaker]
            })
            .collect();
        came_from.push(from);
    }
    let mut way = vec![highest(&best)];
    for from in came_from.iter().rev() {
        way.push(from[way[way.len() - 1]]);
    }
    way.reverse();
    way
}

fn highest(scores: &[f32]) -> usize {
    (0..scores.len())
        .max_by(|a, b| scores[*a].total_cmp(&scores[*b]))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_doubt_does_not_change_the_speaker_and_a_run_does() {
        let sure = |speaker: usize| vec![f32::from(speaker == 0), f32::from(speaker == 1)];
        let scores: Vec<_> = [0, 0, 1, 0, 0, 1, 1, 1, 1].into_iter().map(sure).collect();
        assert_eq!(best_way(&scores, |_| 0.8), [0, 0, 0, 0, 0, 1, 1, 1, 1]);
        assert_eq!(best_way(&scores, |_| 0.1), [0, 0, 1, 0, 0, 1, 1, 1, 1]);
    }
}
