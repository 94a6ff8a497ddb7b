import { expect, test } from 'vitest';
import type { NewConsent } from '../../../shared/case/consents.ts';
import { giveConsent, withdrawConsent } from '../../../shared/case/decide-consents.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { day } from '../../../shared/dates.ts';
import { by, given, joris } from '../../support/given-case.ts';

const spoken: NewConsent = {
  who: 'caller',
  purpose: 'pass-on',
  to: 'Maasbocht Thuishulp',
  way: 'spoken',
  on: day('2026-04-20'),
  note: '',
};
const recorded: CaseEvent = { type: 'consentGiven', ...spoken, consent: 1 };
const withdraw = { consent: 1, on: day('2026-04-20'), way: 'mail', note: 'Liever niet' } as const;

test('given a report, when consent is given, then who, what, to whom, how and when stand in the history', () => {
  expect(giveConsent(given(), spoken, by(joris))).toEqual({ ok: true, value: [recorded] });
});

test('given a closed report, when consent is given, then it is still recorded: passing on may come later', () => {
  const closed: CaseEvent = {
    type: 'caseClosed',
    outcome: 'AFD-INF',
    on: day('2026-03-10'),
    note: '',
    outcomes: [],
    effects: [],
    opinion: null,
  };
  expect(giveConsent(given(closed), spoken, by(joris)).ok).toBe(true);
});

test('given a day to come, when consent is given or taken back, then it is refused', () => {
  const later = day('2026-04-21');
  const refusal = { ok: false, failure: { code: 'received-in-future' } };
  expect(giveConsent(given(), { ...spoken, on: later }, by(joris))).toMatchObject(refusal);
  expect(withdrawConsent(given(recorded), { ...withdraw, on: later }, by(joris))).toMatchObject(refusal);
});

test('given consent, when it is taken back, then the same consent stands with its last day', () => {
  const decided = withdrawConsent(given(recorded), withdraw, by(joris));
  const taken: CaseEvent = { type: 'consentWithdrawn', ...withdraw };
  expect(decided).toEqual({ ok: true, value: [taken] });
  expect(given(recorded, taken).consents).toEqual([{ ...spoken, consent: 1, withdrawnOn: '2026-04-20' }]);
});

test('given consent, when it is taken back before it was given, or twice, then it is refused', () => {
  const before = { ...withdraw, on: day('2026-04-19') };
  expect(withdrawConsent(given(recorded), before, by(joris)).ok).toBe(false);
  const taken: CaseEvent = { type: 'consentWithdrawn', ...withdraw };
  expect(withdrawConsent(given(recorded, taken), withdraw, by(joris))).toMatchObject({
    ok: false,
    failure: { code: 'not-found' },
  });
});

test('given consent that was taken back, when it is given anew, then it is another consent', () => {
  const taken: CaseEvent = { type: 'consentWithdrawn', ...withdraw };
  expect(giveConsent(given(recorded, taken), spoken, by(joris))).toMatchObject({ ok: true, value: [{ consent: 2 }] });
});
