import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type Database from 'better-sqlite3';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Host } from '../../main/host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { caseFileMade } from './case-file-made.ts';
import { type Measurement, measurePair, processorTime } from './measure.ts';

/** One row for each report with the same values, as SQL gives them: lists of codes joined by SQL itself. */
const bareQuery = `SELECT c.number, c.received_on, c.stage, c.kind, c.channel, c.law, c.area,
  (SELECT group_concat(p.kind, '; ') FROM case_parties p WHERE p.case_row = c.row),
  (SELECT group_concat(p.organisation, '; ') FROM case_parties p WHERE p.case_row = c.row),
  (SELECT group_concat(substr(s.subject, 1, 3), '; ') FROM case_subjects s WHERE s.case_row = c.row),
  (SELECT group_concat(s.subject, '; ') FROM case_subjects s WHERE s.case_row = c.row),
  c.outcome, c.closed_on, cast(julianday(c.closed_on) - julianday(c.received_on) AS INTEGER)
  FROM cases c ORDER BY c.received_on DESC, c.row DESC LIMIT ?`;

/** A workbook of reports with their labels; baseline: one query and the stream of the writer library, with codes. */
export async function exportCases(
  host: Host,
  bare: Database.Database,
  { rows, n }: { readonly rows: number; readonly n: number },
): Promise<Measurement> {
  const folder = temporaryFolder();
  const statement = bare.prepare<[number], (string | number | null)[]>(bareQuery).raw();
  const measured = await measurePair({
    name: 'export-cases',
    unit: 'ms',
    n,
    what: `a workbook of ${rows} reports with 14 columns and labels, from a snapshot, synced; baseline: one query and the writer library alone; processor time`,
    ours: (turn) =>
      processorTime(async () => {
        rmSync(await caseFileMade(host, folder.path, { name: `ours-${turn}`, most: rows }));
      }),
    baseline: (turn) =>
      processorTime(async () => {
        const file = join(folder.path, `bare-${turn}.xlsx`);
        const written = writeXlsxStream(statement.iterate(rows), { name: 'Meldingen' });
        await pipeline(Readable.from(written), createWriteStream(file));
        rmSync(file);
      }),
  });
  folder.remove();
  return measured;
}
