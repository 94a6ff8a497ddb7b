import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { type Captured, pathsOf, runCaptured } from './captured-terminal.ts';

/** The commands on a register folder, as somebody types them: init, demo, find, verify. */
const temporary = temporaryFolder();
const practice = join(temporary.path, 'practice');
const passwords = new Map<string, string>();
let recoveryKey = '';

beforeAll(async () => {
  const made = await typed([
    'demo',
    practice,
    '--reports',
    '60',
    '--years',
    '1',
    '--seed',
    '3',
    '--today',
    '2026-06-30',
  ]);
  const printed: {
    accounts: { user: string; role: string; password: string }[];
    recoveryKey: string;
    reports: number;
  } = JSON.parse(made.output);
  for (const { role, password } of printed.accounts) passwords.set(role, password);
  recoveryKey = printed.recoveryKey;
  expect(printed.reports).toBe(60);
});
afterAll(() => temporary.remove());

test('demo makes an account per role', () => {
  expect([...passwords.keys()]).toEqual([
    'telephone',
    'back-office',
    'investigator',
    'evaluator',
    'administrator',
    'reviewer',
  ]);
});

test('init makes an empty register and says its recovery key once', async () => {
  const folder = join(temporary.path, 'own');
  const call = ['init', folder, '--user', 'els', '--name', 'Els Prins', '--office', 'Proef'];
  const { output, code } = await typed(call, { password: 'vier-losse-woorden' });
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    register: folder,
    recoveryKey: expect.stringMatching(/^([0-9A-Z]{4}-){13}[0-9A-Z]{4}$/),
  });
  const again = await typed(call, { password: 'vier-losse-woorden' });
  expect(again).toMatchObject({ code: 1, output: '' });
  expect(JSON.parse(again.complaints[0] ?? '')).toMatchObject({ error: 'folder-not-empty' });
});

test('init refuses a folder that holds anything, a short password and a missing name', async () => {
  const full = join(temporary.path, 'full');
  mkdirSync(full);
  writeFileSync(join(full, 'brief.txt'), 'van iemand anders');
  const own = (folder: string) => ['init', folder, '--user', 'els', '--name', 'Els Prins'];
  expect(await typed(own(full), { password: 'vier-losse-woorden' })).toMatchObject({ code: 1 });
  expect(await typed(own(join(temporary.path, 'short')), { password: 'kort' })).toMatchObject({ code: 1 });
  const nameless = await typed(['init', join(temporary.path, 'nameless'), '--user', 'els'], {
    password: 'vier-losse-woorden',
  });
  expect(nameless).toMatchObject({ code: 2, output: '' });
  expect(JSON.parse(nameless.complaints[0] ?? '')).toMatchObject({ path: '/name' });
});

test('find prints what the account may see, newest first', async () => {
  const all = await typed(['find', practice, '2026', '--user', 'joris', '--limit', '100', '--today', '2026-06-30'], {
    password: passwords.get('back-office'),
  });
  const days = all.output
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).receivedOn);
  expect(days.length).toBeGreaterThan(10);
  expect(days).toEqual([...days].sort().reverse());
  const few = await typed(['find', practice, '2026', '--user', 'joris', '--limit', '3', '--today', '2026-06-30'], {
    password: passwords.get('back-office'),
  });
  expect(few.output.trim().split('\n')).toHaveLength(3);
  const evaluator = await typed(['find', practice, '2026', '--user', 'pieter', '--today', '2026-06-30'], {
    password: passwords.get('evaluator'),
  });
  expect(evaluator).toMatchObject({ code: 1, output: '' });
  expect(JSON.parse(evaluator.complaints[0] ?? '')).toMatchObject({ error: 'not-allowed' });
});

test.each([
  ['find', [practice, 'x'.repeat(501), '--user', 'joris'], '/query'],
  ['find', [practice, 'x', '--user', 'j'.repeat(101)], '/user'],
  ['init', [join(temporary.path, 'long'), '--user', 'els', '--name', 'x'.repeat(5000)], '/name'],
  ['init', [join(temporary.path, 'long'), '--user', 'Els Prins', '--name', 'Els Prins'], '/user'],
  ['demo', [join(temporary.path, 'early'), '--years', '2', '--today', '1901-06-30'], '/today'],
  ['demo', [join(temporary.path, 'late'), '--years', '2', '--today', '2100-06-30'], '/today'],
  ['evaluate', [practice, ...period('2026-02-01', '2026-01-01'), '--user', 'joris'], '/to'],
  ['evaluate', [practice, ...period('1900-01-01', '2026-01-01'), '--user', 'joris'], '/from'],
  ['audit', [practice, 'export', '--from', '2026-02-01', '--to', '2026-01-01', '--user', 'joris'], '/to'],
])('%s names what does not fit as bad input, and makes nothing', async (command, rest, path) => {
  const before = readdirSync(temporary.path);
  const refused = await typed([command, ...rest], { password: passwords.get('back-office') });
  expect(refused).toMatchObject({ code: 2, output: '' });
  expect(pathsOf(refused)).toEqual([path]);
  expect(readdirSync(temporary.path)).toEqual(before);
});

test('a wrong password is refused without saying what was wrong', async () => {
  const wrong = await typed(['find', practice, 'x', '--user', 'joris'], { password: 'helemaal-verkeerd-woord' });
  const stranger = await typed(['find', practice, 'x', '--user', 'niemand'], { password: 'helemaal-verkeerd-woord' });
  expect(wrong.code).toBe(1);
  expect(stranger.complaints).toEqual(wrong.complaints);
});

test('verify finds a register sound, with an account or with the recovery key', async () => {
  const account = await typed(['verify', practice, '--user', 'joris'], { password: passwords.get('back-office') });
  expect(JSON.parse(account.output)).toMatchObject({
    sound: true,
    pages: 'ok',
    search: 'ok',
    histories: 'ok',
    rows: 'ok',
  });
  const paper = await typed(['verify', practice, '--recovery-key-stdin'], { input: `${recoveryKey.toLowerCase()}\n` });
  expect(paper.code).toBe(0);
  const mistyped = await typed(['verify', practice, '--recovery-key-stdin'], {
    input: `${recoveryKey.replace(/.$/, (last) => (last === '0' ? '1' : '0'))}\n`,
  });
  expect(JSON.parse(mistyped.complaints[0] ?? '')).toMatchObject({ error: 'wrong-recovery-key' });
});

test('a backup is made, verified and put back by what stands in the manual: its folder and the printed key', async () => {
  const [place, back] = [join(temporary.path, 'backups'), join(temporary.path, 'back')];
  const made = await typed(['backup', practice, place, '--user', 'joris', '--today', '2026-06-30'], {
    password: passwords.get('back-office'),
  });
  expect(made).toMatchObject({ code: 0, complaints: [] });
  const { backup, reports } = JSON.parse(made.output);
  expect(reports).toBe(60);
  for (const folder of [place, backup]) {
    const verified = await typed(['verify', folder, '--recovery-key-stdin'], { input: recoveryKey });
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.output)).toMatchObject({ sound: true, files: 'ok' });
  }
  const restored = await typed(['restore', place, back, '--recovery-key-stdin'], { input: recoveryKey });
  expect(restored.code).toBe(0);
  expect(JSON.parse(restored.output)).toMatchObject({ register: back, reports: 60 });
  const found = await typed(['find', back, '2026', '--user', 'joris', '--limit', '3'], {
    password: passwords.get('back-office'),
  });
  expect(found.output.trim().split('\n')).toHaveLength(3);
  const paper = await typed(['backup', practice, place, '--recovery-key-stdin'], { input: recoveryKey });
  expect(paper.code).toBe(0);
});

test.each([
  ['restore', ['practice', 'back-again'], 'no-backup'],
  ['restore', ['nothing', 'back-again'], 'no-backup'],
  ['restore', ['backups', 'practice'], 'folder-not-empty'],
  ['backup', ['practice', 'practice/backups'], 'backup-place-inside'],
  ['verify', ['nothing'], 'no-register'],
])('%s %j says %s', async (command, folders, code) => {
  const refused = await typed([command, ...folders, '--recovery-key-stdin'], { input: recoveryKey });
  expect(refused).toMatchObject({ code: 1, output: '' });
  expect(JSON.parse(refused.complaints[0] ?? '')).toMatchObject({ error: code });
});

test('a folder without a register is said to be one', async () => {
  const nothing = await typed(['find', join(temporary.path, 'nothing'), 'x', '--user', 'joris'], {
    password: 'x'.repeat(12),
  });
  expect(nothing.code).toBe(1);
  expect(JSON.parse(nothing.complaints[0] ?? '')).toMatchObject({ error: 'no-register' });
});

function period(from: string, to: string): readonly string[] {
  return ['--from', from, '--to', to, '--out', join(temporary.path, 'figures'), '--formats', 'json'];
}

function typed(
  words: readonly string[],
  given: { password?: string | undefined; input?: string } = {},
): Promise<Captured> {
  return runCaptured(words, temporary.path, given);
}
