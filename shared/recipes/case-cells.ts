import type { Lists } from '../contract/administration.ts';
import { referralChoices, wayOnChoices } from '../figures/help-choices.ts';
import { caseColumnGroupWords } from '../text/case-columns.ts';
import { outcomeWords } from '../text/findings.ts';
import { dimensionWords } from '../text/own-tables.ts';
import { registerText } from '../text/register.ts';
import { stageWords } from '../text/stages.ts';
import type { Language } from '../text/text.ts';
import type { Words } from '../text/words.ts';
import { type CaseColumn, caseColumns, type RawValue, type ValueKind } from './case-catalogue.ts';
import type { CaseColumnName } from './case-columns.ts';
import type { CaseRecord } from './case-record.ts';

/** A cell of a sheet: a text, a number, a day, or nothing. */
export type CaseCell = string | number | { readonly day: string } | null;

/** What codes are called: the lists of the register, and the names of colleagues by their user names. */
export interface CaseNames {
  readonly lists: Lists;
  readonly language: Language;
  readonly colleagues: ReadonlyMap<string, string>;
}

/** Makes the cells of a report for these columns: names for codes, several together with a semicolon. */
export function cellsOf(
  columns: readonly CaseColumnName[],
  names: CaseNames,
): (report: CaseRecord) => readonly CaseCell[] {
  const writers = columns.map((name) => cellWriter(caseColumns[name], names));
  return (report) => writers.map((write) => write(report));
}

/** A report for another program: codes as codes, under the names of the columns. */
export function rawOf(columns: readonly CaseColumnName[]): (report: CaseRecord) => Readonly<Record<string, RawValue>> {
  return (report) => Object.fromEntries(columns.map((name) => [name, caseColumns[name].of(report)]));
}

function cellWriter({ kind, of }: CaseColumn, names: CaseNames): (report: CaseRecord) => CaseCell {
  const label = labels(kind, names);
  const said = (code: string) => label?.get(code) ?? code;
  return (report) => {
    const value = of(report);
    if (value === null || value === '') return null;
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean')
      return caseColumnGroupWords[value ? 'case-columns.yes' : 'case-columns.no'][names.language];
    if (typeof value === 'string') return kind === 'day' ? { day: value } : said(value);
    return value.length === 0 ? null : value.map(said).join('; ');
  };
}

type Labels = ReadonlyMap<string, string>;

function labels(kind: ValueKind, { lists, language, colleagues }: CaseNames): Labels | null {
  const of = (items: readonly ({ readonly code: string } & Words)[]) =>
    new Map(items.map((item) => [item.code, item[language]]));
  const among = (all: Readonly<Record<string, Words>>, prefix: string, suffix = '') =>
    new Map(
      Object.entries(all)
        .filter(([key]) => key.startsWith(prefix) && key.endsWith(suffix))
        .map(([key, words]) => [key.slice(prefix.length, key.length - suffix.length), words[language]]),
    );
  if (typeof kind === 'object') return of(lists[kind.list] ?? []);
  if (kind === 'party') return of([...(lists.desks ?? []), ...(lists.organisations ?? [])]);
  if (kind === 'colleague') return colleagues;
  if (kind === 'stage') return among(stageWords, 'stage.');
  if (kind === 'law') return among(registerText, 'law.');
  if (kind === 'finding') return among(outcomeWords, 'outcome.', '.title');
  if (kind === 'referral') return of(referralChoices.map(({ code, label }) => ({ code, ...label })));
  if (kind === 'way-on') return of(wayOnChoices.map(({ code, label }) => ({ code, ...label })));
  if (kind !== 'not-known') return null;
  const asked = { law: 'dimension.law', organisation: 'dimension.party-kind', area: 'dimension.area' } as const;
  return new Map(Object.entries(asked).map(([code, key]) => [code, dimensionWords[key][language]]));
}
