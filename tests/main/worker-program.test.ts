import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const reader = new URL('../../main/import/read-in-worker.ts', import.meta.url).href;

/** Reads as many tables, each in a thread of its own, one after the other. */
const readTables = (count: number) => `
  import('${reader}').then(async ({ readInWorker }) => {
    for (let at = 0; at < ${count}; at += 1) console.log((await readInWorker(new TextEncoder().encode('a;b\\n1;2\\n'))).ok);
  });
`;

test('what threads that run the source have compiled is not cleared away by one while another looks it up', () => {
  const args = ['--trace-wasm-code-gc', '--eval', readTables(16)];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout.split('\n').filter((line) => line === 'true')).toHaveLength(16);
  expect(stdout).not.toContain('[wasm-gc] Triggering');
});
