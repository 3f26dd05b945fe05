// Dates, lengths and shares in the language of the screen. Reactive, as each reads `i18n`.
import { i18n } from './index.svelte';

/** The session's wall clock (`2026-11-24` or `2026-11-24T10:30:00`) as a local date; never shifted by zones. */
export function wallDate(text: string): Date {
  const [day = '', time = ''] = text.split('T');
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, date, hour, minute);
}

export function day(text: string): string {
  return new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium' }).format(wallDate(text));
}

export function dayAndTime(text: string): string {
  const style = text.includes('T')
    ? ({ dateStyle: 'medium', timeStyle: 'short' } as const)
    : ({ dateStyle: 'medium' } as const);
  return new Intl.DateTimeFormat(i18n.locale, style).format(wallDate(text));
}

export function timeOfDay(text: string): string {
  if (!text.includes('T')) return '';
  return new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short' }).format(wallDate(text));
}

export function longDay(date: Date): string {
  return new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'full' }).format(date);
}

/** A moment of the wall clock that carries its zone, such as `created_at`. */
export function moment(text: string): string {
  return new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(text),
  );
}

/** Local calendar day as `YYYY-MM-DD`. */
export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Local wall clock as a `datetime-local` input wants it. */
export function isoMinute(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${isoDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Position in a recording: `1:05` or `1:02:03`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** A length in words, in the one unit that fits: `12 minutes`. */
export function length(seconds: number): string {
  const { time } = i18n.t;
  if (seconds < 59.5) return time.seconds(Math.max(1, Math.round(seconds)));
  if (seconds < 2 * 3600) return time.minutes(Math.round(seconds / 60));
  return seconds < 48 * 3600
    ? time.hours(Math.floor(seconds / 3600))
    : time.days(Math.floor(seconds / 86400));
}

export function percent(share: number): string {
  return new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: digits }).format(value);
}

/** Bytes in the unit that fits: `1.2 GB`. */
export function size(bytes: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const at = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1));
  return new Intl.NumberFormat(i18n.locale, {
    style: 'unit',
    unit: units[at],
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** (at + 1));
}

export function signed(value: number): string {
  return new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(
    value,
  );
}
