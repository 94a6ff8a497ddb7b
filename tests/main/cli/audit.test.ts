import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quickKdf } from '../../../main/keys/slot.ts';
import { makePractice } from '../../../main/practice/make-practice.ts';
import { granted } from '../../support/granted.ts';
import { stillClock } from '../../support/still-clock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCaptured } from './captured-terminal.ts';

/** `audit DIR verify` and `audit DIR export`, as an auditor types them. */
const temporary = temporaryFolder();
const folder = join(temporary.path, 'register');
const passwords = new Map<string, string>();
let recoveryKey = '';

beforeAll(async () => {
  const asked = { folder, clock: stillClock(), kdf: quickKdf, reports: 5, years: 1, seed: '3' };
  const made = granted(await makePractice(asked));
  for (const { role, password } of made.accounts) passwords.set(role, password);
  recoveryKey = made.recoveryKey;
}, 120_000);
afterAll(() => temporary.remove());

const audit = (words: readonly string[], role: string | null) =>
  role === null
    ? runCaptured(['audit', folder, ...words, '--recovery-key-stdin'], temporary.path, { input: recoveryKey })
    : runCaptured(['audit', folder, ...words, '--user', users[role] ?? ''], temporary.path, {
        password: passwords.get(role),
      });
const users: Readonly<Record<string, string>> = {
  reviewer: 'ruben',
  'back-office': 'joris',
  telephone: 'marit',
  evaluator: 'pieter',
};
const year = ['--from', '2026-01-01', '--to', '2026-12-31'];

test('the chain is whole, for an account that may check it and for the paper key', async () => {
  for (const role of ['reviewer', 'back-office', 'telephone', null]) {
    const { code, output } = await audit(['verify'], role);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ sound: true, firstBroken: null, head: { hash: expect.any(String) } });
  }
  expect((await audit(['verify'], 'evaluator')).code).toBe(1);
});

test('a point on paper is held against the log', async () => {
  const { head } = JSON.parse((await audit(['verify'], null)).output);
  const printed = `${head.seq}:${head.hash.slice(0, 16)}`;
  expect((await audit(['verify', '--point', printed], null)).code).toBe(0);
  const other = await audit(['verify', '--point', `${head.seq}:${'0'.repeat(16)}`], null);
  expect(other.code).toBe(1);
  expect(JSON.parse(other.output)).toMatchObject({ sound: false, firstBroken: head.seq });
  expect(await audit(['verify', '--point', 'zeven'], null)).toMatchObject({ code: 2, output: '' });
});

test('the log goes out as JSON lines that are chained, and that it went out stands in it', async () => {
  const { code, output } = await audit(['export', ...year], 'reviewer');
  expect(code).toBe(0);
  const lines: { seq: number; before: string; hash: string; action: string }[] = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.length).toBeGreaterThan(3);
  expect(Object.keys(lines[0] ?? {}).sort()).toEqual(
    [
      'action',
      'at',
      'before',
      'count',
      'hash',
      'object',
      'purpose',
      'result',
      'role',
      'sensitivity',
      'seq',
      'user',
    ].sort(),
  );
  for (const [at, line] of lines.entries()) if (at > 0) expect(line.before).toBe(lines[at - 1]?.hash);
  const again = (await audit(['export', ...year], null)).output.trim().split('\n');
  expect(again.filter((line) => line.includes('"log.export"')).length).toBe(2);
  expect((await audit(['export', '--from', '2020-01-01', '--to', '2020-12-31'], null)).output).toBe('');
});

test.each([
  [['export'], 2, 'option-missing'],
  [['export', '--from', 'gisteren', '--to', '2026-01-01'], 2, 'not-a-day'],
  [['look'], 2, 'unknown-subcommand'],
  [[], 2, 'word-missing'],
])('%j ends with %i and says %s', async (words, code, error) => {
  const answered = await audit(words, null);
  expect(answered).toMatchObject({ code, output: '' });
  expect(JSON.parse(answered.complaints[0] ?? '')).toMatchObject({ error });
});

test('whoever may not read the log gets none of it', async () => {
  expect(await audit(['export', ...year], 'back-office')).toMatchObject({ code: 1, output: '' });
});
