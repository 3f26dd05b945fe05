//! Whisper's mel filter bank, computed: the packages do not carry it.

const RATE: f64 = 16_000.0;
const FFT: usize = 400;

/// Bins of the spectrum.
pub(super) const BINS: usize = FFT / 2 + 1;

/// Slaney-style triangles of equal area, `mels` rows of [`BINS`] (librosa's default, with which
/// Whisper was trained).
pub(super) fn filters(mels: usize) -> Vec<f32> {
    let top = mel(RATE / 2.0);
    let edges: Vec<f64> = (0..mels + 2)
        .map(|i| hertz(top * i as f64 / (mels + 1) as f64))
        .collect();
    let row = |edge: &[f64]| {
        let (low, mid, high) = (edge[0], edge[1], edge[2]);
        (0..BINS)
            .map(|bin| {
                let f = bin as f64 * RATE / FFT as f64;
                let height = ((f - low) / (mid - low))
                    .min((high - f) / (high - mid))
                    .max(0.0);
                #[expect(clippy::cast_possible_truncation, reason = "the file holds f32")]
                let weight = (height * 2.0 / (high - low)) as f32;
                weight
            })
            .collect::<Vec<f32>>()
    };
    edges.windows(3).flat_map(row).collect()
}

/// Linear below 1 kHz, logarithmic above.
fn hertz(mel: f64) -> f64 {
    if mel < 15.0 {
        mel * 200.0 / 3.0
    } else {
        1000.0 * (step() * (mel - 15.0)).exp()
    }
}

/// The inverse of [`hertz`] above 1 kHz.
fn mel(hertz: f64) -> f64 {
    15.0 + (hertz / 1000.0).ln() / step()
}

fn step() -> f64 {
    6.4_f64.ln() / 27.0
}
