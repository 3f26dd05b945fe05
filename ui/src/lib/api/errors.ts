// What can go wrong, as a closed list. The catalogues hold words for every code (a total map), so the
// screens never show a code or a server's own text.

/** Codes of the backend (problem details and the window's commands). */
export const BACKEND_CODES = [
  'vault_sealed', 'unauthenticated', 'wrong_credentials', 'forbidden', 'not_found', 'already_set_up',
  'email_taken', 'consent_required', 'recording_open', 'no_recording', 'no_transcript', 'not_transition',
  'disk_full', 'invalid', 'unsupported_audio', 'too_large', 'rate_limited', 'vault_in_use',
  'malformed_request', 'wrong_origin', 'wrong_host', 'method_not_allowed', 'unsupported_media_type',
  'range_not_satisfiable', 'damaged_audio', 'empty_audio', 'recording_damaged', 'internal', 'wrong_recovery_code', 'setup_loopback_only', 'weak_password',
  // the window's own
  'not_recording', 'device_gone', 'no_microphone', 'unreadable_file',
] as const;

/** Codes that these screens find out by themselves: no answer, or one that cannot be read. */
export const OWN_CODES = ['offline', 'unreadable'] as const;

export type ErrorCode = (typeof BACKEND_CODES)[number] | (typeof OWN_CODES)[number];

const KNOWN = new Set<string>([...BACKEND_CODES, ...OWN_CODES]);

/** A failed call. `field` names the field of a form that was refused; `incident` helps support. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly status = 0,
    readonly field?: string,
    readonly incident?: string,
  ) {
    super(code);
    this.name = 'ApiError';
  }
}

interface Problem {
  code?: unknown;
  field?: unknown;
  incident?: unknown;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Reads a problem body, whatever came instead of one. */
export function problemToError(body: unknown, status: number): ApiError {
  const problem: Problem = typeof body === 'object' && body !== null ? body : {};
  const code = text(problem.code);
  if (code && KNOWN.has(code)) {
    return new ApiError(code as ErrorCode, status, text(problem.field), text(problem.incident));
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
