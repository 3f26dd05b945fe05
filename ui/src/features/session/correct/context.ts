// Who may say against a label, and how it is done: the page knows, the findings only call.
import { createContext } from 'svelte';

import type { Judgement } from '$lib/api/types';

export interface Correcting {
  /** Only who held the talk. */
  readonly may: boolean;
  readonly busy: boolean;
  say: (judgement: Judgement) => Promise<void>;
  undo: (id: string) => Promise<void>;
}

export const [correcting, setCorrecting] = createContext<Correcting>();
