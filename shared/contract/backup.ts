import { z } from 'zod';
import { Instant } from '../dates.ts';
import { Failure } from '../failure.ts';
import { read, write } from './call.ts';

const administration = { purpose: 'administration', logged: false } as const;

/** A backup that was restored on trial and found whole. */
export const KeptBackup = z.object({
  at: Instant,
  reports: z.number().int(),
  bytes: z.number().int(),
});
export type KeptBackup = z.infer<typeof KeptBackup>;

/** A part of the register in which the walk along all of it found something wrong. */
export const WrongPart = z.enum(['history', 'row', 'search', 'file', 'log']);
export type WrongPart = z.infer<typeof WrongPart>;

/** How it stands with the last one: all that everybody should see. */
export const LastBackup = z.object({
  last: KeptBackup.nullable(),
  /** Older than a day, or there is none, while there are real reports to lose. */
  overdue: z.boolean(),
  /** A folder was chosen, so that the program makes one each day. */
  daily: z.boolean(),
  running: z.boolean(),
  /** What of the register was lost and is there again since it was opened; null when nothing was. */
  recovered: z.object({ restored: z.number().int(), rebuilt: z.boolean(), isJournalNew: z.boolean() }).nullable(),
  /** What the walk along all of the register found: when it last had seen everything, and what was wrong. */
  checked: z.object({ wholeAt: Instant.nullable(), wrong: z.array(WrongPart) }),
  /** Less than 500 MB is left on the disk of the register; below 100 MB no new files are taken (reliability bar, P5). */
  disk: z.enum(['ample', 'low', 'nearly-full']),
  /** Both copies of the accounts were lost: they stand as they were kept apart, or began anew with one. */
  accountsRebuilt: z.enum(['kept', 'empty']).nullable(),
  /** The latest moment that the log tells of, where the clock of this computer is behind it. */
  clockBehind: Instant.nullable(),
});
export type LastBackup = z.infer<typeof LastBackup>;

export const BackupState = LastBackup.extend({
  /** The folder that was chosen. */
  place: z.string().nullable(),
  reachable: z.boolean(),
  /** Those in the folder, the newest in front. */
  kept: z.array(KeptBackup),
  /** Why the last try did not succeed; null when it did or nothing was tried since the register was opened. */
  failure: Failure.nullable(),
});
export type BackupState = z.infer<typeof BackupState>;

/** Backups of the register: where they go, the one of every day, and one at once. */
export const backupCalls = {
  last: read(z.object({}), LastBackup, administration),
  show: read(z.object({}), BackupState, administration),
  /** Chooses the folder of the daily backup; it is made there where it does not exist. */
  choose: write(z.object({ place: z.string().trim().min(1).max(1000) }), BackupState, { purpose: 'administration' }),
  /** Begins a backup; `show` tells how it goes. */
  make: write(z.object({}), BackupState, { purpose: 'administration' }),
};
