import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow } from '../../../main/csv/csv-row.ts';
import { readCsv } from '../../../main/csv/read-csv.ts';

test.each<[string, string[][]]>([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['\uFEFFa\n', [['a']]],
  [
    'a,\n,b\n',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a,', [['a', '']]],
  ['\n\na\n\r\n\nb\n\n', [['a'], ['b']]],
  ['""\n', [['']]],
  ['" "\n \n', [[' '], [' ']]],
  ['"a""b","c\nd\r\ne,f"\n', [['a"b', 'c\nd\r\ne,f']]],
  ['', []],
])('%j holds the rows %j', (text, rows) => {
  expect(readCsv(text)).toEqual({ ok: true, value: rows });
});

test.each<[string, string, number]>([
  ['a\nx"y\n', 'quote-inside', 2],
  ['a\n"x"y\n', 'text-after-quote', 2],
  ['a\nb\n"x,1\n', 'quote-not-closed', 3],
  ['a\n1\r2\n', 'lone-carriage-return', 2],
])('%j is refused: %s on line %i', (text, code, line) => {
  expect(readCsv(text)).toEqual({ ok: false, failure: { code, line } });
});

test('what is written is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '😀') });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(readCsv(rows.map(csvRow).join(''))).toEqual({ ok: true, value: rows });
    }),
  );
});

test('a cell of a million signs is read', () => {
  const long = '"",'.repeat(300_000);
  expect(readCsv(`"${long}"\n`)).toEqual({ ok: true, value: [[long.replaceAll('""', '"')]] });
});

test('five million doubled quotes are a cell, and one more is a quote that is not closed', () => {
  const doubled = '""'.repeat(5_000_000);
  expect(readCsv(`"${doubled}"`)).toEqual({ ok: true, value: [['"'.repeat(5_000_000)]] });
  expect(readCsv(`"${doubled}`)).toEqual({ ok: false, failure: { code: 'quote-not-closed', line: 1 } });
});
