import { ok, type Result, refused } from '../../shared/result.ts';
import type { DatedReport } from '../../shared/signals/dated-report.ts';
import { defaultSettings } from '../../shared/signals/detector-settings.ts';
import { type DayRun, replayDays } from '../../shared/signals/replay-days.ts';
import type { Level } from '../../shared/signals/unit.ts';
import { csvRow } from '../csv/csv-row.ts';
import { type Command, type Problem, refuse, type Terminal } from './command.ts';
import { readOptions } from './options.ts';
import { signalsProblem } from './signals-problem.ts';
import { optionProblems } from './signals-series.ts';
import { readTable, type Table, wholeNumber } from './signals-table.ts';

/** The levels of this command, in the order of its rows within a day. */
const levels: readonly Level[] = ['cell', 'provider', 'subject', 'area_subject'];

/** The format has 520 weeks; day 0 is a Monday. */
const lastDay = 520 * 7 - 1;
const largestNumber = 100_000;
const largestCount = 10_000;
const printedBelow = 0.05;

/** `signals register`: the detector day by day over a register of counts, each day knowing nothing of later ones. */
export const signalsRegister: Command = async (args, terminal) => {
  const options = readOptions(args, { name: 'value', reports: 'value', providers: 'value', today: 'value' });
  const problems = optionProblems(options, ['name', 'reports', 'providers']);
  if (problems.length > 0) return refuse(terminal, problems);
  const { values } = options;
  const reports = await readReports(terminal, values.get('reports') ?? '', values.get('providers') ?? '');
  if (!reports.ok) return refuse(terminal, reports.failure);
  terminal.print(csvRow(['register', 'day', 'level', 'unit', 'p', 'shown']));
  // The last report stays in a window for two weeks: those days are run too, so that leaving out later reports changes no row.
  const window = defaultSettings.windows.at(-1) ?? 0;
  const last = reports.value.reduce((latest, { day }) => Math.max(latest, day), 0);
  const to = Math.min(lastDay, last + window - 1);
  for (const run of replayDays({ reports: reports.value, levels, settings: defaultSettings, to })) {
    const text = rowsOf(run, values.get('name') ?? '');
    if (text !== '') terminal.print(text);
  }
  return 0;
};

function rowsOf({ day, scores, opened, counts }: DayRun, name: string): string {
  const shown = new Set(opened.map(({ lead }) => lead.unit));
  const rows = scores.flatMap(({ unit, p }) => {
    const watched = counts.units[unit];
    if (p === null || !watched || (p >= printedBelow && !shown.has(unit))) return [];
    return [{ ...watched, p, shown: shown.has(unit) ? '1' : '0' }];
  });
  return rows
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compareNumbers(a.parts, b.parts))
    .map((row) => csvRow([name, String(day), row.level, row.parts.join('-'), String(row.p), row.shown]))
    .join('');
}

function compareNumbers(a: readonly string[], b: readonly string[]): number {
  const [first = 0, second = 0] = a.map((part, i) => Number(part) - Number(b[i]));
  return first || second;
}

interface Provider {
  readonly law: string;
  readonly area: string;
}

async function readReports(
  terminal: Terminal,
  reportsFile: string,
  providersFile: string,
): Promise<Result<readonly DatedReport[], readonly Problem[]>> {
  const providerTable = await readTable(terminal, providersFile, ['provider', 'law', 'area']);
  if (!providerTable.ok) return providerTable;
  const providers = providersOf(providerTable.value);
  if (!providers.ok) return providers;
  const table = await readTable(terminal, reportsFile, ['day', 'provider', 'subject', 'n']);
  return table.ok ? reportsOf(table.value, providers.value) : table;
}

function providersOf(table: Table): Result<ReadonlyMap<string, Provider>, readonly Problem[]> {
  const problems: Problem[] = [];
  const rowByProvider = new Map<string, number>();
  const providers = new Map<string, Provider>();
  table.rows.forEach((_, row) => {
    const [provider, law, area] = [table.cell(row, 'provider'), table.cell(row, 'law'), table.cell(row, 'area')];
    const earlier = rowByProvider.get(provider);
    if (earlier !== undefined) problems.push(signalsProblem('row-twice', `/${row}/provider`, { row: earlier }));
    problems.push(...numberProblems(provider, `/${row}/provider`), ...numberProblems(area, `/${row}/area`));
    if (law === '') problems.push(signalsProblem('empty-cell', `/${row}/law`));
    rowByProvider.set(provider, row);
    providers.set(provider, { law, area });
  });
  return problems.length > 0 ? refused(problems) : ok(providers);
}

function numberProblems(text: string, path: string): readonly Problem[] {
  return wholeNumber(text, 1, largestNumber) === null ? [signalsProblem('not-a-number-from-one', path)] : [];
}

function reportsOf(
  table: Table,
  providers: ReadonlyMap<string, Provider>,
): Result<readonly DatedReport[], readonly Problem[]> {
  const problems: Problem[] = [];
  const reports: DatedReport[] = [];
  const rowByCell = new Map<string, number>();
  table.rows.forEach((_, row) => {
    const [provider, subject] = [table.cell(row, 'provider'), table.cell(row, 'subject')];
    const known = providers.get(provider);
    const found = rowProblems(table, row, known !== undefined);
    const cell = [table.cell(row, 'day'), provider, subject].join(' ');
    const earlier = rowByCell.get(cell);
    if (earlier !== undefined) found.push(signalsProblem('row-twice', `/${row}`, { row: earlier }));
    rowByCell.set(cell, row);
    problems.push(...found);
    if (found.length > 0 || !known) return;
    const day = Number(table.cell(row, 'day'));
    const count = Number(table.cell(row, 'n'));
    for (let i = 0; i < count; i += 1) {
      const id = `${cell} ${i}`;
      reports.push({ id, day, providers: [provider], subjects: [subject], ...known, caller: null, text: null });
    }
  });
  return problems.length > 0 ? refused(problems) : ok(reports);
}

function rowProblems(table: Table, row: number, providerKnown: boolean): Problem[] {
  const problems: Problem[] = [];
  if (wholeNumber(table.cell(row, 'day'), 0, lastDay) === null) {
    problems.push(signalsProblem('day-out-of-range', `/${row}/day`, { last: lastDay }));
  }
  if (!providerKnown) problems.push(signalsProblem('unknown-provider', `/${row}/provider`));
  problems.push(...numberProblems(table.cell(row, 'subject'), `/${row}/subject`));
  if (wholeNumber(table.cell(row, 'n'), 1, largestCount) === null) {
    problems.push(signalsProblem('not-a-count', `/${row}/n`, { from: 1, to: largestCount }));
  }
  return problems;
}
