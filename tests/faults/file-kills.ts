import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { everyFile } from '../../db/files.ts';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { collectFiles } from '../../main/files/collect-files.ts';
import { filesFolder } from '../../main/files/file-place.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { instant } from '../../shared/dates.ts';
import { CaseId } from '../../shared/ids.ts';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Layer } from './layer.ts';
import { account, type Findings, makeRegisterUnderTest } from './register-under-test.ts';

/** What the attacher says after each file that was attached or taken away. */
export const FileAck = z.object({ id: CaseId, file: z.number().int(), hash: z.string(), removed: z.boolean() });
export type FileAck = z.infer<typeof FileAck>;

const attacher = fileURLToPath(new URL('attacher.ts', import.meta.url));

/**
 * A process that attaches files and takes some away is killed at a random moment, again and again in one register. Then each
 * file that was acknowledged must be there, each row have its file with its content, and what is left over be collected.
 */
export const fileKills: Layer = {
  name: 'file-kills',
  absent: () => null,
  run: async (rounds, seed) => {
    const random = seededRandom(seed);
    const temporary = temporaryFolder();
    const folder = join(temporary.path, 'register');
    await makeRegisterUnderTest(folder);
    const findings: Findings = { lost: 0, half: 0, silent: 0, corrupt: 0 };
    let fired = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { acks, killed } = await attachAndKill(folder, random);
      if (killed) fired += 1;
      await check(folder, acks, findings);
    }
    temporary.remove();
    return { layer: 'file-kills', seed, rounds, fired, ...findings };
  },
};

/** Lets it do a random number of acts and kills it at a random moment of the next, which takes about as long as the last. */
async function attachAndKill(folder: string, random: SeededRandom) {
  const wanted = 2 + random.below(5);
  const moment = random.next() * 1.2;
  const child = spawn(process.execPath, [attacher, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  const acks: FileAck[] = [];
  let killing: Promise<void> | null = null;
  let before = performance.now();
  for await (const line of createInterface({ input: child.stdout })) {
    acks.push(FileAck.parse(JSON.parse(line)));
    const took = performance.now() - before;
    before = performance.now();
    if (acks.length === wanted) killing = wait(moment * took).then(() => void child.kill('SIGKILL'));
  }
  await killing;
  return { acks, killed: (await ended) === 'SIGKILL' };
}

async function check(folder: string, acks: readonly FileAck[], findings: Findings): Promise<void> {
  const host = createHost({ folder, program: 'fault check', clock: systemClock(), kdf: quickKdf });
  const entered = await clientOf(createDoor(host), newSession(host)).entry.signIn(account);
  const { register } = host;
  if (!entered.ok || !register) {
    findings.corrupt += 1;
    return;
  }
  const { files, ...verdict } = await verifyAll(register);
  if (verdict.pages !== 'ok' || verdict.histories !== 'ok' || verdict.log.firstBroken !== null) findings.corrupt += 1;
  // A row without its file, or with another content.
  if (files !== 'ok' || verdict.rows !== 'ok') findings.half += 1;
  const rows = everyFile(register.reader);
  const latest = new Map(acks.map((ack) => [ack.file, ack]));
  for (const { id, file, removed } of latest.values()) {
    const row = rows.find((each) => each.caseId === id && each.file === file);
    // The last act may have been done and not acknowledged any more: only that one may be further than what was said.
    const isLast = file === acks.at(-1)?.file;
    if (!isLast && (row === undefined) !== removed) findings.lost += 1;
    const attached = acks.find((ack) => ack.file === file && !ack.removed);
    if (row && row.hash !== attached?.hash) findings.silent += 1;
    if (!row && isLast && file % 3 !== 0) findings.lost += 1;
  }
  const anHourLater = instant(new Date(Date.now() + 3_700_000).toISOString());
  await collectFiles(register, anHourLater);
  const kept = readdirSync(filesFolder(register)).length;
  if (kept !== new Set(rows.map(({ hash }) => hash)).size) findings.half += 1;
  closeRegister(host);
}
