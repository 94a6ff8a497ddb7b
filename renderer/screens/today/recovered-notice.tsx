import { recoveredKind } from '../../../shared/backups/recovered-kind.ts';
import type { LastBackup } from '../../../shared/contract/backup.ts';
import { dayOf } from '../../../shared/dates.ts';
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

/** Both copies of the accounts were lost: what stands there now, and what to look at. */
export function AccountsNotice({ rebuilt }: { readonly rebuilt: NonNullable<LastBackup['accountsRebuilt']> }) {
  const { say } = useLanguage();
  return (
    <Notice kind="today" title={say(recoveredText[`recovered.accounts-${rebuilt}`])}>
      <p>{say(recoveredText[`recovered.accounts-${rebuilt}-note`])}</p>
    </Notice>
  );
}

/** The clock was set back since somebody worked here: days and terms would come out wrong. */
export function ClockNotice({ latest }: { readonly latest: NonNullable<LastBackup['clockBehind']> }) {
  const { say, formatDay } = useLanguage();
  return (
    <Notice kind="today" title={say(recoveredText['recovered.clock-behind'])}>
      <p>{say(recoveredText['recovered.clock-behind-note'], { on: formatDay(dayOf(latest), 'date') })}</p>
    </Notice>
  );
}
