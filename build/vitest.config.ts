import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/need-napi.ts'],
    testTimeout: 60_000,
    pool: 'forks',
  },
});
