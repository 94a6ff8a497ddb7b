import { expect, test } from 'vitest';
import { countLines } from '../../build/count-lines.ts';
import { countPlaywright } from '../../build/count-playwright.ts';
import { countVitest } from '../../build/count-vitest.ts';
import { failure, honest } from '../../build/counts.ts';

const file = (status: string, ...results: readonly string[]) => ({
  name: 'a.test.ts',
  message: 'the file says why',
  status,
  assertionResults: results.map((result, at) => ({
    status: result,
    fullName: `test ${at}`,
    failureMessages: result === 'failed' ? ['expected 1, \u001B[31mreceived 2\u001B[39m'] : [],
  })),
});

test('of vitest, a file that does not load is one failure, and what a broken preparation kept from running failed', () => {
  const report = {
    testResults: [
      file('passed', 'passed', 'passed', 'skipped'),
      file('failed', 'passed', 'failed'),
      file('failed'),
      file('failed', 'skipped', 'skipped', 'skipped'),
    ],
  };
  expect(countVitest(report)).toEqual({
    passed: 3,
    failed: [
      'a.test.ts: test 1\n    expected 1, received 2',
      'a.test.ts\n    the file says why',
      ...[0, 1, 2].map((at) => `a.test.ts: test ${at}\n    the file says why`),
    ],
    skipped: ['test 2'],
  });
});

const journey = (title: string, status: string, ...annotations: readonly { type: string; description?: string }[]) => ({
  title,
  tests: [
    { status, annotations, results: [{ errors: status === 'unexpected' ? [{ message: 'no such button' }] : [] }] },
  ],
});

test('of Playwright, only what is marked so was left out; what was not come to, or passed late, failed', () => {
  const report = {
    errors: [{ message: 'the configuration does not load' }],
    suites: [
      {
        specs: [
          journey('signs in', 'expected'),
          journey('prints', 'skipped', { type: 'skip', description: 'no printer' }),
        ],
        suites: [
          { specs: [journey('never come to', 'skipped'), journey('late', 'flaky'), journey('wrong', 'unexpected')] },
        ],
      },
    ],
  };
  expect(countPlaywright(report)).toEqual({
    passed: 1,
    failed: ['never come to', 'late', 'wrong\n    no such button', 'Playwright\n    the configuration does not load'],
    skipped: ['prints: no printer'],
  });
});

test('of the line runners, a line passes when nothing happened that may not', () => {
  const lines = [
    '{"layer":"kill","seed":7,"rounds":30,"fired":30,"lost":0,"half":0,"silent":0,"corrupt":0}',
    '{"layer":"power","seed":7,"rounds":30,"fired":30,"lost":1,"half":0,"silent":0,"corrupt":0}',
    '{"name":"terms","count":1000,"failed":0,"seed":7,"seconds":1}',
    '{"name":"codes","count":1000,"failed":2,"seed":7,"seconds":1}',
    'power was skipped: strace is not there',
    'a line of talk',
    '{"name":"says nothing of failing"}',
  ];
  expect(countLines(lines)).toEqual({
    passed: 2,
    failed: [lines[1], lines[3], lines[6]],
    skipped: ['power: strace is not there'],
  });
});

test('a runner that tells nothing, ran nothing or ended badly has failed', () => {
  expect(countVitest(null).failed).toEqual(['it left no report']);
  expect(countPlaywright({}).failed).toEqual(['it left no report']);
  expect(honest(0, { passed: 0, failed: [], skipped: [] }).failed).toEqual(['it ran nothing']);
  expect(honest(1, { passed: 9, failed: [], skipped: [] }).failed).toEqual(['it ended with 1']);
  expect(honest(1, { passed: 9, failed: ['one', 'two'], skipped: [] }).failed).toEqual(['one', 'two']);
  expect(honest(0, { passed: 9, failed: [], skipped: [] }).failed).toEqual([]);
});

test('a failure is told with the first lines of why, since a record of a run keeps its end', () => {
  const why = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n');
  expect(failure('a journey', why).split('\n')).toHaveLength(26);
});
