import { join } from 'node:path';
import { fittingRows } from '../../db/case-file.ts';
import { readLists } from '../../db/lists.ts';
import { caseTableOf } from '../../main/case-files/case-table-of.ts';
import { writeCaseFile } from '../../main/case-files/write-case-file.ts';
import type { Host } from '../../main/host.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { UserName } from '../../shared/ids.ts';
import type { CaseColumnName } from '../../shared/recipes/case-columns.ts';
import { granted } from '../support/granted.ts';

/** The columns that are measured: what an office usually asks for, without words of people. */
export const measuredColumns = [
  'number',
  'receivedOn',
  'stage',
  'kind',
  'channel',
  'law',
  'area',
  'partyKinds',
  'parties',
  'mainSubjects',
  'subjects',
  'outcome',
  'closedOn',
  'days',
] as const satisfies readonly CaseColumnName[];

/** Makes a workbook of the newest reports, as the service does it; answers its path. */
export async function caseFileMade(host: Host, folder: string, { name, most }: { name: string; most: number }) {
  const { register } = host;
  if (!register) throw new Error('The register is not open');
  const snapshot = register.snapshot();
  const scope = {
    relations: ['any'] as const,
    sensitiveRelations: [],
    guarded: false,
    user: UserName.parse('bench'),
    since: host.clock.now(),
    standsInFor: [],
  };
  const rows = fittingRows(snapshot.reader, scope, noFilters).subarray(0, most);
  const names = { lists: readLists(register.reader), language: 'nl' as const, colleagues: new Map<string, string>() };
  const asked = {
    ...{ columns: measuredColumns, filters: noFilters, language: 'nl' as const, recipe: '', reason: 'Meting' },
    ...{ madeOn: '2026-06-30', madeBy: 'bench', secondName: '', office: 'Kantoor', names },
  };
  const table = caseTableOf(snapshot, asked, { rows, onRows: () => undefined });
  const place = { folder, name, format: 'xlsx' as const, beside: 'uitleg', stop: new AbortController().signal };
  const { file } = granted(await writeCaseFile(table, place));
  snapshot.close();
  return join(folder, file);
}
