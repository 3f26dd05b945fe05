import { expect, test } from 'vitest';

import { sliceOf } from './long-list.svelte';

test('a short list is drawn whole', () => {
  expect(sliceOf(120, 50, 3000, 800)).toEqual({ from: 0, to: 120 });
});

test('of a long one only what is near is drawn, and all that is seen', () => {
  for (const above of [-400, 0, 12_345, 250_000, 499_200]) {
    const { from, to } = sliceOf(10_000, 50, above, 800);
    expect(to - from).toBeLessThan(90);
    expect(from * 50).toBeLessThanOrEqual(Math.max(0, above));
    expect(to * 50).toBeGreaterThanOrEqual(Math.min(500_000, Math.max(0, above) + 800));
  }
});

test('a list that became shorter than the place still has rows', () => {
  const { from, to } = sliceOf(200, 50, 100_000, 800);
  expect(from).toBeLessThan(200);
  expect(to).toBe(200);
});
