import type { Beside } from '../../shared/case/beside.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { textLength } from '../../shared/typed-text.ts';
import { ChoiceBar } from '../parts/choice-bar.tsx';
import { FormPart } from '../parts/entry.tsx';
import { useLanguage } from '../parts/language.tsx';
import { ServiceNumberHint } from '../parts/service-number-hint.tsx';
import { TextField } from '../parts/text-field.tsx';
import { NextStepBar, NextStepDetails } from './next-step-fields.tsx';
import { fieldId, headingLevel, type PartProps } from './part-props.ts';

interface FollowUpPartProps extends PartProps {
  /** What goes beside the intake of a call; absent where a recorded report is corrected. */
  readonly besides?:
    | { readonly beside: Beside; readonly changeBeside: (next: (beside: Beside) => Beside) => void }
    | undefined;
}

/** Vervolg: what happens next, whether the Meldpunt can reply, and how the caller wants to be reached. */
export function FollowUpPart({ intake, change, whole, besides }: FollowUpPartProps) {
  const { say } = useLanguage();
  const setWishes = (wishes: string) => change((present) => ({ ...present, wishes }));
  return (
    <FormPart title={say(intakeText['intake.part-follow-up'])} level={headingLevel({ whole })}>
      {besides && <NextStepBar {...besides} />}
      {besides && <NextStepDetails {...besides} />}
      <div className="two matter">
        <ChoiceBar
          label={say(intakeText['intake.reply'])}
          id={fieldId('replyPossible')}
          value={intake.replyPossible ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: say(intakeText['intake.reply-yes']) },
            { value: 'no', label: say(intakeText['intake.reply-no']) },
          ]}
          onChange={(answer) => change((present) => ({ ...present, replyPossible: answer === 'yes' }))}
        />
        <TextField
          label={say(intakeText['intake.wishes'])}
          id={fieldId('wishes')}
          maxLength={textLength}
          value={intake.wishes}
          onChange={setWishes}
        />
      </div>
      <ServiceNumberHint text={intake.wishes} onChange={setWishes} />
    </FormPart>
  );
}
