import type { ListItem } from '../contract/administration.ts';

/** The columns of a list as a table, with the headings under which they are read; the first one is written. */
export const listColumns = {
  code: ['code'],
  parent: ['hoort onder', 'parent'],
  nl: ['nederlands', 'nl', 'naam', 'dutch'],
  en: ['engels', 'en', 'english'],
  active: ['aan', 'active', 'on'],
  validFrom: ['geldig van', 'valid from', 'validfrom'],
  validTo: ['geldig tot en met', 'geldig tot', 'valid to', 'validto'],
  order: ['volgorde', 'order'],
  aliases: ['andere namen', 'aliases'],
} as const satisfies Record<string, readonly string[]>;

export type ListColumn = keyof typeof listColumns;

/** What stands before the heading of a property that only some lists have. */
export const propertyMark = 'data.';

/** A list as rows of text, header first: what can be read in again. */
export function rowsOfList(items: readonly ListItem[]): readonly (readonly string[])[] {
  const properties = [...new Set(items.flatMap(({ data }) => Object.keys(data)))].filter((name) => name !== 'aliases');
  const header = [
    ...Object.values(listColumns).map(([heading]) => heading),
    ...properties.map((name) => propertyMark + name),
  ];
  const rows = items.map(({ code, parent, nl, en, active, validFrom, validTo, order, data }) => [
    code,
    parent ?? '',
    nl,
    en,
    active ? 'ja' : 'nee',
    validFrom ?? '',
    validTo ?? '',
    String(order),
    String(data.aliases ?? ''),
    ...properties.map((name) => String(data[name] ?? '')),
  ]);
  return [header, ...rows];
}
