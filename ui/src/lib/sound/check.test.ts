import { expect, test } from 'vitest';

import { verdictOf } from './check';

const tone = (loud: number) =>
  Float32Array.from({ length: 32_000 }, (_, n) => (n % 8000 < 4000 ? loud * Math.sin(n / 9) : 0));

test.each([
  [0, 'silent'],
  [0.0005, 'silent'],
  [0.005, 'quiet'],
  [0.1, 'good'],
  [0.9, 'good'],
] as const)('a voice of %d is %s', (loud, verdict) => expect(verdictOf(tone(loud))).toBe(verdict));

test('what cuts off is too loud', () => {
  expect(verdictOf(tone(3).map((sample) => Math.max(-1, Math.min(1, sample))))).toBe('loud');
});

test('nothing at all is silence', () => expect(verdictOf(new Float32Array(0))).toBe('silent'));
