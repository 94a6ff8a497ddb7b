import { expect, test } from 'vitest';
import { readOptions } from '../../../main/cli/options.ts';
import { runCaptured } from './captured-terminal.ts';

const known = { from: 'value', weeks: 'value', internal: 'flag' } as const;

test('options stand in any order, with a space or an equals sign, between the words', () => {
  const read = readOptions(['one', '--from', '2026-03-02', '--internal', 'two', '--weeks=-2'], known);
  expect(read.problems).toEqual([]);
  expect([...read.values]).toEqual([
    ['from', '2026-03-02'],
    ['internal', ''],
    ['weeks', '-2'],
  ]);
  expect(read.words).toEqual(['one', 'two']);
});

test('a value may hold an equals sign', () => {
  expect(readOptions(['--from=a=b'], known).values.get('from')).toBe('a=b');
});

test.each<[string[], string[]]>([
  [['--colour', 'red'], ['/colour']],
  [['--colour=red'], ['/colour']],
  [['-x'], ['/x']],
  [['--a/b~c'], ['/a~1b~0c']],
  [['--constructor=1'], ['/constructor']],
  [['--from', 'a', '--from', 'b'], ['/from']],
  [['--from'], ['/from']],
  [['--from='], ['/from']],
  [['--from', ''], ['/from']],
  [['--from', '--weeks', '6'], ['/from']],
  [['--weeks', '-2'], ['/weeks']],
  [['--internal=yes'], ['/internal']],
  [
    ['--from', '--weeks', '-2', '--colour'],
    ['/from', '/weeks', '/colour'],
  ],
])('%j names the options that must change: %j', (args, paths) => {
  expect(readOptions(args, known).problems.map(({ path }) => path)).toEqual(paths);
});

test('behind an unknown option it is not sure which words are words', () => {
  expect(readOptions(['--colour', 'red'], known).wordsAreSure).toBe(false);
  expect(readOptions(['red'], known).wordsAreSure).toBe(true);
});

test('two dashes alone are a word', () => {
  expect(readOptions(['--', 'a'], known).words).toEqual(['--', 'a']);
});

test('a command that does not exist is refused in Dutch, with those that do', async () => {
  const { code, output, complaints } = await runCaptured(['opvragen'], '.');
  expect([code, output, complaints.length]).toEqual([2, '', 1]);
  const message = expect.stringMatching(/^Deze opdracht bestaat niet\. Kies een van: audit, .*, verify\.$/);
  expect(JSON.parse(complaints[0] ?? '')).toEqual({ error: 'unknown-command', message, path: '' });
});
