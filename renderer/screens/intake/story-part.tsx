import { type RefObject, useEffect } from 'react';
import { textLength } from '../../../shared/case/intake.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { FormPart } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { fieldId, type PartProps } from './part-props.ts';
import { ServiceNumberHint } from './service-number-hint.tsx';

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
  const setStory = (story: string) => change((present) => ({ ...present, story }));
  return (
    <div className="story">
      <FormPart title={say(intakeText['intake.part-story'])}>
        <TextArea
          ref={storyRef}
          label={say(intakeText['intake.story'])}
          labelHidden
          id={fieldId('story')}
          rows={6}
          maxLength={textLength}
          value={intake.story}
          onChange={setStory}
        />
        <ServiceNumberHint text={intake.story} onChange={setStory} />
      </FormPart>
    </div>
  );
}
