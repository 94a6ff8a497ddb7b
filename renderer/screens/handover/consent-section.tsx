import type { CaseView } from '../../../shared/contract/case.ts';
import { consentText } from '../../../shared/text/consents.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { consentLines } from '../../consent-words.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag } from '../../parts/tag.tsx';
import { askedState } from './handover-verdict.ts';
import { QuestionHere } from './question-here.tsx';

/** 2. Vindt de melder het goed? The question of consent of the check itself (PRI-03). */
export function ConsentSection({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const consent = askedState(view, 'consent');
  const agreed = consent.state === 'answered' && consent.value === 'yes';
  return (
    <Section
      id="handover-consent"
      title={say(handoverText['handover.consent'])}
      action={
        agreed ? (
          <Tag kind="done">{say(handoverText['handover.yes'])}</Tag>
        ) : (
          <Tag kind="missing">
            {say(handoverText[consent.state === 'answered' ? 'handover.no' : 'handover.not-yet'])}
          </Tag>
        )
      }
    >
      <ul className="talk">
        <QuestionHere view={view} asked={consent} />
      </ul>
      <RecordedConsent view={view} />
    </Section>
  );
}

/** What stands in the register about this consent, beside the answer to the question: the last word counts. */
function RecordedConsent({ view }: { readonly view: CaseView }) {
  const speech = useLanguage();
  const { say, formatDay } = speech;
  const given = view.consents.filter(({ purpose }) => purpose === 'hand-over');
  const stands = given.findLast(({ withdrawnOn }) => withdrawnOn === null);
  const withdrawnOn = given.at(-1)?.withdrawnOn;
  if (stands) {
    const { how } = consentLines(stands, view.intake, speech);
    return <p className="sm">{say(consentText['consents.for-hand-over'], { line: how })}</p>;
  }
  if (withdrawnOn) {
    return (
      <p className="sm err">{say(consentText['consents.hand-over-withdrawn'], { day: formatDay(withdrawnOn) })}</p>
    );
  }
  return <p className="sm muted">{say(consentText['consents.none-for-hand-over'])}</p>;
}
