import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathsOf, runCaptured } from './captured-terminal.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/signals/', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldpunt-signals-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const series = (...options: string[]) => runCaptured(['signals', 'series', ...options], folder);
const register = (reports: string, providers = join(fixtures, 's1-providers.csv')) =>
  runCaptured(['signals', 'register', '--name', 'S1', '--reports', reports, '--providers', providers], folder);

const weekly = join(fixtures, 'weekly-counts.csv');
const someWeeks = ['--from-week', '600', '--to-week', '602'];
const rowsOf = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

describe('signals series', () => {
  test('prints a row for every series, with the bounds of R', async () => {
    const done = await series('--counts', weekly, '--method', 'farrington-flexible', ...someWeeks);
    expect(done).toMatchObject({ code: 0, complaints: [] });
    const [header, ...rows] = rowsOf(done.output);
    expect(header).toEqual(['series', 'w600', 'w601', 'w602']);
    const expected = rowsOf(readFileSync(join(fixtures, 'r-farrington-005.csv'), 'utf8')).slice(1);
    expect(rows).toEqual(expected.map(([name = '', ...bounds]) => [name, ...bounds.slice(24, 27)]));
  });

  test('a wider alpha gives no higher bound anywhere', async () => {
    const strict = rowsOf((await series('--counts', weekly, '--method=farrington-flexible', ...someWeeks)).output);
    const wide = rowsOf(
      (await series('--counts', weekly, '--method=farrington-flexible', '--alpha=0.05', ...someWeeks)).output,
    );
    const higher = wide
      .slice(1)
      .filter((row, i) => row.slice(1).some((cell, c) => Number(cell) > Number(strict[i + 1]?.[c + 1])));
    expect(higher).toEqual([]);
    expect(wide).not.toEqual(strict);
  });

  test('without enough history a method says NA', async () => {
    const short = file('short.csv', 'series,w1,w2,w3\nA,1,2,3\n');
    const done = await series('--counts', short, '--method', 'ears-c2', '--from-week', '1', '--to-week', '3');
    expect(done.output).toBe('series,w1,w2,w3\nA,NA,NA,NA\n');
  });

  test('the own score of an outbreak week is smaller with the outbreak than without', async () => {
    const own = ['--counts', weekly, '--method', 'meldpunt', '--from-week', '602', '--to-week', '602'];
    const without = rowsOf((await series(...own)).output);
    const outbreak = file('outbreak.csv', 'series,kind,k,start,end,size,cases\n13,current,9,602,603,30,602:28 603:2\n');
    const withIt = rowsOf((await series(...own, '--outbreaks', outbreak)).output);
    const score = (rows: string[][]) => Number(rows.find(([name]) => name === '13')?.[1]);
    expect(score(withIt)).toBeLessThan(score(without) / 100);
    expect(withIt.filter((row, i) => row.join() !== without[i]?.join())).toHaveLength(1);
  });

  test('past outbreaks are in the counts already and change nothing', async () => {
    const past = file('past.csv', 'series,kind,k,start,end,size,cases\n13,past,9,400,400,30,400:30\n');
    const plain = await series('--counts', weekly, '--method', 'ears-c1', ...someWeeks);
    expect(await series('--counts', weekly, '--method', 'ears-c1', '--outbreaks', past, ...someWeeks)).toEqual(plain);
  });

  test.each<[string, string, string[]]>([
    ['a negative count', 'series,w1,w2\nA,1,-2\n', ['/0/w2']],
    ['a fraction and a word', 'series,w1,w2\nA,1.5,2\nB,1,x\n', ['/0/w1', '/1/w2']],
    ['a gap in the weeks', 'series,w1,w3\nA,1,2\n', ['']],
    ['weeks out of order', 'series,w2,w1\nA,1,2\n', ['']],
    ['a week without a count', 'series,w1,w2\nA,,2\n', ['/0/w1']],
    ['a series without a name', 'series,w1\n,1\n', ['/0/series']],
    ['a count beyond all reports', 'series,w1\nA,1000001\n', ['/0/w1']],
    ['the same series twice', 'series,w1\nA,1\nA,2\n', ['/1/series']],
    ['a row that is too short', 'series,w1,w2\nA,1\n', ['/0']],
    ['no rows', 'series,w1\n', ['']],
    ['no column series', 'w1,w2\n1,2\n', ['']],
  ])('%s is refused at its place', async (_, text, paths) => {
    const done = await series('--counts', file('bad.csv', text), '--method', 'ears-c1', '--from-week=1', '--to-week=1');
    expect([done.code, done.output, pathsOf(done)]).toEqual([2, '', paths]);
  });

  test.each<[string[], string[]]>([
    [['--method', 'ears-c9', ...someWeeks], ['/method']],
    [['--method', 'ears-c1', '--alpha', '2', ...someWeeks], ['/alpha']],
    [['--method', 'meldpunt', '--alpha', '0.01', ...someWeeks], ['/alpha']],
    [['--method', 'ears-c1', '--from-week', '602', '--to-week', '600'], ['/to-week']],
    [
      ['--method', 'ears-c1', '--from-week', '0', '--to-week', '625'],
      ['/from-week', '/to-week'],
    ],
    [[], ['/from-week', '/method', '/to-week']],
  ])('options %j are refused at %j', async (options, paths) => {
    const done = await series('--counts', weekly, ...options);
    expect([done.code, done.output, pathsOf(done)]).toEqual([2, '', paths]);
  });

  test.each([
    ['unknown-kind', 'A,other,1:1'],
    ['unknown-series', 'B,current,1:1'],
    ['not-cases', 'A,current,9:1'],
  ])('an outbreak with %s is refused', async (error, row) => {
    const counts = file('counts.csv', 'series,w1\nA,1\n');
    const outbreaks = file('outbreaks.csv', `series,kind,cases\n${row}\n`);
    const done = await series(
      '--counts',
      counts,
      '--outbreaks',
      outbreaks,
      '--method=ears-c1',
      '--from-week=1',
      '--to-week=1',
    );
    expect(done.code).toBe(2);
    expect(done.complaints.map((line) => JSON.parse(line))).toMatchObject([{ error }]);
  });
});

describe('signals register', () => {
  const reports = readFileSync(join(fixtures, 's1-reports.csv'), 'utf8');

  test('prints every score below 0.05 once, in full, and opens about as many signals as it announces', async () => {
    const done = await register(join(fixtures, 's1-reports.csv'));
    expect(done).toMatchObject({ code: 0, complaints: [] });
    const [header, ...rows] = rowsOf(done.output);
    expect(header).toEqual(['register', 'day', 'level', 'unit', 'p', 'shown']);
    expect(rows.filter(([, day, , , p, shown]) => Number(day) < 56 || !(Number(p) < 0.05 || shown === '1'))).toEqual(
      [],
    );
    expect(new Set(rows.map(([, day, level, unit]) => `${day} ${level} ${unit}`)).size).toBe(rows.length);
    expect(new Set(rows.map(([, , level]) => level))).toEqual(new Set(['cell', 'provider', 'subject', 'area_subject']));
    // Sixty true clusters in ten years, and at most twelve false signals a year.
    const shown = rows.filter(([, , , , , opened]) => opened === '1').length;
    expect(shown).toBeGreaterThan(40);
    expect(shown).toBeLessThan(60 + 12 * 10);
  });

  test('rows up to a day stay the same, byte for byte, when later reports are left out', async () => {
    const whole = (await register(join(fixtures, 's1-reports.csv'))).output.split('\n');
    const [header, ...lines] = reports.trimEnd().split('\n');
    for (const last of [900, 901, 2417]) {
      const kept = lines.filter((line) => Number(line.split(',')[0]) <= last);
      const part = (await register(file('part.csv', [header, ...kept, ''].join('\n')))).output.split('\n');
      const upTo = (rows: readonly string[]) =>
        rows.slice(1).filter((row) => row !== '' && Number(row.split(',')[1]) <= last);
      expect(upTo(part).length).toBeGreaterThan(100);
      expect(upTo(part)).toEqual(upTo(whole));
    }
  });

  test('the order of the rows and windows line ends change nothing', async () => {
    const [header = '', ...lines] = reports.trimEnd().split('\n');
    const some = lines.slice(0, 1200);
    const plain = await register(file('plain.csv', [header, ...some, ''].join('\n')));
    const turned = await register(file('turned.csv', [header, ...some.reverse(), ''].join('\r\n')));
    expect(turned).toEqual(plain);
    expect(plain.output.length).toBeGreaterThan(1000);
  });

  test.each<[string, string, string[]]>([
    ['a negative count', '5,1,1,-1', ['/0/n']],
    ['a count of nothing', '5,1,1,0', ['/0/n']],
    ['a day out of range', '3640,1,1,1', ['/0/day']],
    ['a day before the first', '-1,1,1,1', ['/0/day']],
    ['a day that is not whole', '5.5,1,1,1', ['/0/day']],
    ['a row without a day', ',1,1,1', ['/0/day']],
    ['an unknown provider', '5,13,1,1', ['/0/provider']],
    ['a row without a provider', '5,,1,1', ['/0/provider']],
    ['a subject 0', '5,1,0,1', ['/0/subject']],
    ['several things at once', '-1,13,x,-2\n5,1,1,1', ['/0/day', '/0/n', '/0/provider', '/0/subject']],
    ['a subject that is no number', '5,1,a,1', ['/0/subject']],
    ['the same row twice', '5,1,1,1\n5,1,1,2', ['/1']],
    ['a row that is too long', '5,1,1,1,1', ['/0']],
  ])('%s is refused at its place', async (_, rows, paths) => {
    const done = await register(file('bad.csv', `day,provider,subject,n\n${rows}\n`));
    expect([done.code, done.output, pathsOf(done)]).toEqual([2, '', paths]);
  });

  test('providers are refused at their place too', async () => {
    const providers = file('providers.csv', 'provider,law,area\n1,Wmo,0\n1,,2\nx,Wmo,1\n');
    const done = await register(join(fixtures, 's1-reports.csv'), providers);
    expect([done.code, pathsOf(done)]).toEqual([2, ['/0/area', '/1/law', '/1/provider', '/2/provider']]);
  });

  test('an empty register prints the header alone', async () => {
    const done = await register(file('empty.csv', 'day,provider,subject,n\n'));
    expect(done).toMatchObject({ code: 0, output: 'register,day,level,unit,p,shown\n' });
  });

  test('missing options and unknown subcommands are named', async () => {
    const none = await runCaptured(['signals', 'register'], folder);
    expect([none.code, pathsOf(none)]).toEqual([2, ['/name', '/providers', '/reports']]);
    expect((await runCaptured(['signals', 'weekly'], folder)).code).toBe(2);
  });
});
