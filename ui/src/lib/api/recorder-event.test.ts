import { describe, expect, test } from 'vitest';

import { parseRecorderEvent } from './recorder-event';

describe('what the recorder says', () => {
  test('written sound', () => {
    const written = {
      type: 'written',
      frames: 16000,
      seconds: 1,
      rms_dbfs: -30.5,
      peak_dbfs: -12,
      bytes_free: 9,
      seconds_left: 60,
    };
    expect(parseRecorderEvent(written)).toEqual({
      type: 'written',
      seconds: 1,
      rmsDbfs: -30.5,
      peakDbfs: -12,
      secondsLeft: 60,
    });
  });

  test('warnings name the microphone', () => {
    expect(parseRecorderEvent({ type: 'warning', warning: 'silent', device: 'Desk' })).toEqual({
      type: 'warning',
      warning: 'silent',
      device: 'Desk',
    });
    expect(
      parseRecorderEvent({ type: 'warning', warning: 'other_device', wanted: 'A', got: 'B' }),
    ).toMatchObject({ device: 'B' });
  });

  test('the end has a reason', () => {
    expect(parseRecorderEvent({ type: 'ended', reason: 'disk_full' })).toEqual({
      type: 'ended',
      reason: 'disk_full',
    });
  });

  test.each([
    null,
    'written',
    {},
    { type: 'written' },
    { type: 'written', seconds: Number.NaN },
    { type: 'warning', warning: 'fire' },
  ])('is left out when it is not understood: %j', (payload) =>
    expect(parseRecorderEvent(payload)).toBeNull(),
  );
});
