import type { FigureTable } from '../../shared/contract/evaluation.ts';
import type { LookAtRelease } from '../../shared/figures/look-at-release.ts';
import { ownTableName } from '../../shared/recipes/own-definition.ts';
import type { OwnTable } from '../../shared/recipes/recipe-content.ts';
import {
  codesOf,
  columnOf,
  type Field,
  fields,
  fits,
  type OwnReleases,
  type Report,
  randomOwnReleases,
  smallest,
  timesIn,
  waysOf,
} from './random-own-tables.ts';
import type { SeededRandom } from './seeded-random.ts';
import { attackTable } from './table-attacker.ts';

/** What came of an attack on tables of several recipes. */
export interface OwnAttacked {
  readonly releases: number;
  readonly refused: number;
  readonly tried: number;
  readonly recovered: number;
  /**
   * Small cells of a table that is not shown at all, since it has few reports for its cells, which other sums bound more narrowly
   * than the threshold: the proof of the product does not cover such a table. One that is known exactly is recovered.
   */
  readonly bounded: number;
  /** Cells of which the attacker's interval does not hold the truth: he would prove nothing. */
  readonly wrong: number;
  /** With only the small ones hidden: cells that were the only hidden one of a sum, and those found out. */
  readonly alone: number;
  readonly found: number;
}

/** A cell that was published, and the reports it counts. */
interface Cell {
  readonly release: number;
  readonly value: number;
  readonly hidden: boolean;
  /** Not shown, since its table has few reports for its cells: only what is small in it is a secret. */
  readonly closed: boolean;
  /** How often it counts a report. */
  times(report: Report): number;
}

/** Releases recipes with random tables of their own over the same days and attacks all of them together. */
export function attackOwnTablesOf(random: SeededRandom): OwnAttacked {
  return attackOwnReleases(randomOwnReleases(random));
}

/**
 * The attacker knows of each cell which reports it counts, and nothing of how the product binds tables: his unknowns are the numbers
 * of reports of each kind, subjects, act and area.
 */
export function attackOwnReleases({ reports, releases, tables, refused }: OwnReleases): OwnAttacked {
  const cells = releases.flatMap((release, at) => cellsOf(release, { at, tables, reports }));
  const known = attacked(cells);
  const isNarrow = ({ least, most }: { least: number; most: number }) => most - least < smallest;
  // What a shown 0 is made of is 0, and so is what no report can be: no secret.
  const noughts = cells.filter(({ value, hidden }) => value === 0 && !hidden);
  const isNought = (cell: Cell) => {
    const counted = atoms.filter((atom) => cell.times(atom) > 0);
    return counted.length === 0 || noughts.some((nought) => counted.every((atom) => nought.times(atom) > 0));
  };
  const secrets = cells.flatMap((cell, at) => (isSecret(cell) && !isNought(cell) ? [at] : []));
  const narrow = secrets.filter((at) => isNarrow(known[at] ?? nothing));
  // A release that hides what is not small and could be worked out before gives nothing away.
  const wasKnown = (at: number) => {
    const { release = 0, value = 0 } = cells[at] ?? {};
    if (release === 0 || isSmall(value)) return false;
    const asked = cells[at];
    const then = asked ? attacked([asked, ...cells.filter((cell) => cell.release < release)])[0] : undefined;
    return then !== undefined && isNarrow(then);
  };
  const given = narrow.filter((at) => !wasKnown(at));
  const isBounded = (at: number) => cells[at]?.closed === true && known[at]?.least !== known[at]?.most;
  const bare = cells.map((cell) => ({ ...cell, hidden: isSmall(cell.value) }));
  const alone = new Set(
    releases.flatMap((_, at) =>
      loneIn(bare.map((cell, index) => ({ ...cell, index })).filter(({ release }) => release === at)),
    ),
  );
  const exact = alone.size === 0 ? [] : attacked(bare, 0);
  return {
    ...{ releases: releases.length, refused, tried: secrets.length },
    recovered: given.filter((at) => !isBounded(at)).length,
    bounded: given.filter(isBounded).length,
    wrong: cells.filter(({ value }, at) => value < (known[at]?.least ?? 0) || value > (known[at]?.most ?? 0)).length,
    alone: alone.size,
    found: [...alone].filter((at) => exact[at]?.least === bare[at]?.value && exact[at]?.most === bare[at]?.value)
      .length,
  };
}

function isSecret({ hidden, closed, value }: Cell): boolean {
  return hidden && (!closed || isSmall(value));
}

/** 0 is no secret. */
function isSmall(value: number): boolean {
  return value > 0 && value < smallest;
}

const nothing = { least: 0, most: Number.POSITIVE_INFINITY };

/** Every way in which a report can be coded. */
const atoms: readonly Report[] = waysOf.kind.flatMap((kind) =>
  waysOf['main-subject'].flatMap((subjects) =>
    waysOf.law.flatMap((law) => waysOf.area.map((area) => ({ kind, 'main-subject': subjects, law, area }))),
  ),
);

/** A report that a cell counts twice stands in its sum twice: as itself, and as another of which there are as many. */
function attacked(cells: readonly Cell[], width = smallest) {
  const unknown = atoms.map(() => 'unpublished' as const);
  const figures = [
    ...cells.map(({ value, hidden }) => (hidden ? ('unpublished' as const) : value)),
    ...unknown,
    ...unknown,
  ];
  const [once, again] = [cells.length, cells.length + atoms.length];
  const sums = [
    ...cells.map((cell, at) => ({
      whole: [at],
      parts: atoms.flatMap((atom, index) => [once + index, again + index].slice(0, cell.times(atom))),
    })),
    ...atoms.map((_, index) => ({ whole: [once + index], parts: [again + index] })),
  ];
  return attackTable({ figures, sums }, width).slice(0, cells.length);
}

/** Hidden cells that are the only hidden one among the single kinds, channels, acts or areas of all reports. */
function loneIn(cells: readonly (Cell & { readonly index: number })[]): readonly number[] {
  const singles = fields.map((field) =>
    cells.filter((cell) => codesOf[field].some((code) => isExactly(cell, (report) => timesIn(report, field, code)))),
  );
  return singles.flatMap((line) => {
    const hidden = line.filter((cell) => cell.hidden);
    const values = new Set(hidden.map(({ value }) => value));
    return hidden.length > 0 && values.size === 1 && hidden.length === 1 ? hidden.map(({ index }) => index) : [];
  });
}

function isExactly(cell: Cell, times: (report: Report) => number): boolean {
  return atoms.every((atom) => cell.times(atom) === times(atom));
}

type Released = Pick<LookAtRelease, 'evaluation' | 'hidden'>;

interface About {
  readonly at: number;
  readonly tables: readonly OwnTable[];
  readonly reports: readonly Report[];
}

/** What the tables say of the period itself, read as anybody reads them. */
function cellsOf({ evaluation, hidden: why }: Released, { at, tables, reports }: About): readonly Cell[] {
  const closed = new Set(
    why.flatMap(({ table, row, column, why: reason }) => (reason === 'base' ? `${table} ${row} ${column}` : [])),
  );
  return evaluation.tables.flatMap((table) => {
    const own = tables.find((each) => ownTableName(each) === table.name.replace(/#\d+$/u, ''));
    return readCells(table, own).flatMap(({ cell, place, times }) => {
      if (cell.value === null && !cell.hidden) return [];
      const value = reports.reduce((sum, report) => sum + times(report), 0);
      return [{ release: at, value, hidden: cell.hidden, closed: closed.has(place), times }];
    });
  });
}

const fieldOf: Readonly<Record<string, Field>> = {
  ...{ kinds: 'kind', subjects: 'main-subject', laws: 'law', areas: 'area' },
};

function readCells(table: FigureTable, own: OwnTable | undefined) {
  const single = fieldOf[table.name];
  return table.rows.flatMap(({ code, cells }) =>
    table.columns.flatMap(({ key, unit, period }, index) => {
      const cell = cells[index];
      if (!cell || unit !== 'count' || period !== 'now') return [];
      const column = key.split('.')[1] ?? null;
      const place = `${table.name} ${code} ${key}`;
      const row = code === 'total' ? null : code;
      if (own) return [{ cell, place, times: ownCell(own, row, column) }];
      if (single) {
        const isReports = key === 'now-reports';
        return [{ cell, place, times: (report: Report) => counted(timesIn(report, single, row), isReports) }];
      }
      const [area, law] = code.split('.');
      return [{ cell, place, times: (report: Report) => Number(row === null || inCrossing(report, { area, law })) }];
    }),
  );
}

/** A report is one, however often it names what is asked. */
function counted(times: number, isReports: boolean): number {
  return isReports ? Math.min(1, times) : times;
}

function inCrossing(report: Report, { area, law }: { area: string | undefined; law: string | undefined }): boolean {
  return timesIn(report, 'area', area ?? '') > 0 && (law === undefined || columnOf(report) === law);
}

function ownCell({ rows, columns, filters, counted: what }: OwnTable, row: string | null, column: string | null) {
  return (report: Report) =>
    fits(report, filters)
      ? counted(timesIn(report, rows, row) * timesIn(report, columns, column), what === 'reports')
      : 0;
}
