import { expect, test } from 'vitest';
import { askedState, handoverState } from '../../../../renderer/screens/handover/handover-verdict.ts';
import type { CaseView } from '../../../../shared/contract/case.ts';
import { instant } from '../../../../shared/dates.ts';
import { UserName } from '../../../../shared/ids.ts';
import type { MatterFinding } from '../../../../shared/procedure/finding.ts';
import type { Question } from '../../../../shared/procedure/question.ts';

type Seen = Parameters<typeof handoverState>[0];

const consent: Question = {
  id: 'consent',
  matter: null,
  step: 'PC-12',
  article: 'AVG 6',
  answer: { kind: 'choice', options: ['yes', 'no'] },
  optional: false,
  suggested: null,
};

function matter(outcome: MatterFinding['outcome'], more: Partial<MatterFinding> = {}): MatterFinding {
  return {
    outcome,
    desk: 'ombudsman-rotterdam',
    flags: [],
    actions: [],
    deadlines: [],
    articles: [],
    warnings: [],
    ...more,
  };
}
function seen(findings: readonly MatterFinding[], more: Partial<Pick<CaseView, 'stage' | 'timeline'>> = {}): Seen {
  const conversation = { asked: [], next: null, facts: null, finding: null, dropped: [] };
  const check = { conversation, finding: null, said: { findings, missing: [], next: null }, reaction: null, own: null };
  return { check, stage: 'in-support', timeline: [], ...more };
}

test.each([
  ['ready', matter('O-ESC')],
  ['flagged', matter('O-ESC-FLAG', { flags: ['9:24'] })],
  ['incomplete', matter('O-REPAIR')],
  ['no-consent', matter('O-HOLD')],
  ['needs-second', matter('O-ESC-DIRECT', { actions: ['second-person-approval'] })],
  ['not-ready', matter('O-WAIT')],
] as const)('the verdict is %s', (verdict, finding) => {
  expect(handoverState(seen([finding])).verdict).toBe(verdict);
});

test('once the check asks for consent and the request, the road is clear and only that is open', () => {
  const { check } = seen([]);
  const asking = (id: Question['id']): Seen => ({
    ...seen([]),
    check: { ...check, conversation: { ...check.conversation, next: { ...consent, id } } },
  });
  expect(handoverState(asking('consent'))).toMatchObject({ verdict: 'no-consent', reached: true });
  expect(handoverState(asking('request-missing'))).toMatchObject({ verdict: 'unasked', reached: true });
  expect(handoverState(seen([]))).toMatchObject({ verdict: 'not-ready', reached: false });
});

test('of several matters the one that comes nearest to the Ombudsman counts', () => {
  const state = handoverState(seen([matter('O-BEZWAAR'), matter('O-HOLD'), matter('O-ESC')]));
  expect(state.finding?.outcome).toBe('O-ESC');
  expect(handoverState(seen([])).verdict).toBe('not-ready');
});

test('a report that is closed or with the Ombudsman is not handed over again', () => {
  expect(handoverState(seen([matter('O-ESC')], { stage: 'with-ombudsman' })).verdict).toBe('with-ombudsman');
  expect(handoverState(seen([matter('O-ESC')], { stage: 'closed' })).verdict).toBe('closed');
});

test('skipping the complaint needs a second person, and shows who it was', () => {
  const direct = matter('O-ESC-DIRECT', { actions: ['second-person-approval'] });
  expect(handoverState(seen([direct])).second).toEqual({ needed: true, approved: null });
  expect(handoverState(seen([matter('O-ESC')])).second).toEqual({ needed: false, approved: null });
  const line = {
    position: 7,
    at: instant('2026-11-19T10:00:00.000Z'),
    by: UserName.parse('joris'),
    byName: 'Joris Blom',
    event: { type: 'directRoadApproved', note: 'Eens.' } as const,
  };
  expect(handoverState(seen([matter('O-ESC-DIRECT')], { timeline: [line] })).second).toEqual({
    needed: true,
    approved: line,
  });
});

test('a question of the check is answered, open or still to come', () => {
  const { check } = seen([]);
  const talk = (conversation: Partial<typeof check.conversation>) => ({
    check: { ...check, conversation: { ...check.conversation, ...conversation } },
  });
  expect(askedState(talk({ asked: [{ question: consent, value: 'no' }] }), 'consent')).toMatchObject({
    state: 'answered',
    value: 'no',
  });
  expect(askedState(talk({ next: consent }), 'consent')).toEqual({ state: 'open', question: consent });
  expect(askedState(talk({}), 'consent')).toEqual({ state: 'later' });
});
