import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { usedWithin, watchIdle } from './idle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('locks after the minutes without a sign and not before, by the minutes that count now', () => {
  const lock = vi.fn();
  let minutes = 5;
  const end = watchIdle({ minutes: () => minutes, lock });
  vi.advanceTimersByTime(4 * 60_000);
  dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(4 * 60_000);
  expect(lock).not.toHaveBeenCalled();
  expect(usedWithin(60_000)).toBe(false);
  minutes = 4;
  vi.advanceTimersByTime(1_000);
  expect(lock).toHaveBeenCalled();
  end();
  lock.mockClear();
  vi.advanceTimersByTime(60 * 60_000);
  expect(lock).not.toHaveBeenCalled();
});
