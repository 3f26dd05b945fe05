//! Parts vectors of voices into speakers: spectral clustering (von Luxburg, "A tutorial on spectral
//! clustering", 2007) on an affinity that keeps each vector's nearest ones, then centroids.
//! Average linkage was tried and failed on a third of the test talks.

use super::vector::{centre, dot};

/// Of a hundred vectors, how many count as near to one.
const NEAR: usize = 30;
/// Steps of the power method; far more than the split needs.
const STEPS: usize = 200;
/// Rounds in which every vector goes to its nearest centroid.
const ROUNDS: usize = 5;

/// Centroids of `speakers` voices among `vectors` of length one; fewer where there are too few vectors.
pub(super) fn centroids(vectors: &[&[f32]], speakers: usize) -> Vec<Vec<f32>> {
    let size = vectors.first().map_or(0, |v| v.len());
    if speakers < 2 || vectors.len() < speakers {
        return vec![centre(vectors.iter().copied(), size)];
    }
    let coordinates = spectral(vectors, speakers - 1);
    let mut labels = spread(&coordinates, speakers);
    let mut centroids = Vec::new();
    for _ in 0..=ROUNDS {
        centroids = (0..speakers)
            .map(|speaker| {
                let own = vectors
                    .iter()
                    .zip(&labels)
                    .filter(|(_, label)| **label == speaker);
                centre(own.map(|(vector, _)| *vector), size)
            })
            .collect();
        labels = vectors
            .iter()
            .map(|vector| nearest(vector, &centroids))
            .collect();
    }
    centroids
}

/// Index of the centroid most like `vector`.
pub(super) fn nearest(vector: &[f32], centroids: &[Vec<f32>]) -> usize {
    let like = |i: &usize| dot(vector, &centroids[*i]);
    (0..centroids.len())
        .max_by(|a, b| like(a).total_cmp(&like(b)))
        .unwrap_or(0)
}

/// For each vector its place along the `dimensions` slowest directions of the affinity graph
/// (the first is Fiedler's).
fn spectral(vectors: &[&[f32]], dimensions: usize) -> Vec<Vec<f32>> {
    let n = vectors.len();
    let affinity = affinity(vectors);
    let degree: Vec<f32> = affinity
        .chunks_exact(n)
        .map(|row| row.iter().sum::<f32>().max(1e-6))
        .collect();
    let root: Vec<f32> = degree.iter().map(|d| d.sqrt()).collect();
    // The normalised affinity's first eigenvector is known: the roots of the degrees.
    let mut found = vec![unit(root.clone())];
    for dimension in 0..dimensions {
        let mut direction = unit(start(n, dimension));
        for _ in 0..STEPS {
            let mut next: Vec<f32> = affinity
                .chunks_exact(n)
                .enumerate()
                .map(|(i, row)| {
                    let sum: f32 = row
                        .iter()
                        .zip(&direction)
                        .zip(&root)
                        .map(|((a, x), r)| a * x / r)
                        .sum();
                    // Half of itself: keeps the negative end of the spectrum from winning.
                    0.5 * (direction[i] + sum / root[i])
                })
                .collect();
            for known in &found {
                let share = dot(&next, known);
                next.iter_mut()
                    .zip(known)
                    .for_each(|(x, k)| *x -= share * k);
            }
            direction = unit(next);
        }
        found.push(direction);
    }
    (0..n)
        .map(|i| {
            found[1..]
                .iter()
                .map(|direction| direction[i] / root[i])
                .collect()
        })
        .collect()
}

/// Cosines, of each row the nearest third, made symmetric.
fn affinity(vectors: &[&[f32]]) -> Vec<f32> {
    let n = vectors.len();
    let mut cosines = vec![0.0; n * n];
    for i in 0..n {
        for j in i..n {
            let cosine = dot(vectors[i], vectors[j]).max(0.0);
            cosines[i * n + j] = cosine;
            cosines[j * n + i] = cosine;
        }
    }
    let keep = (n * NEAR / 100).clamp(2.min(n), n);
    let mut kept = cosines.clone();
    for row in kept.chunks_exact_mut(n) {
        let mut sorted = row.to_vec();
        sorted.sort_by(|a, b| b.total_cmp(a));
        let least = sorted[keep - 1];
        row.iter_mut()
            .filter(|cosine| **cosine < least)
            .for_each(|cosine| *cosine = 0.0);
    }
    (0..n * n)
        .map(|at| f32::midpoint(kept[at], kept[at % n * n + at / n]))
        .collect()
}

/// A start that is no direction's own, and the same every time.
fn start(n: usize, dimension: usize) -> Vec<f32> {
    let phase = 0.7 + dimension as f32;
    (0..n).map(|i| (i as f32 * phase + 1.0).sin()).collect()
}

fn unit(mut vector: Vec<f32>) -> Vec<f32> {
    super::vector::normalise(&mut vector);
    vector
}

/// Parts points into `groups` by k-means that begins with points far from each other.
fn spread(points: &[Vec<f32>], groups: usize) -> Vec<usize> {
    let distance =
        |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(x, y)| (x - y).powi(2)).sum::<f32>();
    let to_nearest = |point: &[f32], centres: &[Vec<f32>]| {
        let all = centres
            .iter()
            .enumerate()
            .map(|(i, c)| (i, distance(point, c)));
        all.min_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, 0.0))
    };
    let least = points
        .iter()
        .min_by(|a, b| a[0].total_cmp(&b[0]))
        .cloned()
        .unwrap_or_default();
    let mut centres = vec![least];
    while centres.len() < groups {
        let far = |p: &&Vec<f32>| to_nearest(p, &centres).1;
        let Some(next) = points
            .iter()
            .max_by(|a, b| far(a).total_cmp(&far(b)))
            .cloned()
        else {
            break;
        };
        centres.push(next);
    }
    let mut labels = vec![0; points.len()];
    for _ in 0..20 {
        labels = points
            .iter()
            .map(|point| to_nearest(point, &centres).0)
            .collect();
        for (group, centre) in centres.iter_mut().enumerate() {
            let own: Vec<_> = points
                .iter()
                .zip(&labels)
                .filter(|(_, l)| **l == group)
                .collect();
            for (axis, value) in centre.iter_mut().enumerate().filter(|_| !own.is_empty()) {
                *value = own.iter().map(|(p, _)| p[axis]).sum::<f32>() / own.len() as f32;
            }
        }
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same every time, 0-1.
    fn wobble(i: u32, k: u32) -> f32 {
        let mixed = (i * 64 + k)
            .wrapping_mul(2_654_435_761)
            .rotate_left(15)
            .wrapping_mul(2_246_822_519);
        mixed as f32 / u32::MAX as f32
    }

    /// Vectors around `speakers` directions, `counts` of each, apart by a fixed wobble.
    fn voices(counts: &[u32]) -> (Vec<Vec<f32>>, Vec<usize>) {
        let mut vectors = Vec::new();
        let mut truth = Vec::new();
        for (speaker, count) in counts.iter().enumerate() {
            for i in 0..*count {
                let mut vector: Vec<f32> = (0..64)
                    .map(|k| 0.4 + 0.5 * wobble(count * 97 + i, k))
                    .collect();
                vector[speaker * 8..speaker * 8 + 8]
                    .iter_mut()
                    .for_each(|x| *x += 1.0);
                super::super::vector::normalise(&mut vector);
                vectors.push(vector);
                truth.push(speaker);
            }
        }
        (vectors, truth)
    }

    fn check(counts: &[u32]) {
        let (vectors, truth) = voices(counts);
        let views: Vec<&[f32]> = vectors.iter().map(Vec::as_slice).collect();
        let centroids = centroids(&views, counts.len());
        let labels: Vec<usize> = vectors.iter().map(|v| nearest(v, &centroids)).collect();
        for (i, j) in (0..truth.len()).flat_map(|i| (0..i).map(move |j| (i, j))) {
            assert_eq!(
                truth[i] == truth[j],
                labels[i] == labels[j],
                "vectors {i} and {j}"
            );
        }
    }

    #[test]
    fn parts_even_and_uneven_shares() {
        check(&[40, 40]);
        check(&[70, 12]);
        check(&[30, 25, 35]);
    }

    #[test]
    fn too_few_vectors_are_one_voice() {
        let (vectors, _) = voices(&[1]);
        assert_eq!(centroids(&[&vectors[0]], 2).len(), 1);
    }
}
