import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { outcomeWords } from '../../../shared/text/findings.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { caseWords } from '../../case-words.ts';
import { useLists } from '../../lists.ts';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Sheet, Split } from '../../parts/sheet.tsx';
import { AlongSection } from './along-section.tsx';
import { CompleteSection } from './complete-section.tsx';
import { ConsentSection } from './consent-section.tsx';
import { handoverState } from './handover-verdict.ts';
import { MayItSection } from './may-it-section.tsx';
import { SecondPersonSide } from './second-person-side.tsx';
import { ToWhomSide } from './to-whom-side.tsx';
import { VerdictSide } from './verdict-side.tsx';

/** The hand-over of one report: may it, does the client agree, is it complete, what goes along; then one decision. */
export function HandoverPage({ view }: { readonly view: CaseView }) {
  const speech = useLanguage();
  const { say } = speech;
  const lists = useLists();
  const state = handoverState(view);
  const [note, setNote] = useState('');
  return (
    <Sheet
      eyebrow={<a href={`#/melding/${view.id}`}>{say(handoverText['handover.report'], { number: view.number })}</a>}
      title={say(handoverText['handover.title'])}
      intro={introWords(view, speech, lists)}
    >
      <Split
        sideLabel={say(handoverText['handover.side-label'])}
        sideSize={24.5}
        side={
          <>
            <VerdictSide view={view} state={state} note={note} />
            <SecondPersonSide view={view} state={state} />
            <ToWhomSide state={state} />
          </>
        }
      >
        <MayItSection view={view} state={state} />
        <ConsentSection view={view} />
        <CompleteSection view={view} state={state} />
        <AlongSection view={view} note={note} onNote={setNote} />
      </Split>
    </Sheet>
  );
}

/** Under the title: who, about whom, and where the check stands. */
function introWords(
  { intake, check }: CaseView,
  { say, language }: Speech,
  lists: ReturnType<typeof useLists>,
): string {
  const words = caseWords(lists, language);
  const person = words.person({ person: intake.concerned?.name.trim() || intake.caller.name.trim() });
  const parties = intake.parties.map((party) => words.party({ parties: [party] }));
  const outcome = check.finding === null ? [] : [say(outcomeWords[`outcome.${check.finding.outcome}.title`])];
  return [person, ...parties, ...outcome].join(' · ');
}
