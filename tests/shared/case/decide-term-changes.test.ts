import { expect, test } from 'vitest';
import { checkLeftOpen } from '../../../shared/case/check-left-open.ts';
import { checkOfCase, invalidAnswer, type Surroundings } from '../../../shared/case/check-of-case.ts';
import {
  deadlineOf,
  extendTerm,
  resumeTerm,
  suspendTerm,
  withdrawTermChange,
} from '../../../shared/case/decide-term-changes.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import type { NewExtension, NewSuspension } from '../../../shared/case/term-changes.ts';
import { termsOfCase } from '../../../shared/case/terms-of-case.ts';
import { day } from '../../../shared/dates.ts';
import { EquatedDays, shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { by, given, historyOf, joris } from '../../support/given-case.ts';
import { lists } from '../../support/shipped.ts';

// The terms of a report that are put off or stand still (Awb 9:11, 9:24, 4:15; PC-R8, PC-R10).

const said = (question: string, value: string | string[] | number | null, matter: number | null = 0): CaseEvent => ({
  type: 'questionAnswered',
  matter,
  question,
  value,
  source: 'stated',
  evidence: 'none',
  reason: '',
});

const road = (about: string, law: string | null): CaseEvent[] => [
  said('safety', [], null),
  said('kind', 'complaint'),
  said('about', about),
  ...(law === null ? [] : [said('law', law)]),
  said('age', 'adult', null),
  said('court', 'none'),
];

/** A written complaint reached the municipality on Monday 2 March 2026: six weeks end on Monday 13 April. */
const municipal = [
  ...road('municipality', 'wmo'),
  said('subject', 'behaviour'),
  said('internal-status', 'running'),
  said('internal-received', '2026-03-02'),
  said('about-handling', 'no'),
  said('adviser', 'no'),
];
const rest = [
  said('adjourned', 'no'),
  said('further-delay', 'none'),
  said('behaviour', null),
  said('another-matter', 'no'),
];
const running = [...municipal, ...rest];
const atProvider = [
  ...road('youth-provider', null),
  said('subject', 'behaviour'),
  said('internal-status', 'running'),
  said('internal-received', '2026-03-02'),
  said('about-handling', 'no'),
  said('judgment', null),
  said('new-date', null),
  said('scheme-weeks', 6),
  said('another-matter', 'no'),
];
/** An application reached the municipality on Monday 2 March 2026: under the Wmo two weeks, to Monday 16 March. */
const undecided = [
  ...road('municipality', 'wmo'),
  said('subject', 'late-decision'),
  said('need-reported', null),
  said('application', '2026-03-02'),
  said('default-notice', null),
  said('internal-status', 'running'),
  said('internal-received', '2026-03-05'),
  said('about-handling', 'no'),
  said('adviser', 'no'),
  ...rest,
];

function around(today: string): Surroundings {
  const procedure = {
    ombudsmanOverProvider: true,
    youthDesk: 'kinderombudsman-rotterdam',
    defaultSchemeWeeks: 6,
    reactionWorkingDays: 5,
    serviceWeeks: 4,
    repairWeeks: 2,
    followMeldcode: true,
  } as const;
  return { today: day(today), office: { procedure, equatedDays: EquatedDays.parse(shippedEquatedDays) }, lists };
}

/** Who decides, on a day, with the term as the check counts it then. */
function on(today: string, events: readonly CaseEvent[], which: { matter: number; term: string }) {
  const check = checkLeftOpen(given(...events), around(today));
  return { ...by(joris, today), deadline: deadlineOf(check, which.matter, which.term), equated: shippedEquatedDays };
}

/** The day of a deadline, as rows show it, after these events. */
function lastDayOf(kind: string, today: string, ...events: readonly CaseEvent[]): string | undefined {
  const state = given(...events);
  const rows = termsOfCase(state, checkOfCase(state, around(today)), historyOf(...events));
  return rows.find((row) => row.kind === kind)?.lastOn;
}

const extension = (changes: Partial<NewExtension> = {}): NewExtension => ({
  matter: 0,
  term: 'statutory-last-day',
  ground: 'adjournment',
  weeks: 4,
  until: null,
  consent: null,
  letter: { on: day('2026-04-01'), reference: 'K-123' },
  note: '',
  ...changes,
});
const agreed = (until: string): NewExtension =>
  extension({
    ground: 'agreed-delay',
    weeks: null,
    until: day(until),
    consent: { kind: 'seen-in-writing', on: day('2026-04-02') },
    letter: null,
  });
const suspension = (changes: Partial<NewSuspension> = {}): NewSuspension => ({
  matter: 0,
  term: 'decision-due',
  ground: 'asked-to-complete',
  from: day('2026-03-05'),
  consent: null,
  letter: { on: day('2026-03-04'), reference: '' },
  note: '',
  ...changes,
});

function extended(command: NewExtension, today: string, events: readonly CaseEvent[] = running): CaseEvent[] {
  const decision = extendTerm(given(...events), command, on(today, events, command));
  if (!decision.ok) throw new Error(decision.failure.code);
  return [...events, ...decision.value];
}
function refusal(command: NewExtension, today: string, events: readonly CaseEvent[] = running): string {
  const decision = extendTerm(given(...events), command, on(today, events, command));
  return decision.ok ? 'allowed' : decision.failure.code;
}
function suspended(command: NewSuspension, today: string, events: readonly CaseEvent[]): CaseEvent[] {
  const decision = suspendTerm(given(...events), command, on(today, events, command));
  if (!decision.ok) throw new Error(decision.failure.code);
  return [...events, ...decision.value];
}
function notSuspended(command: NewSuspension, today: string, events: readonly CaseEvent[]): string {
  const decision = suspendTerm(given(...events), command, on(today, events, command));
  return decision.ok ? 'allowed' : decision.failure.code;
}

test('Awb 9:11(2): an adjournment of four weeks puts the last day off from 13 April to 11 May', () => {
  expect(lastDayOf('statutory-last-day', '2026-04-07', ...running)).toBe('2026-04-13');
  expect(lastDayOf('statutory-last-day', '2026-04-07', ...extended(extension(), '2026-04-07'))).toBe('2026-05-11');
});

test('the act and the answers to the questions are one and the same fact: both lead to the same finding', () => {
  const byAct = given(...extended(extension({ weeks: 3 }), '2026-04-07'));
  const byAnswers = given(
    ...municipal,
    said('adjourned', 'yes'),
    said('adjourned-on', '2026-04-01'),
    said('adjourn-weeks', 3),
    ...rest.slice(1),
  );
  const finding = (state: typeof byAct) => checkOfCase(state, around('2026-04-07')).finding;
  expect(finding(byAct)).not.toBeNull();
  expect(finding(byAct)).toEqual(finding(byAnswers));
});

test('a question that an act answers is answered, and changed by such an act alone', () => {
  const state = given(...extended(extension(), '2026-04-07'));
  const { asked } = checkOfCase(state, around('2026-04-07')).conversation;
  expect(asked.find(({ question }) => question.id === 'adjourned')?.value).toBe('yes');
  const answer = { matter: 0, question: 'adjourned', value: 'no', source: 'stated', reason: 'Toch niet' } as const;
  expect(invalidAnswer(state, around('2026-04-07'), { ...answer, evidence: 'none' })).toEqual({
    code: 'answered-by-act',
    question: 'adjourned',
  });
});

test('PC-R8: an adjournment is announced in writing, not later than the last day, and once', () => {
  expect(refusal(extension({ letter: null }), '2026-04-07')).toBe('term-not-announced');
  expect(refusal(extension({ letter: { on: day('2026-04-13'), reference: '' } }), '2026-04-20')).toBe('allowed');
  expect(refusal(extension({ letter: { on: day('2026-04-14'), reference: '' } }), '2026-04-20')).toBe(
    'term-announced-too-late',
  );
  expect(refusal(extension({ letter: { on: day('2026-03-01'), reference: '' } }), '2026-04-07')).toBe(
    'term-day-outside',
  );
  expect(refusal(extension({ letter: { on: day('2026-04-08'), reference: '' } }), '2026-04-07')).toBe(
    'received-in-future',
  );
  expect(refusal(extension(), '2026-04-07', extended(extension(), '2026-04-07'))).toBe('term-extended-already');
});

test('an adjournment that was answered in the check is not recorded a second time', () => {
  const answered = [
    ...municipal,
    said('adjourned', 'yes'),
    said('adjourned-on', '2026-04-01'),
    said('adjourn-weeks', 2),
    ...rest.slice(1),
  ];
  expect(refusal(extension(), '2026-04-07', answered)).toBe('term-extended-already');
});

test('Awb 9:11(3), PC-R8: further delay any number of times, each with written consent and later than without it', () => {
  const once = extended(agreed('2026-05-20'), '2026-04-07');
  const twice = extended(agreed('2026-06-10'), '2026-04-08', once);
  expect(lastDayOf('statutory-last-day', '2026-04-08', ...once)).toBe('2026-05-20');
  expect(lastDayOf('statutory-last-day', '2026-04-08', ...twice)).toBe('2026-06-10');
  expect(refusal(agreed('2026-06-10'), '2026-04-09', twice)).toBe('term-not-later');
  expect(refusal(agreed('2026-04-13'), '2026-04-07')).toBe('term-not-later');
  expect(refusal({ ...agreed('2026-05-20'), consent: null }, '2026-04-07')).toBe('written-consent-required');
});

test('spoken consent has no effect (PC-R8), nor has consent that was taken back', () => {
  const consent = (way: 'spoken' | 'written'): CaseEvent => ({
    type: 'consentGiven',
    consent: 1,
    who: 'caller',
    purpose: 'help',
    to: '',
    way,
    on: day('2026-04-01'),
    note: '',
  });
  const recorded = { ...agreed('2026-05-20'), consent: { kind: 'recorded', consent: 1 } } as const;
  expect(refusal(recorded, '2026-04-07', [...running, consent('spoken')])).toBe('written-consent-required');
  expect(refusal(recorded, '2026-04-07', [...running, consent('written')])).toBe('allowed');
  const withdrawn: CaseEvent = { type: 'consentWithdrawn', consent: 1, on: day('2026-04-03'), way: 'mail', note: '' };
  expect(refusal(recorded, '2026-04-07', [...running, consent('written'), withdrawn])).toBe('written-consent-required');
});

test('PC-R10: a committee announces a new date with reasons; the last one holds', () => {
  const announced = extension({ term: 'scheme-last-day', ground: 'announced-date', weeks: null, letter: null });
  expect(lastDayOf('scheme-last-day', '2026-04-07', ...atProvider)).toBe('2026-04-13');
  expect(refusal({ ...announced, until: day('2026-05-01') }, '2026-04-07', atProvider)).toBe('reason-required');
  const once = extended({ ...announced, until: day('2026-05-01'), note: 'Ziekte' }, '2026-04-07', atProvider);
  const twice = extended({ ...announced, until: day('2026-05-15'), note: 'Nog steeds' }, '2026-04-08', once);
  expect(lastDayOf('scheme-last-day', '2026-04-08', ...twice)).toBe('2026-05-15');
});

test('a ground goes with its own term, and a term that does not run is not changed', () => {
  expect(refusal(extension({ ground: 'announced-date', until: day('2026-05-01'), note: 'x' }), '2026-04-07')).toBe(
    'ground-does-not-fit',
  );
  expect(refusal(extension({ term: 'scheme-last-day', ground: 'announced-date' }), '2026-04-07')).toBe(
    'term-not-running',
  );
  expect(refusal(extension({ matter: 1 }), '2026-04-07')).toBe('term-not-running');
});

test('Awb 4:15(1): while an application must be completed the term stands still, and those days do not count', () => {
  expect(lastDayOf('decision-due', '2026-03-10', ...undecided)).toBe('2026-03-16');
  const still = suspended(suspension(), '2026-03-10', undecided);
  expect(lastDayOf('decision-due', '2026-03-10', ...still)).toBeUndefined();
  const resumed = resumeTerm(given(...still), { change: 1, on: day('2026-03-12'), note: '' }, by(joris, '2026-03-12'));
  if (!resumed.ok) throw new Error(resumed.failure.code);
  // Seven days, 5 up to and including 11 March, do not count: from 16 to 23 March.
  expect(lastDayOf('decision-due', '2026-03-12', ...still, ...resumed.value)).toBe('2026-03-23');
});

test('a term stands still again, and every stretch counts once', () => {
  const first = suspended(suspension(), '2026-03-10', undecided);
  const again = [...first, { type: 'termResumed', change: 1, on: day('2026-03-07'), note: '' }] satisfies CaseEvent[];
  const second = suspended(
    suspension({ ground: 'force-majeure', from: day('2026-03-09'), letter: null }),
    '2026-03-10',
    again,
  );
  const done = [...second, { type: 'termResumed', change: 2, on: day('2026-03-11'), note: '' }] satisfies CaseEvent[];
  // Two days (5, 6 March) and two days (9, 10 March).
  expect(lastDayOf('decision-due', '2026-03-12', ...done)).toBe('2026-03-20');
});

test('4:15: from the day after the letter, with written consent where the act asks it, not twice at once, not when it is over', () => {
  expect(notSuspended(suspension({ letter: null }), '2026-03-10', undecided)).toBe('term-not-announced');
  expect(notSuspended(suspension({ from: day('2026-03-06') }), '2026-03-10', undecided)).toBe('term-day-outside');
  const byAgreement = suspension({ ground: 'agreed-suspension', letter: null });
  expect(notSuspended(byAgreement, '2026-03-10', undecided)).toBe('written-consent-required');
  expect(notSuspended(suspension(), '2026-03-10', suspended(suspension(), '2026-03-10', undecided))).toBe(
    'term-stands-still',
  );
  const late = suspension({ ground: 'force-majeure', letter: null, from: day('2026-03-17') });
  expect(notSuspended(late, '2026-03-20', undecided)).toBe('term-over');
});

test('AWB-E-13, Awb 9:24(2): while another procedure runs there is no last day for the Ombudsman; at its end the year runs anew', () => {
  const settled = [
    ...road('municipality', 'wmo'),
    said('subject', 'behaviour'),
    said('internal-status', 'settled-dissatisfied'),
    said('internal-received', '2025-03-03'),
    said('internal-ended', '2025-04-10'),
    said('other-procedure', 'none'),
    said('earlier-here', 'none'),
    said('independent-body', 'none'),
    said('consent', 'yes', null),
    said('request-missing', [], null),
    said('another-matter', 'no'),
  ];
  expect(lastDayOf('ombudsman-last-day', '2026-04-07', ...settled)).toBe('2026-04-10');
  const procedure = suspension({
    term: 'ombudsman-last-day',
    ground: 'other-procedure',
    from: day('2025-06-02'),
    letter: null,
  });
  const still = suspended(procedure, '2026-04-07', settled);
  expect(lastDayOf('ombudsman-last-day', '2026-04-07', ...still)).toBeUndefined();
  const done = [...still, { type: 'termResumed', change: 1, on: day('2026-02-02'), note: '' }] satisfies CaseEvent[];
  expect(lastDayOf('ombudsman-last-day', '2026-04-07', ...done)).toBe('2027-02-02');
});

test('a term runs on from a day in the stretch, once', () => {
  const still = given(...suspended(suspension(), '2026-03-10', undecided));
  const at = (on: string) => resumeTerm(still, { change: 1, on: day(on), note: '' }, by(joris, '2026-03-12'));
  expect(at('2026-03-04')).toMatchObject({ failure: { code: 'term-day-outside' } });
  expect(at('2026-03-13')).toMatchObject({ failure: { code: 'term-day-outside' } });
  expect(resumeTerm(still, { change: 2, on: day('2026-03-12'), note: '' }, by(joris))).toMatchObject({
    failure: { code: 'not-found' },
  });
});

test('what was recorded wrongly counts no more, with a reason, and the adjournment can then be recorded anew', () => {
  const wrong = extended(extension(), '2026-04-07');
  expect(withdrawTermChange(given(...wrong), { change: 1, reason: ' ' })).toMatchObject({
    failure: { code: 'reason-required' },
  });
  const decision = withdrawTermChange(given(...wrong), { change: 1, reason: 'Verkeerde brief' });
  if (!decision.ok) throw new Error(decision.failure.code);
  const back = [...wrong, ...decision.value];
  expect(lastDayOf('statutory-last-day', '2026-04-07', ...back)).toBe('2026-04-13');
  expect(refusal(extension({ weeks: 2 }), '2026-04-07', back)).toBe('allowed');
  expect(withdrawTermChange(given(...back), { change: 1, reason: 'x' })).toMatchObject({
    failure: { code: 'not-found' },
  });
});

test('nothing is changed in a report that is closed', () => {
  const closed: CaseEvent = {
    type: 'caseClosed',
    outcome: 'AFD-INF',
    on: day('2026-04-01'),
    note: '',
    outcomes: [],
    effects: [],
    opinion: null,
  };
  const events = [...running, closed];
  expect(extendTerm(given(...events), extension(), on('2026-04-07', events, extension()))).toMatchObject({
    failure: { code: 'case-closed' },
  });
});
