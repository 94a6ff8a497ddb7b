import type { Intake } from '../../../shared/case/intake.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { type IntakeProblem, intakeProblems } from '../../intake-fields/intake-form.ts';
import { IntakeProblemList } from '../../intake-fields/intake-problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ActionBar } from '../../parts/sheet.tsx';
import type { Kept } from './draft-saver.ts';
import type { CallActs } from './use-call-acts.ts';

interface CallBarProps {
  readonly intake: Intake;
  readonly kept: Kept;
  readonly acts: CallActs;
}

/** Leg vast, what is still needed for it, and the way to throw the draft away. */
export function CallBar({ intake, kept, acts }: CallBarProps) {
  const speech = useLanguage();
  const { say, today } = speech;
  const needed = intakeProblems(intake, today);
  const problems = acts.problems.filter(({ key }) => needed.some((each) => each.key === key));
  const hasTrouble = problems.length > 0 || acts.failure !== null || kept.state === 'refused';
  return (
    <ActionBar above={hasTrouble ? <CallTrouble kept={kept} acts={acts} problems={problems} /> : undefined}>
      <Button kind="primary" keys="Ctrl+Enter" onClick={acts.record}>
        {say(intakeText['intake.record'])}
      </Button>
      <span className="sm muted">
        {needed.length === 0 ? say(intakeText['intake.can-record']) : neededSentence(needed, speech)}
      </span>
      <span className="sm muted push key-hints">
        <Kbd keys="F6" /> {say(intakeText['intake.next-part-key'])} <Kbd keys="?" />{' '}
        {say(intakeText['intake.all-keys'])}
      </span>
      {kept.state !== 'untouched' && (
        <Button kind="quiet" small onClick={acts.discard}>
          {say(intakeText['intake.discard'])}
        </Button>
      )}
    </ActionBar>
  );
}

interface CallTroubleProps extends Pick<CallBarProps, 'kept' | 'acts'> {
  /** Of what the last try to record missed: what is still missing. */
  readonly problems: readonly IntakeProblem[];
}

/** What keeps the report from being recorded or the draft from being kept. */
function CallTrouble({ kept, acts, problems }: CallTroubleProps) {
  const { say, language } = useLanguage();
  const retry = (
    <Button small onClick={acts.retry}>
      {say(intakeText['intake.try-again'])}
    </Button>
  );
  return (
    <>
      <IntakeProblemList key={acts.tries} problems={problems} />
      {acts.failure && (
        <Notice kind="urgent" title={say(intakeText['intake.not-recorded'])}>
          {failureSentence(acts.failure, language)}
        </Notice>
      )}
      {kept.state === 'refused' && (
        <Notice kind="urgent" alert title={say(intakeText['intake.not-kept'])} acts={retry}>
          {failureSentence(kept.failure, language)}
        </Notice>
      )}
    </>
  );
}

const needs = {
  needsKind: intakeText['intake.need-kind'],
  needsMatter: intakeText['intake.need-story'],
  receivedInFuture: intakeText['intake.need-day'],
} as const;

function neededSentence(problems: readonly IntakeProblem[], { say, language }: Speech): string {
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB');
  return say(intakeText['intake.needs-still'], { what: list.format(problems.map(({ key }) => say(needs[key]))) });
}
