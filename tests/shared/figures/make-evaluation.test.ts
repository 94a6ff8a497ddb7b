import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Evaluation } from '../../../shared/contract/evaluation.ts';
import { day } from '../../../shared/dates.ts';
import { makeEvaluation } from '../../../shared/figures/make-evaluation.ts';
import type { Group, PeriodCounts } from '../../../shared/figures/period-counts.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';
import { crossingNames, tableNames } from '../../../shared/text/figures.ts';

const organisation = (code: string, parent: string) => ({
  code,
  parent,
  nl: `Zorggroep ${code}`,
  en: `Care ${code}`,
  active: true,
  validFrom: null,
  validTo: null,
  order: 1,
  data: {},
});
const shipped = Object.fromEntries(
  shippedLists.map(({ name, items }) => [name, items.map((item) => ({ ...item, data: { ...item.data } }))]),
);
const lists = { ...shipped, organisations: [organisation('A', 'HH'), organisation('B', 'HH')] };

const group = (by: string, code: string | null, reports: number, more: Partial<Group> = {}): Group => ({
  by,
  code,
  parent: null,
  reports,
  mentions: reports,
  persons: reports,
  ...more,
});
const none: PeriodCounts = {
  received: [group('all', null, 0)],
  settled: [group('all', null, 0)],
  openAtStart: [group('all', null, 0)],
  openAtEnd: [group('all', null, 0)],
  handedOver: group('all', null, 0),
  referred: [],
  supported: [],
  durations: [],
  stepDays: { reaction: [], referral: [], 'hand-over': [] },
  signals: [],
};

function evaluate(now: Partial<PeriodCounts>, before: Partial<PeriodCounts> = {}) {
  const period = { from: day('2026-01-01'), to: day('2026-06-30') };
  const parts = {
    period,
    before: { from: day('2025-07-01'), to: day('2025-12-31') },
    lists,
    thresholds: { smallest: 5, smallestSensitive: 10 },
  };
  const evaluation = makeEvaluation({ ...parts, counts: { now: { ...none, ...now }, before: { ...none, ...before } } });
  const table = (name: string) => {
    const found = evaluation.tables.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No table ${name}`);
    return found;
  };
  /** What stands in a column, by row; `x` where it is hidden. */
  const column = (name: string, key: string) => {
    const { columns, rows } = table(name);
    const index = columns.findIndex((candidate) => candidate.key === key);
    return Object.fromEntries(rows.map(({ code, cells }) => [code, cells[index]?.hidden ? 'x' : cells[index]?.value]));
  };
  return { evaluation, table, column };
}

const isCrossing = (name: string) => crossingNames.some((crossing) => crossing === name);

test('an empty register has every table but those that are crossed, with noughts', () => {
  const { evaluation } = evaluate({});
  expect(Evaluation.parse(evaluation)).toEqual(evaluation);
  expect(evaluation.tables.map(({ name }) => name)).toEqual(tableNames.filter((name) => !isCrossing(name)));
  expect(evaluation.hiddenCells).toBe(0);
  const counts = evaluation.tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ cells }) => cells.filter((_, index) => columns[index]?.unit === 'count')),
  );
  // A month is in one of the two periods.
  expect(counts.every(({ value }) => value === 0 || value === null)).toBe(true);
});

test('every table has a title that fits on a sheet, one definition and no row twice', () => {
  const { evaluation } = evaluate({});
  for (const { title, definition, rows, columns } of evaluation.tables) {
    expect(title.nl.length).toBeLessThanOrEqual(31);
    expect(title.en.length).toBeLessThanOrEqual(31);
    expect(definition.nl).not.toBe('');
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  }
  expect(new Set(evaluation.tables.map(({ title }) => title.nl)).size).toBe(evaluation.tables.length);
});

test('reports of a kind stand with their label and their share of all', () => {
  const { table, column } = evaluate({
    received: [group('all', null, 40), group('kind', 'KLA', 30), group('kind', 'VRG', 10)],
  });
  expect(table('kinds').rows.find(({ code }) => code === 'KLA')?.label).toEqual({ nl: 'Klacht', en: 'Complaint' });
  expect(column('kinds', 'now-reports')).toMatchObject({ total: 40, KLA: 30, VRG: 10, SIG: 0, none: 0 });
  expect(column('kinds', 'now-share')).toMatchObject({ total: 100, KLA: 75, VRG: 25 });
});

test('of fewer than thirty reports there are no shares', () => {
  const { column } = evaluate({ received: [group('all', null, 29), group('kind', 'KLA', 29)] });
  expect(column('kinds', 'now-share')).toMatchObject({ total: null, KLA: null });
  expect(column('kinds', 'now-reports')).toMatchObject({ total: 29, KLA: 29 });
});

test('a small kind is hidden with another, its share as well, in this period only', () => {
  const received = [
    group('all', null, 62),
    group('kind', 'KLA', 50),
    group('kind', 'VRG', 10),
    group('kind', 'CMP', 2),
  ];
  const { column, evaluation } = evaluate({ received });
  expect(column('kinds', 'now-reports')).toMatchObject({ total: 62, KLA: 50, VRG: 'x', CMP: 'x', SIG: 0 });
  expect(column('kinds', 'now-share')).toMatchObject({ VRG: 'x', CMP: 'x' });
  expect(column('kinds', 'before-reports')).toMatchObject({ VRG: 0, CMP: 0 });
  expect(evaluation.hiddenCells).toBe(4);
});

test('subjects count as reports and as mentions, and are hidden together', () => {
  const received = [
    group('all', null, 40),
    group('main-subject', 'TOE', 20, { mentions: 25 }),
    group('subject', 'TOE-01', 12, { parent: 'TOE' }),
    group('subject', 'TOE-02', 10, { parent: 'TOE' }),
    group('subject', null, 3, { parent: 'TOE' }),
    group('main-subject', 'COM', 20, { mentions: 20, persons: 20 }),
    group('subject', 'COM-01', 20, { parent: 'COM' }),
    group('main-subject', null, 5),
  ];
  const { column, table } = evaluate({ received });
  expect(column('subjects', 'now-mentions')).toMatchObject({
    total: 50,
    TOE: 25,
    'TOE-01': 12,
    'TOE-02': 'x',
    'TOE.none': 'x',
    COM: 20,
    'COM-01': 20,
    none: 5,
  });
  expect(column('subjects', 'now-reports')).toMatchObject({
    total: 40,
    TOE: 20,
    'TOE-01': 12,
    'TOE-02': 'x',
    'TOE.none': 'x',
  });
  expect(table('subjects').rows.find(({ code }) => code === 'TOE-01')?.level).toBe(2);
});

test('an organisation stands below its kind, also a stranger to the list', () => {
  const received = [
    group('all', null, 30),
    group('party-kind', 'HH', 30),
    group('party', 'A', 20, { parent: 'HH' }),
    group('party', 'Q', 10, { parent: 'HH' }),
  ];
  expect(evaluate({ received }).column('parties', 'now-reports')).toMatchObject({
    HH: 30,
    A: 20,
    B: 0,
    'HH.Q': 10,
    'HH.none': 0,
  });
});

test('a small number in the flow hides what was open at all three moments, and the stages', () => {
  const before = {
    received: [group('all', null, 40)],
    settled: [group('all', null, 30)],
    openAtStart: [group('all', null, 2)],
    openAtEnd: [group('all', null, 12)],
  };
  const now = {
    received: [group('all', null, 50)],
    settled: [group('all', null, 40)],
    openAtStart: [group('all', null, 12)],
    openAtEnd: [group('all', null, 22), group('stage', 'new', 22)],
  };
  const { column } = evaluate(now, before);
  expect(column('flow', 'now-reports')).toEqual({
    'open-at-start': 'x',
    received: 50,
    settled: 40,
    'open-at-end': 'x',
  });
  expect(column('flow', 'before-reports')).toEqual({
    'open-at-start': 'x',
    received: 40,
    settled: 30,
    'open-at-end': 'x',
  });
  expect(column('stages', 'now-reports')).toMatchObject({ total: 'x', new: 'x' });
});

test('help given is shown as in the table of outcomes', () => {
  const settled = [
    group('all', null, 60),
    group('outcome', 'AFD-INF', 40),
    group('outcome', 'AFD-INT', 18),
    group('outcome', 'AFD-BEM', 2),
  ];
  const { column } = evaluate({ settled });
  expect(column('outcomes', 'now-reports')).toMatchObject({ total: 60, 'AFD-INF': 40, 'AFD-INT': 'x', 'AFD-BEM': 'x' });
  expect(column('support', 'now-reports')).toEqual({ 'AFD-OVD': 0, 'AFD-ODS': 0, 'AFD-INT': 'x', 'AFD-BEM': 'x' });
});

test('days are shown of ten reports and more, and not beside hidden weeks', () => {
  const settled = (six: number, later: number) => ({
    settled: [group('all', null, six + later), group('settling', 'six-weeks', six), group('settling', 'longer', later)],
    durations: [
      { days: 3, reports: six },
      { days: 100, reports: later },
    ],
  });
  expect(evaluate(settled(30, 10)).column('durations', 'now-days')).toEqual({ median: 3, 'nine-in-ten': 100 });
  expect(evaluate(settled(9, 0)).column('durations', 'now-days')).toEqual({ median: 'x', 'nine-in-ten': 'x' });
  expect(evaluate(settled(30, 2)).column('durations', 'now-days')).toEqual({ median: 'x', 'nine-in-ten': 'x' });
  expect(evaluate(settled(0, 0)).column('durations', 'now-days')).toEqual({ median: null, 'nine-in-ten': null });
});

test('judgments add up per judgment and per subject', () => {
  const settled = [
    group('all', null, 90),
    group('judged', null, 30, { mentions: 40 }),
    group('judgment', 'OOR-BEH', 20, { mentions: 25 }),
    group('judged-subject', 'TOE', 20, { parent: 'OOR-BEH', mentions: 25 }),
    group('judgment', 'OOR-NBH', 15),
    group('judged-subject', 'TOE', 15, { parent: 'OOR-NBH' }),
  ];
  const { column } = evaluate({ settled });
  expect(column('judgments', 'now-mentions')).toMatchObject({
    total: 40,
    'OOR-BEH': 25,
    'OOR-BEH.TOE': 25,
    'OOR-NBH': 15,
    'OOR-NBH.TOE': 15,
  });
});

test('signals count groups of reports: small numbers of them are shown', () => {
  const { column } = evaluate({
    signals: [
      { level: 'provider', state: 'new', reason: null, count: 1 },
      { level: 'provider', state: 'dismissed', reason: 'chance', count: 2 },
    ],
  });
  expect(column('signals', 'now-signals')).toMatchObject({ total: 3, new: 1, dismissed: 2 });
});

const kinds = fc.array(
  fc.tuple(fc.constantFrom('KLA', 'VRG', 'SIG', 'CMP', null, 'XXX'), fc.integer({ min: 0, max: 30 })),
  { maxLength: 6 },
);

test('what is shown below a shown total never exceeds it, and equals it where nothing is hidden; a total is hidden for what is hidden below it', () => {
  fc.assert(
    fc.property(kinds, (drawn) => {
      const byKind = new Map(drawn);
      const groups = [...byKind].map(([code, reports]) => group('kind', code, reports));
      const { table } = evaluate({
        received: [
          group(
            'all',
            null,
            groups.reduce((sum, { reports }) => sum + reports, 0),
          ),
          ...groups,
        ],
      });
      const [total, ...rows] = table('kinds').rows;
      const cells = rows.flatMap(({ cells: [first] }) => first ?? []);
      const shown = cells.reduce((sum, { value }) => sum + (value ?? 0), 0);
      const whole = total?.cells[0]?.value ?? null;
      const nothingHidden = cells.every(({ hidden }) => !hidden);
      if (whole === null) expect(nothingHidden).toBe(false);
      else if (nothingHidden) expect(shown).toBe(whole);
      else expect(shown).toBeLessThan(whole);
    }),
  );
});
