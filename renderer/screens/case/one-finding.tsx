import { Hourglass, type LucideIcon, Scale } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Action, Flag, Outcome } from '../../../shared/procedure/codes.ts';
import type { MatterFinding } from '../../../shared/procedure/finding.ts';
import { caseText } from '../../../shared/text/case.ts';
import { actionWords, deskWords, flagWords, outcomeWords } from '../../../shared/text/findings.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Notice, type NoticeKind } from '../../parts/notice.tsx';

interface OneFindingProps {
  readonly finding: MatterFinding;
  /** Stands right below the sentence: the days to hold to. */
  readonly children?: ReactNode;
}

/** What the check finds: one sentence and the next acts, with the grounds that the Ombudsman may weigh. */
export function OneFinding({ finding: { outcome, desk, actions, flags }, children }: OneFindingProps) {
  const { say } = useLanguage();
  const { kind, icon } = looks[outcome] ?? { kind: 'plain' };
  return (
    <div>
      <Notice kind={kind} icon={icon} title={say(outcomeWords[`outcome.${outcome}.title`])}>
        <p>{say(outcomeWords[`outcome.${outcome}.next`])}</p>
        {desk !== null && <p>{say(caseText['case.desk'], { desk: say(deskWords[`desk.${desk}`]) })}</p>}
      </Notice>
      {children}
      {actions.length > 0 && (
        <ul className="rows" aria-label={say(caseText['case.to-do'])}>
          {actions.map((action) => (
            <li key={action} className={urgentActions.includes(action) ? 'err' : undefined}>
              {say(actionWords[`action.${action}`])}
            </li>
          ))}
        </ul>
      )}
      <Doubts flags={flags} />
    </div>
  );
}

/** Grounds on which the Ombudsman may leave it; never decided here (AWB-E-31). */
export function Doubts({ flags }: { readonly flags: readonly Flag[] }) {
  const { say } = useLanguage();
  if (flags.length === 0) return null;
  return (
    <Notice kind="ombudsman" title={say(caseText['case.doubt'])}>
      {flags.map((flag) => (
        <p key={flag}>
          {say(flagWords[`flag.${flag}`])} <span className="nowrap">Awb {flag}.</span>
        </p>
      ))}
      <p>{say(caseText['case.ombudsman-decides'])}</p>
    </Notice>
  );
}

/** Acts that cannot wait for the procedure (section 3 of the rules). */
const urgentActions: readonly Action[] = ['call-112', 'veilig-thuis', 'phone-college'];

const looks: Readonly<Partial<Record<Outcome, { readonly kind: NoticeKind; readonly icon?: LucideIcon }>>> = {
  'O-ESC': { kind: 'info', icon: Scale },
  'O-ESC-DIRECT': { kind: 'info', icon: Scale },
  'O-ESC-FLAG': { kind: 'info', icon: Scale },
  'O-REPAIR': { kind: 'today' },
  'O-HOLD': { kind: 'today' },
  'O-STOP': { kind: 'today' },
  'O-BEZWAAR': { kind: 'today' },
  'O-BEROEP': { kind: 'today' },
  'O-CLOSED': { kind: 'done' },
  'O-WAIT': { kind: 'plain', icon: Hourglass },
  'O-INFO': { kind: 'info' },
  'O-SIGNAL': { kind: 'info' },
  'O-REFER': { kind: 'info' },
  'O-SUPPORT': { kind: 'info' },
  'O-WMO': { kind: 'info' },
  'O-OTHER': { kind: 'info' },
};
