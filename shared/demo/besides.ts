import type { NewConsent } from '../case/consents.ts';
import type { Person } from '../case/person.ts';
import type { Random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { PlannedBesides, PlannedCourse, PlannedTask } from './planned-report.ts';

export interface BesidesParts {
  readonly kind: string;
  readonly written: boolean;
  readonly anonymous: boolean;
  readonly caller: Person;
  readonly concerned: Person | null;
  readonly organisation: string | null;
  readonly course: PlannedCourse;
  readonly place: number;
  readonly calendar: Calendar;
}

/** Plans consents and tasks of a report. Its draws are its own, so that nothing else of a demonstration depends on them. */
export function besidesOf(parts: BesidesParts, random: Random): PlannedBesides {
  return { consents: consentsOf(parts, random), tasks: tasksOf(parts, random) };
}

function consentsOf(parts: BesidesParts, random: Random): readonly NewConsent[] {
  const { kind, anonymous, written, course, organisation, concerned, calendar, place } = parts;
  if (anonymous || (kind !== 'KLA' && kind !== 'VZK')) return [];
  const given = {
    who: concerned === null || random.chance(0.5) ? ('caller' as const) : ('concerned' as const),
    way: written ? ('written' as const) : ('spoken' as const),
    on: calendar.day(place),
    note: '',
  };
  const toOmbudsman = course.stage === 'ready-for-ombudsman' || course.stage === 'with-ombudsman' || kind === 'VZK';
  return [
    ...(random.chance(0.4) ? [{ ...given, purpose: 'pass-on' as const, to: organisation ?? 'de gemeente' }] : []),
    ...(toOmbudsman ? [{ ...given, purpose: 'hand-over' as const, to: 'de Ombudsman' }] : []),
  ];
}

/** How far back somebody may still wait for a call, in days. */
const waitingDays = 30;

/** Days from today on which calls fall: some were missed, most are for today and the days after. */
const callDays = [-3, -1, 0, 0, 0, 1, 2, 4, 6];

const callTexts = ['', '', 'na school', 'vraag naar de dochter', 'over de brief', 'belt liever zelf niet'];

function tasksOf({ caller, course, place, calendar }: BesidesParts, random: Random): readonly PlannedTask[] {
  const age = calendar.today - place;
  if (course.stage === 'closed' || course.stage === 'with-ombudsman' || age > waitingDays) return [];
  const owner = course.steps.some(({ type }) => type === 'passed-to-back-office') ? 'back-office' : 'telephone';
  const on = (ahead: number) => calendar.day(weekdayFrom(Math.max(place, calendar.today + ahead), calendar));
  const tasks: PlannedTask[] = [];
  if (caller.phone !== '' && random.chance(0.6)) {
    const at = random.chance(0.7) ? `${pad(random.between(9, 16))}:${random.pick(['00', '15', '30', '45'])}` : null;
    tasks.push({ kind: 'call-back', on: on(random.pick(callDays)), at, owner, text: random.pick(callTexts) });
  }
  if (course.stage === 'referred-waiting') {
    tasks.push({ kind: 'follow-up', on: on(random.between(1, 12)), at: null, owner, text: '' });
  }
  return tasks;
}

/** That day, or the Monday after it: nobody is rung back in a weekend. */
function weekdayFrom(place: number, { weekday }: Calendar): number {
  return weekday(place) > 4 ? place + 7 - weekday(place) : place;
}

function pad(hour: number): string {
  return String(hour).padStart(2, '0');
}
