import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { everyCase } from '../../db/cases.ts';
import type { OpenRegister } from '../../db/open.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, type Host, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { makePractice } from '../../main/practice/make-practice.ts';
import { CaseId } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { liveContent } from '../support/live-content.ts';
import type { Client } from '../support/office.ts';
import { sendFile } from '../support/send-file.ts';
import { stillClock } from '../support/still-clock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** One file of this many bytes, many times: as a scanned letter is. */
const fileBytes = 5 * 1024 * 1024;

const Restored = z.object({ reports: z.number() });
const Verdict = z.object({ sound: z.boolean() });

/**
 * A register with files is backed up, and put back in a clean folder with the steps of the README: `meldpunt restore BACKUP DIR`
 * with the printed key alone, then `meldpunt verify`. It must hold the same, row for row, and every file to its last byte. At
 * twenty times 100,000 reports and 1,000 MB of files; both grow with the square of `times`.
 */
export async function restoreOnCleanFolder(times: number, seed: number) {
  const temporary = temporaryFolder();
  const [folder, place, back] = ['register', 'other-disk', 'clean'].map((name) => join(temporary.path, name));
  if (!folder || !place || !back) throw new Error('Three folders are needed');
  const reports = 250 * times ** 2;
  const clock = stillClock();
  const demo = { folder, clock, kdf: quickKdf, reports, years: 5, seed: String(seed) };
  const { recoveryKey, accounts } = granted(await makePractice(demo));
  const account = accounts.find(({ role }) => role === 'back-office');
  if (!account) throw new Error('A practice register has a colleague of the back office');

  const host = createHost({ folder, program: 'long', clock, kdf: quickKdf });
  const client = clientOf(createDoor(host), newSession(host));
  granted(await client.entry.signIn(account));
  const bytes = await attachFiles(host, client, 2.5 * 1024 * 1024 * times ** 2);
  const before = liveContent(host);
  closeRegister(host);

  const backup = timed(['backup', folder, place, '--recovery-key-stdin'], recoveryKey);
  const restored = timed(['restore', place, back, '--recovery-key-stdin'], recoveryKey);
  const verified = timed(['verify', back, '--recovery-key-stdin'], recoveryKey);

  const again = createHost({ folder: back, program: 'long', clock, kdf: quickKdf });
  granted(await clientOf(createDoor(again), newSession(again)).entry.signIn(account));
  const after = liveContent(again);
  closeRegister(again);
  temporary.remove();

  const whole = Restored.parse(restored.answer).reports === reports && Verdict.parse(verified.answer).sound;
  return {
    count: reports,
    failed: whole && before === after ? 0 : 1,
    more: {
      megabytes: Math.round(bytes / 1024 / 1024),
      backupSeconds: backup.seconds,
      restoreSeconds: restored.seconds,
      verifySeconds: verified.seconds,
    },
  };
}

/** Attaches files that differ to as many reports, until they are so large together. */
async function attachFiles({ register }: Host, client: Client, atLeast: number): Promise<number> {
  const ids = openReports(register);
  let bytes = 0;
  for (const caseId of ids) {
    if (bytes >= atLeast) break;
    const content = Buffer.from(randomBytes(fileBytes / 2).toString('hex'));
    const view = granted(await client.case.open({ caseId }));
    granted(await sendFile(client, { view, name: 'brief.txt', bytes: content }));
    bytes += content.length;
  }
  return bytes;
}

function openReports(register: OpenRegister | null): readonly CaseId[] {
  if (!register) throw new Error('The register is not open');
  return everyCase(register.reader).map(({ id }) => CaseId.parse(id));
}

/** Runs a command as a layman's script does, with the paper key typed in. */
function timed(words: readonly string[], paper: string): { readonly answer: unknown; readonly seconds: number } {
  const started = performance.now();
  const program = join(import.meta.dirname, '../../build/meldpunt.mjs');
  const ran = spawnSync(process.execPath, [program, ...words], { input: paper, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (ran.status !== 0) throw new Error(`${words[0]} ended with ${ran.status}: ${ran.stderr}`);
  return { answer: JSON.parse(ran.stdout), seconds: Math.round((performance.now() - started) / 1000) };
}
