// What can go wrong, as a closed list. The catalogues hold words for every code (a total map), so the
// screens never show a code or a server's own text.
import { en } from '$lib/i18n/en';

import type { ProblemCode } from './types';

/** Codes of the window's own commands: the microphone, and files. */
export type WindowCode =
  'not_recording' | 'device_gone' | 'no_microphone' | 'unreadable_file' | 'unwritable_file';

/** What these screens find out by themselves: no answer, or one that cannot be read. */
export type OwnCode = 'offline' | 'unreadable';

export type ErrorCode = ProblemCode | WindowCode | OwnCode;

/** A problem that says a code we know is taken at its word; the English catalogue has all of them. */
const isKnown = (code: string): code is ErrorCode => Object.hasOwn(en.errors, code);

/** A failed call. `field` names what was refused and `problem` why; `incident` helps support. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly status = 0,
    readonly field?: string,
    readonly incident?: string,
    readonly problem?: string,
  ) {
    super(code);
    this.name = 'ApiError';
  }
}

interface Problem {
  code?: unknown;
  field?: unknown;
  incident?: unknown;
  problem?: unknown;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Reads a problem body, whatever came instead of one. */
export function problemToError(body: unknown, status: number): ApiError {
  const problem: Problem = typeof body === 'object' && body !== null ? body : {};
  const code = text(problem.code);
  if (code && isKnown(code)) {
    return new ApiError(code, status, text(problem.field), text(problem.incident), text(problem.problem));
  }
  return new ApiError(status >= 500 ? 'internal' : 'unreadable', status);
}

/** Any thrown thing as an `ApiError`; a failed transport is `offline`. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown) {
    const read = problemToError(thrown, 0);
    if (read.code !== 'unreadable') return read;
  }
  return new ApiError('offline');
}
