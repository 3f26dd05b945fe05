// What is reckoned and written from the report's figures.
import type { Figures, Measure, Report } from '$lib/api/types';
import { clock, number, percent, wallDate } from '$lib/i18n/format';
import { i18n } from '$lib/i18n/index.svelte';

/** Below this many cases counts are shown, no percentages. */
export const FEW = 10;

/** Measures in the order of the report. */
export const MEASURES: readonly Measure[] = [
  'talk_share',
  'open_share',
  'questions',
  'worries_met',
  'stage_coverage',
  'monologue',
  'next_step',
  'flags',
  'satisfaction',
];

/** Shares have fixed ends, so that a small change looks small. */
export const RANGES: Partial<Record<Measure, readonly [number, number]>> = {
  talk_share: [0, 1],
  open_share: [0, 1],
  worries_met: [0, 1],
  stage_coverage: [0, 1],
  next_step: [0, 1],
  satisfaction: [0, 10],
};

/** A measure's value in words. */
export function written(measure: Measure, value: number): string {
  if (measure === 'monologue') return clock(value);
  if (measure === 'questions' || measure === 'flags' || measure === 'satisfaction') return number(value, 1);
  return percent(value);
}

/** A difference of a measure, with its sign. */
export function apart(measure: Measure, value: number): string {
  const share = RANGES[measure] !== undefined && measure !== 'satisfaction';
  const shown = share ? value * 100 : value;
  const digits = share || measure === 'monologue' ? 0 : 1;
  const format = new Intl.NumberFormat(i18n.locale, {
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  });
  if (share) return i18n.t.report.points(format.format(shown));
  return measure === 'monologue' ? i18n.t.report.secondsApart(format.format(shown)) : format.format(shown);
}

/** Sessions whose outcome somebody has set. */
export const decided = ({ outcomes }: Figures): number =>
  outcomes.agreed + outcomes.declined + outcomes.undecided + outcomes.follow_up;

/** `Nov 2026`, `Nov 23` for a week by its Monday, `Nov 24`. */
export function periodLabel(from: string, by: Report['by']): string {
  const options =
    by === 'month'
      ? ({ year: 'numeric', month: 'short' } as const)
      : ({ month: 'short', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(i18n.locale, options).format(wallDate(from));
}

/** The same at full length, for tables and readers: a week by its first and last day. */
export function periodName(from: string, to: string, by: Report['by']): string {
  if (by === 'month') return periodLabel(from, by);
  const format = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium' });
  return by === 'day' ? format.format(wallDate(from)) : format.formatRange(wallDate(from), wallDate(to));
}
