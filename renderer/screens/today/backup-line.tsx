import type { LastBackup } from '../../../shared/contract/backup.ts';
import { dayOf } from '../../../shared/dates.ts';
import { backupText } from '../../../shared/text/backups.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { useMay } from '../../me.ts';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useApi, useRead } from '../../queries.ts';

/** The last backup, always in sight; when it is overdue, what can be done about it. */
export function BackupLine() {
  const { say, formatDay, formatTime } = useLanguage();
  const read = useRead(useApi().backup.last.queryOptions({ input: {} }));
  const keeps = useMay()('backup.choose');
  if (read.state !== 'ready') return null;
  const { last, overdue, running } = read.value;
  const on = last ? formatDay(dayOf(last.at), 'date') : '';
  if (!overdue || running) {
    const time = last ? formatTime(timeOf(last.at), 'bare') : '';
    return last && <p className="sm muted">{say(backupText['backups.last'], { on, time })}</p>;
  }
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
