import { safetyText } from '../../../shared/text/care.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import type { PartProps } from '../../intake-fields/part-props.ts';
import { SafetyFields } from '../../intake-fields/safety-fields.tsx';
import { isSafetyRecorded } from '../../intake-fields/safety-form.ts';
import { safetyWords } from '../../intake-fields/safety-words.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { EmergencyNumber, SafetyCard, SafetyStep } from '../../parts/safety-card.tsx';
import { Section } from '../../parts/section.tsx';
import type { Safety, SafetyReason } from './use-safety.ts';

interface SafetySideProps extends PartProps {
  readonly safety: Safety;
  /** The card goes away with the focus in it: where the focus goes. */
  readonly onAway: () => void;
}

/** The safety card: first whether anyone is in danger now, then who to call, then what was done. It takes no focus and blocks nothing. */
export function SafetySide(props: SafetySideProps) {
  const { safety, intake, change } = props;
  const speech = useLanguage();
  const lists = useLists();
  const { say } = speech;
  if (safety.reason === null) return <RecordedSafety safety={safety} intake={intake} />;
  const subject = (code: string) => lists.label('subjects', code, speech.language);
  return (
    <SafetyCard
      title={say(intakeText['intake.safety'])}
      keys="Alt+V"
      acts={<SafetyActs {...props} />}
      record={safety.recording ? <SafetyFields focused intake={intake} change={change} /> : undefined}
      reason={reasonSentence(safety.reason, speech, subject)}
    >
      <SafetyStep>
        <b>{say(intakeText['intake.safety-ask'])}</b>
      </SafetyStep>
      <SafetyStep>
        {say(intakeText['intake.safety-emergency'])} <EmergencyNumber number="112" />.{' '}
        {say(intakeText['intake.safety-stay'])}
      </SafetyStep>
      <SafetyStep>
        {say(intakeText['intake.safety-violence'])} <EmergencyNumber number="0800 2000" />{' '}
        {say(intakeText['intake.safety-violence-who'])}
      </SafetyStep>
      <SafetyStep>
        {say(intakeText['intake.safety-suicide'])} <EmergencyNumber number="113" />
      </SafetyStep>
      <SafetyStep>{say(intakeText['intake.safety-provider'])}</SafetyStep>
    </SafetyCard>
  );
}

function SafetyActs({ safety, intake, onAway }: SafetySideProps) {
  const { say } = useLanguage();
  const putAway = () => {
    onAway();
    safety.dismiss();
  };
  const isRecorded = isSafetyRecorded(intake.safety);
  return (
    <>
      {!safety.recording && (
        <Button kind="danger" small onClick={safety.startRecording}>
          {say(intakeText['intake.safety-record'])}
        </Button>
      )}
      <Button kind={safety.recording ? 'danger' : 'quiet'} small onClick={putAway}>
        {say(isRecorded ? safetyText['safety.fold'] : intakeText['intake.safety-not-now'])}
      </Button>
    </>
  );
}

/** What was recorded, once the card is put away. */
function RecordedSafety({ safety, intake }: Pick<SafetySideProps, 'safety' | 'intake'>) {
  const speech = useLanguage();
  const { say } = speech;
  if (!isSafetyRecorded(intake.safety)) return null;
  return (
    <Section
      title={say(safetyText['safety.title'])}
      action={
        <Button kind="quiet" small onClick={safety.show}>
          {say(safetyText['safety.change'])}
        </Button>
      }
    >
      <p className="sm">{safetyWords(intake.safety, speech)}</p>
    </Section>
  );
}

function reasonSentence(reason: SafetyReason, { say }: Speech, subject: (code: string) => string): string | undefined {
  if (reason.kind === 'asked') return undefined;
  if (reason.kind === 'word') return say(intakeText['intake.safety-by-word'], { word: reason.word });
  return say(intakeText['intake.safety-by-subject'], { subject: subject(reason.subject) });
}
