import { expect, test } from 'vitest';
import { assignOwner, passToBackOffice } from '../../../shared/case/decide.ts';
import { finishTask, moveTask, planTask } from '../../../shared/case/decide-tasks.ts';
import { CaseEvent } from '../../../shared/case/events.ts';
import type { NewTask } from '../../../shared/case/tasks.ts';
import { firstReactionOf } from '../../../shared/case/terms-of-case.ts';
import { day } from '../../../shared/dates.ts';
import { by, given, historyOf, joris, marit, samira } from '../../support/given-case.ts';

const callBack: NewTask = {
  kind: 'call-back',
  on: day('2026-04-22'),
  at: '14:30',
  owner: null,
  text: 'Vraag naar Ria',
};
const planned: CaseEvent = { type: 'taskPlanned', ...callBack, owner: marit, task: 1 };
const closed: CaseEvent = {
  type: 'caseClosed',
  outcome: 'AFD-INF',
  on: day('2026-03-10'),
  note: '',
  outcomes: [],
  effects: [],
  opinion: null,
};

test('given an open report, when a call-back is planned for nobody, then it is of whoever planned it', () => {
  expect(planTask(given(), callBack, by(joris))).toEqual({ ok: true, value: [{ ...planned, owner: joris }] });
});

test('given a task, when a second is planned, then it has the next number', () => {
  const decided = planTask(given(planned), { ...callBack, owner: joris }, by(marit));
  expect(decided).toMatchObject({ ok: true, value: [{ task: 2, owner: joris }] });
});

test('given a day that passed, when a task is planned or moved there, then it is refused', () => {
  const past = day('2026-04-19');
  const refusal = { ok: false, failure: { code: 'day-in-past' } };
  expect(planTask(given(), { ...callBack, on: past }, by(joris))).toMatchObject(refusal);
  const move = { task: 1, on: past, at: null, owner: null, reason: 'Eerder', notReached: false };
  expect(moveTask(given(planned), move, by(joris))).toMatchObject(refusal);
});

test('given a closed report, when a task is planned, then it is refused', () => {
  const refusal = { ok: false, failure: { code: 'case-closed' } };
  expect(planTask(given(closed), callBack, by(joris))).toMatchObject(refusal);
});

test('given a task, when it is postponed without a reason, then it is refused; with one it has the new day and its owner', () => {
  const move = { task: 1, on: day('2026-04-24'), at: null, owner: null, reason: ' ', notReached: false };
  expect(moveTask(given(planned), move, by(joris))).toMatchObject({ ok: false, failure: { code: 'reason-required' } });
  const decided = moveTask(given(planned), { ...move, reason: 'Zij belt zelf eerst' }, by(joris));
  expect(decided).toMatchObject({ ok: true, value: [{ type: 'taskMoved', on: '2026-04-24', at: null, owner: marit }] });
});

test('given a call-back, when nobody was reached, then the next try is one act and needs no other reason', () => {
  const move = { task: 1, on: day('2026-04-23'), at: '09:00', owner: null, reason: '', notReached: true };
  expect(moveTask(given(planned), move, by(joris))).toMatchObject({
    ok: true,
    value: [{ type: 'taskMoved', on: '2026-04-23', at: '09:00', notReached: true }],
  });
});

test('given a late task, when it is given to a colleague on the same day, then no reason is asked', () => {
  const move = { task: 1, on: callBack.on, at: callBack.at, owner: joris, reason: '', notReached: false };
  expect(moveTask(given(planned), move, by(marit, '2026-05-11'))).toMatchObject({
    ok: true,
    value: [{ owner: joris }],
  });
});

test('given a task, when it is done, then it stands as done and cannot be done, moved or dropped again', () => {
  const done: CaseEvent = { type: 'taskFinished', task: 1, done: true, note: 'Gesproken' };
  expect(finishTask(given(planned), { task: 1, done: true, note: 'Gesproken' })).toEqual({ ok: true, value: [done] });
  const after = given(planned, done);
  expect(after.tasks).toEqual([{ ...callBack, owner: marit, task: 1, doneOn: '2026-03-04' }]);
  const refusal = { ok: false, failure: { code: 'not-found' } };
  expect(finishTask(after, { task: 1, done: false, note: '' })).toMatchObject(refusal);
  const move = { task: 1, on: callBack.on, at: null, owner: null, reason: 'x', notReached: false };
  expect(moveTask(after, move, by(joris))).toMatchObject(refusal);
});

test('given a task nobody planned, when it is done, then it is refused', () => {
  expect(finishTask(given(), { task: 7, done: true, note: '' })).toMatchObject({
    ok: false,
    failure: { code: 'not-found' },
  });
});

test('a task that was moved reads as tried in vain only where that was said', () => {
  const moved = { type: 'taskMoved', task: 1, on: '2026-04-23', at: null, owner: joris, reason: 'x' };
  expect(CaseEvent.parse(moved)).toMatchObject({ notReached: false });
});

test('a call-back that reached somebody is the first reaction; one that was dropped, or another task, is not', () => {
  const finished = (done: boolean): CaseEvent => ({ type: 'taskFinished', task: 1, done, note: '' });
  const reminder: CaseEvent = { ...planned, kind: 'follow-up' };
  expect(firstReactionOf(historyOf(planned, finished(true)))?.position).toBe(3);
  expect(firstReactionOf(historyOf(planned, finished(false)))).toBeNull();
  expect(firstReactionOf(historyOf(reminder, finished(true)))).toBeNull();
});

test('given a call-back of the handler, when the report goes to somebody else, then the call-back goes with it', () => {
  const moved = { type: 'taskMoved', task: 1, on: callBack.on, at: '14:30', reason: '', notReached: false };
  expect(assignOwner(given(planned), joris)).toMatchObject({
    ok: true,
    value: [{ type: 'ownerAssigned' }, { ...moved, owner: joris }],
  });
  expect(passToBackOffice(given(planned), { note: 'Graag bellen', owner: null })).toMatchObject({
    ok: true,
    value: [{ type: 'passedToBackOffice' }, { ...moved, owner: null }],
  });
});

test('given a task of a colleague, or one that is done, when the report goes to somebody else, then it stays as it is', () => {
  const done: CaseEvent = { type: 'taskFinished', task: 1, done: true, note: '' };
  const others: CaseEvent = { ...planned, owner: joris };
  for (const state of [given(others), given(planned, done)])
    expect(assignOwner(state, samira)).toEqual({
      ok: true,
      value: [{ type: 'ownerAssigned', owner: samira, reason: '' }],
    });
});
