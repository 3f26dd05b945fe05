import { expect, test } from 'vitest';

import { Stretcher } from './stretch';

const RATE = 16000;
const HERTZ = 200;

/** Upward crossings of zero a second: the pitch of a plain tone. */
function pitch(sound: Float32Array): number {
  let crossings = 0;
  for (let n = 1; n < sound.length; n++) if ((sound[n - 1] ?? 0) < 0 && (sound[n] ?? 0) >= 0) crossings++;
  return crossings / (sound.length / RATE);
}

test.each([0.75, 1.25, 1.5, 1.75, 2])(
  'at %d times the speed a tone is as long as it should be and as high as before',
  (speed) => {
    const tone = Float32Array.from({ length: RATE * 3 }, (_, n) =>
      Math.sin((2 * Math.PI * HERTZ * n) / RATE),
    );
    const stretcher = new Stretcher(speed, RATE);
    const parts: number[] = [];
    for (let at = 0; at < tone.length; at += RATE) parts.push(...stretcher.push(tone.slice(at, at + RATE)));
    const out = Float32Array.from(parts);
    expect(out.length / tone.length).toBeGreaterThan((1 / speed) * 0.95);
    expect(out.length / tone.length).toBeLessThan((1 / speed) * 1.05);
    expect(pitch(out)).toBeGreaterThan(HERTZ * 0.97);
    expect(pitch(out)).toBeLessThan(HERTZ * 1.03);
    expect(Math.max(...out.map(Math.abs))).toBeLessThanOrEqual(1.01);
  },
);
