import type { ListItem } from '../contract/administration.ts';
import { type BodyProperty, bodyHeadings, bodyProperties, isListOfBodies } from './bodies.ts';

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

/** A list as rows of text, header first: what can be read in again. Organisations and places have columns for where they are written to. */
export function rowsOfList(items: readonly ListItem[], list: string): readonly (readonly string[])[] {
  const own: readonly BodyProperty[] = isListOfBodies(list) ? bodyProperties : [];
  const named: readonly string[] = ['aliases', ...own];
  const properties = [...new Set(items.flatMap(({ data }) => Object.keys(data)))].filter(
    (name) => !named.includes(name),
  );
  const header = [
    ...Object.values(listColumns).map(([heading]) => heading),
    ...own.map((property) => bodyHeadings[property][0]),
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
    ...own.map((property) => String(data[property] ?? '')),
    ...properties.map((name) => String(data[name] ?? '')),
  ]);
  return [header, ...rows];
}
