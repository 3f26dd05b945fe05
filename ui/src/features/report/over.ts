// The usual periods, by the PC's calendar.
import type { Step } from '$lib/api/reports';
import { isoDay } from '$lib/i18n/format';

export type Preset = 'month' | 'quarter' | 'year' | 'own';

const MONTHS_BACK = { month: 0, quarter: 2, year: 11 } as const;
const STEP: Record<Exclude<Preset, 'own'>, Step> = { month: 'day', quarter: 'week', year: 'month' };

/** From the first of a month to today, in a step that fits one picture. */
export function datesOf(preset: Exclude<Preset, 'own'>, today: Date): { from: string; to: string; by: Step } {
  const first = new Date(today.getFullYear(), today.getMonth() - MONTHS_BACK[preset], 1);
  return { from: isoDay(first), to: isoDay(today), by: STEP[preset] };
}
