// How sessions end, in the order of the pictures, with tones that differ in lightness too.
import type { Figures, ReportNumber } from '$lib/api/types';
import { i18n } from '$lib/i18n/index.svelte';

export type End = Exclude<keyof Figures['outcomes'], 'agreed_rate' | 'agreed_interval'>;

export const ENDS: readonly { kind: End; about: ReportNumber; tone: string }[] = [
  { kind: 'agreed', about: 'agreed', tone: 'var(--chart-1)' },
  { kind: 'follow_up', about: 'follow_up', tone: 'var(--chart-2)' },
  { kind: 'undecided', about: 'undecided', tone: 'var(--chart-3)' },
  { kind: 'declined', about: 'declined', tone: 'var(--chart-4)' },
  { kind: 'open', about: 'no_outcome', tone: 'var(--chart-5)' },
];

export const endName = (kind: End): string => (kind === 'open' ? i18n.t.outcomeNone : i18n.t.outcome[kind]);
