import { expect, test } from 'vitest';
import { flags } from '../../../shared/procedure/codes.ts';
import { answered, cannotBeAsked, complaintAbout, given, handedIn, inWriting, onDay } from './given-facts.ts';

// PC-R1 to PC-R17: how the decision table is read where it leaves a point open. The check is on 15 June 2026 unless said.

const agreed = { consentToHandOver: true };
const besluit = (decision: object, more: object = {}) =>
  complaintAbout('municipality', { subject: 'decision', internal: null, decision, ...more });
const municipalRuns = (more: object) => complaintAbout('municipality', handedIn('2026-02-20', more));

test('PC-R1: each matter is walked on its own, and the findings stand in the order of the matters', () => {
  const report = given([complaintAbout('wmo-provider'), besluit({ announcedOn: '2026-06-01' }), { kind: 'question' }]);
  report.thenFound({ outcome: 'O-SPLIT' });
  report.thenFoundParts({ outcome: 'O-REFER' }, { outcome: 'O-BEZWAAR' }, { outcome: 'O-INFO' });
});

test('PC-R2: a question stays a question without a name; any other kind without a name is a signal', () => {
  const anonymous = { contact: { receivedOn: '2026-06-15', replyPossible: false, anonymous: true } };
  given({ kind: 'question' }, anonymous).thenFound({ outcome: 'O-INFO' });
  given({ kind: 'support-need' }, anonymous).thenFound({ outcome: 'O-SIGNAL' });
  given({ kind: 'support-need' }).thenFound({ outcome: 'O-WMO' });
});

test('PC-R3: in youth matters parents, foster parents and next of kin need no authorisation, elsewhere they do', () => {
  for (const role of ['parent', 'foster-parent', 'next-of-kin']) {
    given(complaintAbout('youth-provider'), { reporter: { role } }).thenFound({ outcome: 'O-REFER' });
    given(complaintAbout('municipality'), { reporter: { role } }).thenFound({ outcome: 'O-SIGNAL', flags: ['9:23d'] });
  }
  given(complaintAbout('youth-provider'), { reporter: { role: 'other' } }).thenFound({ outcome: 'O-SIGNAL' });
  given(complaintAbout('municipality'), { reporter: { role: 'legal-representative' } }).thenFound({
    outcome: 'O-REFER',
  });
});

test('PC-R4: whoever has a ruling of the court is not sent to bezwaar', () => {
  given(besluit({ announcedOn: '2026-06-01' }, { court: 'administrative-ruled' })).thenFound({
    outcome: 'O-STOP',
    flags: ['9:22d'],
    deadlines: [],
  });
});

test('PC-R5: late bezwaar stays bezwaar; filing late is advised only when there is an excuse', () => {
  given(besluit({ announcedOn: '2026-04-01' })).thenFound({ outcome: 'O-BEZWAAR', flags: ['9:23f'], actions: [] });
  given(besluit({ announcedOn: '2026-04-01', excuseForLate: true })).thenFound({
    outcome: 'O-BEZWAAR',
    flags: ['9:23f'],
    actions: ['advise-late-remedy'],
  });
});

test('PC-R6: a writing counts from the day the Meldpunt received it, unless the client wants it back', () => {
  const today = { today: '2026-07-01', ...inWriting('2026-05-18') };
  given(besluit({ announcedOn: '2026-04-02' }), today).thenFound({ flags: ['9:23e'], actions: ['forward-with-stamp'] });
  given(besluit({ announcedOn: '2026-04-02', wantsItBack: true }), today).thenFound({ flags: ['9:23f'], actions: [] });
});

test('PC-R7: a term in a scheme is not moved off a holiday, a term in an act is', () => {
  const provider = complaintAbout('wmo-provider', handedIn('2026-02-20'));
  given(provider, onDay('2026-03-02')).thenFound({ deadlines: ['reminder 2026-04-04', 'scheme-last-day 2026-04-03'] });
  given(municipalRuns({}), { ...onDay('2026-03-02'), settings: { serviceWeeks: 6 } }).thenFound({
    deadlines: ['reminder 2026-04-08', 'service-date 2026-04-03', 'statutory-last-day 2026-04-07'],
  });
});

test('PC-R8: an adjournment counts when announced in time, further delay with written consent to a later day', () => {
  const last = (more: object, day: string, article: string) => {
    const municipal = given(municipalRuns(more), { ...onDay('2026-06-15'), settings: { serviceWeeks: 0 } });
    municipal.thenRests('statutory-last-day', article);
    municipal.thenFound({ deadlines: expect.arrayContaining([`statutory-last-day ${day}`]) });
  };
  const consent = (until: string, given: string) => ({ furtherDelay: { until, consent: given } });
  last({ adjournedOn: '2026-04-07' }, '2026-05-01', 'Awb 9:11 lid 2');
  last({ adjournedOn: '2026-04-07', adjournWeeks: 2 }, '2026-04-17', 'Awb 9:11 lid 2');
  last({ adjournedOn: '2026-04-08' }, '2026-04-07', 'Awb 9:11 lid 1');
  last(consent('2026-05-30', 'written'), '2026-05-30', 'Awb 9:11 lid 3');
  last(consent('2026-05-30', 'oral'), '2026-04-07', 'Awb 9:11 lid 1');
  last(consent('2026-04-06', 'written'), '2026-04-07', 'Awb 9:11 lid 1');
  last(consent('2026-04-07', 'written'), '2026-04-07', 'Awb 9:11 lid 1');
});

test('PC-R9: a complaint made only orally runs no term; the client is helped to put it in writing', () => {
  const notComplained = { burdens: ['literacy'], reason: 'Told the wijkteam, and cannot write it down' };
  given(complaintAbout('municipality', { notComplained })).thenFound({
    outcome: 'O-SUPPORT',
    actions: ['help-write-complaint', 'offer-client-support', 'set-follow-up', 'talk-over-with-client'],
    deadlines: [],
  });
});

test('PC-R10: from the committee’s judgment the provider has a month, moved, or until the day it announced', () => {
  const judged = (about: string, more: object = {}) =>
    given(complaintAbout(about, handedIn('2026-02-20', { judgmentOn: '2026-03-03', ...more })), onDay('2026-03-10'));
  for (const about of ['youth-provider', 'certified-institution', 'veilig-thuis']) {
    judged(about).thenFound({ outcome: 'O-WAIT', deadlines: ['provider-reply 2026-04-07', 'reminder 2026-04-08'] });
  }
  judged('youth-provider', { newDate: '2026-05-02' }).thenFound({
    deadlines: ['provider-reply 2026-05-02', 'reminder 2026-05-03'],
  });
});

test('PC-R11: another procedure begun in the year moves it to its end; while it runs there is no last day', () => {
  const year = (otherProcedure: object) =>
    given(complaintAbout('municipality', { ...answered('2025-03-01', '2025-05-01'), otherProcedure }), agreed);
  year({ startedOn: '2026-05-01' }).thenFound({ outcome: 'O-ESC', deadlines: [] });
  year({ startedOn: '2026-05-02' }).thenFound({ flags: ['9:24'], deadlines: ['ombudsman-last-day 2026-05-01'] });
  year({ startedOn: '2025-06-01', endedOn: '2026-01-10' }).thenFound({
    outcome: 'O-ESC',
    deadlines: ['ombudsman-last-day 2027-01-10'],
  });
  year({ startedOn: '2025-03-01', endedOn: '2025-04-01' }).thenFound({
    flags: ['9:24'],
    deadlines: ['ombudsman-last-day 2026-05-01'],
  });
});

test('PC-R12: for the year the day of the written request counts; without one, today', () => {
  const matter = complaintAbout('municipality', answered('2025-05-01', '2025-06-10'));
  const contact = { receivedOn: '2026-06-01', replyPossible: false };
  given(matter, { ...agreed, contact, request: { receivedOn: '2026-06-10' } }).thenFound({
    outcome: 'O-ESC',
    flags: [],
  });
  given(matter, { ...agreed, contact }).thenFound({ outcome: 'O-ESC-FLAG', flags: ['9:24'] });
});

test('PC-R13: on the direct road the check goes on: the year from the behaviour, consent, a complete request', () => {
  const direct = complaintAbout('municipality', { ...cannotBeAsked(true), behaviourOn: '2025-06-01' });
  const expected = { flags: ['9:24'], deadlines: ['ombudsman-last-day 2026-06-01'] };
  given(direct, agreed).thenFound({ outcome: 'O-ESC-DIRECT', ...expected });
  given(direct).thenFound({ outcome: 'O-HOLD', ...expected });
  given(direct, { ...agreed, request: { missing: ['date'] } }).thenFound({ outcome: 'O-REPAIR', flags: ['9:24'] });
});

test('PC-R14: without competence a provider’s matter stops before the year is looked at', () => {
  const matter = complaintAbout('wmo-provider', answered('2024-04-01', '2024-05-01'));
  given(matter, { ...agreed, settings: { ombudsmanOverProvider: false } }).thenFound({
    outcome: 'O-REFER',
    desk: 'municipality',
    flags: [],
    deadlines: [],
  });
  given(matter, agreed).thenFound({ outcome: 'O-ESC-FLAG', flags: ['9:24'] });
});

test('PC-R15: a request still incomplete after its repair term is not asked for again: ground 9:23(a)', () => {
  const matter = complaintAbout('municipality', answered('2026-04-01', '2026-05-01'));
  const request = (repairTermUntil: string) => ({ ...agreed, request: { missing: ['date'], repairTermUntil } });
  given(matter, request('2026-06-14')).thenFound({
    outcome: 'O-ESC-FLAG',
    flags: ['9:23a'],
    actions: ['hand-over-to-ombudsman'],
  });
  given(matter, request('2026-06-15')).thenFound({ outcome: 'O-REPAIR', flags: [] });
});

test('PC-R16: a complaint more than a year after the behaviour may be refused, with a notice in four weeks', () => {
  const after = (behaviourOn: string) =>
    given({ ...municipalRuns({}), behaviourOn }, { ...onDay('2026-03-02'), settings: { serviceWeeks: 0 } });
  after('2025-02-20').thenFound({ actions: [], deadlines: ['reminder 2026-04-08', 'statutory-last-day 2026-04-07'] });
  after('2025-02-19').thenFound({
    actions: ['warn-body-may-refuse'],
    deadlines: ['refusal-notice 2026-03-20', 'reminder 2026-04-08', 'statutory-last-day 2026-04-07'],
  });
});

test('PC-R17: the grounds that need a judgment on the facts are not among those the check can set', () => {
  const judged: readonly string[] = ['9:23b', '9:23c', '9:23h', '9:23l'];
  expect(flags.filter((flag) => judged.includes(flag))).toEqual([]);
});
