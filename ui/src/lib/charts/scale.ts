// Where values lie on paper.

export interface Scale {
  low: number;
  high: number;
  ticks: number[];
  at: (value: number) => number;
}

const ROUND = [1, 2, 2.5, 5, 10];

/** A scale from `low` to `high` in `pixels`, with a few round ticks; grows to hold all values. */
export function scale(values: readonly number[], pixels: number, fixed?: readonly [number, number]): Scale {
  let low = fixed?.[0] ?? Math.min(0, ...values);
  let high = fixed?.[1] ?? Math.max(...values, low);
  if (high === low) high = low + 1;
  const rough = (high - low) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (ROUND.find((round) => round * power >= rough) ?? 10) * power;
  if (!fixed) {
    low = Math.floor(low / step) * step;
    high = Math.ceil(high / step) * step;
  }
  const ticks = Array.from({ length: Math.floor((high - low) / step + 1e-9) + 1 }, (_, n) => low + n * step);
  return { low, high, ticks, at: (value) => ((value - low) / (high - low)) * pixels };
}

/** Which of `count` labels are shown, so that each has `room` pixels of `width`; the last one always is. */
export function everyNth(count: number, width: number, room: number): number {
  return Math.max(1, Math.ceil((count * room) / Math.max(1, width)));
}
