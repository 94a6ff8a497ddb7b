import { expect, test } from 'vitest';
import { problemsOf } from '../../build/check-source.ts';

const at = 'shared/terms/last-day.ts';

// Put together from pieces, so that this file passes the check it tests.
test.each([
  ['a cast', 'const a = b as string;'],
  ['a cast in angle brackets', 'const a = <string>b;'],
  ['a non-null assertion', 'const a = b!.c;'],
  ['any', 'const a: any = 1;'],
  ['a suppressed type error', `// @ts-${'expect-error'} later`],
  ['a suppressed rule', `// biome-${'ignore'} lint: later`],
  ['a path of one machine', `const a = '/${'home'}/jansen/register';`],
  ['the host of a registry', `const a = 'https://registry.${'npmjs'}.org';`],
  ['a path that a space breaks', `const a = new URL('.', import.meta.url).${'pathname'};`],
  ['the clock', 'const a = Date.now();'],
  ['the date of now', 'const a = new Date();'],
  ['chance', 'const a = Math.random();'],
])('%s is found, on its line', (_what, line) => {
  const problems = problemsOf(at, `// A file.\n${line}\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${at}:2 `);
});

test('what only looks like it is let through', () => {
  const text = [
    "const a = ['x'] as const;",
    "import { a as b } from './a.ts';",
    'if (!a && b != c) throw a;',
    'const d = new Date(at);',
    "const many = 'any of these';",
    "import { day } from '../shared/dates.ts';",
  ];
  expect(problemsOf(at, `${text.join('\n')}\n`)).toEqual([]);
});

test('a clock is the business of main', () => {
  expect(problemsOf('main/clock.ts', 'const a = new Date();\n')).toEqual([]);
});

test('a file of code has at most 300 lines, a table 600', () => {
  expect(problemsOf(at, 'a;\n'.repeat(300))).toEqual([]);
  expect(problemsOf(at, 'a;\n'.repeat(301))).toEqual([`${at} has 301 lines; 300 is the most`]);
  expect(problemsOf('shared/text/failures.ts', 'a;\n'.repeat(600))).toEqual([]);
  expect(problemsOf('shared/text/failures.ts', 'a;\n'.repeat(601))).toHaveLength(1);
});
