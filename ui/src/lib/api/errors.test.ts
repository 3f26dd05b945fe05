import { describe, expect, test } from 'vitest';

import { ApiError, asApiError, problemToError } from './errors';

describe('a refused call', () => {
  test('keeps code, field and incident', () => {
    const error = problemToError(
      { code: 'invalid', field: 'email', problem: 'malformed', incident: 'i-1' },
      422,
    );
    expect(error).toMatchObject({
      code: 'invalid',
      status: 422,
      field: 'email',
      problem: 'malformed',
      incident: 'i-1',
    });
  });

  test('with an unknown code is never shown as something it is not', () => {
    expect(problemToError({ code: 'brand_new' }, 418).code).toBe('unreadable');
    expect(problemToError('<html>', 502).code).toBe('internal');
    expect(problemToError({ code: 'toString' }, 400).code).toBe('unreadable');
  });
});

describe('anything thrown', () => {
  test('is offline unless it says more', () => {
    expect(asApiError(new TypeError('fetch failed')).code).toBe('offline');
    expect(asApiError({ code: 'no_microphone', detail: '' }).code).toBe('no_microphone');
    const known = new ApiError('forbidden');
    expect(asApiError(known)).toBe(known);
  });
});
