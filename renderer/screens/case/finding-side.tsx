import { Hourglass, type LucideIcon, Scale } from 'lucide-react';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Action, Flag, Outcome } from '../../../shared/procedure/codes.ts';
import type { MatterFinding } from '../../../shared/procedure/finding.ts';
import { caseText } from '../../../shared/text/case.ts';
import { actionWords, deskWords, flagWords, outcomeWords } from '../../../shared/text/findings.ts';
import { stageWords } from '../../../shared/text/stages.ts';
import { useLists } from '../../lists.ts';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice, type NoticeKind } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { remediesFirst } from './remedies-first.ts';

/** Uitkomst tot nu toe: one sentence and the next act, for each matter; what cannot wait comes first. */
export function FindingSide({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  if (view.stage === 'closed' || view.stage === 'with-ombudsman') return <SettledFinding view={view} />;
  const { finding, conversation } = view.check;
  const parts = finding === null ? [] : remediesFirst(finding.parts ?? [finding]);
  return (
    <Section title={say(caseText['case.finding'])}>
      {finding === null && (
        <Notice kind="plain" title={say(caseText['case.no-finding'])}>
          {conversation.next === null ? undefined : say(caseText['case.no-finding-next'])}
        </Notice>
      )}
      <div className="stack wide-gap">
        {parts.map(({ part, matter }) => (
          <OneFinding key={matter} finding={part} matter={parts.length > 1 ? matter : null} />
        ))}
        {leadsToOmbudsman(view) && (
          <LinkButton kind="primary" fill icon={Scale} href={`#/melding/${view.id}/overdracht`}>
            {say(caseText['case.to-handover'])}
          </LinkButton>
        )}
      </div>
    </Section>
  );
}

/** Where the check has done its work: how it ended, or with which doubt it lies with the Ombudsman. */
function SettledFinding({ view: { stage, closed, handedOver } }: { readonly view: CaseView }) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const flags = handedOver?.flags.filter(isFlag) ?? [];
  const title = say(stageWords[`stage.${stage}`]);
  return (
    <Section title={say(caseText['case.outcome'])}>
      <div className="stack wide-gap">
        <Notice kind={stage === 'closed' ? 'done' : 'ombudsman'} title={title}>
          {closed === null ? undefined : lists.label('outcomes', closed.outcome, language)}
        </Notice>
        <Doubts flags={flags} />
      </div>
    </Section>
  );
}

function isFlag(code: string): code is Flag {
  return Object.hasOwn(flagWords, `flag.${code}`);
}

/** Grounds on which the Ombudsman may leave it; never decided here (AWB-E-31). */
function Doubts({ flags }: { readonly flags: readonly Flag[] }) {
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

interface OneFindingProps {
  readonly finding: MatterFinding;
  /** Which matter, when there are more. */
  readonly matter: number | null;
}

function OneFinding({ finding, matter }: OneFindingProps) {
  const { say } = useLanguage();
  const { outcome, desk, actions, flags } = finding;
  const { kind, icon } = looks[outcome] ?? { kind: 'plain' };
  const title = say(outcomeWords[`outcome.${outcome}.title`]);
  return (
    <div>
      <Notice
        kind={kind}
        icon={icon}
        title={matter === null ? title : `${say(caseText['case.matter'], { count: matter + 1 })}: ${title}`}
      >
        <p>{say(outcomeWords[`outcome.${outcome}.next`])}</p>
        {desk !== null && <p>{say(caseText['case.desk'], { desk: say(deskWords[`desk.${desk}`]) })}</p>}
      </Notice>
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

const toOmbudsman: readonly Outcome[] = ['O-ESC', 'O-ESC-DIRECT', 'O-ESC-FLAG', 'O-REPAIR', 'O-HOLD'];

function leadsToOmbudsman({ check, may, stage }: CaseView): boolean {
  if (!may.includes('case.handOver') || stage === 'closed' || stage === 'with-ombudsman') return false;
  return (
    check.conversation.next?.step === 'PC-12' ||
    check.said.findings.some(({ outcome }) => toOmbudsman.includes(outcome))
  );
}
