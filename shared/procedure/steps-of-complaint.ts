import { isDay } from '../dates.ts';
import { dayAfter } from '../terms/day-after.ts';
import type { Action } from './codes.ts';
import type { Deadline } from './finding.ts';
import { firstDesk } from './regime.ts';
import { answerDue } from './running-complaint.ts';
import { count, counted, type Situation } from './situation.ts';
import type { Additions, Next, Step, Turn } from './turn.ts';

/** Step 8, PC-6: what became of the complaint at the body itself? The first line that fits decides (AWB-I-05, AWB-E-06). */
export const internalStep: Step = (situation) => {
  const { internal } = situation.matter;
  if (!internal || internal.status === 'not-made') return { next: { go: 'not-complained' } };
  if (internal.aboutHandling) return aboutHandling(situation, internal);
  if (internal.status === 'settled-satisfied') {
    return { articles: ['Awb 9:5'], next: { stop: 'O-CLOSED', desk: null } };
  }
  if (internal.status === 'running') return { next: { go: 'running' } };
  return { next: goOn(internal.endedOn) };
};

type Internal = NonNullable<Situation['matter']['internal']>;

/** Awb 9:20(2): about the handling itself no complaint is needed first; the year runs from its end, or its last day. */
function aboutHandling(situation: Situation, internal: Internal): Turn {
  const articles = ['Awb 9:20 lid 2'];
  if (internal.status !== 'running') return { articles, next: goOn(internal.endedOn) };
  const due = answerDue(situation);
  if (!due) return { articles, next: { go: 'competence' } };
  const overdue = situation.facts.today > due.last.on;
  return { articles, deadlines: [due.last, ...due.variants], next: goOn(overdue ? due.last.on : null) };
}

/** On to the ombudsman, with the day from which the year runs. */
function goOn(reference: string | null | undefined): Next {
  return reference && isDay(reference) ? { go: 'competence', reference } : { go: 'competence' };
}

/**
 * Step 9, PC-7: not yet complained. Can it be asked (7a), and is it very burdensome (7b)? (Awb 9:20(1))
 * AWB-E-05; who cannot write gets help, and is not led past the body: AWB-E-07, RTD-18; support: WMO-04, JW-01.
 */
export const notComplainedStep: Step = (situation) => {
  const { matter, law, regime } = situation;
  const always: Action[] = [
    'talk-over-with-client',
    'set-follow-up',
    law === 'jeugdwet' ? 'offer-confidant' : 'offer-client-support',
  ];
  const articles = ['Awb 9:20 lid 1'];
  if (matter.notComplained?.cannotBeAsked?.length) {
    return { actions: always, articles, next: { ...goOn(matter.behaviourOn), direct: true } };
  }
  const desk = regime && firstDesk[regime];
  const year = desk === 'municipality' ? complaintYear(situation) : {};
  const supported = (matter.notComplained?.burdens?.length ?? 0) > 0;
  return {
    actions: [...always, ...(supported ? (['help-write-complaint'] as const) : []), ...(year.actions ?? [])],
    articles,
    deadlines: year.deadlines ?? [],
    next: { stop: supported ? 'O-SUPPORT' : 'O-REFER', desk },
  };
};

/** Awb 9:8(1)(b): a year after the behaviour the municipality need no longer handle a complaint (PC-R16, AWB-I-08). */
export function complaintYear(situation: Situation): Additions {
  const from = situation.matter.behaviourOn;
  if (!from) return {};
  const year = count(situation, { from, amount: 1, unit: 'years' });
  return {
    deadlines: [counted('complaint-year', 'Awb 9:8 lid 1 onder b', year)],
    actions: situation.facts.today > year.lastDay ? ['warn-body-may-refuse'] : [],
  };
}

/** Step 10, PC-8: the complaint runs; in time it is waited for, overdue it can go to the ombudsman (AWB-I-16). */
export const runningStep: Step = (situation) => {
  const { regime, facts } = situation;
  const due = answerDue(situation);
  const desk = regime && firstDesk[regime];
  if (!due) return { articles: ['PC-8'], next: { stop: 'O-WAIT', desk } };
  const deadlines = [due.last, ...due.variants];
  if (facts.today > due.last.on) return { deadlines, next: goOn(due.last.on) };
  const municipal = regime === 'M' ? whileWaiting(situation) : {};
  return {
    ...municipal,
    deadlines: [...deadlines, reminder(due.last), ...(municipal.deadlines ?? [])],
    next: { stop: 'O-WAIT', desk },
  };
};

function reminder(last: Deadline): Deadline {
  return { kind: 'reminder', article: 'PC-8', on: dayAfter(last.on), explanation: { kind: 'day-after', day: last.on } };
}

/** The municipality's own norm (RTD-08), and the notice it must give when it will not handle an old matter (AWB-I-10). */
function whileWaiting(situation: Situation): Additions {
  const from = situation.matter.internal?.receivedOn;
  if (!from) return {};
  const { serviceWeeks } = situation.settings;
  const service = { from, amount: serviceWeeks, unit: 'weeks', underAct: false } as const;
  const deadlines = serviceWeeks === 0 ? [] : [counted('service-date', 'RTD-08', count(situation, service))];
  const { behaviourOn } = situation.matter;
  if (!behaviourOn || from <= count(situation, { from: behaviourOn, amount: 1, unit: 'years' }).lastDay) {
    return { deadlines };
  }
  const notice = count(situation, { from, amount: 4, unit: 'weeks' });
  return {
    deadlines: [...deadlines, counted('refusal-notice', 'Awb 9:8 lid 3', notice)],
    actions: ['warn-body-may-refuse'],
    articles: ['Awb 9:8 lid 1 onder b'],
  };
}
