// Names of months and days in the language of the screen.
import { i18n } from '$lib/i18n/index.svelte';
import { wallDate } from '$lib/i18n/format';

/** `2026-11` as "Nov 2026", `2026-11-24` as "Nov 24". */
export function periodLabel(period: string): string {
  const isMonth = period.length === '2026-11'.length;
  const options = isMonth
    ? ({ year: 'numeric', month: 'short' } as const)
    : ({ month: 'short', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(i18n.locale, options).format(wallDate(isMonth ? `${period}-01` : period));
}
