import { expect, test } from 'vitest';
import { handOn } from '../../../shared/case/decide-hand-on.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { day } from '../../../shared/dates.ts';
import { UserName } from '../../../shared/ids.ts';
import { given } from '../../support/given-case.ts';

const marit = UserName.parse('marit');
const joris = UserName.parse('joris');
const samira = UserName.parse('samira');
const by = { user: joris };
const mine: CaseEvent = { type: 'ownerAssigned', owner: marit, reason: '' };
const planned: CaseEvent = {
  type: 'taskPlanned',
  task: 1,
  kind: 'call-back',
  on: day('2026-03-03'),
  at: '14:30',
  owner: marit,
  text: '',
};
const moved = { type: 'taskMoved', task: 1, on: '2026-03-03', at: '14:30', reason: 'Ziek', notReached: false };

test('given a report of a colleague with a task, when it is handed on, then the task goes with it, both with the reason', () => {
  const command = { from: marit, reportTo: joris, tasks: [], reason: 'Ziek' };
  expect(handOn(given(mine, planned), command, by)).toEqual({
    ok: true,
    value: [
      { type: 'ownerAssigned', owner: joris, reason: 'Ziek' },
      { ...moved, owner: joris },
    ],
  });
});

test('given the same, when the task goes to somebody else than the report, then each goes where it was sent, once', () => {
  const command = { from: marit, reportTo: joris, tasks: [{ task: 1, to: samira }], reason: 'Ziek' };
  expect(handOn(given(mine, planned), command, by)).toEqual({
    ok: true,
    value: [
      { type: 'ownerAssigned', owner: joris, reason: 'Ziek' },
      { ...moved, owner: samira },
    ],
  });
});

test('given a task of a colleague on a report of another, when only the task is handed on, then the report stays', () => {
  const command = { from: marit, reportTo: null, tasks: [{ task: 1, to: samira }], reason: 'Ziek' };
  const others: CaseEvent = { type: 'ownerAssigned', owner: joris, reason: '' };
  expect(handOn(given(others, planned), command, by)).toEqual({ ok: true, value: [{ ...moved, owner: samira }] });
});

test('given a report that somebody took meanwhile, or a task that is done, when it is handed on, then nothing is taken from anybody', () => {
  const command = { from: marit, reportTo: samira, tasks: [], reason: 'Ziek' };
  const taken: CaseEvent = { type: 'ownerAssigned', owner: joris, reason: '' };
  expect(handOn(given(mine, taken), command, by)).toMatchObject({ failure: { code: 'changed-meanwhile' } });
  const done: CaseEvent = { type: 'taskFinished', task: 1, done: true, note: '' };
  const task = { ...command, reportTo: null, tasks: [{ task: 1, to: samira }] };
  expect(handOn(given(mine, planned, done), task, by)).toMatchObject({ failure: { code: 'changed-meanwhile' } });
  expect(handOn(given({ ...planned, owner: joris }), task, by)).toMatchObject({
    failure: { code: 'changed-meanwhile' },
  });
});

test('work is handed on with a reason, and not of a closed report', () => {
  const command = { from: marit, reportTo: joris, tasks: [], reason: '  ' };
  expect(handOn(given(mine), command, by)).toMatchObject({ failure: { code: 'reason-required' } });
  const closed: CaseEvent = {
    type: 'caseClosed',
    outcome: 'A1',
    on: day('2026-03-02'),
    note: '',
    outcomes: [],
    effects: [],
    opinion: null,
  };
  expect(handOn(given(mine, closed), { ...command, reason: 'Ziek' }, by)).toMatchObject({
    failure: { code: 'case-closed' },
  });
});
