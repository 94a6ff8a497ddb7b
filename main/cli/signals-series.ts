import { ok, type Result, refused } from '../../shared/result.ts';
import { earsC1 } from '../../shared/signals/ears-c1.ts';
import { earsC2 } from '../../shared/signals/ears-c2.ts';
import { earsC3 } from '../../shared/signals/ears-c3.ts';
import { farringtonFlexible } from '../../shared/signals/farrington-flexible.ts';
import { meldpuntSeries } from '../../shared/signals/meldpunt-series.ts';
import type { SeriesMethod } from '../../shared/signals/series-method.ts';
import { csvRow } from '../csv/csv-row.ts';
import { type Command, type Problem, refuse, type Terminal } from './command.ts';
import { todayProblems } from './one-file.ts';
import { type ReadOptions, readOptions } from './options.ts';
import { problem } from './problem.ts';
import { signalsProblem } from './signals-problem.ts';
import { readTable, type Table, wholeNumber } from './signals-table.ts';

const methods: Readonly<Record<string, SeriesMethod>> = {
  'farrington-flexible': farringtonFlexible,
  'ears-c1': earsC1,
  'ears-c2': earsC2,
  'ears-c3': earsC3,
  meldpunt: meldpuntSeries,
};

const largestCount = 1_000_000;

/** `signals series`: the bound, or the product's own score, of every series and week asked for. */
export const signalsSeries: Command = async (args, terminal) => {
  const call = readCall(args);
  if (!call.ok) return refuse(terminal, call.failure);
  const series = await readSeries(terminal, call.value);
  if (!series.ok) return refuse(terminal, series.failure);
  const { method, alpha } = call.value;
  const weeks = weeksOf(call.value, series.value.weeks);
  if (!weeks.ok) return refuse(terminal, weeks.failure);
  terminal.print(csvRow(['series', ...weeks.value.map((week) => `w${week}`)]));
  for (const [name, counts] of series.value.countsByName) {
    const options = alpha === null ? {} : { alpha };
    terminal.print(csvRow([name, ...weeks.value.map((week) => String(method(counts, week, options) ?? 'NA'))]));
  }
  return 0;
};

interface Call {
  readonly counts: string;
  readonly outbreaks: string | null;
  readonly method: SeriesMethod;
  readonly alpha: number | null;
  readonly fromWeek: string;
  readonly toWeek: string;
}

const optionTable = {
  counts: 'value',
  outbreaks: 'value',
  method: 'value',
  alpha: 'value',
  'from-week': 'value',
  'to-week': 'value',
  today: 'value',
} as const;

function readCall(args: readonly string[]): Result<Call, readonly Problem[]> {
  const options = readOptions(args, optionTable);
  const { values } = options;
  const name = values.get('method') ?? '';
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  const problems = [
    ...optionProblems(options, ['counts', 'method', 'from-week', 'to-week']),
    ...alphaProblems(options),
  ];
  if (values.has('method') && !method) {
    problems.push(signalsProblem('not-a-method', '/method', { known: Object.keys(methods).join(', ') }));
  }
  if (problems.length > 0 || !method) return refused(problems);
  return ok({
    counts: values.get('counts') ?? '',
    outbreaks: values.get('outbreaks') ?? null,
    method,
    alpha: values.has('alpha') ? Number(values.get('alpha')) : null,
    fromWeek: values.get('from-week') ?? '',
    toWeek: values.get('to-week') ?? '',
  });
}

/** What is wrong with the options as such: unknown ones, loose words, a day that is none, and those that are missing. */
export function optionProblems(options: ReadOptions, required: readonly string[]): Problem[] {
  const refusedNames = new Set(options.problems.map(({ path }) => path));
  const missing = required.filter((name) => !options.values.has(name) && !refusedNames.has(`/${name}`));
  return [
    ...options.problems,
    ...todayProblems(options),
    ...(options.wordsAreSure && options.words.length > 0 ? [problem('too-many-words', '')] : []),
    ...missing.map((name) => signalsProblem('option-missing', `/${name}`)),
  ];
}

function alphaProblems({ values }: ReadOptions): Problem[] {
  const alpha = values.get('alpha');
  if (alpha === undefined) return [];
  if (values.get('method') === 'meldpunt') return [signalsProblem('alpha-without-bound', '/alpha')];
  const plain = /^(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(alpha);
  return plain && Number(alpha) > 0 && Number(alpha) < 1 ? [] : [signalsProblem('not-an-alpha', '/alpha')];
}

function weeksOf(call: Call, last: number): Result<readonly number[], readonly Problem[]> {
  const from = wholeNumber(call.fromWeek, 1, last);
  const to = wholeNumber(call.toWeek, 1, last);
  if (from === null || to === null) {
    const wrong = [...(from === null ? ['/from-week'] : []), ...(to === null ? ['/to-week'] : [])];
    return refused(wrong.map((path) => signalsProblem('not-a-week', path, { weeks: last })));
  }
  if (to < from) return refused([signalsProblem('weeks-reversed', '/to-week')]);
  return ok(Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

interface Series {
  readonly weeks: number;
  readonly countsByName: ReadonlyMap<string, Float64Array>;
}

async function readSeries(terminal: Terminal, call: Call): Promise<Result<Series, readonly Problem[]>> {
  const table = await readTable(terminal, call.counts, ['series']);
  if (!table.ok) return table;
  const series = seriesOf(table.value);
  if (!series.ok || call.outbreaks === null) return series;
  const outbreaks = await readTable(terminal, call.outbreaks, ['series', 'kind', 'cases']);
  if (!outbreaks.ok) return outbreaks;
  const problems = outbreaks.value.rows.flatMap((_, row) => addOutbreak(series.value, outbreaks.value, row));
  return problems.length > 0 ? refused(problems) : series;
}

function seriesOf(table: Table): Result<Series, readonly Problem[]> {
  const [first, ...weeks] = table.header;
  if (first !== 'series' || weeks.length === 0 || weeks.some((week, index) => week !== `w${index + 1}`)) {
    return refused([signalsProblem('week-columns', '')]);
  }
  if (table.rows.length === 0) return refused([signalsProblem('no-rows', '')]);
  const problems: Problem[] = [];
  const rowByName = new Map<string, number>();
  const countsByName = new Map<string, Float64Array>();
  table.rows.forEach(([name = '', ...cells], row) => {
    const earlier = rowByName.get(name);
    if (name === '') problems.push(signalsProblem('empty-cell', `/${row}/series`));
    if (earlier !== undefined) problems.push(signalsProblem('row-twice', `/${row}/series`, { row: earlier }));
    rowByName.set(name, row);
    const counts = cells.map((cell) => wholeNumber(cell, 0, largestCount));
    counts.forEach((count, week) => {
      if (count === null) {
        problems.push(signalsProblem('not-a-count', `/${row}/w${week + 1}`, { from: 0, to: largestCount }));
      }
    });
    countsByName.set(
      name,
      Float64Array.from(counts, (count) => count ?? 0),
    );
  });
  return problems.length > 0 ? refused(problems) : ok({ weeks: weeks.length, countsByName });
}

/** Adds the cases of a current outbreak to its series; past ones are in the counts already. */
function addOutbreak({ weeks, countsByName }: Series, table: Table, row: number): readonly Problem[] {
  const counts = countsByName.get(table.cell(row, 'series'));
  const kind = table.cell(row, 'kind');
  if (kind !== 'current' && kind !== 'past') return [signalsProblem('unknown-kind', `/${row}/kind`)];
  if (!counts) return [signalsProblem('unknown-series', `/${row}/series`)];
  const cases = table
    .cell(row, 'cases')
    .split(' ')
    .map((pair) => casesOf(pair, weeks));
  for (const found of cases) {
    if (!found) return [signalsProblem('not-cases', `/${row}/cases`)];
    if (kind === 'current') counts[found.week - 1] = (counts[found.week - 1] ?? 0) + found.count;
  }
  return [];
}

function casesOf(pair: string, weeks: number): { readonly week: number; readonly count: number } | null {
  const [left = '', right = '', ...rest] = pair.split(':');
  const week = wholeNumber(left, 1, weeks);
  const count = wholeNumber(right, 0, largestCount);
  return rest.length > 0 || week === null || count === null ? null : { week, count };
}
