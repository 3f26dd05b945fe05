// @vitest-environment node
import { expect, test } from 'vitest';

import { committed, generated } from '../../../scripts/client.mjs';

test('the types of the client are those of the api’s document (else: npm run client)', async () => {
  expect(await committed()).toBe(await generated());
});
