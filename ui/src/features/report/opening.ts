// The way from a number to its sessions, handed down to the parts of the report.
import { getContext, setContext } from 'svelte';

import type { About } from '$lib/api/reports';

/** A number that is opened: its name on screen, which it is, and the days it is about where they are fewer. */
export interface Opened extends About {
  title: string;
  from?: string;
  to?: string;
}
type Open = (opened: Opened) => void;

const KEY = Symbol('opening');
export const setOpening = (open: Open) => setContext(KEY, open);
export const opening = () => getContext<Open>(KEY);
