import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { publicCases, sameFinding } from '../../shared/procedure/public-cases.ts';
import { pathsOf, runCaptured } from './captured-terminal.ts';

const fixtures = new URL('../../fixtures/procedure/', import.meta.url);
const project = fileURLToPath(new URL('../../..', import.meta.url));
const Refused = z.array(z.object({ why: z.string(), facts: z.unknown(), paths: z.array(z.string()) }));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldpunt-procedure-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(content: string | Uint8Array) {
  writeFileSync(join(folder, 'facts.json'), content);
  return runCaptured(['procedure', 'check', 'facts.json'], folder);
}

const good = {
  today: '2026-06-15',
  contact: { receivedOn: '2026-06-15', replyPossible: true },
  reporter: { role: 'self' },
  matters: [{ kind: 'question' }],
};

test('all public cases at once come out in the same order', async () => {
  const cases = publicCases();
  const done = await check(JSON.stringify(cases.map(({ facts }) => facts)));
  expect(done.code).toBe(0);
  const findings = z.array(z.unknown()).parse(JSON.parse(done.output));
  expect(findings.map(sameFinding)).toEqual(cases.map(({ finding }) => sameFinding(finding)));
});

test.each(publicCases())('the public case alone: $id $title', async ({ facts, finding }) => {
  const done = await check(JSON.stringify(facts));
  expect({ code: done.code, complaints: done.complaints }).toEqual({ code: 0, complaints: [] });
  expect(sameFinding(JSON.parse(done.output))).toEqual(sameFinding(finding));
});

test.each(Refused.parse(JSON.parse(readFileSync(new URL('refused.json', fixtures), 'utf8'))))(
  'is refused: $why',
  async ({ facts, paths }) => {
    const done = await check(JSON.stringify(facts));
    expect({ code: done.code, output: done.output, paths: pathsOf(done) }).toEqual({
      code: 2,
      output: '',
      paths: [...paths].sort(),
    });
  },
);

describe('the file itself', () => {
  test.each<[string | Uint8Array, string[]]>([
    ['', ['']],
    ['  \n', ['']],
    ['{"today":', ['']],
    ["{'today': 1}", ['']],
    ['[1, 2,]', ['']],
    ['NaN', ['']],
    ['"text"', ['']],
    ['null', ['']],
    ['[]', ['']],
    [new Uint8Array([0x7b, 0xff, 0x7d]), ['']],
    ['[null]', ['/0']],
    ['{}', ['/contact', '/matters', '/reporter', '/today']],
    [JSON.stringify([good, 5, { ...good, colour: 1 }]), ['/1', '/2/colour']],
    [
      JSON.stringify([
        { ...good, today: '2026-06-14' },
        { ...good, today: 5 },
      ]),
      ['/0/contact/receivedOn', '/1/today'],
    ],
  ])('%j is refused at %j', async (content, paths) => {
    const done = await check(content);
    expect({ code: done.code, output: done.output, paths: pathsOf(done) }).toEqual({ code: 2, output: '', paths });
  });

  test('a byte-order mark is ignored, of a repeated member the last counts, 6.0 is a whole number', async () => {
    const text = JSON.stringify({ ...good, id: 'x' }).slice(0, -1);
    const done = await check(`\uFEFF${text},"id":"y","settings":{"reactionWorkingDays":6.0}}`);
    expect(JSON.parse(done.output)).toMatchObject({ id: 'y', outcome: 'O-INFO' });
  });

  test('too many matters are named beside a number in one of them that is not whole', async () => {
    const question = { kind: 'question' };
    const broken = { ...question, internal: { status: 'running', schemeWeeks: 1.5 } };
    const done = await check(
      JSON.stringify({ ...good, matters: [broken, ...Array.from({ length: 10 }, () => question)] }),
    );
    expect(pathsOf(done)).toEqual(['/matters', '/matters/0/internal/schemeWeeks']);
  });

  test('nesting without end in a list of codes is one bad item', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const done = await check(`{"request": {"missing": [${deep}]}, ${JSON.stringify(good).slice(1)}`);
    expect({ code: done.code, paths: pathsOf(done) }).toEqual({ code: 2, paths: ['/request/missing/0'] });
  });

  test('a member called __proto__ is a member nobody knows', async () => {
    const done = await check(`{"__proto__": {}, ${JSON.stringify(good).slice(1)}`);
    expect(pathsOf(done)).toEqual(['/__proto__']);
  });

  test('a finding names kind, day and article of a deadline and no more', async () => {
    const done = await check(JSON.stringify(good));
    expect(JSON.parse(done.output)).toEqual({
      outcome: 'O-INFO',
      desk: null,
      flags: [],
      actions: [],
      deadlines: [{ kind: 'meldpunt-reaction', on: '2026-06-22', article: 'RTD-05' }],
      articles: ['DEF-02', 'RTD-05'],
    });
  });
});

test.each<[string[], string[]]>([
  [['procedure'], ['']],
  [['procedure', 'guess'], ['']],
  [['procedure', 'check'], ['']],
  [['procedure', 'check', 'missing.json'], ['']],
  [['procedure', 'check', 'a.json', 'b.json'], ['']],
  [['procedure', 'check', 'a.json', '--colour'], ['/colour']],
  [['procedure', 'check', 'a.json', '--today'], ['/today']],
  [['procedure', 'check', 'a.json', '--today', '2026-06-30', '--today', '2026-06-30'], ['/today']],
])('the call %j is refused at %j', async (call, paths) => {
  const done = await runCaptured(call, folder);
  expect({ code: done.code, paths: pathsOf(done) }).toEqual({ code: 2, paths });
});

test('--today is accepted and has no effect', async () => {
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(good));
  const done = await runCaptured(['procedure', 'check', '--today', '1999-01-01', 'facts.json'], folder);
  expect(JSON.parse(done.output)).toMatchObject({ deadlines: [{ on: '2026-06-22' }] });
});

test('the real command reads a path from the folder where it was typed', () => {
  writeFileSync(join(folder, 'real.json'), JSON.stringify(good));
  const words = ['--prefix', project, 'run', '-s', 'meldpunt', '--', 'procedure', 'check'];
  const environment = { ...process.env, INIT_CWD: folder };
  const output = execFileSync('npm', [...words, 'real.json'], { cwd: folder, encoding: 'utf8', env: environment });
  expect(JSON.parse(output)).toMatchObject({ outcome: 'O-INFO' });
  const refusal = spawnSync('npm', [...words, 'no.json'], { cwd: folder, encoding: 'utf8', env: environment });
  expect({ status: refusal.status, output: refusal.stdout }).toEqual({ status: 2, output: '' });
  expect(JSON.parse(refusal.stderr)).toMatchObject({ path: '' });
});
