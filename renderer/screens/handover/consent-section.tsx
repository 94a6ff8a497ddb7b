import type { CaseView } from '../../../shared/contract/case.ts';
import { handoverText } from '../../../shared/text/handover.ts';
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
    </Section>
  );
}
