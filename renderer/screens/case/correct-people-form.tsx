import type { CaseView } from '../../../shared/contract/case.ts';
import { AboutPart } from '../../intake-fields/about-part.tsx';
import { CallerPart } from '../../intake-fields/caller-part.tsx';
import { FollowUpPart } from '../../intake-fields/follow-up-part.tsx';
import { OthersPart } from '../../intake-fields/others-part.tsx';
import type { PartProps } from '../../intake-fields/part-props.ts';
import { useAnonymous } from '../../intake-fields/use-anonymous.ts';
import { CorrectionForm } from './correction-form.tsx';

interface CorrectPeopleFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Corrects who reported, whom it is about, where they live and how they can be reached. */
export function CorrectPeopleForm({ view, onDone }: CorrectPeopleFormProps) {
  return (
    <CorrectionForm view={view} onDone={onDone}>
      {(props) => <PeopleFields {...props} />}
    </CorrectionForm>
  );
}

function PeopleFields({ intake, change }: PartProps) {
  const setAnonymous = useAnonymous(intake, change);
  return (
    <>
      <CallerPart whole intake={intake} change={change} onAnonymous={setAnonymous} />
      <AboutPart whole intake={intake} change={change} />
      <OthersPart whole intake={intake} change={change} />
      <FollowUpPart whole intake={intake} change={change} />
    </>
  );
}
