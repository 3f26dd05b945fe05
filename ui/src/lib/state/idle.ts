// Locks the screen when nobody has used it for a while. A running recording is no use of the screen: the lock
// paints over the content, the recording goes on underneath and keeps its bar with the stop.
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

let last = Date.now();
const sign = () => (last = Date.now());
for (const name of SIGNS) globalThis.addEventListener?.(name, sign, { passive: true });

/** Whether a key or a pointer was used within so many milliseconds. */
export const usedWithin = (ms: number): boolean => Date.now() - last < ms;

export interface IdleWatch {
  minutes: () => number;
  lock: () => void;
}

/** Starts watching, from now on; the returned function ends it. */
export function watchIdle({ minutes, lock }: IdleWatch): () => void {
  sign();
  const timer = setInterval(() => {
    if (!usedWithin(minutes() * 60_000)) lock();
  }, 1000);
  return () => clearInterval(timer);
}
