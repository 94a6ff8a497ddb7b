import { mostCallBacks, type TaskRow } from '../../../shared/contract/register.ts';
import { todayText } from '../../../shared/text/today.ts';
import { caseWords } from '../../case-words.ts';
import { useLists } from '../../lists.ts';
import { Entries, Entry } from '../../parts/entry.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { PhoneText } from '../../parts/phone-text.tsx';
import { Section } from '../../parts/section.tsx';
import { taskDetail } from '../../task-words.ts';
import type { TodayView } from './today-view.ts';

/** Terugbellen: whom to ring back, the late ones first, then by the clock; all of them stand on the board. */
export function CallBacks({ view }: { readonly view: TodayView }) {
  const speech = useLanguage();
  const { say, language } = speech;
  const lists = useLists();
  const words = caseWords(lists, language);
  const calls = view.tasks.filter(({ task }) => task.kind === 'call-back');
  if (calls.length === 0) return null;
  const rest = calls.length - mostCallBacks;
  return (
    <Section title={say(todayText['today.call-backs'])} count={calls.length}>
      <Entries label={say(todayText['today.call-backs'])}>
        {calls.slice(0, mostCallBacks).map((call) => (
          <Entry key={`${call.case.id}/${call.task.task}`} margin={momentOf(call, view.today, speech)} size="tight">
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

/** Today by the hour, another day by its day. */
function momentOf({ task }: TaskRow, today: TodayView['today'], { say, formatDay, formatTime }: Speech): string {
  if (task.on !== today) return formatDay(task.on, 'brief');
  return task.at === null ? say(todayText['today.no-hour']) : formatTime(task.at, 'bare');
}
