import { mostCallBacks, type TaskRow } from '../../../shared/contract/register.ts';
import { todayText } from '../../../shared/text/today.ts';
import { caseWords } from '../../case-words.ts';
import { hasHourPassed } from '../../line-tag.tsx';
import { useLists } from '../../lists.ts';
import { Entries, Entry } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PhoneText } from '../../parts/phone-text.tsx';
import { Section } from '../../parts/section.tsx';
import { taskDetail } from '../../task-words.ts';
import type { TodayView } from './today-view.ts';

/** Terugbellen: whom to ring back, the late ones first, then by the clock; all of them stand on the board. */
export function CallBacks({ view }: { readonly view: TodayView }) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const words = caseWords(lists, language);
  const calls = view.tasks.filter(({ task }) => task.kind === 'call-back');
  if (calls.length === 0) return null;
  const rest = calls.length - mostCallBacks;
  return (
    <Section title={say(todayText['today.call-backs'])} count={calls.length}>
      <Entries label={say(todayText['today.call-backs'])}>
        {calls.slice(0, mostCallBacks).map((call) => (
          <Entry key={`${call.case.id}/${call.task.task}`} margin={<Moment call={call} view={view} />} size="tight">
            <a href={`#/melding/${call.case.id}`}>{words.person(call.case)}</a> {taskDetail(call.task)}
            {call.rings && (
              <>
                <br />
                <PhoneText text={call.rings.phone} askFirst={call.rings.askFirst} />
              </>
            )}
          </Entry>
        ))}
      </Entries>
      {rest > 0 && <p className="sm muted">{say(todayText['today.more-call-backs'], { count: rest })}</p>}
    </Section>
  );
}

/** Today by the hour, another day by its day; what should have been done by now stands out. */
function Moment({ call: { task }, view }: { readonly call: TaskRow; readonly view: TodayView }) {
  const { say, formatDay, formatTime } = useLanguage();
  if (task.on < view.today) return <b className="overdue">{formatDay(task.on, 'brief')}</b>;
  if (task.on > view.today) return formatDay(task.on, 'brief');
  if (task.at === null) return say(todayText['today.no-hour']);
  const time = formatTime(task.at, 'bare');
  return hasHourPassed(task, view.at) ? <b className="overdue">{time}</b> : time;
}
