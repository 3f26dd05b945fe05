import { beforeEach, describe, expect, test, vi } from 'vitest';

import { useToken, useTransport } from '$lib/api/client';
import type { Recorder, RecorderEvent, Transport } from '$lib/api/transport';

import { LIGHT_HOLDS_MS, live } from './live.svelte';

const written = (seconds: number): RecorderEvent => ({
  type: 'written',
  seconds,
  rmsDbfs: -30,
  peakDbfs: -20,
  secondsLeft: 7200,
});
const recorder: Recorder = {
  devices: async () => [],
  start: async (_token, sessionId) => ({ recordingId: 'r', sessionId, paused: false, seconds: 0 }),
  pause: async () => undefined,
  resume: async () => undefined,
  stop: async () => undefined,
  status: async () => null,
  listen: async () => () => undefined,
};

describe('the red light', () => {
  beforeEach(async () => {
    vi.useFakeTimers();
    useTransport({ kind: 'window', recorder } as unknown as Transport);
    useToken('t');
    await live.stop();
  });

  test('is dark after the start until sound has reached the file', async () => {
    await live.start('s', null);
    expect(live.status?.sessionId).toBe('s');
    expect(live.light).toBe(false);
    live.hear(written(0.5));
    expect(live.light).toBe(true);
    expect(live.seconds).toBe(0.5);
  });

  test('goes out when nothing is written any more', async () => {
    await live.start('s', null);
    live.hear(written(1));
    vi.advanceTimersByTime(LIGHT_HOLDS_MS - 1);
    expect(live.light).toBe(true);
    vi.advanceTimersByTime(1);
    expect(live.light).toBe(false);
  });

  test('goes out at once on pause, on a lost microphone and at the end', async () => {
    for (const event of [
      { type: 'paused' },
      { type: 'warning', warning: 'device_lost', device: 'Desk' },
      { type: 'ended', reason: 'disk_full' },
    ] satisfies RecorderEvent[]) {
      await live.start('s', null);
      live.hear(written(1));
      live.hear(event);
      expect(live.light, event.type).toBe(false);
    }
    expect(live.ended).toBe('disk_full');
    expect(live.status).toBeNull();
  });

  test('stays dark while paused, whatever is still being written', async () => {
    await live.start('s', null);
    live.hear({ type: 'paused' });
    live.hear(written(2));
    expect(live.light).toBe(false);
    live.hear({ type: 'resumed' });
    live.hear(written(3));
    expect(live.light).toBe(true);
  });

  test('a silence warning is withdrawn by sound', async () => {
    await live.start('s', null);
    live.hear({ type: 'warning', warning: 'silent', device: 'Desk' });
    expect(live.warning?.device).toBe('Desk');
    live.hear(written(4));
    expect(live.warning).toBeNull();
  });
});
