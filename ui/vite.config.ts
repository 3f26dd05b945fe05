// One build for the desktop window and the browser. Paths are relative, so that the window's own
// scheme and any sub-path of a server can serve it.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const API = process.env.SOTTO_API ?? 'http://127.0.0.1:8737';

export default defineConfig({
  base: './',
  plugins: [svelte(), svelteTesting()],
  resolve: { alias: { $lib: folder('./src/lib'), $features: folder('./src/features') } },
  // `tauri dev` and `sottoctl serve` expect these doors.
  server: {
    port: 5173,
    strictPort: true,
    // Pictures that are taken of the screens must not reload them.
    watch: { ignored: ['**/look/**', '**/e2e/pictures/**'] },
    // The api answers its own host and origin only.
    proxy: { '/api': { target: API, changeOrigin: true, headers: { origin: API } } },
  },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 700 },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
    // A busy machine is slow, not wrong: a test ends when what it waits for is there.
    testTimeout: 30_000,
  },
});
