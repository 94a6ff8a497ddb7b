import { day } from '../../shared/dates.ts';
import { stretchesToCount } from '../../shared/figures/beside-released.ts';
import { lookAtRelease } from '../../shared/figures/look-at-release.ts';
import type { Group, PeriodCounts } from '../../shared/figures/period-counts.ts';
import { RecipeId } from '../../shared/ids.ts';
import { askedShapes, isIn, type OwnCell, shapeKey } from '../../shared/recipes/own-counts.ts';
import { ownTogether } from '../../shared/recipes/own-together.ts';
import type { OwnFilter, OwnTable, RecipeTable } from '../../shared/recipes/recipe-content.ts';
import { filterings, recipeFault } from '../../shared/recipes/recipe-faults.ts';
import { shippedLists } from '../../shared/reference/shipped-lists.ts';
import { sampleOwnTable } from './sample-recipe.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What a report of these registers says; each is of another person, and names up to two subjects. */
export const fields = ['kind', 'main-subject', 'law', 'area'] as const;
export type Field = (typeof fields)[number];
export type Report = Readonly<Record<Field, readonly string[]>>;

/** The rows of each field: `none` for what was not filled in. */
export const codesOf: Readonly<Record<Field, readonly string[]>> = {
  kind: ['KLA', 'VRG', 'none'],
  'main-subject': ['TOE', 'BEJ', 'none'],
  law: ['wmo', 'jw', 'both', 'other', 'none'],
  area: ['G01', 'G03', 'G04', 'none'],
};

/** Every way in which a report says a field. */
export const waysOf: Readonly<Record<Field, readonly (readonly string[])[]>> = {
  kind: codesOf.kind.map((code) => [code]),
  'main-subject': [['TOE'], ['BEJ'], ['TOE', 'BEJ'], ['none']],
  law: codesOf.law.map((code) => [code]),
  area: codesOf.area.map((code) => [code]),
};

export const smallest = 5;

const standard = ['kinds', 'subjects', 'laws', 'areas', 'areas-by-law'] as const;

const listed: Readonly<Record<string, readonly string[]>> = {
  ...{ 'case-kinds': codesOf.kind, subjects: codesOf['main-subject'], areas: codesOf.area },
};
const lists = Object.fromEntries(
  shippedLists.map(({ name, items }) => [
    name,
    items
      .filter(({ code }) => (listed[name] ?? [code]).includes(code))
      .map((item) => ({ ...item, data: { ...item.data } })),
  ]),
);
const periods = {
  now: { from: day('2026-01-01'), to: day('2026-06-30') },
  before: { from: day('2025-07-01'), to: day('2025-12-31') },
};

/** What was released of some reports, and the tables that say so. */
export interface OwnReleases {
  readonly reports: readonly Report[];
  readonly releases: readonly ReturnType<typeof release>[];
  readonly tables: readonly OwnTable[];
  readonly refused: number;
}

/** Random recipes with tables of their own over random reports. */
export function randomOwnReleases(random: SeededRandom): OwnReleases {
  const reports = { now: drawReports(random), before: drawReports(random) };
  return ownReleasesOf(
    reports,
    Array.from({ length: 1 + random.below(3) }, () => drawTables(random)),
  );
}

/** Recipes with tables of their own, released over the same days one after the other, each protected beside those before it. */
export function ownReleasesOf(reports: Both, recipes: readonly (readonly OwnTable[])[]): OwnReleases {
  const made: ReturnType<typeof release>[] = [];
  let tables: readonly OwnTable[] = [];
  let refused = 0;
  for (const own of recipes) {
    const together = ownTogether([...own, ...tables]);
    const found = together.ok ? release(reports, { own, all: together.value, released: made }) : null;
    if (!together.ok || !found || found.exposed > 0) {
      refused += 1;
      continue;
    }
    tables = together.value;
    made.push(found);
  }
  return { reports: reports.now, releases: made, tables, refused };
}

interface Recipes {
  readonly own: readonly OwnTable[];
  readonly all: readonly OwnTable[];
  readonly released: readonly { readonly evaluation: ReturnType<typeof lookAtRelease>['evaluation'] }[];
}

type Both = Readonly<Record<'now' | 'before', readonly Report[]>>;

function release(reports: Both, { own, all, released: made }: Recipes) {
  const counts = { now: countsOf(reports.now, all), before: countsOf(reports.before, all) };
  const released = made.map(({ evaluation }) => evaluation);
  const stretches = stretchesToCount(periods, released).map((period) => ({
    period,
    counts: counts[period.from === periods.now.from ? 'now' : 'before'],
  }));
  const look = { before: false, shares: false, below: false, order: 'list' as const, text: { nl: '', en: '' } };
  const content: readonly RecipeTable[] = [
    ...standard.map((table) => ({ kind: 'standard' as const, table, ...look })),
    ...own,
  ];
  return lookAtRelease({
    ...{ period: periods.now, before: periods.before, counts, lists, beside: { released, stretches } },
    thresholds: { smallest, smallestSensitive: smallest },
    recipe: {
      ...{ id: RecipeId.parse('00000000-0000-7000-8000-000000000000'), version: 1, name: 'Recept' },
      content: { kind: 'tables', introduction: { nl: '', en: '' }, tables: [...content] },
    },
  });
}

function drawReports(random: SeededRandom): readonly Report[] {
  const skew = 1 + 2 * random.next();
  const draw = (field: Field) => waysOf[field][Math.floor(waysOf[field].length * random.next() ** skew)] ?? ['none'];
  return Array.from({ length: 20 + random.below(300) }, () => ({
    ...{ kind: draw('kind'), 'main-subject': draw('main-subject'), law: draw('law'), area: draw('area') },
  }));
}

/** Tables without a fault, as an office may write them. */
function drawTables(random: SeededRandom): readonly OwnTable[] {
  const field = () => fields[random.below(fields.length)] ?? 'kind';
  const filter = (): OwnFilter => {
    const by = field();
    const codes = codesOf[by].filter((code) => code !== 'none');
    const from = random.below(codes.length);
    return { by, codes: codes.slice(from, from + 1 + random.below(2)) };
  };
  for (;;) {
    const tables = Array.from({ length: 1 + random.below(3) }, (_, at) =>
      sampleOwnTable({
        title: { nl: `Tabel ${at}`, en: `Table ${at}` },
        rows: field(),
        columns: random.below(2) === 0 ? null : field(),
        counted: random.below(2) === 0 ? 'reports' : 'mentions',
        filters: Array.from({ length: [0, 1, 1, 2][random.below(4)] ?? 0 }, filter),
        before: false,
      }),
    );
    if (!recipeFault({ kind: 'tables', introduction: { nl: '', en: '' }, tables: [...tables] })) return tables;
  }
}

/** Whether a report is one of those that a table chooses. */
export function fits(report: Report, filters: readonly OwnFilter[]): boolean {
  return filters.every(({ by, codes }) => isField(by) && report[by].some((code) => codes.includes(code)));
}

/** How often a report is counted in a row of a field; in all rows together as often as it says a code of it. */
export function timesIn(report: Report, field: string | null, row: string | null): number {
  if (field === null || !isField(field)) return 1;
  return row === null ? report[field].length : Number(report[field].includes(row));
}

export function isField(name: string): name is Field {
  return fields.some((field) => field === name);
}

/** What SQL counts of these reports. */
function countsOf(reports: readonly Report[], own: readonly OwnTable[]): PeriodCounts {
  const group = (by: string, given: Partial<Group>, of: readonly Report[]): Group => ({
    ...{ by, code: null, parent: null, ...amount(of) },
    ...given,
  });
  const all = group('all', {}, reports);
  const single = fields.flatMap((field) =>
    codesOf[field].map((code) =>
      group(
        field,
        { code: code === 'none' ? null : code },
        reports.filter((report) => report[field].includes(code)),
      ),
    ),
  );
  const cross = (
    by: string,
    parent: Field,
    codes: readonly string[],
    isIn: (report: Report, code: string) => boolean,
  ) =>
    codesOf[parent].flatMap((row) =>
      codes.map((code) =>
        group(
          by,
          { parent: row === 'none' ? null : row, code: code === 'none' ? null : code },
          reports.filter((report) => report[parent].includes(row) && isIn(report, code)),
        ),
      ),
    );
  const isOfLaw = (report: Report, law: string) => columnOf(report) === law;
  const crossed = [
    ...cross('area-law', 'area', ['wmo', 'jw', 'rest'], isOfLaw),
    ...cross('subject-law', 'main-subject', ['wmo', 'jw', 'rest'], isOfLaw),
    ...cross('subject-area', 'main-subject', codesOf.area, (report, area) => report.area.includes(area)),
  ];
  const none = { reports: 0, mentions: 0, persons: 0 };
  return {
    ...{ received: [all, ...single, ...crossed], settled: [all], openAtStart: [], openAtEnd: [] },
    ...{ handedOver: none, referred: [], supported: [], durations: [], signals: [] },
    stepDays: { reaction: [], referral: [], 'hand-over': [] },
    own: own.length === 0 ? [] : [{ of: 'received', tables: own, cells: ownCells(reports, own) }],
  };
}

/** The crossing of areas and acts puts all other acts together. */
export function columnOf({ law: [law = ''] }: Pick<Report, 'law'>): string {
  return law === 'wmo' || law === 'jw' ? law : 'rest';
}

function amount({ length }: readonly Report[], mentions = length) {
  return { reports: length, mentions, persons: length };
}

function ownCells(reports: readonly Report[], own: readonly OwnTable[]): readonly OwnCell[] {
  const cut = filterings(own);
  const partOf = (report: Report) =>
    cut.reduce((part, filters, index) => part + (fits(report, filters) ? 2 ** index : 0), 0);
  const groups = new Map<string, readonly Report[]>([['all', reports]]);
  cut.forEach((_, index) => {
    groups.set(
      `filtering-${index}`,
      reports.filter((report) => isIn(partOf(report), index)),
    );
  });
  for (let part = 0; cut.length > 0 && part < 2 ** cut.length; part += 1)
    groups.set(
      `part-${part}`,
      reports.filter((report) => partOf(report) === part),
    );
  return askedShapes(own).flatMap(({ rows, columns, below }) =>
    [...groups].flatMap(([name, of]) => {
      const cell = (row: string | null, column: string | null): OwnCell[] => {
        const times = (report: Report) => timesIn(report, rows, row) * timesIn(report, columns, column);
        const found = of.filter((report) => times(report) > 0);
        const mentions = found.reduce((sum, report) => sum + times(report), 0);
        const counted = (code: string | null) => (code === 'none' ? null : code);
        const line = {
          ...{ level: row === null ? 0 : 1, row: counted(row), below: null },
          ...{ split: column !== null, column: counted(column) },
        };
        const shape = shapeKey({ rows, columns });
        return found.length === 0 || below ? [] : [{ shape, group: name, ...line, ...amount(found, mentions) }];
      };
      const sides = (side: string | null) => [null, ...(side !== null && isField(side) ? codesOf[side] : [])];
      return sides(rows).flatMap((row) => sides(columns).flatMap((column) => cell(row, column)));
    }),
  );
}
