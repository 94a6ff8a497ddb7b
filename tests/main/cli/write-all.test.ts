import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';

const file = new URL('../../../main/cli/write-all.ts', import.meta.url);

/** A process of its own that writes; naming `process.stdout` first makes a pipe one that refuses when it is full. */
function writing(calls: string) {
  const program = `import { writeAll } from ${JSON.stringify(file.href)}; process.stdout; ${calls}`;
  return spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('all that was written arrives, in order, at a reader that starts late', async () => {
  const child = writing(`writeAll(1, 'é'.repeat(2_000_000)); writeAll(1, ''); writeAll(1, 'end');`);
  await wait(300);
  const text = (await buffer(child.stdout)).toString('utf8');
  expect({ length: text.length, end: text.slice(-4) }).toEqual({ length: 2_000_003, end: 'éend' });
});

test('a reader that goes away is no failure', async () => {
  const child = writing(`writeAll(1, 'x'.repeat(5_000_000)); writeAll(1, 'more'); process.exitCode = 7;`);
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect(code).toBe(7);
});
