import { describe, expect, test } from 'vitest';
import { stages } from '../../../shared/case/stages.ts';
import { day } from '../../../shared/dates.ts';
import { codeIndex } from '../../../shared/import/code-index.ts';
import { lawOf, readReport, stageOf } from '../../../shared/import/read-report.ts';
import type { TableReport } from '../../../shared/import/read-table.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';
import { registerText } from '../../../shared/text/register.ts';
import { stageWords } from '../../../shared/text/stages.ts';

const codes = codeIndex(Object.fromEntries(shippedLists.map(({ name, items }) => [name, items])));
const read = (cells: TableReport['cells']) =>
  readReport(
    { row: 0, cells: { received_on: '2026-03-02', ...cells } },
    { codes, today: day('2026-06-30'), dayZero: null },
  );

test.each(['wmo', 'jw', 'both', 'other'] as const)(
  'given a law under the name that the register shows, when it is read, then it is %s',
  (law) => {
    const { nl, en } = registerText[`law.${law}`];
    expect([law, law.toUpperCase(), nl, en].map(lawOf)).toEqual([law, law, law, law]);
  },
);

test('given a word that is no law of ours, when it is read, then it is not guessed', () => {
  expect(['awb', 'wmo of jeugdwet', 'constructor'].map(lawOf)).toEqual([undefined, undefined, undefined]);
});

describe('given a stage under the name that the register shows', () => {
  test.each(stages.filter((stage) => stage !== 'with-ombudsman'))('when it is read, then it is %s', (stage) => {
    const { nl, en } = stageWords[`stage.${stage}`];
    expect([stage, nl, en.toUpperCase()].map(stageOf)).toEqual([stage, stage, stage]);
  });

  test('when it is that of a report at the Ombudsman, then a table cannot give it', () => {
    const { nl, en } = stageWords['stage.with-ombudsman'];
    expect(['with-ombudsman', nl, en].map(stageOf)).toEqual([null, null, null]);
  });
});

test('given codes without their capitals, when the row is read, then they are the codes of the list', () => {
  const asTyped = read({ kind: 'KLA', channel: 'TEL', area: 'G03', subjects: 'TOE-01;BEJ-01', reporter_role: 'CLI' });
  const small = read({ kind: 'kla', channel: 'tel', area: 'g03', subjects: 'toe-01; bej-01', reporter_role: 'cli' });
  expect(asTyped).toMatchObject({ ok: true, value: { intake: { kind: 'KLA', subjects: ['TOE-01', 'BEJ-01'] } } });
  expect(small).toEqual(asTyped);
});

test('given a day that no report can have, when the row is read, then its column is named', () => {
  expect(read({ closed_on: '9999-12-31' })).toEqual({
    ok: false,
    failure: { row: 0, column: 'closed_on', code: 'not-a-day', value: '9999-12-31' },
  });
});
