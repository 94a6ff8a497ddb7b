import { join } from 'node:path';
import { z } from 'zod';
import { positionOf } from '../../db/catch-up.ts';
import { connect } from '../../db/connect.ts';
import { positionIn } from '../../db/journal-folder.ts';
import { deriveKeys, type RegisterKeys } from '../../db/keys.ts';
import { readLog } from '../../db/log.ts';
import { databaseName, journalName } from '../../db/open.ts';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, type Host, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { makeRegister } from '../../main/make-register.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { CaseId } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import type { Client } from '../support/office.ts';

/** What the writer says after each thing that was saved: only then it counts. */
export const Ack = z.object({
  id: CaseId,
  /** A word that stands in the story of this report and nowhere else. */
  word: z.string(),
  /** The number of lines its history has by now. */
  lines: z.number().int(),
  /** How many transactions the register had written when it said so. */
  seq: z.number().int(),
});
export type Ack = z.infer<typeof Ack>;

/** How often something was not as promised, over all rounds of a layer. */
export interface Findings {
  /** Acknowledged and not there. */
  lost: number;
  /** There in part: history without row, row without search words, change without log line. */
  half: number;
  /** There, and not what was written. */
  silent: number;
  /** A register that does not open or does not verify. */
  corrupt: number;
}

export const account = { user: 'joris', password: 'vier-losse-woorden-hier' };

/** Makes an empty register with one account of the back office. */
export async function makeRegisterUnderTest(folder: string): Promise<void> {
  const accounts = [{ ...account, name: 'Joris Blom', roles: ['back-office', 'administrator'] as const }];
  granted(
    await makeRegister({ folder, clock: systemClock(), kdf: quickKdf, office: 'Proef', practice: false, accounts }),
  );
}

/** How many transactions each of the two records of a register holds by itself: the database with its WAL, and the journal. */
export function heldBy(folder: string, keys: Keys): { readonly database: number; readonly journal: number } {
  const connection = connect(join(folder, databaseName), keys.database, 'write');
  const database = positionOf(connection).seq;
  connection.close();
  return { database, journal: positionIn(join(folder, journalName), keys.journal, 'here')?.seq ?? 0 };
}

type Keys = Pick<RegisterKeys, 'database' | 'journal'>;

/** The keys of the register that is tried: copies, since its own are wiped when it closes. */
export async function keysUnderTest(folder: string): Promise<Keys> {
  const host = createHost({ folder, program: 'fault check', clock: systemClock(), kdf: quickKdf });
  granted(await clientOf(createDoor(host), newSession(host)).entry.signIn(account));
  const keys = host.registerKey ? deriveKeys(host.registerKey) : null;
  closeRegister(host);
  if (keys === null) throw new Error('The register did not open');
  return keys;
}

/** Opens the register as a person would, and holds it against what was acknowledged. The acks of one report are in order. */
export async function checkRegister(folder: string, acks: readonly Ack[], findings: Findings): Promise<void> {
  const host = createHost({ folder, program: 'fault check', clock: systemClock(), kdf: quickKdf });
  const client = clientOf(createDoor(host), newSession(host));
  const entered = await client.entry.signIn(account);
  if (!entered.ok) findings.corrupt += 1;
  else await checkOpen(host, client, { acks, findings });
  closeRegister(host);
}

interface Checking {
  readonly acks: readonly Ack[];
  readonly findings: Findings;
}

async function checkOpen(host: Host, client: Client, { acks, findings }: Checking): Promise<void> {
  if (!host.register) return;
  const verdict = await verifyAll(host.register);
  if (verdict.pages === 'damaged') {
    findings.corrupt += 1;
    return;
  }
  if (verdict.pages !== 'ok' || verdict.histories !== 'ok' || verdict.log.firstBroken !== null) findings.corrupt += 1;
  else if (verdict.rows !== 'ok' || verdict.search !== 'ok') {
    findings.half += 1;
    process.stderr.write(`half: ${JSON.stringify(verdict)}\n`);
  }
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
    const whole = found.rows[0]?.id === ack.id && (logged.get(ack.id) ?? 0) >= ack.lines;
    if (whole) continue;
    findings.half += 1;
    const ids = found.rows.map(({ id }) => id);
    process.stderr.write(`half: ${JSON.stringify({ ack, ids, logged: logged.get(ack.id) })}\n`);
  }
}

/** How many changes of each report the log tells of. */
function linesByCase(host: Host): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (!host.register) return counts;
  for (const line of readLog(host.register.reader, { before: null, limit: 100_000 })) {
    const change = line.result === 'ok' && ['case.register', 'case.note'].includes(line.action);
    if (change && line.object) counts.set(line.object, (counts.get(line.object) ?? 0) + 1);
  }
  return counts;
}
