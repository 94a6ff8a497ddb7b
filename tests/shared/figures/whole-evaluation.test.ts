import { expect, test } from 'vitest';
import type { Evaluation, FigureTable } from '../../../shared/contract/evaluation.ts';
import { day } from '../../../shared/dates.ts';
import { makeEvaluation } from '../../../shared/figures/make-evaluation.ts';
import type { Group, PeriodCounts } from '../../../shared/figures/period-counts.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';
import { type SeededRandom, seededRandom } from '../../support/seeded-random.ts';
import { attackTable, type Published } from '../../support/table-attacker.ts';
import { runSeed, times } from '../../support/times.ts';

const lists = Object.fromEntries(
  shippedLists.map(({ name, items }) => [name, items.map((item) => ({ ...item, data: { ...item.data } }))]),
);

/** Reports spread unevenly over codes, each another person. */
function split(random: SeededRandom, { by, codes, of }: { by: string; codes: readonly (string | null)[]; of: number }) {
  const counts = codes.map(() => 0);
  for (let report = 0; report < of; report += 1) {
    const at = Math.floor(codes.length * random.next() ** 3);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return codes.map((code, at) => group(by, code, counts[at] ?? 0)).filter(({ reports }) => reports > 0);
}

const group = (by: string, code: string | null, reports: number, parent: string | null = null): Group => ({
  ...{ by, code, parent, reports, mentions: reports, persons: reports },
});

/** A period that goes on from what was open. */
function drawPeriod(random: SeededRandom, openAtStart: number): PeriodCounts {
  const received = 5 + random.below(200);
  const settled = random.below(openAtStart + received + 1);
  const open = openAtStart + received - settled;
  const subjects = split(random, { by: 'main-subject', codes: ['COM', 'JEU', 'VEI', 'TOE', null], of: received + 9 });
  return {
    received: [
      group('all', null, received),
      ...split(random, { by: 'kind', codes: ['KLA', 'VRG', 'SIG', 'CMP', null], of: received }),
      ...split(random, { by: 'channel', codes: ['TEL', 'MAIL', 'BALIE', null], of: received }),
      ...split(random, { by: 'law', codes: ['wmo', 'jw', 'both', 'other'], of: received }),
      ...subjects,
      ...subjects.flatMap(({ code, reports }) =>
        code === null
          ? []
          : split(random, { by: 'subject', codes: [`${code}-01`, `${code}-02`, `${code}-03`, null], of: reports }).map(
              (part) => ({ ...part, parent: code }),
            ),
      ),
    ],
    settled: [
      group('all', null, settled),
      ...split(random, { by: 'outcome', codes: ['AFD-INF', 'AFD-INT', 'AFD-BEM', null], of: settled }),
      ...split(random, { by: 'settling', codes: ['six-weeks', 'ten-weeks', 'longer'], of: settled }),
    ],
    openAtStart: [group('all', null, openAtStart)],
    openAtEnd: [
      group('all', null, open),
      ...split(random, { by: 'stage', codes: ['new', 'check', 'closed'], of: open }),
    ],
    handedOver: group('all', null, random.below(8)),
    ...{ referred: [], supported: [], durations: [], signals: [] },
    stepDays: { reaction: [], referral: [], 'hand-over': [] },
  };
}

const totalOf: Readonly<Record<string, string>> = {
  ...{ kinds: 'received', channels: 'received', laws: 'received' },
  ...{ outcomes: 'settled', 'settling-time': 'settled', stages: 'open-at-end' },
};

/** What an attacker reads in the tables: their figures, which of them are the same, and what adds up. */
function readTables({ tables }: Evaluation): Published & { readonly names: readonly string[] } {
  const figures = new Map<string, number | 'hidden'>();
  const sums: { whole: string[]; parts: string[] }[] = [];
  const flow = (row: string, period: string) => `flow/${row}@${period}`;
  for (const period of ['now', 'before'] as const) {
    for (const table of tables.filter(({ name }) => name === 'flow' || name === 'subjects' || totalOf[name])) {
      readColumn(table, period, { figures, sums });
    }
    sums.push({
      whole: [flow('open-at-start', period), flow('received', period)],
      parts: [flow('settled', period), flow('open-at-end', period)],
    });
  }
  sums.push({ whole: [flow('open-at-start', 'now')], parts: [flow('open-at-end', 'before')] });
  const names = [...figures.keys()];
  const places = (these: readonly string[]) => these.map((name) => names.indexOf(name));
  return {
    names,
    figures: [...figures.values()],
    sums: sums.map(({ whole, parts }) => ({ whole: places(whole), parts: places(parts) })),
  };
}

function readColumn(
  { name, columns, rows }: FigureTable,
  period: 'now' | 'before',
  read: { figures: Map<string, number | 'hidden'>; sums: { whole: string[]; parts: string[] }[] },
): void {
  const measure = name === 'subjects' ? 'mentions' : 'reports';
  const column = columns.findIndex(({ key }) => key === `${period}-${measure}`);
  const above: string[] = [];
  const partsOf = new Map<string, string[]>();
  for (const { code, level, cells } of rows) {
    const total = totalOf[name];
    const own = level === 0 && total ? `flow/${total}@${period}` : `${name}/${code}@${period}`;
    const cell = cells[column];
    read.figures.set(own, cell?.hidden ? 'hidden' : (cell?.value ?? 0));
    above[level] = own;
    const parent = name === 'flow' ? undefined : above[level - 1];
    if (parent !== undefined) partsOf.set(parent, [...(partsOf.get(parent) ?? []), own]);
  }
  for (const [whole, parts] of partsOf) read.sums.push({ whole: [whole], parts });
}

test(`nobody works out a hidden figure from all tables of an evaluation together (seed ${runSeed})`, () => {
  const random = seededRandom(runSeed);
  let tried = 0;
  for (let turn = 0; turn < times(12); turn += 1) {
    const before = drawPeriod(random, random.below(60));
    const open = before.openAtEnd[0]?.reports ?? 0;
    const evaluation = makeEvaluation({
      period: { from: day('2026-01-01'), to: day('2026-06-30') },
      before: { from: day('2025-07-01'), to: day('2025-12-31') },
      counts: { now: drawPeriod(random, open), before },
      lists,
      thresholds: { smallest: 5, smallestSensitive: 10 },
    });
    const published = readTables(evaluation);
    const known = attackTable(published, 5);
    const narrow = published.names.filter((_, at) => {
      const { least = 0, most = 0 } = known[at] ?? {};
      return published.figures[at] === 'hidden' && most - least < 5;
    });
    tried += published.figures.filter((figure) => figure === 'hidden').length;
    expect({ turn, narrow }).toEqual({ turn, narrow: [] });
  }
  expect(tried).toBeGreaterThan(0);
});
