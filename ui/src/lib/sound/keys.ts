// The player's keys, for wherever the talk has the focus: its player, its map, its words. They are heard there alone, so
// that a screen reader's and a typist's keys stay theirs.
import { SPEEDS, type Player } from './player.svelte';

export const SKIP_SECONDS = 10;

/** The next faster (1) or slower (-1) speed; the same at the end of the row. */
export function speedBeside(speed: number, step: 1 | -1): number {
  const at = SPEEDS.findIndex((one) => one === speed);
  return SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, at + step))] ?? 1;
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
/** What Space does by itself. */
const pressable = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('button, a, summary');

export function playerKey(event: KeyboardEvent, player: Player | undefined) {
  if (!player || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const acts: Record<string, () => void> = {
    ' ': () => player.toggle(),
    k: () => player.toggle(),
    j: () => player.seek(player.time - SKIP_SECONDS),
    l: () => player.seek(player.time + SKIP_SECONDS),
    '-': () => player.setSpeed(speedBeside(player.speed, -1)),
    '+': () => player.setSpeed(speedBeside(player.speed, 1)),
    s: () => player.setSkipping(!player.skipping),
  };
  const act = acts[event.key.toLowerCase()];
  if (!act || (event.key === ' ' && pressable(event.target))) return;
  event.preventDefault();
  act();
}
