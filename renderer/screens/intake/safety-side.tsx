import { intakeText } from '../../../shared/text/intake.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { EmergencyNumber, SafetyCard, SafetyStep } from '../../parts/safety-card.tsx';
import type { Safety, SafetyReason } from './use-safety.ts';

interface SafetySideProps {
  readonly safety: Safety;
  /** Opens a line in the story for what is done about it. */
  readonly onNote: () => void;
}

/** The safety card: first whether anyone is in danger now, then who to call. It takes no focus and blocks nothing. */
export function SafetySide({ safety, onNote }: SafetySideProps) {
  const speech = useLanguage();
  const lists = useLists();
  const { say } = speech;
  if (safety.reason === null) return null;
  const subject = (code: string) => lists.label('subjects', code, speech.language);
  const acts = (
    <>
      <Button kind="danger" small onClick={onNote}>
        {say(intakeText['intake.safety-record'])}
      </Button>
      <Button kind="quiet" small onClick={safety.dismiss}>
        {say(intakeText['intake.safety-not-now'])}
      </Button>
    </>
  );
  return (
    <SafetyCard
      title={say(intakeText['intake.safety'])}
      keys="Alt+V"
      acts={acts}
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

function reasonSentence(reason: SafetyReason, { say }: Speech, subject: (code: string) => string): string | undefined {
  if (reason.kind === 'asked') return undefined;
  if (reason.kind === 'word') return say(intakeText['intake.safety-by-word'], { word: reason.word });
  return say(intakeText['intake.safety-by-subject'], { subject: subject(reason.subject) });
}
