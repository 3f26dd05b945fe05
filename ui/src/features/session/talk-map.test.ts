import { expect, test } from 'vitest';

import { analysisOf, transcriptOf } from '$lib/api/mock/data';

import { found, spoken } from './talk-map';

const words = { pause: 'Pause', step: 'Next step' };

test('pieces of one speaker that are close together are one mark', () => {
  const { segments } = transcriptOf('x');
  const counselor = spoken(segments, 'counselor');
  expect(counselor.length).toBe(segments.filter(({ speaker }) => speaker === 'counselor').length);
  const first = segments[0];
  if (!first) throw new Error('no talk');
  const near = { ...first, start: first.end + 1, end: first.end + 2 };
  expect(spoken([first, near], 'counselor')).toEqual([
    { lane: 'counselor', row: 0, start: first.start, end: near.end, name: '', segment: first.index },
  ]);
});

test('every worry, flag, pause and the next step is on the map, in the order of time', () => {
  const analysis = analysisOf('x');
  const marks = found(analysis, words);
  const count = (lane: string) => marks.filter((mark) => mark.lane === lane).length;
  expect(count('worry')).toBe(analysis.worries.length);
  expect(count('flag')).toBe(analysis.flags.flatMap(({ evidence }) => evidence).length);
  expect(count('pause')).toBe(analysis.duration_analysis.silence_periods.length);
  expect(count('step')).toBe(1);
  const starts = marks.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});
