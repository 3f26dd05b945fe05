/** Measures of the screens: one worker and the machine of the end-to-end tests. Each line of JSON is one figure. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['bench/*.bench.ts'],
    globalSetup: ['e2e/support/machine.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
