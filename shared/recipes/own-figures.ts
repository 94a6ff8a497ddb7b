import type { Which } from '../figures/branch.ts';
import type { FigureBook } from '../figures/figure-book.ts';
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
  // All rows of a field of which a report has one together are all reports; where it has several, all that it names.
  const held = sides.filter(({ dimension, code }) => code !== null || manyOfOne.has(dimension));
  const suffix = groupName(group, cut);
  const standard =
    suffix === '' ? standardNames(of, held).find((name) => book.places.has(`${name}@${which}`)) : undefined;
  return `${standard ?? ownName(of, held, suffix)}@${which}`;
}

function ownName(of: OwnBase, held: readonly Side[], suffix: string): string {
  const parts = held.map(({ dimension, code }) => (code === null ? dimension : `${dimension}=${code}`)).sort();
  return held.length === 0 && suffix === '' ? of : `${of}[${parts.join('&')}]${suffix}`;
}

function groupName(group: OwnGroup, cut: readonly (readonly OwnFilter[])[]): string {
  if (group === 'all') return '';
  const number = Number(group.slice(group.indexOf('-') + 1));
  const keys = cut.map(filteringKey);
  if (group.startsWith('filtering-')) return `{${keys[number] ?? ''}}`;
  // Of one filtering alone the part that fits is the filtering itself.
  if (cut.length === 1 && number === 1) return `{${keys[0] ?? ''}}`;
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
  const [one, other] = held;
  if (!one) return [of];
  if (!other) {
    const table = tables[of][one.dimension];
    return table === undefined ? [] : [`${table}/${one.code === null ? 'total' : lastOf(one.code)}`];
  }
  return crossed.flatMap(({ of: own, rows, columns, name }) => {
    const [row, column] = [rows, columns].map((each) => held.find(({ dimension }) => dimension === each)?.code);
    return own === of && row && column ? [`${name}/${row}.${column}`] : [];
  });
}

/** A row below another bears its own code in the standard tables. */
function lastOf(code: string): string {
  return code.slice(code.indexOf('/') + 1);
}
