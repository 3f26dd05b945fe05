// What a sound check says of a few seconds. Levels are of the loudest parts, as speech has pauses: the 95th percentile of
// the loudness of windows of 50 ms at 16 kHz or so, in dB relative to full scale.
export type Verdict = 'good' | 'quiet' | 'silent' | 'loud';

const WINDOW = 1024;
/** Digital silence and the hiss of an open input lie below. */
const SILENT_DBFS = -60;
/** Speech that a recogniser hears well at a table lies above. */
const QUIET_DBFS = -42;
/** Samples at the edge of what a number holds: more than this share of them is heard as crackling. */
const CLIPPED_SHARE = 0.0005;
const EDGE = 0.995;

export function verdictOf(samples: Float32Array): Verdict {
  const loudness: number[] = [];
  let clipped = 0;
  for (let from = 0; from + WINDOW <= samples.length; from += WINDOW) {
    let sum = 0;
    for (let at = from; at < from + WINDOW; at++) {
      const sample = samples[at] ?? 0;
      sum += sample * sample;
      if (Math.abs(sample) >= EDGE) clipped++;
    }
    loudness.push(10 * Math.log10(sum / WINDOW + 1e-12));
  }
  if (loudness.length === 0) return 'silent';
  loudness.sort((a, b) => a - b);
  const level = loudness[Math.floor(loudness.length * 0.95)] ?? SILENT_DBFS;
  if (level < SILENT_DBFS) return 'silent';
  if (clipped / samples.length > CLIPPED_SHARE) return 'loud';
  return level < QUIET_DBFS ? 'quiet' : 'good';
}
