import { createHmac, createSecretKey } from 'node:crypto';
import type { ContractRouterClient } from '@orpc/contract';
import type Database from 'better-sqlite3';
import { appendLog } from '../../db/log.ts';
import { type LogVerdict, verifyLog } from '../../db/log-chain.ts';
import type { OpenRegister } from '../../db/open.ts';
import type { Contract } from '../../shared/contract/index.ts';
import { contract } from '../../shared/contract/index.ts';
import { CaseId } from '../../shared/ids.ts';
import { ok } from '../../shared/result.ts';
import { granted } from '../support/granted.ts';
import { type Measurement, measurePair, milliseconds } from './measure.ts';

interface Measured {
  readonly client: ContractRouterClient<Contract>;
  readonly register: OpenRegister;
  readonly bare: Database.Database;
}

/** A report opened with its line in the log, beside the same opening without one and a row written by SQL alone. */
export function openLogged({ client, bare }: Measured, n: number): Promise<Measurement> {
  const ids = bare.prepare<[], string>('SELECT id FROM cases ORDER BY row LIMIT 5000').pluck().all();
  const open = async (turn: number) =>
    granted(await client.case.open({ caseId: CaseId.parse(ids[(turn * 7919) % ids.length]) }));
  bare.exec('CREATE TABLE IF NOT EXISTS bench_lines (seq INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT');
  const insert = bare.prepare('INSERT INTO bench_lines (line) VALUES (?)');
  const { meta } = contract.case.open['~orpc'];
  return measurePair({
    name: 'open-logged',
    unit: 'ms',
    n,
    what: 'a report opened through the door with its log line; baseline: the same without a line, and one row of its size written by SQL in a transaction of its own with the same syncs',
    ours: (turn) => milliseconds(() => open(turn)),
    baseline: async (turn) => {
      Object.assign(meta, { logged: false });
      const took = await milliseconds(async () => {
        await open(turn);
        insert.run('x'.repeat(250));
      });
      Object.assign(meta, { logged: true });
      return took;
    },
  });
}

/** The whole log verified, beside reading the same rows and one HMAC for each. */
export async function verifyLogOf({ register, bare }: Measured, lines: number): Promise<Measurement> {
  await growTo(register, lines);
  const read = bare.prepare<[], Record<string, string | number | null>>('SELECT * FROM log ORDER BY seq');
  const key = createSecretKey(register.keys.log);
  return measurePair({
    name: 'verify-log',
    unit: 'ms',
    n: 3,
    what: `a log of ${lines} lines verified; baseline: the same rows read by SQL alone and one HMAC for each`,
    ours: () => milliseconds(() => mustBeWhole(verifyLog(register.reader))),
    baseline: () =>
      milliseconds(() => {
        for (const row of read.iterate()) createHmac('sha256', key).update(Object.values(row).join()).digest('hex');
      }),
  });
}

/** Verifying a broken log ends where it is broken, and would look quick. */
function mustBeWhole({ firstBroken }: LogVerdict): void {
  if (firstBroken !== null) throw new Error(`The log is broken at line ${firstBroken}`);
}

async function growTo(register: OpenRegister, lines: number): Promise<void> {
  const line = {
    at: '2026-06-30T09:00:00.000Z',
    user: 'joris',
    role: 'back-office',
    purpose: 'complaint-handling',
  } as const;
  const about = { action: 'case.open', object: '0197c0de-0000-7000-8000-000000000000', result: 'ok' } as const;
  for (let left = lines - verifyLog(register.reader).lines; left > 0; left -= 10_000)
    await register.write((writer) => {
      for (let at = 0; at < Math.min(left, 10_000); at += 1)
        appendLog(writer, { ...line, ...about, sensitivity: 'ordinary', count: null });
      return ok(undefined);
    });
}
