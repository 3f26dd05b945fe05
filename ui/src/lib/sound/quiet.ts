// Where nobody speaks for a while: what the player may pass over. A moment is left at each end, so that the pause is
// still heard as one.
import type { Segment } from '$lib/api/types';

export interface Stretch {
  /** Seconds of the recording. */
  start: number;
  end: number;
}

/** Pauses shorter than this belong to the talk. */
const SHORTEST_SECONDS = 2;
/** What stays of a pause at either end. */
const KEPT_SECONDS = 0.4;

export function quietOf(segments: readonly Segment[], duration: number): Stretch[] {
  const quiet: Stretch[] = [];
  let spoken = 0;
  const note = (start: number, end: number) => {
    if (end - start < SHORTEST_SECONDS) return;
    quiet.push({ start: start === 0 ? 0 : start + KEPT_SECONDS, end: end - KEPT_SECONDS });
  };
  for (const { start, end } of segments.toSorted((a, b) => a.start - b.start)) {
    note(spoken, start);
    spoken = Math.max(spoken, end);
  }
  // The end of the recording is left as it is: nothing follows that one would hurry to.
  return segments.length > 0 && duration > 0 ? quiet : [];
}

/** The stretch that a time lies in, or the next one that begins after it. */
export function quietFrom(quiet: readonly Stretch[], seconds: number): Stretch | undefined {
  let low = 0;
  let high = quiet.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quiet[middle]?.end ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  return quiet[low];
}
