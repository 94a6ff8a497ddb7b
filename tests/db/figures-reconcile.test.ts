import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRegister } from '../../db/open.ts';
import { caseCodes, caseParties, caseReferrals, caseSubjects, caseSupports, cases } from '../../db/schema/cases.ts';
import { signalSteps, signals } from '../../db/schema/register.ts';
import type { Evaluation, FigureTable } from '../../shared/contract/evaluation.ts';
import { addDays, day } from '../../shared/dates.ts';
import { makeEvaluation } from '../../shared/figures/make-evaluation.ts';
import { periodBefore } from '../../shared/figures/period-before.ts';
import { ok } from '../../shared/result.ts';
import { countedIn } from '../support/counted-in.ts';
import { granted } from '../support/granted.ts';
import { lists } from '../support/shipped.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runSeed, times } from '../support/times.ts';

const start = day('2026-01-01');
const code = (...codes: string[]) => fc.option(fc.constantFrom(...codes));
const on = fc.integer({ min: 0, max: 120 });
const drawn = fc.record({
  received: on,
  closedAfter: fc.option(fc.integer({ min: -2, max: 90 })),
  handedOver: fc.option(on),
  caller: code('a', 'b', 'c'),
  kind: fc.constantFrom('KLA', 'VRG', 'SIG', 'XXX'),
  channel: fc.constantFrom('TEL', 'WEB', 'XXX'),
  law: code('wmo', 'jw'),
  area: code('G01', 'G03', 'XXX'),
  outcome: code('AFD-INF', 'AFD-BEM', 'XXX'),
  opinion: code('TEVREDEN', 'DEELS'),
  reaction: fc.option(fc.integer({ min: 0, max: 20 })),
  norm: fc.option(fc.constant(7)),
  parties: fc.array(fc.record({ kind: fc.constantFrom('GEM', 'WT', 'XXX'), organisation: code('WIJKTEAM', 'A') }), {
    maxLength: 3,
  }),
  subjects: fc.uniqueArray(fc.constantFrom('TOE', 'TOE-01', 'TOE-02', 'COM-02', 'XXX'), { maxLength: 4 }),
  judgment: code('OOR-BEH', 'OOR-NBH'),
  recommendation: code('followed', 'partly', 'XXX'),
  effects: fc.uniqueArray(fc.constantFrom('EFF-AAN', 'EFF-EXC', 'XXX'), { maxLength: 2 }),
  norms: fc.uniqueArray(fc.constantFrom('BN07', 'BN14'), { maxLength: 2 }),
  provision: code('MW-HV', 'XXX'),
  referrals: fc.array(
    fc.record({ on, kind: fc.constantFrom('municipality', 'veilig-thuis'), outcome: code('GEHOLPEN', 'TERUG') }),
    { maxLength: 3 },
  ),
  supports: fc.array(fc.record({ on, wayOn: code('settled', 'stopped') }), { maxLength: 2 }),
});
const drawnSignal = fc.record({
  on,
  level: fc.constantFrom('provider', 'cell', 'rule'),
  course: fc.constantFrom(
    ['new', null] as const,
    ['dismissed', 'chance'] as const,
    ['followed-up', 'council'] as const,
  ),
});
type Drawn = Parameters<Parameters<typeof drawn.map>[0]>[0];
type DrawnSignal = Parameters<Parameters<typeof drawnSignal.map>[0]>[0];

test(`seed ${runSeed}: on ${times(25)} random registers every table adds up, and so does the flow`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(drawn, { maxLength: 40 }),
      fc.array(drawnSignal, { maxLength: 6 }),
      async (reports, found) => {
        const evaluation = await evaluate(reports, found);
        for (const table of evaluation.tables) for (const column of countedColumns(table)) expectSums(table, column);
        expectFlow(evaluation);
        const total = (name: string) => valueAt(evaluation, name, 'total');
        expect([total('kinds'), total('help'), total('provisions')]).toEqual(
          Array(3).fill(valueAt(evaluation, 'flow', 'received')),
        );
        expect([total('outcomes'), total('opinions'), total('settling-time'), total('effects')]).toEqual(
          Array(4).fill(valueAt(evaluation, 'flow', 'settled')),
        );
        expect(total('stages')).toBe(valueAt(evaluation, 'flow', 'open-at-end'));
        expect(total('referrals')).toBe(total('referral-outcomes'));
        expect(total('recommendations')).toBe(valueAt(evaluation, 'effects', 'EFF-AAN'));
        expect(total('months-received')).toBe(total('kinds'));
        expect(total('signal-levels')).toBe(total('signals'));
      },
    ),
    { seed: runSeed, numRuns: times(25) },
  );
}, 300_000);

/** Nothing is hidden where one person is enough: the figures as they are counted. */
async function evaluate(reports: readonly Drawn[], found: readonly DrawnSignal[]): Promise<Evaluation> {
  const folder = temporaryFolder();
  const file = join(folder.path, 'register.db');
  const register = granted(openRegister({ file, registerKey: randomBytes(32), create: true }));
  await register.write((writer) => {
    for (const [index, report] of reports.entries()) writeReport(writer, index + 1, report);
    for (const [index, signal] of found.entries()) writeSignal(writer, String(index), signal);
    return ok(undefined);
  });
  const period = { from: addDays(start, 40), to: addDays(start, 80) };
  const before = periodBefore(period) ?? period;
  const counts = { now: await countedIn(register, period), before: await countedIn(register, before) };
  register.close();
  folder.remove();
  const thresholds = { smallest: 1, smallestSensitive: 1 };
  return makeEvaluation({ period, before, counts, lists, thresholds });
}

type Writer = Parameters<Parameters<(ReturnType<typeof openRegister> & { ok: true })['value']['write']>[0]>[0];

function writeReport(writer: Writer, row: number, report: Drawn): void {
  const { received, closedAfter, handedOver, reaction, norm, parties, subjects, judgment, ...rest } = report;
  const { recommendation, effects, norms, provision, referrals, supports, ...codes } = rest;
  const receivedOn = addDays(start, received);
  const after = (days: number | null) => (days === null ? null : addDays(receivedOn, days));
  writer.sql
    .insert(cases)
    .values({
      ...codes,
      ...{ row, id: `id-${row}`, number: `n-${row}`, version: 1, registeredBy: 'jan', registeredAt: '' },
      ...{ anonymous: false, person: '', title: '', destroyed: false, receivedOn },
      stage: closedAfter === null ? 'new' : 'closed',
      closedOn: after(closedAfter),
      handedOverOn: after(handedOver),
      firstReactionOn: after(reaction),
      reactionLastOn: after(norm),
    })
    .run();
  const below = { caseRow: row };
  for (const [ordinal, party] of parties.entries())
    writer.sql
      .insert(caseParties)
      .values({ ...below, ordinal, ...party })
      .run();
  for (const [ordinal, subject] of subjects.entries())
    writer.sql
      .insert(caseSubjects)
      .values({ ...below, ordinal, subject, judgment })
      .run();
  const listed = [
    ...effects.map((effect) => ({ list: 'outcomes', code: effect, score: null })),
    ...norms.map((one) => ({ list: 'fairness-norms', code: one, score: '2' })),
    ...(recommendation === null ? [] : [{ list: 'recommendations', code: recommendation, score: null }]),
    ...(provision === null ? [] : [{ list: 'provisions', code: provision, score: null }]),
  ];
  for (const one of listed)
    writer.sql
      .insert(caseCodes)
      .values({ ...below, ...one })
      .run();
  for (const [referral, { on: days, ...one }] of referrals.entries())
    writer.sql
      .insert(caseReferrals)
      .values({ ...below, referral, onDay: addDays(receivedOn, days), ...one })
      .run();
  for (const [support, { on: days, wayOn }] of supports.entries())
    writer.sql
      .insert(caseSupports)
      .values({ ...below, support, fromDay: addDays(receivedOn, days), wayOn })
      .run();
}

function writeSignal(writer: Writer, id: string, { on: days, level, course: [state, reason] }: DrawnSignal): void {
  const openedOn = addDays(start, days);
  const seen = { lastAlarmOn: openedOn, since: openedOn, observed: 5, expected: 1, found: '{}' };
  writer.sql
    .insert(signals)
    .values({ id, level, unit: '[]', state, openedOn, ...seen })
    .run();
  const step = { signalId: id, at: '2026-01-01T09:00:00.000Z', by: 'jan', note: '' };
  writer.sql
    .insert(signalSteps)
    .values({ ...step, position: 1, state, reason })
    .run();
  writer.sql
    .insert(signalSteps)
    .values({ ...step, position: 2, state, reason: 'note' })
    .run();
}

/** What adds up: mentions where a report may be counted in several rows, else reports or signals. */
function countedColumns({ columns }: FigureTable): readonly number[] {
  const mentions = columns.flatMap(({ key }, index) => (key.endsWith('-mentions') ? [index] : []));
  const counts = columns.flatMap(({ unit }, index) => (unit === 'count' ? [index] : []));
  return mentions.length > 0 ? mentions : counts;
}

/** The rows of level 1 add up to the total, those of level 2 to the row above them, where there are any. */
function expectSums({ name, rows }: FigureTable, column: number): void {
  const value = (row: (typeof rows)[number] | undefined) => row?.cells[column]?.value ?? 0;
  const sum = (of: typeof rows) => of.reduce((all, row) => all + value(row), 0);
  const total = rows.find(({ level }) => level === 0);
  if (total) expect([name, sum(rows.filter(({ level }) => level === 1))]).toEqual([name, value(total)]);
  for (const [index, row] of rows.entries()) {
    if (row.level !== 1) continue;
    const next = rows.slice(index + 1);
    const end = next.findIndex(({ level }) => level === 1);
    const below = end === -1 ? next : next.slice(0, end);
    if (below.length > 0) expect([name, row.code, sum(below)]).toEqual([name, row.code, value(row)]);
  }
}

function expectFlow(evaluation: Evaluation): void {
  const [start, received, settled, end] = ['open-at-start', 'received', 'settled', 'open-at-end'].map((row) =>
    valueAt(evaluation, 'flow', row),
  );
  expect(Number(start) + Number(received)).toBe(Number(settled) + Number(end));
}

function valueAt({ tables }: Evaluation, table: string, row: string): number | null {
  const found = tables.find(({ name }) => name === table)?.rows.find(({ code: each }) => each === row);
  return found?.cells[0]?.value ?? null;
}
