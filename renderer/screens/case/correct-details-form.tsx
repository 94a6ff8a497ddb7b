import type { CaseView } from '../../../shared/contract/case.ts';
import { safetyText } from '../../../shared/text/care.ts';
import { CallPart } from '../../intake-fields/call-part.tsx';
import { MatterPart } from '../../intake-fields/matter-part.tsx';
import type { PartProps } from '../../intake-fields/part-props.ts';
import { SafetyFields } from '../../intake-fields/safety-fields.tsx';
import { StoryField } from '../../intake-fields/story-field.tsx';
import { FormPart } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { CorrectionForm } from './correction-form.tsx';

interface CorrectDetailsFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Corrects the story, what it is about, how and when it came in, and what was done about danger. */
export function CorrectDetailsForm({ view, onDone }: CorrectDetailsFormProps) {
  return (
    <CorrectionForm view={view} onDone={onDone}>
      {(props) => (
        <>
          <StoryField whole {...props} />
          <MatterPart whole {...props} />
          <CallPart whole {...props} />
          <SafetyPart {...props} />
        </>
      )}
    </CorrectionForm>
  );
}

function SafetyPart(props: PartProps) {
  const { say } = useLanguage();
  return (
    <FormPart title={say(safetyText['safety.title'])} level={3}>
      <SafetyFields whole {...props} />
    </FormPart>
  );
}
