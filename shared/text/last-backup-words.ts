import type { KeptBackup } from '../contract/backup.ts';
import { dayOf } from '../dates.ts';
import { backupText } from './backups.ts';
import { timeOf } from './format-time.ts';
import type { Speech } from './speech.ts';

type Saying = Pick<Speech, 'say' | 'formatDay' | 'formatTime'>;

/** When the last backup was made, in words. */
export function lastBackupWords({ at }: Pick<KeptBackup, 'at'>, { say, formatDay, formatTime }: Saying): string {
  return say(backupText['backups.last'], { on: formatDay(dayOf(at), 'date'), time: formatTime(timeOf(at), 'bare') });
}
