import { ShieldAlert } from 'lucide-react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { dayOf } from '../../../shared/dates.ts';
import { safetyText } from '../../../shared/text/care.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { isSafetyRecorded } from '../../intake-fields/safety-form.ts';
import { safetyWords } from '../../intake-fields/safety-words.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';

/** What was done about danger, and who recorded it when; nothing when nothing called for it. */
export function SafetyLines({ view }: { readonly view: CaseView }) {
  const speech = useLanguage();
  const { say, formatDay, formatTime } = speech;
  const { safety } = view.intake;
  if (!isSafetyRecorded(safety)) return null;
  const recorded = recordedBy(view.timeline);
  return (
    <Notice kind="info" icon={ShieldAlert} title={say(safetyText['safety.title'])}>
      <p>{safetyWords(safety, speech)}</p>
      {recorded && (
        <p className="xs muted">
          {say(safetyText['safety.recorded-by'], {
            name: recorded.byName,
            day: formatDay(dayOf(recorded.at), 'date'),
            time: formatTime(timeOf(recorded.at)),
          })}
        </p>
      )}
    </Notice>
  );
}

/** The last event that recorded it: the registration, or a correction since. */
export function recordedBy(timeline: CaseView['timeline']): CaseView['timeline'][number] | undefined {
  return timeline.findLast(
    ({ event }) =>
      (event.type === 'intakeCorrected' && event.changes.safety !== undefined) || event.type === 'caseRegistered',
  );
}
