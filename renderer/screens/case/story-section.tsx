import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { NumberNotice } from '../../intake-fields/number-notice.tsx';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { CorrectDetailsForm } from './correct-details-form.tsx';
import { matterRows } from './matter-rows.ts';
import { SafetyLines } from './safety-lines.tsx';
import { useCorrecting } from './use-correcting.ts';

interface StorySectionProps {
  readonly view: CaseView;
  readonly headingId: string;
}

/** Verhaal: as it was written down, what it is about and how it came in; a correction keeps the old words in the timeline. */
export function StorySection({ view, headingId }: StorySectionProps) {
  const speech = useLanguage();
  const { say } = speech;
  const lists = useLists();
  const correcting = useCorrecting();
  const mayCorrect = view.may.includes('case.correctIntake');
  const act = mayCorrect && !correcting.open && (
    <>
      {' · '}
      <Button kind="quiet" small ref={correcting.opener} onClick={correcting.begin}>
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
      {correcting.open ? (
        <CorrectDetailsForm view={view} onDone={correcting.end} />
      ) : (
        <>
          <div className="stack notices">
            <NumberNotice intake={view.intake} />
            <SafetyLines view={view} />
          </div>
          <p className={view.intake.story === '' ? 'muted' : 'prose pre'}>
            {view.intake.story || say(caseText['case.no-story'])}
          </p>
          <DefinitionList rows={matterRows(view.intake, speech, lists)} />
        </>
      )}
    </Section>
  );
}
