import { isAbsolute, relative, resolve, sep } from 'node:path';
import { appendLog } from '../../db/log.ts';
import type { Answer } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Host } from '../host.ts';
import type { BackupMade } from './backup-task.ts';

/**
 * Makes a backup of the open register in a place, in a process of its own, and notes it in the log. Refused when the register
 * is not open, when it closes meanwhile, for a place inside it, and as `makeBackup` refuses.
 */
export async function backupRegister(host: Host, place: string): Promise<Answer<BackupMade>> {
  const { register, registerKey, accounts, clock } = host;
  if (!register || !registerKey || !accounts) return refused({ code: 'not-signed-in' });
  if (!isOutside(host.folder, place)) return refused({ code: 'backup-place-inside', folder: place });
  const made = await host.backuper(register, {
    folder: host.folder,
    place,
    registerKey: registerKey.toString('base64'),
    accounts,
    at: clock.now(),
    on: clock.today(),
  });
  if (!made.ok || host.register !== register) return made;
  const noted = await register.write((writer) => {
    const line = { purpose: 'administration', action: 'backup.made', result: 'ok' } as const;
    appendLog(writer, { at: clock.now(), user: '-', role: '-', object: made.value.manifest.contentHash, ...line });
    return ok(undefined);
  });
  return noted.ok ? made : noted;
}

/** A backup that goes with the register is none. */
export function isOutside(folder: string, place: string): boolean {
  const way = relative(resolve(folder), resolve(place));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
