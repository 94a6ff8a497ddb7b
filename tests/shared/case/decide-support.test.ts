import { expect, test } from 'vitest';
import { complaintMissing } from '../../../shared/case/complaint-missing.ts';
import {
  agreeSupport,
  draftComplaint,
  endSupport,
  noteSupport,
  sendComplaint,
} from '../../../shared/case/decide-support.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { letterFieldsOfSupport } from '../../../shared/case/letter-fields-of-support.ts';
import type { ComplaintDraft, WayOn } from '../../../shared/case/support.ts';
import { day } from '../../../shared/dates.ts';
import { by, given, joris } from '../../support/given-case.ts';

const today = day('2026-04-20');
const asked = { grounds: ['LEZEN'], why: 'Zij leest weinig.', agreed: 'Wij schrijven samen.', on: day('2026-03-04') };
const agreed: CaseEvent = { type: 'supportAgreed', support: 1, ...asked };
const draft: ComplaintDraft = {
  name: 'Kees van Dalen',
  address: 'Voorbeeldstraat 1, Rotterdam',
  dated: day('2026-04-21'),
  against: 'De gemeente',
  conduct: 'Niemand belde terug, drie keer.',
  wish: '',
};
const drafted: CaseEvent = { type: 'complaintDrafted', support: 1, edition: 1, draft };
const ended: CaseEvent = { type: 'supportEnded', support: 1, on: today, wayOn: 'stopped', note: '', followUp: null };

test('given a report, when support is agreed, then grounds, words and agreement stand and the stage follows', () => {
  expect(agreeSupport(given(), asked, by(joris))).toEqual({
    ok: true,
    value: [agreed, { type: 'stageMoved', to: 'in-support', note: '' }],
  });
});

test('support says why in words and what was agreed; one at a time; not after closing, nor before receipt', () => {
  const closed: CaseEvent = {
    type: 'caseClosed',
    outcome: 'AFD-INF',
    on: day('2026-03-10'),
    note: '',
    outcomes: [],
    effects: [],
    opinion: null,
  };
  const refusal = (code: string) => ({ failure: { code } });
  expect(agreeSupport(given(), { ...asked, why: ' ' }, by(joris))).toMatchObject(refusal('reason-required'));
  expect(agreeSupport(given(), { ...asked, agreed: '' }, by(joris))).toMatchObject(refusal('nothing-agreed'));
  expect(agreeSupport(given(agreed), asked, by(joris))).toMatchObject(refusal('support-running'));
  expect(agreeSupport(given(closed), asked, by(joris))).toMatchObject(refusal('case-closed'));
  expect(agreeSupport(given(), { ...asked, on: day('2026-03-01') }, by(joris))).toMatchObject(
    refusal('days-out-of-order'),
  );
  expect(agreeSupport(given(), { ...asked, on: day('2026-04-21') }, by(joris))).toMatchObject(
    refusal('received-in-future'),
  );
  expect(agreeSupport(given(agreed, ended), asked, by(joris))).toMatchObject({
    value: [{ support: 2 }, { to: 'in-support' }],
  });
});

test('a call at which somebody was present is noted while support runs', () => {
  const call = { kind: 'accompanied-call', text: 'Samen gebeld.', on: day('2026-03-05') } as const;
  expect(noteSupport(given(agreed), call, by(joris))).toMatchObject({ value: [{ type: 'supportNoted', support: 1 }] });
  expect(noteSupport(given(), call, by(joris))).toMatchObject({ failure: { code: 'not-found' } });
  expect(noteSupport(given(agreed), { ...call, text: '' }, by(joris)).ok).toBe(false);
  expect(noteSupport(given(agreed), { ...call, on: day('2026-03-03') }, by(joris)).ok).toBe(false);
});

test('Awb 9:4: a complaint has a name, an address, a date, against whom it is and what happened', () => {
  const empty: ComplaintDraft = { name: ' ', address: '', dated: null, against: '', conduct: '', wish: '' };
  expect(complaintMissing(empty)).toEqual(['name', 'address', 'dated', 'against', 'conduct']);
  expect(complaintMissing(draft)).toEqual([]);
  expect(complaintMissing({ ...draft, conduct: '' })).toEqual(['conduct']);
});

test('every edition of the complaint is kept, however much it misses; the same words are no new edition', () => {
  const state = given(agreed, drafted);
  expect(draftComplaint(state, draft)).toEqual({ ok: true, value: [] });
  const more = { ...draft, conduct: 'Niemand belde terug, vier keer.' };
  const second = draftComplaint(state, more);
  expect(second).toMatchObject({ value: [{ type: 'complaintDrafted', edition: 2, draft: more }] });
  const kept = given(agreed, drafted, { type: 'complaintDrafted', support: 1, edition: 2, draft: more });
  expect(kept.supports[0]?.drafts.map((each) => each.edition)).toEqual([1, 2]);
  expect(draftComplaint(given(agreed, ended), draft)).toMatchObject({ failure: { code: 'not-found' } });
});

test('the client sends an edition that is there, not before support began', () => {
  const sent = { edition: 1, way: 'printed', on: today } as const;
  expect(sendComplaint(given(agreed, drafted), sent, by(joris))).toMatchObject({ value: [{ type: 'complaintSent' }] });
  expect(sendComplaint(given(agreed), sent, by(joris))).toMatchObject({ failure: { code: 'not-found' } });
  expect(sendComplaint(given(agreed, drafted), { ...sent, on: day('2026-03-03') }, by(joris)).ok).toBe(false);
});

test.each<[WayOn, string]>([
  ['complained-alone', 'referred-waiting'],
  ['complained-with-us', 'referred-waiting'],
  ['direct-road', 'in-conversation'],
  ['settled', 'in-conversation'],
  ['stopped', 'in-conversation'],
])('given support, when the way on is %s, then the report goes to %s', (wayOn, stage) => {
  const state = given(agreed, { type: 'stageMoved', to: 'in-support', note: '' });
  const end = { wayOn, on: today, note: '', followUpOn: null };
  expect(endSupport(state, end, { label: 'De gemeente', by: by(joris) })).toMatchObject({
    value: [
      { type: 'supportEnded', wayOn },
      { type: 'stageMoved', to: stage },
    ],
  });
});

test('the end of support may plan the question how it went; it moves no report that is elsewhere', () => {
  const end = { wayOn: 'complained-alone', on: today, note: '', followUpOn: day('2026-06-02') } as const;
  expect(endSupport(given(agreed), end, { label: 'De gemeente', by: by(joris) })).toMatchObject({
    value: [
      { type: 'supportEnded', followUp: 1 },
      { type: 'taskPlanned', kind: 'follow-up', text: 'De gemeente' },
    ],
  });
  expect(endSupport(given(), end, { label: '', by: by(joris) })).toMatchObject({ failure: { code: 'not-found' } });
});

test('a letter takes the words of the last edition; what was left empty it takes from the report', () => {
  expect(letterFieldsOfSupport(given(agreed, drafted))).toEqual({
    afspraken: 'Wij schrijven samen.',
    klacht: 'Niemand belde terug, drie keer.',
    melder: 'Kees van Dalen',
    'adres-melder': 'Voorbeeldstraat 1, Rotterdam',
    organisatie: 'De gemeente',
  });
  expect(letterFieldsOfSupport(given())).toEqual({});
});
