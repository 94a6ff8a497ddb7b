import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeRegister } from '../../../main/host.ts';
import { day } from '../../../shared/dates.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

let office: TestOffice;
const period = { from: day('2026-06-01'), to: day('2026-06-30') };

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const countOf = async (table: string, row: string) => {
  const evaluation = granted(await office.as('evaluator').evaluation.show(period));
  return evaluation.tables.find(({ name }) => name === table)?.rows.find(({ code }) => code === row)?.cells[0];
};

test('reports that come in are counted, and a caller who calls six times stays one person', async () => {
  const call = (name: string, phone: string) => {
    const { caller } = sampleIntake();
    return office
      .as('telephone')
      .case.register({ intake: sampleIntake({ caller: { ...caller, name, phone } }), draftId: null });
  };
  for (let times = 0; times < 6; times += 1) granted(await call('Iris de Wit', '06 00 00 00 01'));
  expect(await countOf('flow', 'received')).toEqual({ value: null, hidden: true });
  for (let other = 2; other <= 6; other += 1) granted(await call(`Beller ${other}`, `06 00 00 00 0${other}`));
  expect(await countOf('flow', 'received')).toEqual({ value: 11, hidden: false });
  expect(await countOf('kinds', 'SIG')).toEqual({ value: 11, hidden: false });
});

test('no figure holds a word of a report', async () => {
  const shown = JSON.stringify(granted(await office.as('evaluator').evaluation.show(period)));
  const { caller, story, title, wishes } = sampleIntake();
  for (const text of [caller.name, caller.email, 'Iris de Wit', story, title, wishes])
    expect(shown).not.toContain(text);
});

test('a period that cannot be is refused', async () => {
  const { evaluation } = office.as('evaluator');
  expect(await evaluation.show({ from: day('2026-06-02'), to: day('2026-06-01') })).toEqual({
    ok: false,
    failure: { code: 'period-reversed' },
  });
  expect(await evaluation.show({ from: day('1900-01-01'), to: day('2100-12-31') })).toMatchObject({
    ok: false,
    failure: { code: 'bad-input' },
  });
  expect(
    await evaluation.export({ from: day('2026-06-02'), to: day('2026-06-01'), format: 'csv', language: 'nl' }),
  ).toMatchObject({ ok: false });
});

test('while an evaluation is made others are answered', async () => {
  const answered: string[] = [];
  const evaluation = office
    .as('back-office')
    .evaluation.show(period)
    .then(() => answered.push('evaluation'));
  for (let turn = 0; turn < 3; turn += 1) {
    granted(await office.as('telephone').draft.save({ id: null, basis: null, intake: sampleIntake() }));
    answered.push('draft');
  }
  await evaluation;
  expect(answered).toEqual(['draft', 'draft', 'draft', 'evaluation']);
});

test('a register that is closed while an evaluation is made shows nothing of it', async () => {
  const closed = await openOffice();
  const shown = ['back-office', 'evaluator'] as const;
  const evaluations = shown.map((role) => closed.as(role).evaluation.show(period));
  closeRegister(closed.host);
  const refusal = { ok: false, failure: { code: 'not-signed-in' } };
  expect(await Promise.all(evaluations)).toEqual([refusal, refusal]);
  closed.close();
});

test('an export holds as many rows as it says', async () => {
  const { files } = granted(
    await office.as('back-office').evaluation.export({ ...period, format: 'csv', language: 'en' }),
  );
  const lines = Buffer.from(files[0]?.base64 ?? '', 'base64')
    .toString('utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines.length - 1).toBe(files[0]?.rows);
});
