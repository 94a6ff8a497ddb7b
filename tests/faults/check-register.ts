import { z } from 'zod';
import { readLog } from '../../db/log.ts';
import { closeRegister, type Host } from '../../main/host.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { granted } from '../support/granted.ts';
import type { Client } from '../support/office.ts';
import { rawConnection } from '../support/raw-connection.ts';
import type { Ack } from './ack.ts';
import { keptBy } from './kept-number.ts';
import { enterRegister, type Findings } from './register-under-test.ts';

interface Asked {
  readonly folder: string;
  /** The secret of the account; null signs in with its password, as a person does. */
  readonly seed: string | null;
  /** Everything is looked through, not only what was acknowledged: pages, histories, rows, log, search, files, references. */
  readonly whole: boolean;
}

/** Opens the register and holds it against what was acknowledged. The acks of one report are in order. */
export async function checkRegister(
  { folder, seed, whole }: Asked,
  acks: readonly Ack[],
  findings: Findings,
): Promise<void> {
  const entered = await enterRegister(folder, seed).catch(thrown);
  if (entered === null) {
    findings.corrupt += 1;
    return;
  }
  const { host, client } = entered;
  try {
    if (whole) await checkAll(host, findings);
    await checkAcks(host, client, { acks, findings });
  } finally {
    closeRegister(host);
  }
}

/** A register that does not even refuse is one that does not open. */
function thrown(error: unknown): null {
  process.stderr.write(`opening throws: ${error instanceof Error ? error.stack : error}\n`);
  return null;
}

async function checkAll(host: Host, findings: Findings): Promise<void> {
  if (!host.register) return;
  const verdict = await verifyAll(host.register);
  const { pages, histories, log, journal, rows, search, files } = verdict;
  const isCorrupt = pages !== 'ok' || histories !== 'ok' || log.firstBroken !== null || journal !== 'ok';
  const isHalf = rows !== 'ok' || search !== 'ok' || files !== 'ok';
  if (isCorrupt) findings.corrupt += 1;
  else if (isHalf) findings.half += 1;
  if (isCorrupt || isHalf) process.stderr.write(`${JSON.stringify(verdict)}\n`);
  const loose = pages === 'damaged' ? [] : looseReferences(host);
  if (loose.length === 0) return;
  findings.half += 1;
  process.stderr.write(`may hang on a report that is not there: ${loose.join(', ')}\n`);
}

/** Tables whose rows may hang on a report that is not there, or do. */
function looseReferences(host: Host): readonly string[] {
  const connection = rawConnection(host);
  try {
    const names = connection
      .prepare<[], string>(
        `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'case_row'
         WHERE m.type = 'table' AND NOT EXISTS
           (SELECT 1 FROM pragma_foreign_key_list(m.name) f WHERE f."from" = 'case_row' AND f."table" = 'cases')`,
      )
      .pluck()
      .all();
    const broken = z.array(z.object({ table: z.string() })).parse(connection.pragma('foreign_key_check'));
    return [...names, ...broken.map(({ table }) => table)];
  } finally {
    connection.close();
  }
}

interface Checking {
  readonly acks: readonly Ack[];
  readonly findings: Findings;
}

async function checkAcks(host: Host, client: Client, { acks, findings }: Checking): Promise<void> {
  const logged = linesByCase(host);
  const latest = new Map(acks.map((ack) => [ack.id, ack]));
  for (const ack of latest.values()) {
    const opened = await client.case.open({ caseId: ack.id });
    if (!opened.ok || opened.value.timeline.length < ack.lines) {
      findings.lost += 1;
      continue;
    }
    if (!opened.value.intake.story.includes(ack.word)) findings.silent += 1;
    const found = granted(await client.register.search({ query: ack.word, filters: noFilters, after: null, limit: 2 }));
    const told = logged.get(ack.id) ?? { changes: 0, views: 0 };
    if (found.rows[0]?.id === ack.id && told.changes >= ack.lines && told.views >= ack.views) continue;
    findings.half += 1;
    process.stderr.write(`half: ${JSON.stringify({ ack, found: found.rows.map(({ id }) => id), told })}\n`);
  }
  if (keptBy(host) < Math.max(0, ...acks.map(({ kept }) => kept))) findings.lost += 1;
}

/** How many changes and views of each report the log tells of. */
function linesByCase(host: Host): ReadonlyMap<string, { readonly changes: number; readonly views: number }> {
  const counts = new Map<string, { changes: number; views: number }>();
  if (!host.register) return counts;
  for (const line of readLog(host.register.reader, { before: null, limit: 100_000 })) {
    if (line.result !== 'ok' || !line.object) continue;
    const count = counts.get(line.object) ?? { changes: 0, views: 0 };
    if (['case.register', 'case.note'].includes(line.action)) count.changes += 1;
    if (line.action === 'case.open') count.views += 1;
    counts.set(line.object, count);
  }
  return counts;
}
