import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { everyCase } from '../../db/cases.ts';
import { readImports } from '../../db/imports.ts';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { killedProcess } from './killed-process.ts';
import type { Layer } from './layer.ts';
import { account, type Findings, makeRegisterUnderTest } from './register-under-test.ts';

const importer = fileURLToPath(new URL('importer.ts', import.meta.url));

/** The rows of the table that is read in, with as many rounds as in `npm test` and as in `npm run long`. */
const shortRounds = 3;
const rowsOf = (rounds: number) => (rounds > shortRounds ? 100_000 : 5_000);

/**
 * A process that reads a large table in is killed at a random moment of that, again and again. Each time
 * nothing of the table may be there, or all of it; and then the same file is read in after all, once.
 */
export const importKills: Layer = {
  name: 'import-kills',
  absent: () => null,
  run: async (rounds, seed) => {
    const random = seededRandom(seed);
    const temporary = temporaryFolder();
    const folder = join(temporary.path, 'register');
    const file = join(temporary.path, 'tabel.csv');
    const rows = rowsOf(rounds);
    writeFileSync(file, tableOf(rows));
    const findings: Findings = { lost: 0, half: 0, silent: 0, corrupt: 0 };
    const first = join(temporary.path, 'first');
    await makeRegisterUnderTest(first);
    const { duration } = await runImporter(first, file, null);
    await check(first, { rows, done: true, whole: true }, findings);
    await makeRegisterUnderTest(folder);
    let fired = 0;
    // What was read in once leaves nothing to kill: a round that came to its end is followed by one in a new register, sooner.
    for (let round = 0, longest = duration; fired < rounds && round < rounds * 4; round += 1) {
      const { killed, outcome } = await runImporter(folder, file, random.next() * longest);
      await check(folder, { rows, done: outcome !== null, whole: false }, findings);
      if (killed) fired += 1;
      if (outcome === null) continue;
      longest /= 2;
      rmSync(folder, { recursive: true });
      await makeRegisterUnderTest(folder);
    }
    const last = await runImporter(folder, file, null);
    if ((last.outcome?.registered ?? 0) + (last.outcome?.duplicates ?? 0) !== rows) findings.lost += 1;
    await check(folder, { rows, done: true, whole: true }, findings);
    const again = await runImporter(folder, file, null);
    if (again.outcome?.registered !== 0 || again.outcome.duplicates !== rows) findings.silent += 1;
    temporary.remove();
    return { layer: 'import-kills', seed, rounds, fired, ...findings };
  },
};

function tableOf(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `K-${at};2026-0${1 + (at % 6)}-1${at % 9};SIG;Zorggroep ${at % 20};TOE-01;Persoon ${at};Wacht al weken op een brief, nummer ${at}.`,
  );
  return ['kenmerk;datum;soort;aanbieder;onderwerpen;naam melder;verhaal', ...lines].join('\r\n');
}

const Outcome = z.object({ registered: z.number(), duplicates: z.number() });

/** Runs the importer, killed some milliseconds after it began to read, or to its end. */
async function runImporter(folder: string, file: string, killAfter: number | null) {
  const { lines, killed, duration } = await killedProcess({
    program: importer,
    words: [folder, file],
    read: (line) => (line === 'started' ? null : Outcome.parse(JSON.parse(line))),
    killAfter: ({ count }) => (count === 1 ? killAfter : null),
  });
  return { outcome: lines.at(-1) ?? null, duration, killed };
}

interface Expected {
  readonly rows: number;
  /** The importer said that it was done: then all must be there. */
  readonly done: boolean;
  /** Replay every history and compare it with its row too. */
  readonly whole: boolean;
}

/** All or nothing: reports, their import and its line in the log stand or fall together. */
async function check(folder: string, { rows, done, whole }: Expected, findings: Findings): Promise<void> {
  const host = createHost({ folder, program: 'fault check', clock: systemClock(), kdf: quickKdf });
  const entered = await clientOf(createDoor(host), newSession(host)).entry.signIn(account);
  if (!entered.ok || !host.register) {
    findings.corrupt += 1;
    return;
  }
  const { reader } = host.register;
  const count = everyCase(reader).length;
  const told = readImports(reader).reduce((sum, { registered }) => sum + registered, 0);
  if (count !== told || (count !== 0 && count !== rows)) findings.half += 1;
  if (done && count !== rows) findings.lost += 1;
  if (whole && !(await verifyAll(host.register)).sound) findings.corrupt += 1;
  closeRegister(host);
}
