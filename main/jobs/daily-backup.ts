import type { OpenRegister } from '../../db/open.ts';
import { type Day, dayOf } from '../../shared/dates.ts';
import { makesBackup } from '../backup/ask-backup-process.ts';
import { startBackup } from '../backup/backup-register.ts';
import { readLastBackup, readPlace } from '../backup/last-backup.ts';
import type { Host } from '../host.ts';

/** How often it is looked whether a backup is due, in milliseconds. */
const every = 60_000;

/** Makes a backup each day while somebody is at work, where a folder was chosen. Returns what stops it. */
export function keepBackingUp(host: Host): () => void {
  const timer = setInterval(() => backUpWhenDue(host), every);
  timer.unref();
  return () => clearInterval(timer);
}

/** Begins the backup of today unless there is one. */
export function backUpWhenDue(host: Host): void {
  const { register, clock } = host;
  if (!register || makesBackup(register)) return;
  const place = readPlace(register.reader);
  if (place === null || madeOn(register) === clock.today()) return;
  startBackup(host, place);
}

function madeOn({ reader }: OpenRegister): Day | null {
  const last = readLastBackup(reader);
  return last && dayOf(last.at);
}
