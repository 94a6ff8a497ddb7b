import { ListItem } from '../contract/administration.ts';
import { Day } from '../dates.ts';
import { Code } from '../ids.ts';
import { ok, type Result, refused } from '../result.ts';
import { Name } from '../typed-text.ts';
import { bodyHeadings, bodyProperties, isListOfBodies } from './bodies.ts';
import { type ListColumn, listColumns, propertyMark } from './list-columns.ts';

/** A row of a list's file that cannot be kept. Rows from 0, without the header. */
export interface ListRefusal {
  readonly row: number;
  readonly column: string;
  readonly code:
    | 'code-missing'
    | 'code-unfit'
    | 'code-twice'
    | 'name-missing'
    | 'too-long'
    | 'not-a-day'
    | 'not-yes-or-no'
    | 'not-a-count';
  readonly value: string;
}

/** The items that a table names, with what it does not name taken from the list as it is. */
export interface ReadList {
  readonly items: readonly { readonly row: number; readonly item: ListItem }[];
  readonly refusals: readonly ListRefusal[];
}

/** Reads the rows of the file of a list. The columns `code` and a Dutch name are needed; a column that is absent leaves what was. */
export function readListRows(
  rows: readonly (readonly string[])[],
  { list, present }: { readonly list: string; readonly present: readonly ListItem[] },
): Result<ReadList, { readonly missing: string }> {
  const [header = [], ...body] = rows;
  const names = header.map((heading) => propertyOf(heading.trim(), list));
  const columns = columnsOf(header);
  for (const needed of ['code', 'nl'] as const) if (!columns.has(needed)) return refused({ missing: needed });
  const known = new Map(present.map((item) => [item.code, item]));
  const last = Math.max(0, ...present.map(({ order }) => order));
  const items: { row: number; item: ListItem }[] = [];
  const refusals: ListRefusal[] = [];
  const seen = new Set<string>();
  for (const [row, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cellOf = (column: ListColumn) => valueIn(cells, columns.get(column));
    const properties = propertiesOf(names, cells);
    const before = known.get(cellOf('code') ?? '') ?? newItem(last + row + 1);
    const read = itemOf(before, cellOf, properties);
    const twice = read.ok && seen.has(read.value.code);
    if (!read.ok) refusals.push({ row, ...read.failure });
    else if (twice) refusals.push({ row, column: 'code', code: 'code-twice', value: read.value.code });
    else items.push({ row, item: read.value });
    if (read.ok) seen.add(read.value.code);
  }
  return ok({ items, refusals });
}

function columnsOf(header: readonly string[]): ReadonlyMap<ListColumn, number> {
  const names = header.map((heading) => heading.trim().toLowerCase().replaceAll('_', ' '));
  const places = allColumns.map(
    (column) => [column, names.findIndex((name) => headingsOf(column).includes(name))] as const,
  );
  return new Map(places.filter(([, place]) => place >= 0));
}

const allColumns = ['code', 'parent', 'nl', 'en', 'active', 'validFrom', 'validTo', 'order', 'aliases'] as const;

function headingsOf(column: ListColumn): readonly string[] {
  return listColumns[column];
}

/** A cell without the sign that kept it from being a formula; undefined when the column is absent. */
function valueIn(cells: readonly string[], place: number | undefined): string | undefined {
  if (place === undefined) return undefined;
  return withoutGuard((cells[place] ?? '').trim());
}

function withoutGuard(text: string): string {
  return /^'[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text;
}

/** The property that a heading stands for; null when it stands for none. */
function propertyOf(heading: string, list: string): string | null {
  if (heading.startsWith(propertyMark)) return heading.slice(propertyMark.length);
  if (!isListOfBodies(list)) return null;
  const written = heading.toLowerCase();
  return bodyProperties.find((property) => bodyHeadings[property].some((known) => known === written)) ?? null;
}

function propertiesOf(names: readonly (string | null)[], cells: readonly string[]): ListItem['data'] {
  const found = names.flatMap((name, at) => {
    if (name === null) return [];
    const value = withoutGuard((cells[at] ?? '').trim());
    return [[name, value === '' ? null : value] as const];
  });
  return Object.fromEntries(found);
}

function newItem(order: number): ListItem {
  return { code: '', parent: null, nl: '', en: '', active: true, validFrom: null, validTo: null, order, data: {} };
}

type Cell = (column: ListColumn) => string | undefined;
type Fault = Omit<ListRefusal, 'row'>;

function itemOf(before: ListItem, cell: Cell, properties: ListItem['data']): Result<ListItem, Fault> {
  const fault = (column: ListColumn, code: Fault['code']) => refused({ column, code, value: cell(column) ?? '' });
  const code = Code.safeParse(cell('code'));
  if ((cell('code') ?? '') === '') return fault('code', 'code-missing');
  if (!code.success) return fault('code', 'code-unfit');
  const nl = cell('nl') ?? '';
  if (nl === '') return fault('nl', 'name-missing');
  const en = cell('en') || (before.nl === nl ? before.en : '') || nl;
  if (!Name.safeParse(nl).success) return fault('nl', 'too-long');
  if (!Name.safeParse(en).success) return fault('en', 'too-long');
  const active = yesOrNo(cell('active'), before.active);
  if (active === null) return fault('active', 'not-yes-or-no');
  const validFrom = dayOr(cell('validFrom'), before.validFrom);
  if (!validFrom.ok) return fault('validFrom', 'not-a-day');
  const validTo = dayOr(cell('validTo'), before.validTo);
  if (!validTo.ok) return fault('validTo', 'not-a-day');
  const order = cell('order') ?? '';
  if (order !== '' && !/^\d{1,9}$/.test(order)) return fault('order', 'not-a-count');
  const parent = cell('parent') === undefined ? before.parent : cell('parent') || null;
  return ok({
    code: code.data,
    parent,
    nl,
    en,
    active,
    validFrom: validFrom.value,
    validTo: validTo.value,
    order: order === '' ? before.order : Number(order),
    data: dataOf(before, properties, cell('aliases')),
  });
}

const yes = ['ja', 'j', 'yes', 'y', '1', 'true', 'waar', 'x'];
const no = ['nee', 'n', 'no', '0', 'false', 'onwaar'];

function yesOrNo(text: string | undefined, before: boolean): boolean | null {
  const asked = (text ?? '').toLowerCase();
  if (asked === '') return before;
  if (yes.includes(asked)) return true;
  return no.includes(asked) ? false : null;
}

function dayOr(text: string | undefined, before: Day | null): Result<Day | null, undefined> {
  if (text === undefined) return ok(before);
  if (text === '') return ok(null);
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  const read = Day.safeParse(dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : text);
  return read.success ? ok(read.data) : refused(undefined);
}

/** Numbers stay numbers where they were, so that a list that is read in again unchanged is unchanged. */
function dataOf({ data }: ListItem, properties: ListItem['data'], aliases: string | undefined): ListItem['data'] {
  const read = Object.entries(properties).flatMap(([name, value]) => {
    const was = data[name];
    if (value === null && was === undefined) return [];
    return [[name, value !== null && String(was) === value ? (was ?? value) : value] as const];
  });
  const named = aliases === undefined || (aliases === '' && data.aliases === undefined) ? {} : { aliases };
  return { ...data, ...Object.fromEntries(read), ...named };
}

/** The items of a list's JSON file: an array of items, or an object that holds them. Null when it is none. */
export function readListJson(text: string): readonly ListItem[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const inside = typeof parsed === 'object' && parsed !== null && 'items' in parsed ? parsed.items : parsed;
    const items = ListItem.array().safeParse(inside);
    return items.success ? items.data : null;
  } catch {
    return null;
  }
}
