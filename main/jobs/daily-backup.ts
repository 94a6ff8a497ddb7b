import type { OpenRegister } from '../../db/open.ts';
import { type Day, dayOf } from '../../shared/dates.ts';
import { isBackingUp, startBackup } from '../backup/backup-register.ts';
import { readLastBackup, readPlace } from '../backup/last-backup.ts';
import type { Host } from '../host.ts';
import { writableRegister } from '../writable-register.ts';
import { againAndAgain, everyMinute } from './again-and-again.ts';

/** Makes a backup each day while somebody is at work, where a folder was chosen. Returns what stops it. */
export function keepBackingUp(host: Host): () => void {
  return againAndAgain(everyMinute, () => backUpWhenDue(host));
}

/** Begins the backup of today unless there is one. */
export function backUpWhenDue(host: Host): void {
  const register = writableRegister(host);
  if (!register || isBackingUp(register)) return;
  const place = readPlace(register.reader);
  if (place === null || madeOn(register) === host.clock.today()) return;
  startBackup(host, place);
}

function madeOn({ reader }: OpenRegister): Day | null {
  const last = readLastBackup(reader);
  return last && dayOf(last.at);
}
