import { expect, test } from 'vitest';
import { hearReferral, refer, withdrawReferral } from '../../../shared/case/decide-referrals.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import type { Forwarding, NewReferral, ReferralKind } from '../../../shared/case/referrals.ts';
import type { CaseState } from '../../../shared/case/state.ts';
import { firstReactionOf } from '../../../shared/case/terms-of-case.ts';
import { day } from '../../../shared/dates.ts';
import { by, given, historyOf, joris } from '../../support/given-case.ts';

const today = day('2026-04-20');
const asked: NewReferral = {
  to: { list: 'referral-targets', code: 'GEM-KLACHT', name: '' },
  on: today,
  sent: [],
  withoutConsent: '',
  forwarding: null,
  told: 'Dien uw klacht eerst in bij de gemeente.',
  consent: null,
  newConsent: null,
  followUpOn: null,
  waits: false,
};
const consent = { who: 'caller', purpose: 'pass-on', to: 'de gemeente', way: 'spoken', on: today, note: '' } as const;
const consentGiven: CaseEvent = { type: 'consentGiven', ...consent, consent: 1 };

/** The report of these events is referred, as asked with these changes. */
function when(state: CaseState, changes: Partial<NewReferral> = {}, kind: ReferralKind = 'municipality') {
  return refer(state, { ...asked, ...changes }, { place: { kind, label: 'Gemeente' }, by: by(joris) });
}

const referred = (changes: Partial<Extract<CaseEvent, { type: 'referred' }>> = {}): CaseEvent => {
  const { newConsent: _, followUpOn: __, waits: ___, ...told } = asked;
  return { type: 'referred', ...told, kind: 'municipality', referral: 1, followUp: null, ...changes };
};

test('given a report, when the client is told where to go himself, then that is recorded and nothing else happens', () => {
  expect(when(given())).toEqual({ ok: true, value: [referred()] });
});

test('given a day to ask, then a follow-up task is planned in the same act and the report waits', () => {
  const decided = when(given(), { followUpOn: day('2026-06-02'), waits: true });
  expect(decided).toEqual({
    ok: true,
    value: [
      referred({ followUp: 1 }),
      {
        type: 'taskPlanned',
        kind: 'follow-up',
        on: '2026-06-02',
        at: null,
        owner: joris,
        text: 'Gemeente',
        task: 1,
      },
      { type: 'stageMoved', to: 'referred-waiting', note: '' },
    ],
  });
});

test('given a report that waits already, when it is referred again, then its stage stays', () => {
  const waiting = given({ type: 'stageMoved', to: 'referred-waiting', note: '' });
  expect(when(waiting, { waits: true })).toMatchObject({ value: [{ type: 'referred' }] });
});

test('given nothing told, a closed report, a day to come or one before receipt, then it is refused', () => {
  const closed: CaseEvent = {
    type: 'caseClosed',
    outcome: 'AFD-INF',
    on: day('2026-03-10'),
    note: '',
    outcomes: [],
    effects: [],
    opinion: null,
  };
  expect(when(given(), { told: ' ' })).toMatchObject({ failure: { code: 'client-not-told' } });
  expect(when(given(closed))).toMatchObject({ failure: { code: 'case-closed' } });
  expect(when(given(), { on: day('2026-04-21') })).toMatchObject({ failure: { code: 'received-in-future' } });
  expect(when(given(), { on: day('2026-03-01') })).toMatchObject({ failure: { code: 'days-out-of-order' } });
  expect(when(given(), { followUpOn: day('2026-04-19') })).toMatchObject({ failure: { code: 'day-in-past' } });
});

test.each(['contact', 'story', 'documents'] as const)('PRI-03: %s goes along only with consent', (content) => {
  const refusal = { failure: { code: 'pass-on-consent-missing', rule: 'PRI-03' } };
  expect(when(given(), { sent: [content] })).toMatchObject(refusal);
  expect(when(given(), { sent: [content], consent: 1 })).toMatchObject(refusal);
  expect(when(given(consentGiven), { sent: [content] })).toMatchObject(refusal);
  expect(when(given(consentGiven), { sent: [content], consent: 1 })).toMatchObject({ value: [{ consent: 1 }] });
});

test('PRI-03: the signal without a name goes along freely', () => {
  expect(when(given(), { sent: ['signal'] }).ok).toBe(true);
});

test('PRI-03: consent that was taken back or is for something else carries nothing', () => {
  const back: CaseEvent = { type: 'consentWithdrawn', consent: 1, on: today, way: 'mail', note: '' };
  const help: CaseEvent = { ...consentGiven, purpose: 'help' };
  const refusal = { failure: { code: 'pass-on-consent-missing' } };
  expect(when(given(consentGiven, back), { sent: ['story'], consent: 1 })).toMatchObject(refusal);
  expect(when(given(help), { sent: ['story'], consent: 1 })).toMatchObject(refusal);
});

test('consent for handing over carries a referral to an ombudsman, and to nobody else', () => {
  const handOver: CaseEvent = { ...consentGiven, purpose: 'hand-over' };
  expect(when(given(handOver), { sent: ['story'], consent: 1 }, 'ombudsman').ok).toBe(true);
  expect(when(given(handOver), { sent: ['story'], consent: 1 }).ok).toBe(false);
});

test('consent given in the same talk is recorded first, and the referral rests on it', () => {
  expect(when(given(consentGiven), { sent: ['contact'], newConsent: consent })).toMatchObject({
    value: [
      { type: 'consentGiven', consent: 2 },
      { type: 'referred', consent: 2 },
    ],
  });
});

test('SAF-04: to Veilig Thuis it may go without consent when the reason is recorded, to a provider never', () => {
  const without = { sent: ['story'], withoutConsent: 'Het kind loopt gevaar.' } as const;
  const changes = { ...without, sent: [...without.sent] };
  expect(when(given(), changes, 'veilig-thuis').ok).toBe(true);
  expect(when(given(), { ...changes, withoutConsent: ' ' }, 'veilig-thuis')).toMatchObject({
    failure: { code: 'pass-on-consent-missing' },
  });
  expect(when(given(), changes, 'provider')).toMatchObject({ failure: { code: 'pass-on-consent-missing' } });
});

const forwarding = {
  article: 'Awb 6:15',
  stampedOn: day('2026-03-02'),
  sentOn: day('2026-03-04'),
  senderToldOn: day('2026-03-04'),
} as const;

test('Awb 6:15: a bezwaar that came here is sent on without consent, stamped with the day it came in', () => {
  expect(when(given(), { sent: ['documents'], forwarding }, 'objection')).toMatchObject({
    value: [{ type: 'referred', forwarding, consent: null }],
  });
});

test.each([
  ['Awb 6:15', ['objection', 'court', 'municipality']],
  ['Awb 9:19', ['objection', 'court', 'municipality']],
  ['Awb 9:18 lid 2', ['ombudsman']],
] as const)('%s has a writing sent on to %s only', (article, kinds) => {
  for (const kind of ['objection', 'court', 'municipality', 'ombudsman', 'provider', 'confidant'] as const) {
    const decided = when(given(), { forwarding: { ...forwarding, article } }, kind);
    const expected = kinds.some((each) => each === kind);
    expect([kind, decided.ok]).toEqual([kind, expected]);
    if (!decided.ok) expect(decided.failure).toEqual({ code: 'forwarding-not-here', article });
  }
});

test('Awb 9:19: what the client wants back is not sent on', () => {
  const wantsBack = {
    type: 'questionAnswered',
    matter: 0,
    question: 'wants-it-back',
    value: 'yes',
    source: 'stated',
    evidence: 'none',
    reason: '',
  } satisfies CaseEvent;
  const changes = { forwarding: { ...forwarding, article: 'Awb 9:19' as const } };
  expect(when(given(wantsBack), changes, 'objection')).toMatchObject({ failure: { code: 'wanted-back' } });
  expect(when(given({ ...wantsBack, value: 'no' }), changes, 'objection').ok).toBe(true);
});

test('nothing is sent on, and no sender told, before the writing came in or on a day to come', () => {
  const early = day('2026-03-01');
  const later = day('2026-04-21');
  const tried = (changes: Partial<Forwarding>) =>
    when(given(), { forwarding: { ...forwarding, ...changes } }, 'objection');
  expect(tried({ sentOn: early })).toMatchObject({ failure: { code: 'days-out-of-order' } });
  expect(tried({ senderToldOn: early })).toMatchObject({ failure: { code: 'days-out-of-order' } });
  expect(tried({ sentOn: later })).toMatchObject({ failure: { code: 'received-in-future' } });
});

const asking: CaseEvent = {
  type: 'taskPlanned',
  kind: 'follow-up',
  on: day('2026-04-20'),
  at: null,
  owner: joris,
  text: 'Gemeente',
  task: 1,
};
const waiting: CaseEvent = { type: 'stageMoved', to: 'referred-waiting', note: '' };
const heard = { referral: 1, outcome: 'GEEN-ANTW', on: today, note: 'Niets gehoord.', followUpOn: null };
const turn = { turn: 'here', label: 'Gemeente', by: by(joris) } as const;

test('given a follow-up, when no answer came, then the task ends and the report is in conversation again', () => {
  const state = given(referred({ on: day('2026-03-04'), followUp: 1 }), asking, waiting);
  const { followUpOn: _, ...told } = heard;
  const decided = hearReferral(state, heard, turn);
  expect(decided).toEqual({
    ok: true,
    value: [
      { type: 'referralHeard', ...told, followUp: null },
      { type: 'taskFinished', task: 1, done: true, note: '' },
      { type: 'stageMoved', to: 'in-conversation', note: '' },
    ],
  });
});

test('given a complaint taken up there, then the report keeps waiting and a next day to ask is planned', () => {
  const state = given(referred({ on: day('2026-03-04'), followUp: 1 }), asking, waiting);
  const again = { ...heard, outcome: 'KLACHT', followUpOn: day('2026-05-20') };
  expect(hearReferral(state, again, { ...turn, turn: 'there' })).toMatchObject({
    value: [
      { type: 'referralHeard', outcome: 'KLACHT', followUp: 2 },
      { type: 'taskFinished', task: 1 },
      { type: 'taskPlanned', task: 2, on: '2026-05-20' },
    ],
  });
});

test('given two referrals, when one is heard of, then the report still waits for the other', () => {
  const state = given(referred({ on: day('2026-03-04') }), referred({ referral: 2, on: day('2026-03-05') }), waiting);
  expect(hearReferral(state, heard, turn)).toMatchObject({ value: [{ type: 'referralHeard' }] });
});

test('what was heard stands with the referral; heard of again, the last counts', () => {
  const first: CaseEvent = { type: 'referralHeard', referral: 1, outcome: 'KLACHT', on: today, note: '', followUp: 2 };
  const last: CaseEvent = { ...first, outcome: 'GEHOLPEN', note: 'Opgelost', followUp: null };
  const state = given(referred({ on: day('2026-03-04') }), first, last);
  expect(state.referrals).toMatchObject([{ outcome: 'GEHOLPEN', heardOn: today, heard: 'Opgelost', followUp: null }]);
});

test('given no such referral, a day to come, or a day before it, then hearing of it is refused', () => {
  const state = given(referred({ on: day('2026-03-04') }));
  expect(hearReferral(state, { ...heard, referral: 2 }, turn)).toMatchObject({ failure: { code: 'not-found' } });
  expect(hearReferral(state, { ...heard, on: day('2026-04-21') }, turn)).toMatchObject({
    failure: { code: 'received-in-future' },
  });
  expect(hearReferral(state, { ...heard, on: day('2026-03-03') }, turn)).toMatchObject({
    failure: { code: 'days-out-of-order' },
  });
});

const reason = 'Dit hoorde bij een andere melding.';

test('given a referral recorded wrongly, when it is withdrawn with why, then nobody asks after it and nothing waits', () => {
  const state = given(referred({ on: day('2026-03-04'), followUp: 1 }), asking, waiting);
  expect(withdrawReferral(state, { referral: 1, reason })).toEqual({
    ok: true,
    value: [
      { type: 'referralWithdrawn', referral: 1, reason },
      { type: 'taskFinished', task: 1, done: false, note: reason },
      { type: 'stageMoved', to: 'in-conversation', note: '' },
    ],
  });
});

test('given a withdrawn referral, then it stands with why, is not heard of or withdrawn again, and nothing waits for it', () => {
  const withdrawn: CaseEvent = { type: 'referralWithdrawn', referral: 1, reason };
  const state = given(referred({ on: day('2026-03-04') }), waiting, withdrawn);
  expect(state.referrals).toMatchObject([{ referral: 1, withdrawn: reason }]);
  expect(hearReferral(state, heard, turn)).toMatchObject({ failure: { code: 'not-found' } });
  expect(withdrawReferral(state, { referral: 1, reason })).toMatchObject({ failure: { code: 'not-found' } });
  const beside = given(
    referred({ on: day('2026-03-04') }),
    referred({ referral: 2, on: day('2026-03-04') }),
    waiting,
    withdrawn,
  );
  expect(hearReferral(beside, { ...heard, referral: 2 }, turn)).toMatchObject({
    value: [{ type: 'referralHeard' }, { type: 'stageMoved', to: 'in-conversation' }],
  });
});

test('given another referral that is waited for, when one is withdrawn, then the report keeps waiting', () => {
  const state = given(referred({ on: day('2026-03-04') }), referred({ referral: 2, on: day('2026-03-05') }), waiting);
  expect(withdrawReferral(state, { referral: 1, reason })).toEqual({
    ok: true,
    value: [{ type: 'referralWithdrawn', referral: 1, reason }],
  });
});

test('given no reason, no such referral or a closed report, then withdrawing is refused', () => {
  const state = given(referred({ on: day('2026-03-04') }));
  expect(withdrawReferral(state, { referral: 1, reason: ' ' })).toMatchObject({ failure: { code: 'reason-required' } });
  expect(withdrawReferral(state, { referral: 2, reason })).toMatchObject({ failure: { code: 'not-found' } });
  const closed: CaseEvent = {
    type: 'caseClosed',
    outcome: 'AFD-INF',
    on: day('2026-03-10'),
    note: '',
    outcomes: [],
    effects: [],
    opinion: null,
  };
  const ended = given(referred({ on: day('2026-03-04') }), closed);
  expect(withdrawReferral(ended, { referral: 1, reason })).toMatchObject({ failure: { code: 'case-closed' } });
});

test('a referral that was withdrawn was no reaction, and neither is withdrawing it', () => {
  const history = historyOf(referred({ on: day('2026-03-04') }), waiting, {
    type: 'referralWithdrawn',
    referral: 1,
    reason,
  });
  const [registered, made, moved, taken] = history;
  if (!registered || !made || !moved || !taken) throw new Error('This history is too short');
  const together = [registered, made, { ...moved, at: made.at }, taken];
  expect(firstReactionOf(together.slice(0, 3))?.event.type).toBe('referred');
  expect(firstReactionOf(together)).toBeNull();
});
