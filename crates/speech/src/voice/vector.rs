//! The little linear algebra that telling voices apart takes.

/// Scales `vector` to length one; a vector of zeros stays.
pub(super) fn normalise(vector: &mut [f32]) {
    let length = dot(vector, vector).sqrt();
    if length > 0.0 {
        for x in vector {
            *x /= length;
        }
    }
}

/// Inner product; for vectors of length one the cosine.
pub(super) fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

/// Mean of `vectors`, scaled to length one.
pub(super) fn centre<'a>(vectors: impl Iterator<Item = &'a [f32]>, size: usize) -> Vec<f32> {
    let mut sum = vec![0.0; size];
    for vector in vectors {
        sum.iter_mut().zip(vector).for_each(|(s, x)| *s += x);
    }
    normalise(&mut sum);
    sum
}
