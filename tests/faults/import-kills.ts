import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { everyCase } from '../../db/cases.ts';
import { readImports } from '../../db/imports.ts';
import { closeRegister } from '../../main/host.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { killedProcess } from './killed-process.ts';
import { layerOf } from './layer-of.ts';
import { programPath } from './program-path.ts';
import { enterRegister, type Findings, makeRegisterUnderTest } from './register-under-test.ts';

/** The rows of the table that is read in: a large one where it is tried often. */
const [fewRounds, manyRounds] = [2, 10];
const rowsOf = (rounds: number) => (rounds > manyRounds ? 100_000 : rounds > fewRounds ? 2_000 : 500);

/**
 * A process that reads a large table in is killed at a random moment of that, again and again. Each time
 * nothing of the table may be there, or all of it; and then the same file is read in after all, once.
 */
export const importKills = layerOf('import-kills', async ({ rounds, random, place, folder, findings }) => {
  const file = join(place, 'tabel.csv');
  const rows = rowsOf(rounds);
  writeFileSync(file, tableOf(rows));
  const first = join(place, 'first');
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
  return fired;
});

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
    program: programPath('importer'),
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
  const host = (await enterRegister(folder, null))?.host;
  if (!host?.register) {
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
