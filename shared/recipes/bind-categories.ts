import type { Which } from '../figures/branch.ts';
import { enterKnown, type FigureBook } from '../figures/figure-book.ts';
import { baseOf, nameBeside } from '../figures/figure-name.ts';
import { addUp } from './add-up.ts';
import { manyOfOne, type OwnBase } from './dimensions.ts';
import { isRow, nameOf, type Side } from './own-figures.ts';
import type { OwnFilter } from './recipe-content.ts';

/** A figure of a table that chooses its reports. */
interface Chosen {
  readonly of: OwnBase;
  readonly sides: readonly Side[];
  readonly which: Which;
  readonly filters: readonly OwnFilter[];
}

/**
 * Binds a figure of chosen reports to those of other tables that say the same row by row: a choice of two acts is what stands in
 * the rows of both; a choice of one subject is, but for reports that name it twice, what stands in the row of that subject.
 */
export function bindChoice(book: FigureBook, { of, sides, which, filters }: Chosen): void {
  const open = filters.filter((filter) => !isRow(filter));
  if (open.length === 0) return;
  const named = (own: readonly Side[], cut: readonly OwnFilter[]): readonly NamedPlace[] => {
    const name = nameOf(book, { of, sides: own, group: 'filtering-0', which }, [cut]);
    const place = book.places.get(name);
    return place === undefined ? [] : [{ name, place }];
  };
  const [whole] = named(sides, filters);
  if (!whole) return;
  for (const filter of open) {
    const others = filters.filter((other) => other !== filter);
    const codes = [...new Set(filter.codes)];
    const found = codes.flatMap((code) => named([...sides, { dimension: filter.by, code }], others));
    if (found.length < codes.length) continue;
    const [only] = found;
    const rows = found.map(({ place }) => place);
    if (!manyOfOne.has(filter.by)) addUp(book, [whole.place], rows);
    else if (found.length === 1 && only) bindNamed(book, { whole: only, part: whole });
  }
}

interface NamedPlace {
  readonly name: string;
  readonly place: number;
}

/** How often reports name what was chosen more than once is reckoned with as known: who sees the one figure then has the other. */
function bindNamed(book: FigureBook, { whole, part }: { readonly whole: NamedPlace; readonly part: NamedPlace }): void {
  const value = ({ place }: NamedPlace) => book.figures[place]?.value ?? 0;
  const more = value(whole) - value(part);
  if (whole.place === part.place || more < 0) return;
  const name = nameBeside(whole.name, `~${baseOf(part.name)}`);
  const known = more > 0 ? [enterKnown(book, name, more)] : [];
  addUp(book, [whole.place], [part.place, ...known]);
}

/** The fixed crossings that put several rows of a field together, and the field in which own tables show them apart. */
const together = [
  { fixed: 'subjects-by-law', of: 'received', rows: 'main-subject', columns: 'law' },
  { fixed: 'areas-by-law', of: 'received', rows: 'area', columns: 'law' },
  { fixed: 'outcomes-by-law', of: 'settled', rows: 'outcome', columns: 'law' },
  { fixed: 'subjects-by-provider', of: 'received', rows: 'main-subject', columns: 'party-kind' },
] as const;

/** Binds cells of the fixed crossings to those of own tables that show them apart: all other acts, an organisation of two kinds. */
export function bindToFixed(book: FigureBook, base: OwnBase): void {
  const names = [...book.places.keys()];
  for (const { fixed, of, rows, columns } of together) {
    if (of !== base) continue;
    const own = names.flatMap((name) => ownCell(name, { of, rows, columns }) ?? []);
    if (own.length === 0) continue;
    for (const name of names.filter((each) => each.startsWith(`${fixed}/`))) {
      const [row = '', column = ''] = name.slice(fixed.length + 1, name.lastIndexOf('@')).split(/\.(.*)/u);
      const which = name.slice(name.lastIndexOf('@') + 1);
      const parts = own.filter((cell) => cell.row === row && cell.which === which && isUnder(cell.column, column));
      addUp(
        book,
        [book.places.get(name) ?? -1],
        parts.flatMap((cell) => book.places.get(cell.name) ?? []),
      );
    }
  }
}

interface OwnCellName {
  readonly name: string;
  readonly row: string;
  readonly column: string;
  readonly which: string;
}

/** What a name says of a cell that crosses two fields and nothing more. */
function ownCell(
  name: string,
  { of, rows, columns }: { of: string; rows: string; columns: string },
): OwnCellName | null {
  const [, base, inside = '', which = ''] = /^(\w+)\[([^\]]*)\]@(now|before)$/u.exec(name) ?? [];
  const held = new Map(
    inside.split('&').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const [row, column] = [held.get(rows), held.get(columns)];
  if (base !== of || held.size !== 2 || row === undefined || column === undefined) return null;
  return { name, row, column, which };
}

/** Acts that stand in the row of others; the kind with the organisation, for that organisation. */
function isUnder(own: string, fixed: string): boolean {
  if (fixed === 'rest') return own !== 'wmo' && own !== 'jw';
  return own.endsWith(`/${fixed}`);
}
