import type { CaseEvent, RecordedEvent } from '../../shared/case/events.ts';
import { type Intake, notSaid } from '../../shared/case/intake.ts';
import { nobody } from '../../shared/case/person.ts';
import { type CaseState, replay } from '../../shared/case/state.ts';
import { type Day, day, instantAt } from '../../shared/dates.ts';
import { CaseId, CaseNumber, UserName } from '../../shared/ids.ts';

export const marit = UserName.parse('marit');
export const joris = UserName.parse('joris');
export const samira = UserName.parse('samira');
const id = CaseId.parse('01a1ffd2-56fa-70a4-8d65-d5c73b20c0b1');

/** A complaint about the municipality, by the person himself, on a Monday. */
export const complaint: Intake = {
  ...notSaid,
  channel: 'TEL',
  receivedOn: day('2026-03-02'),
  receivedAt: null,
  kind: 'KLA',
  law: 'wmo',
  anonymous: false,
  replyPossible: true,
  reporterRole: 'CLI',
  caller: { ...nobody, name: 'Kees van Dalen', phone: '06 00 00 12 34' },
  concerned: null,
  parties: [{ kind: 'GEM', organisation: null }],
  subjects: ['COM-02'],
  area: 'G03',
  wijk: null,
  title: '',
  story: 'Niemand belt terug.',
  wishes: '',
};

/** An event, by Joris or by whoever is named. */
export type Told = CaseEvent | readonly [by: UserName, event: CaseEvent];

/** A history: registered by Marit on the day of receipt, then these events on the next days. */
export function historyOf(...events: Told[]): readonly RecordedEvent[] {
  const registered: CaseEvent = {
    type: 'caseRegistered',
    number: CaseNumber.parse('2026-00001'),
    intake: complaint,
    owner: marit,
  };
  return [registered, ...events].map((entry, index) => {
    const [by, event] = 'type' in entry ? ([joris, entry] as const) : entry;
    return {
      position: index + 1,
      at: instantAt(day(`2026-03-${String(index + 2).padStart(2, '0')}`), '10:00'),
      by,
      event,
    };
  });
}

/** The report that this history adds up to. */
export function given(...events: Told[]): CaseState {
  const replayed = replay(id, historyOf(...events));
  if (replayed.kind !== 'case') throw new Error('This history ends with destruction');
  return replayed.state;
}

/** Who decides, on a day. */
export function by(user: UserName, today = '2026-04-20'): { user: UserName; today: Day } {
  return { user, today: day(today) };
}
