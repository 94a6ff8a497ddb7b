import { dayOf } from '../dates.ts';
import type { CaseId } from '../ids.ts';
import { assertNever } from '../result.ts';
import type { Consent } from './consents.ts';
import type { CaseEvent, RecordedEvent } from './events.ts';
import { applyFile, type FileState } from './files-after.ts';
import { applyLetter, type LetterState } from './letters-after.ts';
import type { Link, SamePerson } from './links.ts';
import { type ReferralEvent, referralsAfter } from './referral-events.ts';
import type { Referral } from './referrals.ts';
import type { Support } from './support.ts';
import { type SupportEvent, supportsAfter } from './support-events.ts';
import type { Task } from './tasks.ts';
import type { TermChange, TermEvent } from './term-changes.ts';
import { termChangesAfter } from './term-changes-after.ts';

/** What happens beside the course of a report: tasks, consent, links with other reports and persons. */
export type SideEvent =
  | ReferralEvent
  | SupportEvent
  | TermEvent
  | Extract<
      CaseEvent,
      {
        type:
          | 'taskPlanned'
          | 'taskMoved'
          | 'taskFinished'
          | 'consentGiven'
          | 'consentWithdrawn'
          | 'caseLinked'
          | 'caseUnlinked'
          | 'caseJoined'
          | 'caseParted'
          | 'sensitivityMarked'
          | 'personJoined'
          | 'personParted'
          | 'letterMade'
          | 'letterSent'
          | 'fileAttached'
          | 'fileRemoved';
      }
    >;

/** What of a report stands beside its course. */
export interface SideState extends FileState, LetterState {
  readonly tasks: readonly Task[];
  readonly consents: readonly Consent[];
  readonly links: readonly Link[];
  /** Under which report this one goes on; null: it stands by itself. */
  readonly joinedInto: CaseId | null;
  readonly samePersons: readonly SamePerson[];
  /** Only for whoever handles it. */
  readonly sensitive: boolean;
  readonly referrals: readonly Referral[];
  readonly supports: readonly Support[];
  /** Terms that were put off or stood still, in the order in which that was recorded. */
  readonly termChanges: readonly TermChange[];
}

/** The members of a report's state that such an event changes. */
export function applySide(state: SideState, line: RecordedEvent, event: SideEvent): Partial<SideState> {
  switch (event.type) {
    case 'taskPlanned':
    case 'taskMoved':
    case 'taskFinished':
      return { tasks: tasksAfter(state, line, event) };
    case 'consentGiven': {
      const { type: _, ...given } = event;
      return { consents: [...state.consents, { ...given, withdrawnOn: null }] };
    }
    case 'consentWithdrawn':
      return {
        consents: state.consents.map((given) =>
          given.consent === event.consent ? { ...given, withdrawnOn: event.on } : given,
        ),
      };
    case 'caseLinked':
      return { links: [...linksWithout(state, event.other), { other: event.other, kind: event.kind }] };
    case 'caseUnlinked':
      return { links: linksWithout(state, event.other) };
    case 'caseJoined':
      return { joinedInto: event.into };
    case 'caseParted':
      return { joinedInto: null };
    case 'sensitivityMarked':
      return { sensitive: event.sensitive };
    case 'personJoined': {
      const { place, caseId, of } = event;
      return { samePersons: [...personsWithout(state, place), { place, caseId, of }] };
    }
    case 'personParted':
      return { samePersons: personsWithout(state, event.place) };
    case 'referred':
    case 'referralHeard':
    case 'referralWithdrawn':
      return { referrals: referralsAfter(state.referrals, event) };
    case 'supportAgreed':
    case 'supportNoted':
    case 'complaintDrafted':
    case 'complaintSent':
    case 'supportEnded':
      return { supports: supportsAfter(state.supports, event) };
    case 'letterMade':
    case 'letterSent':
      return applyLetter(state, line, event);
    case 'termExtended':
    case 'termSuspended':
    case 'termResumed':
    case 'termChangeWithdrawn':
      return { termChanges: termChangesAfter(state.termChanges, line, event) };
    case 'fileAttached':
    case 'fileRemoved':
      return applyFile(state, line, event);
    default:
      return assertNever(event);
  }
}

function tasksAfter(
  { tasks }: SideState,
  line: RecordedEvent,
  event: Extract<SideEvent, { type: 'taskPlanned' | 'taskMoved' | 'taskFinished' }>,
): SideState['tasks'] {
  if (event.type === 'taskPlanned') {
    const { type: _, ...planned } = event;
    return [...tasks, { ...planned, doneOn: null }];
  }
  const change =
    event.type === 'taskFinished' ? { doneOn: dayOf(line.at) } : { on: event.on, at: event.at, owner: event.owner };
  return tasks.map((known) => (known.task === event.task ? { ...known, ...change } : known));
}

function linksWithout({ links }: SideState, other: string): SideState['links'] {
  return links.filter((link) => link.other !== other);
}

function personsWithout({ samePersons }: SideState, place: string): SideState['samePersons'] {
  return samePersons.filter((same) => same.place !== place);
}
