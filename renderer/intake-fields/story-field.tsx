import type { Ref } from 'react';
import { intakeText } from '../../shared/text/intake.ts';
import { textLength } from '../../shared/typed-text.ts';
import { useLanguage } from '../parts/language.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { fieldId, type PartProps } from './part-props.ts';

/** What is told, as it is told; the part around it names it. */
export function StoryField({ intake, change, whole, ref }: PartProps & { readonly ref?: Ref<HTMLTextAreaElement> }) {
  const { say } = useLanguage();
  const setStory = (story: string) => change((present) => ({ ...present, story }));
  return (
    <TextArea
      ref={ref}
      label={say(intakeText['intake.story'])}
      labelHidden
      id={fieldId('story')}
      rows={whole ? 6 : 4}
      maxLength={textLength}
      value={intake.story}
      onChange={setStory}
    />
  );
}
