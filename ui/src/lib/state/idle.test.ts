import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { watchIdle } from './idle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('locks after the minutes without a sign, not before, and not while it is held', () => {
  const lock = vi.fn();
  let recording = true;
  const end = watchIdle({ minutes: () => 5, holds: () => recording, lock });
  vi.advanceTimersByTime(20 * 60_000);
  expect(lock).not.toHaveBeenCalled();
  recording = false;
  vi.advanceTimersByTime(4 * 60_000);
  dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(4 * 60_000);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(61_000);
  expect(lock).toHaveBeenCalled();
  end();
});
