import type { TableView } from '../../../shared/contract/import.ts';
import type { ImportField, ImportMap } from '../../../shared/import/import-map.ts';

/** Where a field comes from: a column, one value for all rows, or nowhere. As the value of a select. */
export type Source = 'none' | 'fixed' | `column:${string}`;

/** Where a field comes from in a map. */
export function sourceOf({ columns, fixed }: ImportMap, field: ImportField): Source {
  if (fixed[field] !== undefined) return 'fixed';
  const heading = columns[field];
  return heading === undefined || heading === '' ? 'none' : `column:${heading}`;
}

/** The map with another source for a field; what was chosen for its words goes when its column goes. */
export function withSource(map: ImportMap, field: ImportField, source: string): ImportMap {
  const { [field]: _, ...fixed } = map.fixed;
  const heading = source.startsWith('column:') ? source.slice('column:'.length) : '';
  const columns = { ...map.columns, [field]: heading };
  return { ...map, columns, fixed: source === 'fixed' ? { ...fixed, [field]: map.fixed[field] ?? '' } : fixed };
}

/** The map with one value for all rows. */
export function withFixed(map: ImportMap, field: ImportField, value: string): ImportMap {
  return { ...map, fixed: { ...map.fixed, [field]: value } };
}

/** The map with a translation of one word; undefined takes the translation away. */
export function withValue(
  map: ImportMap,
  { field, value }: { readonly field: ImportField; readonly value: string },
  to: string | undefined,
): ImportMap {
  const { [value]: _, ...others } = map.values[field] ?? {};
  return { ...map, values: { ...map.values, [field]: to === undefined ? others : { ...others, [value]: to } } };
}

/** A kept map on another file: columns that this file does not have are nowhere. */
export function fittedMap(map: ImportMap, { columns: present }: Pick<TableView, 'columns'>): ImportMap {
  const headings = new Set(present.map(({ heading }) => heading));
  const columns = Object.fromEntries(
    Object.entries(map.columns).map(([field, heading]) => [field, heading && headings.has(heading) ? heading : '']),
  );
  return { ...map, columns, repeat: map.repeat !== null && headings.has(map.repeat) ? map.repeat : null };
}

/** The columns of a file that no field comes from. */
export function unusedColumns(map: ImportMap, { columns }: Pick<TableView, 'columns'>): readonly string[] {
  const used = new Set([...Object.values(map.columns), map.repeat]);
  return columns.map(({ heading }) => heading).filter((heading) => heading !== '' && !used.has(heading));
}
