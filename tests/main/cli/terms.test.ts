import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathsOf, runCaptured } from './captured-terminal.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/procedure/', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldpunt-terms-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lastDay = (...options: string[]) => runCaptured(['terms', 'last-day', ...options], folder);

async function batch(text: string | Uint8Array) {
  writeFileSync(join(folder, 'terms.csv'), text);
  return runCaptured(['terms', 'batch', 'terms.csv'], folder);
}

describe('terms last-day', () => {
  test('prints the worked example with each moved day', async () => {
    const done = await lastDay('--from', '2026-02-20', '--weeks', '6');
    expect(done.code).toBe(0);
    expect(JSON.parse(done.output)).toEqual({
      rawLastDay: '2026-04-03',
      lastDay: '2026-04-07',
      moved: [
        { day: '2026-04-03', because: 'Goede Vrijdag' },
        { day: '2026-04-04', because: 'Zaterdag' },
        { day: '2026-04-05', because: 'Zondag' },
        { day: '2026-04-06', because: 'Tweede paasdag' },
      ],
      article: 'Algemene termijnenwet 1 lid 1',
    });
  });

  test.each<[string[], string]>([
    [['--from=2026-02-20', '--weeks=6'], '2026-04-07'],
    [['--from', '2026-04-06', '--weeks=-2'], '2026-03-23'],
    [['--days', '3', '--from', '2026-04-02'], '2026-04-08'],
    [['--from', '2026-04-23', '--working-days', '5'], '2026-05-01'],
    [['--from', '2026-05-11', '--months', '1'], '2026-06-11'],
    [['--from', '2024-02-29', '--years', '1'], '2025-02-28'],
    [['--from', '2026-06-01', '--weeks', '6', '--adjourn-weeks', '4'], '2026-08-10'],
    [['--from', '2026-06-01', '--weeks', '6', '--agreed-until', '2026-08-29', '--today', '2026-06-30'], '2026-08-29'],
    [['--from', '2100-12-31', '--years', '1000'], '3100-12-31'],
    [['--from', '1900-01-01', '--years=-1000'], '0900-01-01'],
  ])('%j ends on %s', async (options, expected) => {
    expect(JSON.parse((await lastDay(...options)).output)).toMatchObject({ lastDay: expected });
  });

  test.each<[string[], string[]]>([
    [['--from', '2026-02-20'], ['/weeks']],
    [
      ['--from', '2026-02-20', '--weeks', '6', '--days', '2', '--years', '1'],
      ['/days', '/years'],
    ],
    [['--from', '2026-02-20', '--days', '6', '--months', '2', '--adjourn-weeks', '2'], ['/months']],
    [['--from', '2026-02-20', '--weeks', '-2'], ['/weeks']],
    [['--from', '2026-02-20', '--weeks', '0'], ['/weeks']],
    [['--from', '2026-02-20', '--weeks', '1001'], ['/weeks']],
    [['--from', '2026-02-20', '--weeks', '6.0'], ['/weeks']],
    [['--from', '2026-02-20', '--weeks', '+6'], ['/weeks']],
    [['--from', '2026-02-20', '--working-days=-1'], ['/working-days']],
    [['--from', '2026-02-30', '--weeks', '6'], ['/from']],
    [['--from', '2101-01-01', '--weeks', '6'], ['/from']],
    [['--weeks', '6'], ['/from']],
    [['--from', '2026-02-20', '--weeks', '6', '--adjourn-weeks', '5'], ['/adjourn-weeks']],
    [['--from', '2026-02-20', '--days', '6', '--adjourn-weeks', '2'], ['/adjourn-weeks']],
    [['--from', '2026-02-20', '--weeks=-6', '--adjourn-weeks', '2'], ['/adjourn-weeks']],
    [['--from', '2026-02-20', '--weeks', '6', '--agreed-until', '2026-02-19'], ['/agreed-until']],
    [['--from', '2026-02-20', '--weeks', '6', '--agreed-until', '2026-02-29'], ['/agreed-until']],
    [['--from', '2026-02-20', '--weeks', '6', '--weeks', '7'], ['/weeks']],
    [['--from', '2026-02-20', '--weeks', '6', '--colour', 'red'], ['/colour']],
    [['--from', '2026-02-20', '--weeks', '6', 'and'], ['']],
    [['--from', '2026-02-20', '--weeks'], ['/weeks']],
    [['--from', '2026-02-20', '--weeks', '6', '--today', 'now'], ['/today']],
    [
      ['--from', 'x', '--weeks', 'y', '--adjourn-weeks', 'z'],
      ['/adjourn-weeks', '/from', '/weeks'],
    ],
  ])('%j is refused at %j, and prints nothing', async (options, paths) => {
    const done = await lastDay(...options);
    expect({ code: done.code, output: done.output, paths: pathsOf(done) }).toEqual({ code: 2, output: '', paths });
  });
});

describe('terms batch', () => {
  test('gives the public terms, cell for cell', async () => {
    const expected = readFileSync(join(fixtures, 'terms.csv'), 'utf8').replace(/^([^,]*),.*,([^,]*,[^,]*)$/gm, '$1,$2');
    const done = await runCaptured(['terms', 'batch', join(fixtures, 'terms.csv')], folder);
    expect({ code: done.code, output: done.output, complaints: done.complaints }).toEqual({
      code: 0,
      output: expected,
      complaints: [],
    });
  });

  test('reads columns in any order, further ones, a byte-order mark, blank lines, and quotes the id again', async () => {
    const done = await batch('\uFEFFunit,note,from,"amount",id\r\n\r\nweeks,x,2026-02-20,6,"a ""b"", c"\r\n\n');
    expect(done.output).toBe('id,raw_last_day,last_day\n"a ""b"", c",2026-04-03,2026-04-07\n');
  });

  test('a header alone gives a header alone, and missing cells at the end are empty', async () => {
    expect((await batch('id,from,amount,unit,adjourn_weeks,agreed_until\n')).output).toBe('id,raw_last_day,last_day\n');
    const short = await batch('id,from,amount,unit,adjourn_weeks,agreed_until\n,2026-02-20,6,weeks\n');
    expect(short.output).toBe('id,raw_last_day,last_day\n,2026-04-03,2026-04-07\n');
  });

  const header = 'id,from,amount,unit,adjourn_weeks,agreed_until\n';
  test.each<[string | Uint8Array, string[]]>([
    ['', ['']],
    ['\n\n', ['']],
    [new Uint8Array([0x69, 0x64, 0xff]), ['']],
    [`${header}a,"2026-02-20,6,weeks\n`, ['']],
    ['id,from,from,amount,unit\n', ['']],
    [`${header}a,2026-02-20,6,weeks,,,more\n`, ['/0']],
    [
      `${header}a,2026-02-20,6,weeks\nb,2026-02-30,0,fortnights,9,never\n`,
      ['/1/adjourn_weeks', '/1/agreed_until', '/1/amount', '/1/from', '/1/unit'],
    ],
    [`${header}a\n`, ['/0/amount', '/0/from', '/0/unit']],
    ['from,amount\n2026-02-20,6\n2026-02-20,x\n', ['/0/id', '/0/unit', '/1/amount', '/1/id', '/1/unit']],
    [`${header}a,2026-02-20,-5,working-days\n`, ['/0/amount']],
    [`${header}a,2026-02-20,5,days,2,2026-12-01\n`, ['/0/adjourn_weeks', '/0/agreed_until']],
    [`${header}a,2026-02-20,5,weeks,,2026-02-19\n`, ['/0/agreed_until']],
    [`${header}a,2026-02-99,5,weeks,,2026-02-19\n`, ['/0/from']],
  ])('%j is refused at %j, and prints nothing', async (text, paths) => {
    const done = await batch(text);
    expect({ code: done.code, output: done.output, paths: pathsOf(done) }).toEqual({ code: 2, output: '', paths });
  });

  test.each([
    [['terms', 'batch']],
    [['terms', 'batch', 'no-such-file.csv']],
    [['terms', 'batch', 'a', 'b']],
    [['terms']],
    [['terms', 'count']],
  ])('%j is refused as a whole', async (call) => {
    const done = await runCaptured(call, folder);
    expect({ code: done.code, paths: pathsOf(done) }).toEqual({ code: 2, paths: [''] });
  });
});
