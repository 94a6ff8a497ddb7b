import { z } from 'zod';
import type { Reader, Writer } from '../../db/handle.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { KeptBackup } from '../../shared/contract/backup.ts';
import type { Instant } from '../../shared/dates.ts';

/** After so long a backup is overdue, in milliseconds: a day, and the time in which somebody comes in. */
const overdueAfter = 26 * 3_600_000;

/** Where the daily backups go; null when nobody chose a folder yet. */
export function readPlace(reader: Reader): string | null {
  return z.string().nullable().parse(readSetting(reader, 'backupPlace'));
}

/** Keeps where the daily backups go. */
export function savePlace(writer: Writer, place: string): void {
  saveSetting(writer, 'backupPlace', place);
}

/** The last backup that counts, wherever it is. */
export function readLastBackup(reader: Reader): KeptBackup | null {
  return KeptBackup.nullable().parse(readSetting(reader, 'lastBackup'));
}

/** Keeps that there is one. */
export function saveLastBackup(writer: Writer, backup: KeptBackup): void {
  saveSetting(writer, 'lastBackup', backup);
}

/** True when the last backup is older than a day, or there is none. */
export function isOverdue(last: KeptBackup | null, now: Instant): boolean {
  return last === null || Date.parse(now) - Date.parse(last.at) > overdueAfter;
}
