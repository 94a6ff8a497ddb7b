import { expect, test } from 'vitest';
import {
  addNote,
  answerQuestion,
  assignOwner,
  closeCase,
  correctIntake,
  moveStage,
  passToBackOffice,
  reopenCase,
} from '../../../shared/case/decide.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { stages } from '../../../shared/case/stages.ts';
import { day } from '../../../shared/dates.ts';
import { by, given, joris, marit, samira } from '../../support/given-case.ts';

const closed: CaseEvent = {
  type: 'caseClosed',
  outcome: 'AFD-INF',
  on: day('2026-03-03'),
  note: '',
  outcomes: [],
  effects: [],
  opinion: null,
};
const handedOver: CaseEvent = { type: 'handedOver', note: '', outcome: 'O-ESC', flags: [], missing: [] };

test('a correction needs a reason and changes only what it names', () => {
  expect(correctIntake({ changes: { story: 'Anders' }, reason: ' ' }, by(marit))).toMatchObject({
    failure: { code: 'reason-required' },
  });
  const decision = correctIntake({ changes: { story: 'Anders' }, reason: 'verkeerd verstaan' }, by(marit));
  expect(decision).toMatchObject({ ok: true, value: [{ type: 'intakeCorrected', changes: { story: 'Anders' } }] });
  const state = given({ type: 'intakeCorrected', changes: { story: 'Anders' }, reason: 'x' });
  expect(state.intake).toMatchObject({ story: 'Anders', subjects: ['COM-02'], caller: { name: 'Kees van Dalen' } });
});

test('a correction of nothing is no event', () => {
  expect(correctIntake({ changes: {}, reason: 'x' }, by(marit))).toEqual({ ok: true, value: [] });
});

test('a report is not received in the future', () => {
  const changes = { receivedOn: day('2026-04-21') };
  expect(correctIntake({ changes, reason: 'x' }, by(marit))).toMatchObject({ failure: { code: 'received-in-future' } });
});

test('an owner is given once, and giving it to the same person is no event', () => {
  expect(assignOwner(given(), joris)).toMatchObject({ value: [{ type: 'ownerAssigned', owner: 'joris' }] });
  expect(assignOwner(given(), marit)).toMatchObject({ ok: true, value: [] });
  expect(assignOwner(given(closed), joris)).toMatchObject({ failure: { code: 'case-closed' } });
});

test('no stage leads by hand to the Ombudsman or to closed', () => {
  for (const to of ['with-ombudsman', 'closed'] as const) {
    expect(moveStage(given(), { to, note: '' })).toMatchObject({ failure: { code: 'stage-not-reachable', to } });
  }
});

test.each(stages)('a closed report moves nowhere by hand, not to %s', (to) => {
  expect(moveStage(given(closed), { to, note: '' }).ok).toBe(false);
});

test('passing on asks for what the colleague must know', () => {
  expect(passToBackOffice(given(), { note: '', owner: null })).toMatchObject({ failure: { code: 'reason-required' } });
  const state = given({ type: 'passedToBackOffice', note: 'Graag bellen.', owner: null });
  expect(state.owner).toBeNull();
});

test('a note is about a day that has been', () => {
  const note = { kind: 'call', text: 'Gebeld.', on: day('2026-04-21') } as const;
  expect(addNote(note, by(joris))).toMatchObject({ failure: { code: 'received-in-future' } });
  expect(addNote({ ...note, on: day('2026-04-20') }, by(joris)).ok).toBe(true);
});

const answer = {
  matter: 0,
  question: 'kind',
  value: 'complaint',
  source: 'stated',
  evidence: 'none',
  reason: '',
} as const;

test('another answer to the same question needs a reason', () => {
  expect(answerQuestion(given(), answer, null).ok).toBe(true);
  const answered = given({ type: 'questionAnswered', ...answer });
  expect(answerQuestion(answered, { ...answer, value: 'signal' }, null)).toMatchObject({
    failure: { code: 'reason-required' },
  });
  expect(answerQuestion(answered, { ...answer, value: 'signal', reason: 'bedoelde geen klacht' }, null).ok).toBe(true);
});

test('the check rests while the report is with the Ombudsman or closed', () => {
  expect(answerQuestion(given(handedOver), answer, null)).toMatchObject({ failure: { code: 'case-closed' } });
  expect(answerQuestion(given(closed), answer, null)).toMatchObject({ failure: { code: 'case-closed' } });
});

test('a report is closed on a day between receipt and today', () => {
  const closing = (on: string) =>
    closeCase(
      given(),
      { outcome: 'AFD-INF', on: day(on), note: '', outcomes: [], effects: [], opinion: null },
      by(joris),
    );
  expect(closing('2026-03-01').ok).toBe(false);
  expect(closing('2026-04-21').ok).toBe(false);
  expect(closing('2026-03-02')).toMatchObject({ value: [{ type: 'caseClosed', on: '2026-03-02' }] });
});

test('what the Ombudsman took into handling closes only with a judgment per subject', () => {
  const handled = given(handedOver, [samira, { type: 'takenIntoHandling' }]);
  const closing = { outcome: 'AFD-RAP', on: day('2026-03-10'), note: '', outcomes: [], effects: [], opinion: null };
  expect(closeCase(handled, closing, by(samira))).toMatchObject({
    failure: { code: 'judgment-missing', subject: 'COM-02' },
  });
  const judged = given(handedOver, [samira, { type: 'takenIntoHandling' }], {
    type: 'judged',
    subject: 'COM-02',
    judgment: 'OOR-BEH',
    norms: [],
    text: '',
  });
  expect(closeCase(judged, closing, by(samira)).ok).toBe(true);
});

test('a closed report opens again in the stage it had', () => {
  const moved = { type: 'stageMoved', to: 'in-support', note: '' } as const;
  expect(reopenCase(given(moved, closed), 'nieuw feit').ok).toBe(true);
  expect(given(moved, closed, { type: 'caseReopened', reason: 'nieuw feit' })).toMatchObject({
    stage: 'in-support',
    closed: null,
  });
  expect(reopenCase(given(), 'x').ok).toBe(false);
});
