import type { Evaluation, FigureTable } from '../contract/evaluation.ts';
import { type LaidRow, type LaidTable, whyHidden } from '../figures/figure-book.ts';
import type { Mark } from '../figures/protect.ts';
import { ownTableName } from './own-definition.ts';
import type { RecipeTable, TablesRecipe } from './recipe-content.ts';

/** The tables that a recipe asks for, in its order: protected as if all were shown, then only less of them. */
export function chosenTables(
  { tables }: Pick<TablesRecipe, 'tables'>,
  laid: readonly LaidTable[],
  marks: readonly Mark[],
): readonly LaidTable[] {
  return withNames(tables).flatMap(({ asked, name, source }) => {
    const table = laid.find((one) => one.name === source);
    return table ? [{ ...shaped(asked, table, marks), name }] : [];
  });
}

/** The texts of a recipe, each with the table above which it stands. */
export function textsOf({ introduction, tables }: TablesRecipe): Evaluation['texts'] {
  const isSaid = ({ nl, en }: { nl: string; en: string }) => nl.trim() !== '' || en.trim() !== '';
  const said = withNames(tables).filter(({ asked }) => isSaid(asked.text));
  return {
    introduction: isSaid(introduction) ? introduction : null,
    tables: said.map(({ name, asked }) => ({ table: name, text: asked.text })),
  };
}

/** What each table is called; one that stands there twice, with other columns or another order, gets a number. */
function withNames(tables: readonly RecipeTable[]) {
  const sources = tables.map((table) => (table.kind === 'own' ? ownTableName(table) : table.table));
  return tables.map((asked, index) => {
    const source = sources[index] ?? '';
    const earlier = sources.slice(0, index).filter((other) => other === source).length;
    return { asked, source, name: earlier === 0 ? source : `${source}#${earlier + 1}` };
  });
}

function shaped(asked: RecipeTable, table: LaidTable, marks: readonly Mark[]): LaidTable {
  const kept = table.columns.flatMap(({ period, unit }, index) => {
    const wanted = (asked.before || period === 'now') && (asked.shares || unit !== 'percent');
    return wanted ? [index] : [];
  });
  const pick = <T>(all: readonly T[]): T[] => all.filter((_, index) => kept.includes(index));
  const rows = table.rows.filter(({ level }) => asked.below || level < 2);
  const ordered = asked.order === 'largest' ? largestFirst(rows, marks) : rows;
  const title = asked.kind === 'own' ? asked.title : table.title;
  return {
    ...table,
    title,
    columns: pick<FigureTable['columns'][number]>(table.columns),
    rows: ordered.map((row) => ({ ...row, cells: pick(row.cells) })),
  };
}

/** By the first column, each row with those below it; rows whose figure is hidden stay behind, in the order of the list. */
function largestFirst(rows: readonly LaidRow[], marks: readonly Mark[]): readonly LaidRow[] {
  const families: LaidRow[][] = [];
  for (const row of rows) {
    if (row.level < 2) families.push([row]);
    else families.at(-1)?.push(row);
  }
  const sorted = families.map(([head, ...below]) => [...(head ? [head] : []), ...inOrder(below, marks, (row) => row)]);
  const totals = sorted.filter(([head]) => head?.level === 0);
  const others = sorted.filter(([head]) => head?.level !== 0);
  return [...totals, ...inOrder(others, marks, ([head]) => head)].flat();
}

function inOrder<T>(
  lines: readonly T[],
  marks: readonly Mark[],
  rowOf: (line: T) => LaidRow | undefined,
): readonly T[] {
  const amount = (line: T) => {
    const cell = rowOf(line)?.cells[0];
    return cell && whyHidden(cell, marks) === null ? (cell.value ?? -1) : -1;
  };
  return [...lines].sort((a, b) => amount(b) - amount(a));
}
