import type { CaseView } from '../../../shared/contract/case.ts';
import { CallPart } from '../../intake-fields/call-part.tsx';
import { MatterPart } from '../../intake-fields/matter-part.tsx';
import { StoryField } from '../../intake-fields/story-field.tsx';
import { CorrectionForm } from './correction-form.tsx';

interface CorrectDetailsFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Corrects the story, what it is about, and how and when it came in. */
export function CorrectDetailsForm({ view, onDone }: CorrectDetailsFormProps) {
  return (
    <CorrectionForm view={view} onDone={onDone}>
      {(props) => (
        <>
          <StoryField whole {...props} />
          <MatterPart whole {...props} />
          <CallPart whole {...props} />
        </>
      )}
    </CorrectionForm>
  );
}
