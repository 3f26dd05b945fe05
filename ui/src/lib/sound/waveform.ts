// What is drawn of a recording: per bin the height of the outline and who speaks there.
import type { Gap, Peaks, Segment, Speaker } from '$lib/api/types';

/** Who may be drawn in which lane. */
export type Lane = 'upper' | 'lower';

export interface Bar {
  /** 0-1, of the loudest bin. */
  height: number;
  /** Who speaks at the middle of the bin; null where nobody does. */
  speaker: Speaker | null;
}

const FULL_SCALE = 32768;
/** Below this the outline is taken as it is: noise is not blown up to the height of speech. */
const LEAST_SCALE = 0.05;

/** The speaker at a time, by bisection over segments in order of time. */
export function speakerAt(segments: readonly Segment[], seconds: number): Speaker | null {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (!segment) return null;
    if (seconds < segment.start) high = middle - 1;
    else if (seconds >= segment.end) low = middle + 1;
    else return segment.speaker;
  }
  return null;
}

export function barsOf(peaks: Peaks, segments: readonly Segment[]): Bar[] {
  const heights = peaks.bins.map(
    ([low = 0, high = 0]) => Math.max(Math.abs(low), Math.abs(high)) / FULL_SCALE,
  );
  const loudest = Math.max(LEAST_SCALE, ...heights);
  return heights.map((height, at) => ({
    height: height / loudest,
    speaker: speakerAt(segments, ((at + 0.5) / heights.length) * peaks.duration),
  }));
}

/** Where gaps lie, as shares of the whole. */
export const gapShares = (gaps: readonly Gap[], duration: number): number[] =>
  duration > 0 ? gaps.map(({ at }) => Math.min(1, Math.max(0, at / duration))) : [];
