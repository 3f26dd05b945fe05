//! Attention of many positions to many: the encoder's.

use rten_gemm::{GemmInputA, GemmInputB, GemmOptions};
use rten_simd::SimdOp;
use rten_tensor::NdTensorView;
use rten_vecmath::Softmax;

use super::linear::Kernels;
use crate::SpeechError;

/// Whisper's heads are all 64 wide.
pub(super) const HEAD: usize = 64;
/// Positions whose scores are held at a time: they stay in the processor's cache.
const ROWS: usize = 96;

/// Every position of `q` looks at all of `k` and takes from `v`; all three are rows of `state` numbers,
/// and so is `out`.
pub(super) fn attend(
    kernels: &Kernels,
    q: &[f32],
    k: &[f32],
    v: &[f32],
    state: usize,
    out: &mut [f32],
) -> Result<(), SpeechError> {
    let (rows, places) = (q.len() / state, k.len() / state);
    let q = NdTensorView::from_data([rows, state], q);
    let k = NdTensorView::from_data([places, state], k);
    let v = NdTensorView::from_data([places, state], v);
    let mut scores = vec![0.0; ROWS * places];
    let mut taken = vec![0.0; ROWS * HEAD];
    for head in (0..state).step_by(HEAD) {
        let keys = kernels
            .float
            .prepack_b(k.slice((.., head..head + HEAD)).transposed());
        let values = kernels.float.prepack_b(v.slice((.., head..head + HEAD)));
        for first in (0..rows).step_by(ROWS) {
            let count = ROWS.min(rows - first);
            let scores = &mut scores[..count * places];
            let taken = &mut taken[..count * HEAD];
            let queries = q.slice((first..first + count, head..head + HEAD));
            let options = GemmOptions {
                alpha: 1.0 / 8.0, // the root of 64
                ..GemmOptions::default()
            };
            kernels
                .float
                .gemm(
                    scores,
                    GemmInputA::Unpacked(queries),
                    GemmInputB::Packed(&keys),
                    options,
                )
                .map_err(SpeechError::network)?;
            for row in scores.chunks_exact_mut(places) {
                Softmax::new_mut(row).dispatch();
            }
            let weights = NdTensorView::from_data([count, places], &*scores);
            kernels
                .float
                .gemm(
                    taken,
                    GemmInputA::Unpacked(weights),
                    GemmInputB::Packed(&values),
                    GemmOptions::default(),
                )
                .map_err(SpeechError::network)?;
            for (i, row) in taken.chunks_exact(HEAD).enumerate() {
                let to = (first + i) * state + head;
                out[to..to + HEAD].copy_from_slice(row);
            }
        }
    }
    Ok(())
}
