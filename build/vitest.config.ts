import { defineConfig } from 'vitest/config';
import { project } from './project.ts';

/** Rooms whose code keeps nothing to itself: their tests share a process, which saves each file reading everything anew. */
const pure = ['tests/shared/**/*.test.ts'];

/** What is waited for comes when it comes: a busy machine is not a fault. */
const limits = {
  root: project,
  pool: 'forks',
  testTimeout: 180_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...limits, name: 'pure', include: pure, isolate: false } },
      {
        test: {
          ...limits,
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          exclude: pure,
          globalSetup: ['tests/support/need-napi.ts', 'tests/support/in-memory.ts'],
        },
      },
    ],
  },
});
