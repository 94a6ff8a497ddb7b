import type { OpenRegister } from '../../db/open.ts';
import { readPlace } from '../backup/last-backup.ts';
import type { Host } from '../host.ts';
import { writePoint } from '../log/log-points.ts';
import { writableRegister } from '../writable-register.ts';
import { againAndAgain, everyMinute } from './again-and-again.ts';

/** How long a point serves, in milliseconds (reliability bar, P25: hourly). */
const serves = 3_600_000;

const written = new WeakMap<OpenRegister, number>();

/** Writes down each hour where the log ends, where a folder for backups was chosen. Returns what stops it. */
export function keepLogPoints(host: Host): () => void {
  return againAndAgain(everyMinute, () => writePointWhenDue(host));
}

/** Writes a point unless one was written within the hour. A folder that cannot be reached is tried again. */
export function writePointWhenDue(host: Host): void {
  const { clock } = host;
  // The log of a private copy goes away with it.
  const register = writableRegister(host);
  if (!register) return;
  const last = written.get(register);
  if (last !== undefined && clock.elapsed() - last < serves) return;
  const place = readPlace(register.reader);
  if (place === null) return;
  try {
    writePoint(place, register.reader, clock.now());
    written.set(register, clock.elapsed());
  } catch {
    // A stick that was taken out, a network that is gone: the screen of backups says so.
  }
}
