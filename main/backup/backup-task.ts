import { z } from 'zod';
import { Day, Instant } from '../../shared/dates.ts';
import { answerOf } from '../../shared/failure.ts';
import { AccountsFile } from '../keys/accounts-file.ts';
import { Manifest } from './backup-manifest.ts';

/** What the name of a backup begins with; its moment follows. */
export const backupName = 'meldpunt';

/** What a backup is made of and when: all that the process that makes it is told. */
export const BackupTask = z.object({
  folder: z.string(),
  place: z.string(),
  /** 32 bytes, as base64. It goes through a pipe and stands nowhere. */
  registerKey: z.string(),
  accounts: AccountsFile,
  at: Instant,
  on: Day,
});
export type BackupTask = z.infer<typeof BackupTask>;

/** A backup that was made, restored on trial and found whole. */
export const BackupMade = z.object({
  backup: z.string(),
  manifest: Manifest,
  bytes: z.number().int(),
  /** Older backups that went, by the days, weeks and months of which one is kept. */
  removed: z.array(z.string()),
});
export type BackupMade = z.infer<typeof BackupMade>;

/** What that process answers. */
export const BackupReply = answerOf(BackupMade);
