import { useEffect, useRef } from 'react';
import { safetySteps } from '../../shared/case/intake.ts';
import { safetyStepWords, safetyText } from '../../shared/text/care.ts';
import { textLength } from '../../shared/typed-text.ts';
import { CheckList } from '../parts/check-list.tsx';
import { useLanguage } from '../parts/language.tsx';
import { ServiceNumberHint } from '../parts/service-number-hint.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { PartProps } from './part-props.ts';
import { withSafetyNote, withSafetySteps } from './safety-form.ts';

interface SafetyFieldsProps extends PartProps {
  /** Takes the focus when they open: they were asked for. */
  readonly focused?: boolean | undefined;
}

/** What was done at once about danger, violence or a calamity: steps as checks, and a note (SAF-01 to SAF-04). */
export function SafetyFields({ intake, change, whole, focused }: SafetyFieldsProps) {
  const { say } = useLanguage();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) fields.current?.querySelector('input')?.focus();
  }, [focused]);
  const offered = whole ? safetySteps : safetySteps.filter((step) => step !== 'not-at-hand');
  const note = intake.safety?.note ?? '';
  const setNote = (text: string) => change((present) => withSafetyNote(present, text));
  return (
    <div className="stack safety-fields" ref={fields}>
      <CheckList
        plain
        label={say(safetyText['safety.done'])}
        options={offered.map((step) => ({ value: step, label: say(safetyStepWords[`step.${step}`]) }))}
        values={intake.safety?.steps ?? []}
        onChange={(steps) => change((present) => withSafetySteps(present, steps))}
      />
      <TextField label={say(safetyText['safety.note'])} maxLength={textLength} value={note} onChange={setNote} />
      <ServiceNumberHint text={note} onChange={setNote} />
    </div>
  );
}
