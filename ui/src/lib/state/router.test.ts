import { expect, test } from 'vitest';

import { hrefOf, parseRoute, type Route } from './router.svelte';

const ROUTES: Route[] = [
  { page: 'today' },
  { page: 'sessions' },
  { page: 'session', id: 'a1' },
  { page: 'record', id: 'a1' },
  { page: 'client', id: 'c9' },
  { page: 'settings' },
  { page: 'recover' },
];

test.each(ROUTES)('%j is found again in its own address', (route) => {
  expect(parseRoute(hrefOf(route))).toEqual(route);
});

test('an address that means nothing leads nowhere', () => {
  expect(parseRoute('#/sessions/a/b')).toEqual({ page: 'missing' });
  expect(parseRoute('#/nonsense')).toEqual({ page: 'missing' });
});
