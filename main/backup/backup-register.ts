import { join } from 'node:path';
import { appendLog } from '../../db/log.ts';
import { databaseName, type OpenRegister } from '../../db/open.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Host } from '../host.ts';
import { writePoint } from '../log/log-points.ts';
import { report } from '../mishap.ts';
import { mustEnd } from '../must-end.ts';
import type { BackupMade } from './backup-task.ts';
import { isOutside } from './is-outside.ts';
import { saveLastBackup } from './last-backup.ts';

const underWay = new WeakSet<OpenRegister>();
const failures = new WeakMap<OpenRegister, Failure>();

/** True from the moment a backup is begun until it is noted, or why there is none: before that nothing of it is told. */
export function isBackingUp(register: OpenRegister): boolean {
  return underWay.has(register);
}

/** Why the last backup of this open register did not succeed; null when it did. */
export function lastFailure(register: OpenRegister): Failure | null {
  return failures.get(register) ?? null;
}

/**
 * Makes a backup of the open register in a place, in a process of its own, and notes it in the log. Refused when the register
 * is not open, when it closes meanwhile, while another is made, for a place inside it, and as `makeBackup` refuses.
 */
export async function backupRegister(host: Host, place: string): Promise<Answer<BackupMade>> {
  const { register } = host;
  if (!register) return refused({ code: 'not-signed-in' });
  if (underWay.has(register)) return refused({ code: 'backup-running' });
  underWay.add(register);
  try {
    const made = await mustEnd(host, makeAndNote(host, { register, place }));
    if (made.ok) failures.delete(register);
    else failures.set(register, made.failure);
    return made;
  } finally {
    underWay.delete(register);
  }
}

/** Begins a backup, unless one is made already; nobody waits for it. */
export function startBackup(host: Host, place: string): void {
  if (host.register && !underWay.has(host.register)) backupRegister(host, place).catch(report);
}

interface Noting {
  readonly register: OpenRegister;
  readonly place: string;
}

async function makeAndNote(host: Host, { register, place }: Noting): Promise<Answer<BackupMade>> {
  const { registerKey, accounts, clock } = host;
  if (!registerKey || !accounts) return refused({ code: 'not-signed-in' });
  if (!isOutside(host.folder, place)) return refused({ code: 'backup-place-inside', folder: place });
  // In its turn, while the copy begins: what is written before it stands in segments that can go afterwards.
  const turned = register.turnJournal();
  const made = await host.backuper(register, {
    folder: host.folder,
    place,
    registerKey: registerKey.toString('base64'),
    accounts,
    at: clock.now(),
    on: clock.today(),
  });
  await turned;
  return made.ok && host.register === register ? note(host, { register, place }, made.value) : made;
}

/** In the register, and beside the backup where its log ends. */
async function note({ clock }: Host, { register, place }: Noting, made: BackupMade): Promise<Answer<BackupMade>> {
  const { manifest, bytes } = made;
  const noted = await register.write<BackupMade>((writer) => {
    saveLastBackup(writer, { at: manifest.at, reports: manifest.reports, bytes });
    const line = { purpose: 'administration', action: 'backup.made', result: 'ok' } as const;
    appendLog(writer, { at: clock.now(), user: '-', role: '-', object: manifest.contentHash, ...line });
    return ok(made);
  });
  if (!noted.ok) return noted;
  writePoint(place, register.reader, clock.now());
  // What the backup holds was found whole: the second record of it need not be kept longer.
  await register.rebaseJournal(join(made.backup, databaseName));
  return noted;
}
