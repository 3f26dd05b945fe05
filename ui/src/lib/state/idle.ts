// Locks the screen when nobody has used it for a while. While a recording runs in this window the counselor
// is talking, not typing: the lock waits until it has ended.
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

export interface IdleWatch {
  minutes: () => number;
  holds: () => boolean;
  lock: () => void;
  now?: () => number;
}

/** Starts watching; the returned function ends it. */
export function watchIdle({ minutes, holds, lock, now = Date.now }: IdleWatch): () => void {
  let last = now();
  const sign = () => (last = now());
  for (const name of SIGNS) addEventListener(name, sign, { passive: true });
  const timer = setInterval(() => {
    if (holds()) sign();
    else if (now() - last >= minutes() * 60_000) lock();
  }, 1000);
  return () => {
    clearInterval(timer);
    for (const name of SIGNS) removeEventListener(name, sign);
  };
}
