import { describe, expect, test } from 'vitest';

import { everyNth, scale } from './scale';

describe('a scale', () => {
  test('has few round ticks and holds every value', () => {
    const made = scale([3, 47], 100);
    expect(made.ticks).toEqual([0, 20, 40, 60]);
    expect(made.at(30)).toBe(50);
  });

  test('keeps to fixed ends', () => {
    const share = scale([0.4, 0.6], 200, [0, 1]);
    expect([share.low, share.high, share.at(0.5)]).toEqual([0, 1, 100]);
    expect(share.ticks).toEqual([0, 0.5, 1]);
  });

  test('stands when there is nothing, or one value', () => {
    expect(scale([], 10).at(0)).toBe(0);
    expect(scale([0, 0], 10).high).toBeGreaterThan(0);
  });

  test('goes below zero', () => {
    const made = scale([-4, 6], 100);
    expect(made.low).toBeLessThanOrEqual(-4);
    expect(made.at(0)).toBeGreaterThan(0);
  });
});

test('labels leave each other room', () => {
  expect(everyNth(12, 600, 50)).toBe(1);
  expect(everyNth(365, 600, 50)).toBe(31);
});
