import type { Evaluation, FigureTable } from '../contract/evaluation.ts';
import type { ReleaseChange } from '../contract/release.ts';

/** Cell by cell what differs between two evaluations of the same period, in the order of the tables. */
export function releaseChanges(was: Evaluation, now: Evaluation): readonly ReleaseChange[] {
  const [before, after] = [cellsOf(was), cellsOf(now)];
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return keys.flatMap((key) => {
    const [old, own] = [before.get(key), after.get(key)];
    const named = own ?? old;
    if (!named || (old && own && old.cell.value === own.cell.value && old.cell.hidden === own.cell.hidden)) return [];
    const { table, row, column } = named;
    return [{ table, row, column, was: old?.cell ?? null, now: own?.cell ?? null }];
  });
}

interface NamedCell extends Pick<ReleaseChange, 'table' | 'row' | 'column'> {
  readonly cell: { readonly value: number | null; readonly hidden: boolean };
}

function cellsOf({ tables }: Evaluation): ReadonlyMap<string, NamedCell> {
  return new Map(tables.flatMap(cellsIn));
}

function cellsIn({ name, title, columns, rows }: FigureTable): readonly (readonly [string, NamedCell])[] {
  return rows.flatMap(({ code, label, cells }) =>
    columns.flatMap(({ key, nl, en }, at) => {
      const cell = cells[at];
      const named = { table: title, row: label, column: { nl, en } };
      return cell ? [[JSON.stringify([name, code, key]), { ...named, cell }] as const] : [];
    }),
  );
}
