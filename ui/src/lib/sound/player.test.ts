import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { Player, mixDown, type Output, type SoundSource } from './player.svelte';

const RATE = 8000;
const SECONDS = 6;

/** A clock that is turned by hand, and a record of what was scheduled. */
class FakeOutput {
  currentTime = 0;
  destination = {} as AudioDestinationNode;
  scheduled: { at: number; length: number; stopped: boolean }[] = [];
  createBuffer = (_channels: number, frames: number) => ({ length: frames, copyToChannel: () => undefined });
  createBufferSource = () => {
    const entry = { at: 0, length: 0, stopped: false };
    const node = {
      buffer: null as { length: number } | null,
      connect: () => undefined,
      start: (at: number) => {
        entry.at = at;
        entry.length = node.buffer?.length ?? 0;
        this.scheduled.push(entry);
      },
      stop: () => (entry.stopped = true),
    };
    return node;
  };
  close = async () => undefined;
  resume = async () => undefined;
}

let output: FakeOutput;
let read: ReturnType<typeof vi.fn<SoundSource['read']>>;
const player = () =>
  new Player({ sampleRate: RATE, channels: 1, duration: SECONDS, read }, () => output as unknown as Output);
/** Lets `seconds` pass in steps, with all that waits in between. */
async function pass(seconds: number) {
  for (let at = 0; at < seconds; at += 0.05) {
    output.currentTime += 0.05;
    await vi.advanceTimersByTimeAsync(50);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  output = new FakeOutput();
  read = vi.fn<SoundSource['read']>(
    async (from, count) => new Int16Array(Math.max(0, Math.min(count, SECONDS * RATE - from))).buffer,
  );
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the player', () => {
  test('schedules pieces without a hole, about two seconds ahead', async () => {
    const sound = player();
    await sound.play();
    await vi.advanceTimersByTimeAsync(0);
    const ahead = output.scheduled.reduce((sum, { length }) => sum + length / RATE, 0);
    expect(ahead).toBeGreaterThanOrEqual(2);
    expect(ahead).toBeLessThanOrEqual(3);
    await pass(3);
    for (let n = 1; n < output.scheduled.length; n++) {
      const [before, after] = [output.scheduled[n - 1], output.scheduled[n]];
      expect(after?.at).toBeCloseTo((before?.at ?? 0) + (before?.length ?? 0) / RATE, 6);
    }
    expect(sound.time).toBeGreaterThan(2.8);
    expect(sound.time).toBeLessThan(3.1);
  });

  test('plays from a place, and asks for nothing before it', async () => {
    const sound = player();
    await sound.playFrom(4.5);
    await pass(0.5);
    expect(read.mock.calls[0]?.[0]).toBe(4.5 * RATE);
    expect(sound.time).toBeGreaterThan(4.8);
  });

  test('pauses where it is and goes on from there', async () => {
    const sound = player();
    await sound.play();
    await pass(1.5);
    sound.pause();
    const held = sound.time;
    expect(output.scheduled.some(({ stopped }) => stopped)).toBe(true);
    await pass(2);
    expect(sound.time).toBe(held);
    await sound.play();
    await pass(0.5);
    expect(sound.time).toBeGreaterThan(held);
  });

  test('ends at the end, and begins anew', async () => {
    const sound = player();
    await sound.playFrom(5);
    await pass(2);
    expect(sound.playing).toBe(false);
    expect(sound.time).toBe(SECONDS);
    await sound.play();
    await pass(0.3);
    expect(sound.time).toBeLessThan(1);
  });

  test('is never further from what is heard than a tenth of a second, at any speed', async () => {
    for (const speed of [0.75, 1, 2]) {
      output = new FakeOutput();
      const sound = player();
      sound.setSpeed(speed);
      await sound.play();
      await pass(0.3);
      const [at, clock] = [sound.time, output.currentTime];
      for (let step = 0; step < 10; step++) {
        await pass(0.1);
        const heard = at + (output.currentTime - clock) * speed;
        expect(Math.abs(sound.time - heard), `at ${speed}`).toBeLessThan(0.1);
      }
      sound.dispose();
    }
  });

  test('passes over pauses when asked to, and the head with it', async () => {
    const sound = player();
    sound.quiet = [{ start: 1, end: 4 }];
    sound.setSkipping(true);
    await sound.play();
    await pass(1.5);
    expect(sound.time).toBeGreaterThan(4.3);
    expect(sound.time).toBeLessThan(4.6);
    expect(read.mock.calls.every(([from]) => from < RATE || from >= 4 * RATE)).toBe(true);
  });

  test('goes faster without leaving anything out', async () => {
    const sound = player();
    sound.setSpeed(2);
    await sound.play();
    await pass(2);
    expect(sound.time).toBeGreaterThan(3.4);
    expect(sound.time).toBeLessThan(4.4);
  });

  test('says when sound cannot be had', async () => {
    read.mockRejectedValueOnce({ code: 'recording_damaged' });
    const sound = player();
    await sound.play();
    await vi.advanceTimersByTimeAsync(0);
    expect(sound.playing).toBe(false);
    expect(sound.error?.code).toBe('recording_damaged');
  });
});

test('two channels are mixed to one', () => {
  const stereo = new Int16Array([16384, 0, -32768, -32768]).buffer;
  expect([...mixDown(stereo, 2)]).toEqual([0.25, -1]);
});
