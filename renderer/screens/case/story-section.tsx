import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { CorrectForm } from './correct-form.tsx';

interface StorySectionProps {
  readonly view: CaseView;
  readonly headingId: string;
}

/** Verhaal: as it was written down; a correction keeps the old words in the timeline. */
export function StorySection({ view, headingId }: StorySectionProps) {
  const { say } = useLanguage();
  const [correcting, setCorrecting] = useState(false);
  const mayCorrect = view.may.includes('case.correctIntake');
  const act = mayCorrect && !correcting && (
    <>
      {' · '}
      <Button kind="quiet" small onClick={() => setCorrecting(true)}>
        {say(caseText['case.correct'])}
      </Button>
    </>
  );
  return (
    <Section
      title={say(caseText['case.story'])}
      id={headingId}
      action={
        <>
          {say(caseText['case.story-as-written'])}
          {act}
        </>
      }
    >
      {correcting ? (
        <CorrectForm view={view} onDone={() => setCorrecting(false)} />
      ) : (
        <p className={view.intake.story === '' ? 'muted' : 'prose pre'}>
          {view.intake.story || say(caseText['case.no-story'])}
        </p>
      )}
    </Section>
  );
}
