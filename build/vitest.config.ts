import { defineConfig } from 'vitest/config';
import { project } from './project.ts';

/**
 * Tests that leave nothing behind in their process share one: reading and compiling everything anew for each file is a quarter of
 * their work. The others change what a process has (its environment, its prototypes) or start programs of their own.
 */
const together = [
  'tests/{shared,db,renderer,flow}/**/*.test.ts',
  'tests/main/{services,jobs,keys,letters}/**/*.test.ts',
];

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
    root: project,
    maxWorkers: 2,
    globalSetup: ['tests/support/need-napi.ts', 'tests/support/in-memory.ts'],
    projects: [
      { test: { ...limits, name: 'together', include: together, isolate: false } },
      { test: { ...limits, name: 'apart', include: ['tests/**/*.test.ts'], exclude: together } },
    ],
  },
});
