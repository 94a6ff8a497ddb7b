import { constants } from 'node:fs';
import { isAbsolute } from 'node:path';
import { casesAfter } from '../../db/cases.ts';
import { readMeta } from '../../db/settings.ts';
import type { BackupState, LastBackup } from '../../shared/contract/backup.ts';
import { ok, refused } from '../../shared/result.ts';
import { bytesOf } from '../backup/backup-manifest.ts';
import { isBackingUp, lastFailure, startBackup } from '../backup/backup-register.ts';
import { backupsIn } from '../backup/backups-in.ts';
import { isOutside } from '../backup/is-outside.ts';
import { isOverdue, readLastBackup, readPlace, savePlace } from '../backup/last-backup.ts';
import { clockBehind } from '../clock-behind.ts';
import type { Deps } from '../deps.ts';
import { roomOn } from '../disk-room.ts';
import { isAccessible } from '../is-accessible.ts';
import { readWalk } from '../jobs/verify-at-leisure.ts';
import { makeFolders } from '../make-folders.ts';
import type { HandlersOf } from './handlers.ts';

export const backupServices: HandlersOf<'backup'> = {
  last: async (deps) => ok(lastOf(deps)),

  show: async (deps) => ok(stateOf(deps)),

  choose: async (deps, { place }) => {
    if (!isAbsolute(place)) return refused({ code: 'backup-place-unreachable', folder: place });
    if (!isOutside(deps.host.folder, place)) return refused({ code: 'backup-place-inside', folder: place });
    if (!isMade(place)) return refused({ code: 'backup-place-unreachable', folder: place });
    const saved = await deps.write((writer) => ok(savePlace(writer, place)));
    return saved.ok ? ok(stateOf(deps)) : saved;
  },

  make: async (deps) => {
    const place = readPlace(deps.reader);
    if (place === null) return refused({ code: 'backup-place-unchosen' });
    const noted = await deps.write(() => ok(undefined));
    if (!noted.ok) return noted;
    startBackup(deps.host, place);
    return ok(stateOf(deps));
  },
};

function lastOf({ reader, host, now }: Deps): LastBackup {
  const last = readLastBackup(reader);
  const walk = readWalk(reader);
  return {
    last,
    overdue: isOverdue(last, now) && hasRealReports(reader),
    daily: readPlace(reader) !== null,
    running: host.register !== null && isBackingUp(host.register),
    recovered: host.register?.recovered ?? null,
    checked: { wholeAt: walk?.wholeAt ?? null, wrong: walk?.wrong ?? [] },
    disk: roomOn(host.folder),
    accountsRebuilt: host.accountsRebuilt,
    clockBehind: clockBehind(reader, now),
  };
}

/** A practice register has nothing to lose. */
function hasRealReports(reader: Deps['reader']): boolean {
  return readMeta(reader, 'practice') !== 'yes' && casesAfter(reader, 0, 1).length > 0;
}

function stateOf(deps: Deps): BackupState {
  const place = readPlace(deps.reader);
  const { register } = deps.host;
  const kept = place === null ? [] : backupsIn(place);
  return {
    ...lastOf(deps),
    place,
    reachable: place !== null && isAccessible(place, constants.W_OK),
    kept: kept.map(({ manifest }) => ({ at: manifest.at, reports: manifest.reports, bytes: bytesOf(manifest) })),
    failure: register ? lastFailure(register) : null,
  };
}

function isMade(place: string): boolean {
  try {
    makeFolders(place, 0o700);
    return isAccessible(place, constants.W_OK);
  } catch {
    return false;
  }
}
