import type { LastBackup } from '../../../shared/contract/backup.ts';
import { dayOf } from '../../../shared/dates.ts';
import { backupText } from '../../../shared/text/backups.ts';
import { lastBackupWords } from '../../../shared/text/last-backup-words.ts';
import { useMay } from '../../me.ts';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useApi, useRead } from '../../queries.ts';
import { StandingNotices } from '../../standing-notices.tsx';
import { AccountsNotice, ClockNotice, RecoveredNotice } from './recovered-notice.tsx';

/** What is wrong with the register or its disk: above everything else at the side. */
export function StandingLine() {
  const read = useRead(useApi().backup.last.queryOptions({ input: {} }));
  return read.state === 'ready' ? <StandingNotices {...read.value} /> : null;
}

/** What opening the register brought back, and the last backup, always in sight. */
export function BackupLine() {
  const read = useRead(useApi().backup.last.queryOptions({ input: {} }));
  if (read.state !== 'ready') return null;
  const { recovered, accountsRebuilt, clockBehind } = read.value;
  return (
    <>
      {recovered && <RecoveredNotice recovered={recovered} />}
      {accountsRebuilt && <AccountsNotice rebuilt={accountsRebuilt} />}
      {clockBehind && <ClockNotice latest={clockBehind} />}
      <LastLine backup={read.value} />
    </>
  );
}

/** The last backup; when it is overdue, what can be done about it. */
function LastLine({ backup }: { readonly backup: LastBackup }) {
  const speech = useLanguage();
  const { say, formatDay } = speech;
  const keeps = useMay()('backup.choose');
  const { last, overdue, running } = backup;
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
      <p>{say(backupText[adviceOf(backup, keeps)])}</p>
    </Notice>
  );
}

function adviceOf({ daily }: LastBackup, keeps: boolean) {
  if (!keeps) return 'backups.overdue-ask';
  return daily ? 'backups.overdue-make' : 'backups.overdue-choose';
}
