import { expect, test } from 'vitest';
import { Beside, eventsOfBeside, Next, nothingBeside } from '../../../shared/case/beside.ts';
import { day } from '../../../shared/dates.ts';
import { by, joris, marit } from '../../support/given-case.ts';

const consent = { who: 'caller', purpose: 'help', to: '', way: 'spoken', on: day('2026-04-20'), note: '' } as const;

function events(beside: Partial<Beside>, today = '2026-04-20') {
  return eventsOfBeside({ ...nothingBeside, ...beside }, by(marit, today));
}

test('given nothing beside the intake, then nothing follows it', () => {
  expect(events({})).toEqual([]);
});

test('given consents and tasks, then they follow numbered, and a task of nobody is the author’s', () => {
  const task = { kind: 'follow-up', on: day('2026-04-27'), at: null, text: '' } as const;
  const told = events({
    consents: [consent, consent],
    tasks: [
      { ...task, owner: null },
      { ...task, owner: joris },
    ],
  });
  expect(told).toEqual([
    { type: 'consentGiven', ...consent, consent: 1 },
    { type: 'consentGiven', ...consent, consent: 2 },
    { type: 'taskPlanned', ...task, owner: marit, task: 1 },
    { type: 'taskPlanned', ...task, owner: joris, task: 2 },
  ]);
});

test('given that the author rings back, then a call-back follows the other tasks', () => {
  const next = Next.parse({ step: 'call-back', on: '2026-04-22', at: '14:30', ask: 'Ria, na school' });
  const call = { kind: 'call-back', on: '2026-04-22', at: '14:30', owner: marit, text: 'Ria, na school' };
  expect(events({ next })).toEqual([{ type: 'taskPlanned', ...call, task: 1 }]);
});

test('given no day, or a day that passed while the call was parked, then the call-back is due today', () => {
  for (const on of [null, day('2026-04-18')])
    expect(events({ next: { step: 'call-back', on, at: null, ask: '' } })).toMatchObject([{ on: '2026-04-20' }]);
});

test('given another next step, then no call-back is planned, also when its day was typed before', () => {
  for (const step of ['explained', 'check'] as const)
    expect(events({ next: { step, on: day('2026-04-22'), at: null, ask: '' } })).toEqual([]);
});

test('given a draft of before the next step was asked, then it reads as not chosen', () => {
  expect(Beside.parse({}).next).toBeNull();
});
