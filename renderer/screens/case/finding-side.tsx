import { Scale } from 'lucide-react';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Flag, Outcome } from '../../../shared/procedure/codes.ts';
import { caseText } from '../../../shared/text/case.ts';
import { flagWords } from '../../../shared/text/findings.ts';
import { stageWords } from '../../../shared/text/stages.ts';
import { useLists } from '../../lists.ts';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Doubts, OneFinding } from './one-finding.tsx';

/** Uitkomst tot nu toe: one sentence and the next acts; with more matters those of the report, each track has its own. */
export function FindingSide({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  if (view.stage === 'closed' || view.stage === 'with-ombudsman') return <SettledFinding view={view} />;
  const { finding, conversation } = view.check;
  return (
    <Section title={say(caseText['case.finding'])}>
      {finding === null && (
        <Notice kind="plain" title={say(caseText['case.no-finding'])}>
          {conversation.next === null ? undefined : say(caseText['case.no-finding-next'])}
        </Notice>
      )}
      <div className="stack wide-gap">
        {finding !== null && <OneFinding finding={finding} />}
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

const toOmbudsman: readonly Outcome[] = ['O-ESC', 'O-ESC-DIRECT', 'O-ESC-FLAG', 'O-REPAIR', 'O-HOLD'];

function leadsToOmbudsman({ check, may, stage }: CaseView): boolean {
  if (!may.includes('case.handOver') || stage === 'closed' || stage === 'with-ombudsman') return false;
  return (
    check.conversation.next?.step === 'PC-12' ||
    check.said.findings.some(({ outcome }) => toOmbudsman.includes(outcome))
  );
}
