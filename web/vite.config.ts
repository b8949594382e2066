import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env.UTSYN_ADDRESS ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, fs: { allow: ['..'] }, proxy: { '/api': server, '/public': server } },
  build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    setupFiles: ['test/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    testTimeout: 30_000,
    pool: 'threads',
    isolate: false,
  },
});
