import { recoveredKind } from '../../../shared/backups/recovered-kind.ts';
import type { LastBackup } from '../../../shared/contract/backup.ts';
import { recoveredText } from '../../../shared/text/recovered.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';

/** What of the register was lost and is there again, until it is opened the next time. */
export function RecoveredNotice({ recovered }: { readonly recovered: NonNullable<LastBackup['recovered']> }) {
  const { say } = useLanguage();
  const kind = recoveredKind(recovered);
  return (
    <Notice kind="today" title={say(recoveredText[`recovered.${kind}`], { count: recovered.restored })}>
      <p>{say(recoveredText[`recovered.${kind}-note`])}</p>
    </Notice>
  );
}
