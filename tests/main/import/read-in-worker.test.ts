import { expect, test } from 'vitest';
import { readInWorker } from '../../../main/import/read-in-worker.ts';
import { makeXlsx } from '../../support/make-zip.ts';

const read = (bytes: Uint8Array | string) => readInWorker(new Uint8Array(Buffer.from(bytes)));

test('rows, what is wrong with cells and what is noted of the file come back from the worker', async () => {
  expect(await read('sep=;\na;b\n1;"é\n')).toEqual({
    ok: true,
    value: {
      rows: [['a', 'b'], []],
      problems: [{ row: 0, at: null, code: 'quote-not-closed' }],
      notes: expect.objectContaining({ kind: 'csv', encoding: 'utf-8', delimiter: ';', guessed: false }),
    },
  });
});

test('a sheet is read in the worker as well', async () => {
  const cells = '<c r="A1" t="inlineStr"><is><t>datum</t></is></c><c r="B1"><f>A1+1</f></c>';
  expect(await read(makeXlsx({ rows: `<row r="1">${cells}</row>` }))).toMatchObject({
    value: { rows: [['datum', '']], notes: { kind: 'xlsx' } },
  });
});

test('a refusal comes back from the worker', async () => {
  expect(await read('')).toEqual({ ok: false, failure: 'empty' });
});

test('one cell of 50 MB is refused, and the rows beside it are read', async () => {
  const table = await read(`a,b\n1,${'x'.repeat(50_000_000)}\n2,3\n`);
  expect(table.ok && table.value.problems).toEqual([{ row: 0, at: 1, code: 'cell-too-long' }]);
  expect(table.ok && table.value.rows.at(-1)).toEqual(['2', '3']);
});

test('a reader that says nothing for too long, or wants too much memory, is ended', async () => {
  const large = makeXlsx({ rows: '', texts: Array.from({ length: 400_000 }, (_, at) => `<t>tekst ${at}</t>`) });
  expect(await readInWorker(new Uint8Array(large), { patience: 1 })).toEqual({ ok: false, failure: 'too-slow' });
  expect(await readInWorker(new Uint8Array(large), { mostMemory: 12 })).toEqual({
    ok: false,
    failure: 'too-much-memory',
  });
});
