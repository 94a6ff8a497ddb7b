import type { Desk } from './codes.ts';
import { count, counted, onDay, type Situation } from './situation.ts';
import { complaintYear } from './steps-of-complaint.ts';
import type { Additions, Next, Road, Step, Turn } from './turn.ts';

/** Step 11, PC-11 for a Wmo provider: without competence it is a complaint about the municipality's responsibility (PC-R14, RTD-11). */
export const competenceStep: Step = (situation) => {
  const { regime, settings } = situation;
  if (regime !== 'W' || settings.ombudsmanOverProvider) return { next: { go: 'year' } };
  const year = complaintYear(situation);
  return {
    actions: ['talk-over-with-client', 'offer-client-support', 'set-follow-up', ...(year.actions ?? [])],
    articles: ['Awb 9:1'],
    deadlines: year.deadlines ?? [],
    next: { stop: 'O-REFER', desk: 'municipality' },
  };
};

/**
 * Step 12, PC-9: the year of Awb 9:24, asked of the day of the request, without one of today (PC-R11, PC-R12).
 * From the answer or the day it was due: AWB-E-11; from the behaviour: AWB-E-12; from the end of another procedure: AWB-E-13.
 */
export const yearStep: Step = (situation, road) => {
  const next = { go: 'earlier' } as const;
  const last = ombudsmanYear(situation, road);
  if (!last) return { next };
  const requestedOn = situation.facts.request?.receivedOn ?? situation.facts.today;
  return { deadlines: [last], flags: requestedOn > last.on ? ['9:24'] : [], next };
};

/** The last day for the ombudsman; null without a reference day, or while another procedure suspends it (9:24(2)). */
function ombudsmanYear(situation: Situation, { reference, direct }: Road) {
  if (!reference) return null;
  const year = count(situation, { from: reference, amount: 1, unit: 'years' });
  const other = situation.matter.otherProcedure;
  const asReckoned = counted('ombudsman-last-day', direct ? 'Awb 9:24 lid 2' : 'Awb 9:24 lid 1', year);
  if (!other || other.startedOn > year.lastDay) return asReckoned;
  if (!other.endedOn) return null;
  if (other.endedOn <= reference) return asReckoned;
  return counted(
    'ombudsman-last-day',
    'Awb 9:24 lid 2',
    count(situation, { from: other.endedOn, amount: 1, unit: 'years' }),
  );
}

/** Step 13, PC-10: the same matter earlier at this ombudsman, or at an independent complaints body (AWB-E-10, JW-12). */
export const earlierStep: Step = ({ matter }) => {
  const here = isKnown(matter.earlierHere) && !matter.newFact;
  return {
    flags: [...(here ? (['9:23i'] as const) : []), ...(isKnown(matter.independentBody) ? (['9:23m'] as const) : [])],
    next: { go: 'desk' },
  };
};

function isKnown(answer: 'none' | 'pending' | 'settled' | null | undefined): boolean {
  return answer === 'pending' || answer === 'settled';
}

/** Step 14, PC-11: which ombudsman? (RTD-07, RTD-09, JW-11, PC-R14) */
export const deskStep: Step = ({ regime, settings }) => {
  const desk: Desk = regime === 'J' ? settings.youthDesk : 'ombudsman-rotterdam';
  return { next: { go: 'complete', desk } };
};

/** Step 15, PC-12: complete and agreed? On the direct road a second person approves, whatever follows (PC-R13, PC-R15). */
export const completeStep: Step = (situation, road) => {
  const { facts, matter } = situation;
  const approve = road.direct && !matter.notComplained?.secondPersonApproved;
  const turn = agreedAndComplete(situation, road);
  return {
    ...turn,
    actions: [...(approve ? (['second-person-approval'] as const) : []), ...(turn.actions ?? [])],
    articles: [...(facts.consentToHandOver ? [] : ['AVG 6', 'PRI-03']), ...(turn.articles ?? [])],
  };
};

/** Nothing is handed over without consent (PRI-03), and only a complete request (AWB-E-02, AWB-E-17). */
function agreedAndComplete(situation: Situation, road: Road): Turn {
  const { facts } = situation;
  if (!facts.consentToHandOver) return { actions: ['ask-consent'], next: { stop: 'O-HOLD', desk: road.desk } };
  const incomplete = (facts.request?.missing?.length ?? 0) > 0;
  const until = facts.request?.repairTermUntil;
  if (incomplete && !(until && facts.today > until))
    return { ...repair(situation), next: { stop: 'O-REPAIR', desk: road.desk } };
  return {
    flags: incomplete ? ['9:23a'] : [],
    actions: [road.desk === 'nationale-ombudsman' ? 'forward-with-stamp' : 'hand-over-to-ombudsman'],
    articles: ['Awb 9:18'],
    next: escalation(road, incomplete),
  };
}

/** Awb 9:28(3), AWB-E-17, AWB-E-18: the term to complete the request; the ombudsman sets it, so it is not moved. */
function repair(situation: Situation): Additions {
  const { today, request } = situation.facts;
  const until = request?.repairTermUntil;
  const term = { from: today, amount: situation.settings.repairWeeks, unit: 'weeks', underAct: false } as const;
  const deadline = until
    ? onDay('repair-term', 'Awb 9:28 lid 3', until)
    : counted('repair-term', 'Awb 9:28 lid 3', count(situation, term));
  return { actions: ['ask-missing-items'], articles: ['Awb 9:28'], deadlines: [deadline] };
}

function escalation({ direct, flags, desk }: Road, incomplete: boolean): Next {
  if (direct) return { stop: 'O-ESC-DIRECT', desk };
  return { stop: flags.length > 0 || incomplete ? 'O-ESC-FLAG' : 'O-ESC', desk };
}
