import type { Lists } from '../contract/administration.ts';
import { dimensionWords, ownDefinitionWords, ownTableWords } from '../text/own-tables.ts';
import { type Language, sentence } from '../text/text.ts';
import { dimensionChoices } from './dimension-rows.ts';
import type { OwnFilter, OwnTable } from './recipe-content.ts';
import { filteringKey } from './recipe-faults.ts';

/** The name of an own table: what it counts, so that the same table has the same name in every recipe and release. */
export function ownTableName({ of, rows, columns, counted, filters }: OwnTable): string {
  return ['own', of, counted, rows, columns, filteringKey(filters)].filter(Boolean).join('.');
}

/** What an own table counts, in words. */
export function definitionOf(table: OwnTable, lists: Lists): { readonly nl: string; readonly en: string } {
  return { nl: inLanguage(table, lists, 'nl'), en: inLanguage(table, lists, 'en') };
}

function inLanguage({ of, rows, columns, counted, filters }: OwnTable, lists: Lists, language: Language): string {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  const dimension = (name: OwnTable['rows']) => lower(dimensionWords[`dimension.${name}`][language]);
  return sentence(ownDefinitionWords['own.definition'], language, {
    counted: ownTableWords[`own.counted.${counted}`][language],
    of,
    rows: dimension(rows),
    columns: columns === null ? 'none' : dimension(columns),
    filters: filters.length === 0 ? 'none' : filters.map((filter) => filterIn(filter, lists, language)).join('; '),
    counting: counted,
  });
}

function filterIn({ by, codes }: OwnFilter, lists: Lists, language: Language): string {
  const choices = dimensionChoices(by, lists);
  const names = codes.map((code) => choices.find((choice) => choice.code === code)?.label[language] ?? code);
  const or = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'disjunction' }).format(names);
  return `${dimensionWords[`dimension.${by}`][language]}: ${or}`;
}
