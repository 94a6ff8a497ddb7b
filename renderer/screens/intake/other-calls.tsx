import type { Intake } from '../../../shared/case/intake.ts';
import { dayOf } from '../../../shared/dates.ts';
import type { DraftId } from '../../../shared/ids.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import type { Words } from '../../../shared/text/words.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead } from '../../queries.ts';

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
