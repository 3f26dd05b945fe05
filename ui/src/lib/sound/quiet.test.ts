import { expect, test } from 'vitest';

import type { Segment } from '$lib/api/types';

import { quietFrom, quietOf } from './quiet';

const said = (start: number, end: number) => ({ start, end }) as Segment;

test('only long pauses are quiet, and a moment of each stays', () => {
  const quiet = quietOf([said(5, 8), said(9, 12), said(20, 22)], 60);
  expect(quiet).toEqual([
    { start: 0, end: 4.6 },
    { start: 12.4, end: 19.6 },
  ]);
});

test('where two speak at once, the longer one counts', () => {
  expect(quietOf([said(0, 10), said(2, 3), said(11, 12)], 12)).toEqual([]);
});

test('without words nothing is known to be quiet', () => {
  expect(quietOf([], 60)).toEqual([]);
});

test('the stretch at a time, or the next', () => {
  const quiet = [
    { start: 1, end: 3 },
    { start: 8, end: 9 },
  ];
  expect(quietFrom(quiet, 0)?.start).toBe(1);
  expect(quietFrom(quiet, 2)?.start).toBe(1);
  expect(quietFrom(quiet, 3)?.start).toBe(8);
  expect(quietFrom(quiet, 9)).toBeUndefined();
});
