import { defineConfig } from 'vitest/config';
import { project } from './project.ts';

export default defineConfig({
  test: {
    root: project,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/need-napi.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
