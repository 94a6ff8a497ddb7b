import type { LastBackup } from '../../../shared/contract/backup.ts';
import { dayOf } from '../../../shared/dates.ts';
import { backupText } from '../../../shared/text/backups.ts';
import { lastBackupWords } from '../../../shared/text/last-backup-words.ts';
import { useMay } from '../../me.ts';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useApi, useRead } from '../../queries.ts';

/** The last backup, always in sight; when it is overdue, what can be done about it. */
export function BackupLine() {
  const speech = useLanguage();
  const { say, formatDay } = speech;
  const read = useRead(useApi().backup.last.queryOptions({ input: {} }));
  const keeps = useMay()('backup.choose');
  if (read.state !== 'ready') return null;
  const { last, overdue, running } = read.value;
  const on = last ? formatDay(dayOf(last.at), 'date') : '';
  if (!overdue || running) return last && <p className="sm muted">{lastBackupWords(last, speech)}</p>;
  return (
    <Notice
      kind="today"
      title={last ? say(backupText['backups.overdue'], { on }) : say(backupText['backups.overdue-none'])}
      acts={
        keeps && (
          <LinkButton small href="#/beheer">
            {say(backupText['backups.title'])}
          </LinkButton>
        )
      }
    >
      <p>{say(backupText[adviceOf(read.value, keeps)])}</p>
    </Notice>
  );
}

function adviceOf({ daily }: LastBackup, keeps: boolean) {
  if (!keeps) return 'backups.overdue-ask';
  return daily ? 'backups.overdue-make' : 'backups.overdue-choose';
}
