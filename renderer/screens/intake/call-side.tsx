import type { Intake } from '../../../shared/case/intake.ts';
import { dayOf, isDay } from '../../../shared/dates.ts';
import type { DraftId } from '../../../shared/ids.ts';
import { lastDay } from '../../../shared/terms/last-day.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import type { Words } from '../../../shared/text/words.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead } from '../../queries.ts';

/** The office's norm for a first reaction until its own setting is known (RTD-05), in working days. */
const usualReactionDays = 5;

/** Dit kunt u zeggen: what the caller may expect, with the day worked out. */
export function ToSay({ intake }: { readonly intake: Intake }) {
  const { say, formatDay } = useLanguage();
  const api = useApi();
  const office = useRead(api.office.show.queryOptions({ input: {} }));
  const amount = office.state === 'ready' ? office.value.procedure.reactionWorkingDays : usualReactionDays;
  const { lastDay: until } = lastDay({ from: intake.receivedOn, amount, unit: 'working-days' });
  return (
    <Section title={say(intakeText['intake.to-say'])}>
      <p className="sm">
        {intake.replyPossible && isDay(until)
          ? say(intakeText['intake.to-say-reply'], { day: formatDay(until) })
          : say(intakeText['intake.to-say-no-reply'])}
      </p>
      <p className="sm">{say(intakeText['intake.to-say-independent'])}</p>
    </Section>
  );
}

const toAsk: Readonly<Record<string, readonly Words[]>> = {
  KLA: [
    intakeText['intake.ask-happened'],
    intakeText['intake.ask-complained'],
    intakeText['intake.ask-wish'],
    intakeText['intake.ask-contact'],
  ],
  VZK: [
    intakeText['intake.ask-happened'],
    intakeText['intake.ask-complained'],
    intakeText['intake.ask-letter'],
    intakeText['intake.ask-contact'],
  ],
  VRG: [intakeText['intake.ask-wish'], intakeText['intake.ask-letter']],
  SIG: [intakeText['intake.ask-happened'], intakeText['intake.ask-may-use']],
};

/** Vraag nog: what belongs to this kind of report, for who is at a loss. */
export function ToAsk({ kind }: { readonly kind: string }) {
  const { say } = useLanguage();
  const questions = toAsk[kind];
  if (questions === undefined) return null;
  return (
    <Section title={say(intakeText['intake.to-ask'])}>
      <ul className="rows">
        {questions.map((question) => (
          <li key={question.nl}>{say(question)}</li>
        ))}
      </ul>
    </Section>
  );
}

/** The other calls of this author that are not recorded yet. */
export function OtherCalls({ current }: { readonly current: DraftId }) {
  const speech = useLanguage();
  const { say } = speech;
  const api = useApi();
  const drafts = useRead(api.draft.list.queryOptions({ input: {} }));
  const others = drafts.state === 'ready' ? drafts.value.filter((draft) => draft.id !== current) : [];
  if (others.length === 0) return null;
  return (
    <Section title={say(intakeText['intake.parked-calls'])} count={others.length}>
      <ul className="rows">
        {others.map(({ id, intake, savedAt }) => (
          <li key={id}>
            <a href={`#/nieuw/${id}`}>{callerName(intake) ?? say(nameless(intake))}</a>
            <br />
            <span className="muted">
              {say(intakeText['intake.saved-at'], {
                day: speech.formatDay(dayOf(savedAt), 'date'),
                time: speech.formatTime(timeOf(savedAt)),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** By what name a call is called: who calls, or whom it is about; null when neither is known. */
export function callerName({ caller, concerned }: Intake): string | null {
  return caller.name.trim() || concerned?.name.trim() || null;
}

function nameless({ anonymous }: Intake): Words {
  return anonymous ? intakeText['intake.anonymous-caller'] : intakeText['intake.unknown-caller'];
}
