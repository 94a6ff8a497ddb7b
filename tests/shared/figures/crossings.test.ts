import { expect, test } from 'vitest';
import type { Evaluation, FigureTable } from '../../../shared/contract/evaluation.ts';
import { day } from '../../../shared/dates.ts';
import type { Amount } from '../../../shared/figures/amount.ts';
import { makeEvaluation } from '../../../shared/figures/make-evaluation.ts';
import type { Group, PeriodCounts } from '../../../shared/figures/period-counts.ts';
import { type SeededRandom, seededRandom } from '../../support/seeded-random.ts';
import { lists } from '../../support/shipped.ts';
import { attackTable } from '../../support/table-attacker.ts';
import { runSeed, times } from '../../support/times.ts';

/** One report, by another person each: its act, area, main subjects, organisations and outcome. */
interface Report {
  readonly law: string | null;
  readonly area: string | null;
  readonly outcome: string | null;
  readonly subjects: readonly (string | null)[];
  readonly organisations: readonly (string | null)[];
}

const itemsOf = (list: string) => lists[list] ?? [];
const areas = itemsOf('areas').flatMap(({ code, data }) => (data.level === 'area' ? [code] : []));
const subjects = itemsOf('subjects').flatMap(({ code, parent }) => (parent === null ? [code] : []));
const outcomes = itemsOf('outcomes').flatMap(({ code, data }) => (data.group === 'afdoening' ? [code] : []));
const organisations = ['ORG-01', 'ORG-02', 'ORG-03', 'ORG-04', null];

/** Uneven, so that some are many and some are few. */
const uneven = <T>(random: SeededRandom, from: readonly T[]): T | undefined =>
  from[Math.floor(from.length * random.next() ** 2)];

function drawReports(random: SeededRandom, count: number): readonly Report[] {
  const several = <T>(from: readonly T[]) => [...new Set([uneven(random, from), uneven(random, from)])];
  return Array.from({ length: count }, () => ({
    law: uneven(random, ['wmo', 'jw', 'both', 'other', null]) ?? null,
    area: uneven(random, [...areas, null]) ?? null,
    outcome: uneven(random, [...outcomes, null]) ?? null,
    subjects: several(subjects).map((code) => code ?? null),
    organisations: several(organisations).map((code) => code ?? null),
  }));
}

/** Counts as SQL does: each pair of a row and a column that a report names. */
function grouped(
  by: string,
  reports: readonly Report[],
  pairs: (report: Report) => readonly (readonly (string | null)[])[],
) {
  const found = new Map<string, { group: Group; last: number }>();
  for (const [index, report] of reports.entries()) {
    for (const [code = null, parent = null] of pairs(report)) {
      const key = `${code} ${parent}`;
      const known = found.get(key) ?? { group: { by, code, parent, reports: 0, mentions: 0, persons: 0 }, last: -1 };
      const more = known.last === index ? 0 : 1;
      const { reports: distinct, mentions, persons } = known.group;
      const group = { ...known.group, reports: distinct + more, mentions: mentions + 1, persons: persons + more };
      found.set(key, { group, last: index });
    }
  }
  return [...found.values()].map(({ group }) => group);
}

function countsOf(reports: readonly Report[]): PeriodCounts {
  const count = reports.length;
  const all = (of: number): Group => ({ by: 'all', code: null, parent: null, reports: of, mentions: of, persons: of });
  const act = ({ law }: Report) => (law === 'wmo' || law === 'jw' ? law : 'rest');
  const pairs = <A, B>(one: readonly A[], other: readonly B[]) => one.flatMap((a) => other.map((b) => [a, b] as const));
  const none: Amount = { reports: 0, mentions: 0, persons: 0 };
  return {
    received: [
      all(count),
      ...grouped('law', reports, ({ law }) => [[law]]),
      ...grouped('area', reports, ({ area }) => [[area]]),
      ...grouped('main-subject', reports, (report) => report.subjects.map((code) => [code])),
      ...grouped('party-kind', reports, (report) => report.organisations.map(() => ['HH'])),
      ...grouped('party', reports, (report) => report.organisations.map((code) => [code, 'HH'])),
      ...grouped('area-law', reports, (report) => [[act(report), report.area]]),
      ...grouped('subject-law', reports, (report) => report.subjects.map((code) => [act(report), code])),
      ...grouped('subject-area', reports, (report) => report.subjects.map((code) => [report.area, code])),
      ...grouped('subject-party', reports, (report) => pairs(report.organisations, report.subjects)),
    ],
    settled: [
      all(count),
      ...grouped('outcome', reports, ({ outcome }) => [[outcome]]),
      ...grouped('outcome-law', reports, (report) => [[act(report), report.outcome]]),
    ],
    ...{ openAtStart: [all(0)], openAtEnd: [all(0)], handedOver: none, referred: [], supported: [], durations: [] },
    ...{ signals: [], stepDays: { reaction: [], referral: [], 'hand-over': [] } },
  };
}

function evaluate(now: readonly Report[], before: readonly Report[], smallest: number): Evaluation {
  return makeEvaluation({
    period: { from: day('2026-01-01'), to: day('2026-12-31') },
    before: { from: day('2025-01-01'), to: day('2025-12-31') },
    counts: { now: countsOf(now), before: countsOf(before) },
    lists,
    thresholds: { smallest, smallestSensitive: smallest === 1 ? 1 : 2 * smallest },
  });
}

const isCrossing = ({ name }: FigureTable) => name.includes('-by-');
const columnAt = ({ columns }: FigureTable, key: string) => columns.findIndex((column) => column.key === key);

function valueAt(table: FigureTable | undefined, code: string, key: string): number | null | undefined {
  return table?.rows.find((row) => row.code === code)?.cells[columnAt(table, key)]?.value;
}

test('with enough reports all tables are crossed; with few only where a cell has three on average', () => {
  const random = seededRandom(7);
  const [many, few] = [drawReports(random, 1500), drawReports(random, 200)];
  expect(
    evaluate(many, many, 1)
      .tables.filter(isCrossing)
      .map(({ name }) => name),
  ).toEqual([...['subjects-by-law', 'subjects-by-area', 'subjects-by-provider', 'areas-by-law', 'outcomes-by-law']]);
  const thin = evaluate(many, few, 1)
    .tables.filter(isCrossing)
    .map(({ name }) => name);
  expect(thin).toContain('areas-by-law');
  expect(thin).not.toContain('subjects-by-area');
});

test(`cells are the reports that name both, and add up in both countings (seed ${runSeed})`, () => {
  const random = seededRandom(runSeed);
  const now = drawReports(random, 1500);
  const { tables } = evaluate(now, now, 1);
  const table = (name: string) => tables.find((each) => each.name === name);
  const both = now.filter((report) => report.area === areas[1] && report.subjects.includes(subjects[0] ?? ''));
  expect(valueAt(table('subjects-by-area'), `${subjects[0]}.${areas[1]}`, 'now-reports')).toBe(both.length);
  const named = now.filter(
    (report) => report.subjects.includes(subjects[2] ?? '') && report.organisations.includes('ORG-02'),
  );
  expect(valueAt(table('subjects-by-provider'), `${subjects[2]}.ORG-02`, 'now-mentions')).toBe(named.length);
  for (const crossed of tables.filter(isCrossing)) {
    const key = columnAt(crossed, 'now-mentions') >= 0 ? 'now-mentions' : 'now-reports';
    const value = (rows: FigureTable['rows']) =>
      rows.reduce((sum, { code }) => sum + (valueAt(crossed, code, key) ?? 0), 0);
    const mains = crossed.rows.filter(({ level }) => level === 1);
    expect([crossed.name, value(mains)]).toEqual([crossed.name, valueAt(crossed, 'total', key)]);
    for (const main of mains) {
      const below = crossed.rows.filter(({ level, code }) => level === 2 && code.startsWith(`${main.code}.`));
      expect([crossed.name, main.code, value(below)]).toEqual([
        crossed.name,
        main.code,
        valueAt(crossed, main.code, key),
      ]);
    }
  }
});

/** All that an attacker reads of one period in acts, areas and subjects and in the tables that cross them. */
function published({ tables }: Evaluation) {
  const figures = new Map<string, number | 'hidden' | 'unpublished'>();
  const sums: { whole: string[]; parts: string[] }[] = [];
  const read = (name: string, measure: string) => {
    const table = tables.find((each) => each.name === name);
    const column = table ? columnAt(table, `now-${measure}`) : -1;
    for (const { code, level, cells } of table?.rows ?? []) {
      const cell = cells[column];
      if (level === 2 || !isCrossed(name)) figures.set(`${name}/${code}`, cell?.hidden ? 'hidden' : (cell?.value ?? 0));
    }
    return (table?.rows ?? []).filter(({ level }) => level === (isCrossed(name) ? 2 : 1)).map(({ code }) => code);
  };
  const isCrossed = (name: string) => name.includes('-by-');
  for (const [name, measure] of [
    ['laws', 'reports'],
    ['areas', 'reports'],
    ['subjects', 'mentions'],
  ] as const)
    sums.push({ whole: [`${name}/total`], parts: read(name, measure).map((code) => `${name}/${code}`) });
  for (const [name, rows, measure] of [
    ['areas-by-law', 'areas', 'reports'],
    ['subjects-by-law', 'subjects', 'mentions'],
  ] as const) {
    const codes = read(name, measure);
    const cellsOf = (fits: (code: string) => boolean) => codes.filter(fits).map((code) => `${name}/${code}`);
    for (const row of new Set(codes.map((code) => code.slice(0, code.indexOf('.')))))
      sums.push({ whole: [`${rows}/${row}`], parts: cellsOf((code) => code.startsWith(`${row}.`)) });
    for (const [law, whole] of [
      ['wmo', ['laws/wmo']],
      ['jw', ['laws/jw']],
      ['rest', ['laws/both', 'laws/other', 'laws/none']],
    ] as const) {
      // A report with several subjects counts once for its act and more often among its subjects.
      const more = rows === 'subjects' ? [`more/${law}`] : [];
      for (const one of more) figures.set(one, 'unpublished');
      sums.push({ whole: [...whole, ...more], parts: cellsOf((code) => code.endsWith(`.${law}`)) });
    }
  }
  const names = [...figures.keys()];
  const places = (these: readonly string[]) => these.map((name) => names.indexOf(name));
  return {
    names,
    figures: [...figures.values()],
    sums: sums.map(({ whole, parts }) => ({ whole: places(whole), parts: places(parts) })),
  };
}

test(`nobody works out a hidden cell from a crossing and the tables it crosses (seed ${runSeed})`, () => {
  const random = seededRandom(runSeed + 1);
  let tried = 0;
  for (let turn = 0; turn < times(3); turn += 1) {
    const read = published(evaluate(drawReports(random, 260), drawReports(random, 260), 5));
    const known = attackTable(read, 5);
    const narrow = read.names.filter((_, at) => {
      const { least = 0, most = 0 } = known[at] ?? {};
      return read.figures[at] === 'hidden' && most - least < 5;
    });
    tried += read.figures.filter((figure) => figure === 'hidden').length;
    expect({ turn, narrow }).toEqual({ turn, narrow: [] });
  }
  expect(tried).toBeGreaterThan(20);
});
