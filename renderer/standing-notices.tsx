import type { LastBackup } from '../shared/contract/backup.ts';
import { standingText } from '../shared/text/standing.ts';
import { useLanguage } from './parts/language.tsx';
import { Notice } from './parts/notice.tsx';

/** What is wrong with the disk of the register, or with the register itself; nothing where all is well. */
export function StandingNotices({ disk, checked }: Pick<LastBackup, 'disk' | 'checked'>) {
  const { say, language } = useLanguage();
  const parts = checked.wrong.map((part) => say(standingText[`checked.${part}`]));
  return (
    <>
      {checked.wrong.length > 0 && (
        <Notice
          kind="urgent"
          title={say(standingText['checked.wrong'], { parts: new Intl.ListFormat(language).format(parts) })}
        >
          <p>{say(standingText['checked.wrong-note'])}</p>
        </Notice>
      )}
      {disk !== 'ample' && (
        <Notice kind={disk === 'low' ? 'today' : 'urgent'} title={say(standingText[`disk.${disk}`])}>
          <p>{say(standingText[`disk.${disk}-note`])}</p>
        </Notice>
      )}
    </>
  );
}
