import { expect, test } from 'vitest';

import { strengthOf } from './strength';

test('counts characters against the least length, whatever they are', () => {
  expect(strengthOf('', 15).kind).toBe('empty');
  expect(strengthOf('fourteen chars', 15)).toMatchObject({ kind: 'short', left: 1 });
  expect(strengthOf('🦊'.repeat(15), 15).kind).toBe('good');
  expect(strengthOf('雨の日は窓の外を眺めて過ごすのが好きです', 15).kind).toBe('strong');
  expect(strengthOf('a'.repeat(128), 15).kind).toBe('strong');
  expect(strengthOf('a'.repeat(129), 15)).toMatchObject({ kind: 'long', max: 128 });
});
