// The talk over time, as lanes of marks: a picture and a table are drawn from the same rows.
import type { Analysis, Segment } from '$lib/api/types';

export interface Mark {
  lane: 'counselor' | 'customer' | 'stage' | 'worry' | 'flag' | 'pause' | 'step';
  /** Row within the lane. */
  row: number;
  start: number;
  end: number;
  name: string;
  /** For marks that rest on a place in the transcript. */
  segment: number;
}

/** Pieces of one speaker closer than this are drawn as one. */
const JOINED_SECONDS = 1.5;

export function spoken(segments: readonly Segment[], speaker: 'counselor' | 'customer'): Mark[] {
  const marks: Mark[] = [];
  for (const { index, start, end, speaker: who } of segments) {
    if (who !== speaker) continue;
    const last = marks.at(-1);
    if (last && start - last.end < JOINED_SECONDS) last.end = Math.max(last.end, end);
    else marks.push({ lane: speaker, row: 0, start, end, name: '', segment: index });
  }
  return marks;
}

/** All marks but those of who spoke, in the order of time. */
export function found(analysis: Analysis, words: { pause: string; step: string }): Mark[] {
  const point = (lane: Mark['lane'], row: number, start: number, name: string, segment = -1): Mark => ({
    lane,
    row,
    start,
    end: start,
    name,
    segment,
  });
  const marks = [
    ...analysis.stages.flatMap(({ title, places }, row) =>
      places.map((start) => point('stage', row, start, title)),
    ),
    ...analysis.worries.map(({ title, raised }) => point('worry', 0, raised.start, title, raised.segment)),
    ...analysis.flags.flatMap(({ title, evidence }) =>
      evidence.map(({ start, segment }) => point('flag', 0, start, title, segment)),
    ),
    ...analysis.duration_analysis.silence_periods.map(({ start, end }): Mark => ({
      lane: 'pause',
      row: 0,
      start,
      end,
      name: words.pause,
      segment: -1,
    })),
    ...(analysis.next_step
      ? [point('step', 0, analysis.next_step.start, words.step, analysis.next_step.segment)]
      : []),
  ];
  return marks.sort((a, b) => a.start - b.start);
}
