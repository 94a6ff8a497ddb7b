import { type RefObject, useEffect } from 'react';
import { intakeText } from '../../../shared/text/intake.ts';
import type { PartProps } from '../../intake-fields/part-props.ts';
import { StoryField } from '../../intake-fields/story-field.tsx';
import { FormPart } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';

interface StoryPartProps extends PartProps {
  readonly storyRef: RefObject<HTMLTextAreaElement | null>;
}

/** Verhaal: what is told, as it is told. It has the focus from the first moment. */
export function StoryPart({ intake, change, storyRef }: StoryPartProps) {
  const { say } = useLanguage();
  useEffect(() => {
    const field = storyRef.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [storyRef]);
  return (
    <div className="story">
      <FormPart title={say(intakeText['intake.part-story'])}>
        <StoryField intake={intake} change={change} ref={storyRef} />
      </FormPart>
    </div>
  );
}
