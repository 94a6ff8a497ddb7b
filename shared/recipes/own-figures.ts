import type { Which } from '../figures/branch.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import { nameBeside } from '../figures/figure-name.ts';
import { type Dimension, manyOfOne, type OwnBase } from './dimensions.ts';
import { isIn, type OwnGroup } from './own-counts.ts';
import type { OwnFilter } from './recipe-content.ts';
import { filteringKey } from './recipe-faults.ts';

/** A side of a figure: a field with one of its rows, or with all of them together. */
export interface Side {
  readonly dimension: Dimension;
  /** `TOE`, or below it `TOE/TOE-01`; null: all rows together. */
  readonly code: string | null;
}

/** Which figure: of which reports, in which row and column, in which period. */
export interface FigureAt {
  readonly of: OwnBase;
  readonly sides: readonly Side[];
  readonly group: OwnGroup;
  readonly which: Which;
}

/**
 * The name of a figure in the book: the same figure has the same name in whatever table it stands, also in a standard one,
 * so that they are protected as one. `cut`: the filterings of all own tables about these reports.
 */
export function nameOf(
  book: FigureBook,
  { of, sides, group, which }: FigureAt,
  cut: readonly (readonly OwnFilter[])[],
): string {
  const chosen = chosenIn(group, cut);
  // Who chooses the reports of one act counts what stands in the row of that act: it is the same figure.
  const rows = chosen.flatMap(({ by, codes }) =>
    isRow({ by, codes }) ? codes.map((code) => ({ dimension: by, code })) : [],
  );
  // All rows of a field of which a report has one together are all reports; where it has several, all that it names.
  const held = distinct([...sides, ...rows].filter(({ dimension, code }) => code !== null || manyOfOne.has(dimension)));
  const suffix = group.startsWith('filtering-') || chosen.length > 0 ? restOf(chosen, held) : groupName(group, cut);
  const standard =
    suffix === '' ? standardNames(of, held).find((name) => book.places.has(`${name}@${which}`)) : undefined;
  return `${standard ?? ownName(of, held, suffix)}@${which}`;
}

/** True where all rows of a field of which a report may name several are counted together: then reports are counted again. */
export function countsAgain(sides: readonly Side[]): boolean {
  return sides.some(({ dimension, code }) => code === null && manyOfOne.has(dimension));
}

/** The name of the number of reports where figures count how often they name something. */
export function reportsNameOf(book: FigureBook, at: FigureAt, cut: readonly (readonly OwnFilter[])[]): string {
  const sides = at.sides.filter(({ code }) => code !== null);
  const name = nameOf(book, { ...at, sides }, cut);
  // In a row of another such field the figure is how often that is named.
  const isReports = sides.every(({ dimension }) => !manyOfOne.has(dimension)) || book.places.has(name);
  return isReports ? name : nameBeside(name, '~reports');
}

/** What a group chooses, where it is a filtering. Of one filtering alone the part that fits is the filtering itself. */
function chosenIn(group: OwnGroup, cut: readonly (readonly OwnFilter[])[]): readonly OwnFilter[] {
  if (group.startsWith('filtering-')) return cut[Number(group.slice('filtering-'.length))] ?? [];
  return cut.length === 1 && group === 'part-1' ? (cut[0] ?? []) : [];
}

/** True for a choice of what stands in one row of a field of which a report has one. */
export function isRow({ by, codes }: OwnFilter): boolean {
  return codes.length === 1 && !manyOfOne.has(by);
}

/** What is chosen besides the rows: a choice of which the row is one says nothing more. */
function restOf(chosen: readonly OwnFilter[], held: readonly Side[]): string {
  const isHeld = ({ by, codes }: OwnFilter) =>
    held.some(({ dimension, code }) => dimension === by && code !== null && codes.includes(topOf(code)));
  const rest = chosen.filter((filter) => !isRow(filter) && !isHeld(filter));
  return rest.length === 0 ? '' : `{${filteringKey(rest)}}`;
}

function distinct(sides: readonly Side[]): readonly Side[] {
  return [...new Map(sides.map((side) => [`${side.dimension}=${side.code ?? ''}`, side])).values()];
}

function ownName(of: OwnBase, held: readonly Side[], suffix: string): string {
  const parts = held.map(({ dimension, code }) => (code === null ? dimension : `${dimension}=${code}`)).sort();
  return held.length === 0 && suffix === '' ? of : `${of}[${parts.join('&')}]${suffix}`;
}

function groupName(group: OwnGroup, cut: readonly (readonly OwnFilter[])[]): string {
  if (group === 'all') return '';
  const number = Number(group.slice(group.indexOf('-') + 1));
  const keys = cut.map(filteringKey);
  return `{${keys.map((key, index) => `${isIn(number, index) ? '+' : '-'}${key}`).join(' ')}}`;
}

/** The tables of the standard evaluation that split up by a field. */
const tables: Readonly<Record<OwnBase, Readonly<Partial<Record<Dimension, string>>>>> = {
  received: {
    kind: 'kinds',
    channel: 'channels',
    law: 'laws',
    'party-kind': 'parties',
    'main-subject': 'subjects',
    provision: 'provisions',
    area: 'areas',
    finding: 'findings',
    reaction: 'reaction',
    help: 'help',
  },
  settled: { outcome: 'outcomes', effect: 'effects', opinion: 'opinions', settling: 'settling-time' },
  openAtEnd: { stage: 'stages' },
};

/** Those that cross two fields: the first in the rows. */
const crossed: readonly {
  readonly of: OwnBase;
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly name: string;
}[] = [
  { of: 'received', rows: 'main-subject', columns: 'law', name: 'subjects-by-law' },
  { of: 'received', rows: 'main-subject', columns: 'area', name: 'subjects-by-area' },
  { of: 'received', rows: 'area', columns: 'law', name: 'areas-by-law' },
  { of: 'settled', rows: 'outcome', columns: 'law', name: 'outcomes-by-law' },
];

/** What the standard evaluation calls a figure, if it has it. */
function standardNames(of: OwnBase, held: readonly Side[]): readonly string[] {
  const [one, other, third] = held;
  if (!one) return [of];
  if (third || one.dimension === other?.dimension) return [];
  if (!other) {
    const table = tables[of][one.dimension];
    return table === undefined ? [] : [`${table}/${one.code === null ? 'total' : lastOf(one.code)}`];
  }
  return crossed.flatMap(({ of: own, rows, columns, name }) => {
    const [row, column] = [rows, columns].map((each) => held.find(({ dimension }) => dimension === each)?.code);
    return own === of && row && column ? [`${name}/${row}.${column}`] : [];
  });
}

/** The row in which a row stands, or itself. */
export function topOf(code: string): string {
  return code.split('/')[0] ?? code;
}

/** A row below another bears its own code in the standard tables. */
function lastOf(code: string): string {
  return code.slice(code.indexOf('/') + 1);
}
