import { readRecords } from '../../db/case-file.ts';
import type { Handle } from '../../db/handle.ts';
import type { Snapshot } from '../../db/snapshot.ts';
import type { CaseFileState } from '../../shared/contract/case-file.ts';
import type { Filters } from '../../shared/contract/register.ts';
import { caseColumns, holdsPersonal, piecesOf } from '../../shared/recipes/case-catalogue.ts';
import { type CaseNames, cellsOf, rawOf } from '../../shared/recipes/case-cells.ts';
import type { CaseColumnName } from '../../shared/recipes/case-columns.ts';
import type { CaseRecord } from '../../shared/recipes/case-record.ts';
import { caseColumnWords } from '../../shared/text/case-columns.ts';
import { caseFileWords } from '../../shared/text/case-files.ts';
import { registerText } from '../../shared/text/register.ts';
import { stageWords } from '../../shared/text/stages.ts';
import { type Language, sentence } from '../../shared/text/text.ts';
import type { CaseTable } from '../exports/case-file/case-table.ts';

/** What a file of reports is made of. */
export interface CaseFileAsked {
  readonly columns: readonly CaseColumnName[];
  readonly filters: Filters;
  readonly language: Language;
  readonly recipe: string;
  readonly reason: string;
  readonly madeOn: string;
  readonly madeBy: string;
  /** Who agreed to it; empty where nobody had to. */
  readonly secondName: string;
  readonly office: string;
  readonly names: CaseNames;
}

/** So many reports are read at once. */
const batch = 500;
/** A sheet takes 1,048,576 rows; with words in them it must stay below four gigabytes too. */
const mostOnSheet = 1_048_575;
const mostWithWords = 200_000;

/** The table of a file, read from a snapshot while it is written. `onRows` is told how many reports were read. */
export function caseTableOf(
  { reader }: Snapshot<Handle>,
  asked: CaseFileAsked,
  { rows, onRows }: { readonly rows: Int32Array; readonly onRows: (done: CaseFileState['done']) => void },
): CaseTable {
  const { columns, language, names } = asked;
  const pieces = piecesOf(columns);
  async function* batches<T>(make: (report: CaseRecord) => T) {
    for (let at = 0; at < rows.length; at += batch) {
      const records = readRecords(reader, [...rows.subarray(at, at + batch)], pieces);
      yield records.map(make);
      onRows(Math.min(at + batch, rows.length));
    }
  }
  const say = (key: keyof typeof caseFileWords) => caseFileWords[key][language];
  return {
    names: { reports: say('case-file.reports'), explanation: say('case-file.explanation') },
    title: sentence(caseFileWords['case-file.title'], language, { office: asked.office }),
    heads: columns.map((name) => caseColumnWords[`case-column.${name}`][language]),
    widths: columns.map(widthOf),
    count: rows.length,
    perSheet: pieces.has('intake') || columns.includes('taskTexts') ? mostWithWords : mostOnSheet,
    explanation: explanationOf(asked, rows.length),
    cut: say('case-file.cut'),
    rows: () => batches(cellsOf(columns, names)),
    raw: () => batches(rawOf(columns)),
  };
}

function widthOf(name: CaseColumnName): number {
  const { kind } = caseColumns[name];
  if (kind === 'day' || kind === 'number' || kind === 'yes-no') return 14;
  return name === 'story' || name === 'wishes' ? 60 : 24;
}

function explanationOf(asked: CaseFileAsked, count: number): CaseTable['explanation'] {
  const { language, columns } = asked;
  const say = (key: keyof typeof caseFileWords) => caseFileWords[key][language];
  return [
    [sentence(caseFileWords['case-file.title'], language, { office: asked.office }), ''],
    [say('case-file.made-on'), asked.madeOn],
    [say('case-file.made-by'), asked.madeBy],
    ...(asked.secondName === '' ? [] : [[say('case-file.second'), asked.secondName] as const]),
    ...(asked.recipe === '' ? [] : [[say('case-file.recipe'), asked.recipe] as const]),
    [say('case-file.reason'), asked.reason],
    [say('case-file.count'), String(count)],
    [say('case-file.period'), periodOf(asked)],
    [say('case-file.filters'), filtersOf(asked)],
    [say('case-file.personal'), say(holdsPersonal(columns) ? 'case-file.holds-personal' : 'case-file.holds-no-names')],
    ['', say('case-file.left-out')],
    ['', say('case-file.several')],
    ...columns.map((name) => [caseColumnWords[`case-column.${name}`][language], name] as const),
  ];
}

function periodOf({ filters: { from, to }, language }: CaseFileAsked): string {
  const say = (key: keyof typeof caseFileWords) =>
    sentence(caseFileWords[key], language, { from: from ?? '', to: to ?? '' });
  if (from && to) return say('case-file.from-to');
  if (from) return say('case-file.from');
  return say(to ? 'case-file.to' : 'case-file.all-days');
}

function filtersOf({ filters, language, names: { lists, colleagues } }: CaseFileAsked): string {
  const named = (list: string, codes: readonly string[]) =>
    codes.map((code) => lists[list]?.find((item) => item.code === code)?.[language] ?? code);
  const parts: readonly (readonly [keyof typeof registerText, readonly string[]])[] = [
    ['register.stage', filters.stages.map((stage) => stageWords[`stage.${stage}`][language])],
    ['register.kind', named('case-kinds', filters.kinds)],
    ['register.law', filters.laws.map((law) => registerText[`law.${law}`][language])],
    ['register.provider', filters.organisations.map((code) => named('desks', named('organisations', [code])).join())],
    ['register.subject', named('subjects', filters.subjects)],
    ['register.area', named('areas', filters.areas)],
    ['register.owner', filters.owners.map((user) => colleagues.get(user) ?? user)],
  ];
  const said = parts.flatMap(([key, values]) =>
    values.length > 0 ? [`${registerText[key][language]}: ${values.join(', ')}`] : [],
  );
  const flags = (['open', 'unowned'] as const).flatMap((flag) =>
    filters[flag] ? [caseFileWords[`case-file.${flag}`][language]] : [],
  );
  return [...said, ...flags].join('; ') || caseFileWords['case-file.no-filters'][language];
}
