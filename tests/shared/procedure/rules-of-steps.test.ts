import { test } from 'vitest';
import { answered, cannotBeAsked, complaintAbout, given, handedIn, inWriting, onDay } from './given-facts.ts';

// Section 4.2: one matter walks the steps in order until one stops it. The check is on Monday 15 June 2026 unless said.

const agreed = { consentToHandOver: true };
const anonymous = { contact: { receivedOn: '2026-06-15', replyPossible: false, anonymous: true } };
const besluit = (decision: object, subject = 'decision') =>
  complaintAbout('municipality', { subject, internal: null, decision });
const late = (delay: object, law = 'wmo') => complaintAbout('municipality', { law, subject: 'late-decision', delay });
const usual = ['offer-client-support', 'set-follow-up', 'talk-over-with-client'];

test('step 1: a need for support goes to the college, with consent; without, consent is asked', () => {
  const need = { kind: 'support-need' };
  const expected = { outcome: 'O-WMO', desk: 'college' } as const;
  given(need, agreed).thenFound({ ...expected, actions: ['offer-client-support', 'pass-need-to-college'] });
  given(need).thenFound({ ...expected, actions: ['ask-consent', 'offer-client-support'] });
});

test('step 1 (signal): a signal, and whatever comes without a name, is registered as a signal', () => {
  const signal = { outcome: 'O-SIGNAL', desk: null, actions: ['register-signal'] } as const;
  given({ kind: 'signal' }).thenFound(signal);
  given(complaintAbout('municipality'), anonymous).thenFound(signal);
});

test('step 1 (question): a question is answered, and that is all', () => {
  given({ kind: 'question' }).thenFound({ outcome: 'O-INFO', desk: null, flags: [], actions: [], deadlines: [] });
});

test('step 2: what is for another ombudsman is forwarded with a stamp when it came in writing', () => {
  const other = { kind: 'complaint', about: 'other', otherDesk: 'other-ombudsman' };
  given(other, inWriting('2026-06-15')).thenFound({
    outcome: 'O-OTHER',
    desk: 'other-ombudsman',
    actions: ['forward-with-stamp'],
  });
  given(other).thenFound({ outcome: 'O-OTHER', desk: 'other-ombudsman', actions: [] });
});

test('step 2 (pgb): trouble with a helper paid from a pgb is registered as a signal', () => {
  given({ kind: 'complaint', about: 'other', otherDesk: 'pgb-contract' }).thenFound({
    outcome: 'O-OTHER',
    desk: 'pgb-contract',
    actions: ['register-signal'],
  });
  given({ kind: 'complaint', about: 'other', otherDesk: 'health-insurer' }).thenFound({ actions: [] });
});

test('step 3: who complains for another without a written authorisation is asked for one; with one it goes on', () => {
  const neighbour = { role: 'other' };
  given(complaintAbout('municipality'), { reporter: neighbour }).thenFound({
    outcome: 'O-SIGNAL',
    desk: null,
    flags: ['9:23d'],
    actions: ['ask-authorisation', 'register-signal'],
  });
  given(complaintAbout('municipality'), { reporter: { ...neighbour, writtenAuthorisation: true } }).thenFound({
    outcome: 'O-REFER',
    flags: [],
  });
});

test('step 4: a matter before a court, or ruled on, stops with the ground of Awb 9:22', () => {
  const grounds = {
    'administrative-appeal-pending': '9:22c',
    'administrative-ruled': '9:22d',
    'other-pending': '9:22e',
    'other-appeal-open': '9:22e',
    'judicial-supervision': '9:22f',
  };
  for (const [court, flag] of Object.entries(grounds)) {
    given(complaintAbout('municipality', { court })).thenFound({
      outcome: 'O-STOP',
      desk: 'court-or-lawyer',
      flags: [flag],
    });
  }
});

test('step 5: against a decision bezwaar is open for six weeks, moved off Ascension Day', () => {
  given(besluit({ announcedOn: '2026-04-02' }), onDay('2026-04-10')).thenFound({
    outcome: 'O-BEZWAAR',
    desk: 'objection',
    flags: ['9:23e'],
    actions: ['advise-remedy'],
    deadlines: ['objection-last-day 2026-05-18'],
  });
  given(besluit({ announcedOn: '2026-04-02' }, 'bezwaar-decision'), onDay('2026-04-10')).thenFound({
    outcome: 'O-BEROEP',
    desk: 'court',
    flags: ['9:22c'],
    actions: ['advise-remedy'],
    deadlines: ['appeal-last-day 2026-05-18'],
  });
});

test('step 5 (pending): once bezwaar was made, that is the only thing to say', () => {
  given(besluit({ announcedOn: '2026-04-02', objectionPending: true })).thenFound({
    outcome: 'O-BEZWAAR',
    flags: ['9:23e'],
    actions: [],
    deadlines: [],
  });
});

test('step 5 (last day): on the last day bezwaar is in time, a day later it is late', () => {
  given(besluit({ announcedOn: '2026-04-02' }), onDay('2026-05-18')).thenFound({
    flags: ['9:23e'],
    actions: ['advise-remedy'],
  });
  given(besluit({ announcedOn: '2026-04-02' }), onDay('2026-05-19')).thenFound({ flags: ['9:23f'], actions: [] });
});

test('step 6: six weeks after a reported need, an application is allowed from the day after', () => {
  given(late({ needReportedOn: '2026-05-04' })).thenFound({
    outcome: 'O-REFER',
    actions: usual,
    deadlines: ['investigation-due 2026-06-15'],
  });
  given(late({ needReportedOn: '2026-05-04' }), onDay('2026-06-16')).thenFound({
    actions: [...usual, 'tell-application-allowed'],
  });
});

test('step 6 (decision): on an application is decided in two weeks under the Wmo, in eight under the Jeugdwet', () => {
  given(late({ applicationOn: '2026-06-08' })).thenFound({ deadlines: ['decision-due 2026-06-22'] });
  given(late({ applicationOn: '2026-06-08' }, 'jeugdwet')).thenFound({ deadlines: ['decision-due 2026-08-03'] });
});

test('step 6 (default): after the term a notice of default is offered; two weeks after it appeal is direct', () => {
  given(late({ applicationOn: '2026-06-01' })).thenFound({ actions: usual, deadlines: ['decision-due 2026-06-15'] });
  given(late({ applicationOn: '2026-05-29' })).thenFound({
    actions: ['offer-client-support', 'offer-default-notice', 'set-follow-up', 'talk-over-with-client'],
    deadlines: ['decision-due 2026-06-12', 'default-notice-end 2026-06-29'],
  });
  const noticed = late({ applicationOn: '2026-05-01', defaultNoticeOn: '2026-06-01' });
  given(noticed).thenFound({ actions: usual });
  given(noticed, onDay('2026-06-16')).thenFound({
    actions: [...usual, 'tell-direct-appeal'],
    deadlines: ['decision-due 2026-05-18', 'default-notice-end 2026-06-15'],
  });
});

test('step 7: policy and rules are for who made them, and are registered as a signal', () => {
  for (const [subject, flag] of Object.entries({ policy: '9:22a', regulation: '9:22b' })) {
    given(complaintAbout('municipality', { subject, internal: null })).thenFound({
      outcome: 'O-STOP',
      desk: 'policy-maker',
      flags: [flag],
      actions: ['register-signal'],
    });
  }
});

test('step 7 (other courts): a ruling of another court, and a connected procedure, give a ground and no stop', () => {
  const grounds = { 'other-ruled': '9:23g', 'connected-procedure': '9:23j', 'connected-other-court': '9:23k' };
  for (const [court, flag] of Object.entries(grounds)) {
    given(complaintAbout('municipality', { court })).thenFound({ outcome: 'O-REFER', flags: [flag] });
  }
});

test('step 8: a grievance about how the complaint was handled goes to the ombudsman at once', () => {
  const handling = { aboutHandling: true };
  const running = complaintAbout('municipality', handedIn('2026-05-11', handling));
  given(running, agreed).thenFound({ outcome: 'O-ESC', deadlines: ['statutory-last-day 2026-06-22'] });
  const settled = { status: 'settled-satisfied', receivedOn: '2026-05-01', endedOn: '2026-06-01', ...handling };
  given(complaintAbout('municipality', { internal: settled }), agreed).thenFound({
    outcome: 'O-ESC',
    deadlines: ['ombudsman-last-day 2027-06-01'],
  });
});

test('step 8 (settled): a complaint that was settled to satisfaction is closed', () => {
  const internal = { status: 'settled-satisfied', receivedOn: '2026-05-01', endedOn: '2026-06-01' };
  given(complaintAbout('municipality', { internal }), agreed).thenFound({ outcome: 'O-CLOSED', desk: null });
});

test('step 9: who has not complained yet is referred, with support by the law of the matter', () => {
  given(complaintAbout('municipality')).thenFound({ outcome: 'O-REFER', desk: 'municipality', actions: usual });
  given(complaintAbout('municipality', { law: 'jeugdwet' })).thenFound({
    actions: ['offer-confidant', 'set-follow-up', 'talk-over-with-client'],
  });
  given(complaintAbout('wmo-provider')).thenFound({ outcome: 'O-REFER', desk: 'provider-scheme' });
  given(complaintAbout('youth-provider')).thenFound({ outcome: 'O-REFER', desk: 'youth-complaints-committee' });
  given(complaintAbout('veilig-thuis')).thenFound({ outcome: 'O-REFER', desk: 'veilig-thuis-committee' });
});

test('step 9 (support): when complaining is a burden the Meldpunt helps to write the complaint', () => {
  const notComplained = { burdens: ['language'], reason: 'Reads no Dutch' };
  given(complaintAbout('wmo-provider', { notComplained })).thenFound({
    outcome: 'O-SUPPORT',
    desk: 'provider-scheme',
    actions: ['help-write-complaint', ...usual],
  });
});

test('step 9 (year): the municipality may refuse from the day after a year; of a provider no year is shown', () => {
  const behaviour = { behaviourOn: '2025-06-15' };
  given(complaintAbout('municipality', behaviour)).thenFound({
    actions: usual,
    deadlines: ['complaint-year 2026-06-15'],
  });
  given(complaintAbout('municipality', behaviour), onDay('2026-06-16')).thenFound({
    actions: [...usual, 'warn-body-may-refuse'],
  });
  given(complaintAbout('wmo-provider', behaviour)).thenFound({ deadlines: [] });
});

test('step 10: the municipality answers in six weeks, in ten with an adviser; until then it is waited for', () => {
  const municipal = (more: object) =>
    given(complaintAbout('municipality', handedIn('2026-02-20', more)), onDay('2026-03-02'));
  municipal({}).thenFound({
    outcome: 'O-WAIT',
    desk: 'municipality',
    deadlines: ['reminder 2026-04-08', 'service-date 2026-03-20', 'statutory-last-day 2026-04-07'],
  });
  municipal({ adviser: true }).thenFound({
    deadlines: ['reminder 2026-05-02', 'service-date 2026-03-20', 'statutory-last-day 2026-05-01'],
  });
});

test('step 10 (overdue): on the last day it is waited for, the day after it goes to the ombudsman', () => {
  const matter = complaintAbout('municipality', handedIn('2026-02-20'));
  given(matter, { ...onDay('2026-04-07'), ...agreed }).thenFound({ outcome: 'O-WAIT' });
  given(matter, { ...onDay('2026-04-08'), ...agreed }).thenFound({
    outcome: 'O-ESC',
    desk: 'ombudsman-rotterdam',
    deadlines: ['ombudsman-last-day 2027-04-07', 'statutory-last-day 2026-04-07'],
  });
});

test('step 10 (provider): a provider answers in the weeks of its scheme, else of the office, or on the day it announced', () => {
  const provider = (more: object) => given(complaintAbout('wmo-provider', handedIn('2026-06-01', more)));
  provider({ schemeWeeks: 8 }).thenFound({ deadlines: ['reminder 2026-07-28', 'scheme-last-day 2026-07-27'] });
  provider({}).thenFound({ deadlines: ['reminder 2026-07-14', 'scheme-last-day 2026-07-13'] });
  provider({ schemeWeeks: 8, newDate: '2026-08-01' }).thenFound({
    deadlines: ['reminder 2026-08-02', 'scheme-last-day 2026-08-01'],
  });
});

test('step 11: without competence over providers a complaint about one is for the municipality', () => {
  const settings = { ombudsmanOverProvider: false };
  const ended = answered('2026-04-01', '2026-05-01');
  const matter = complaintAbout('wmo-provider', { ...ended, behaviourOn: '2026-03-01' });
  given(matter, { ...agreed, settings }).thenFound({
    outcome: 'O-REFER',
    desk: 'municipality',
    actions: usual,
    deadlines: ['complaint-year 2027-03-01'],
  });
  given(complaintAbout('wmo-provider', ended), agreed).thenFound({ outcome: 'O-ESC' });
});

test('step 12: the ombudsman is asked within a year; a day later the ground of 9:24 is shown', () => {
  const matter = complaintAbout('municipality', answered('2025-05-01', '2025-06-15'));
  given(matter, agreed).thenFound({ outcome: 'O-ESC', flags: [], deadlines: ['ombudsman-last-day 2026-06-15'] });
  given(matter, { ...agreed, ...onDay('2026-06-16') }).thenFound({ outcome: 'O-ESC-FLAG', flags: ['9:24'] });
});

test('step 13: the same matter here before, or at an independent body, gives a ground; a new fact lifts the first', () => {
  const matter = (more: object) => complaintAbout('municipality', { ...answered('2026-04-01', '2026-05-01'), ...more });
  given(matter({ earlierHere: 'settled' }), agreed).thenFound({ outcome: 'O-ESC-FLAG', flags: ['9:23i'] });
  given(matter({ earlierHere: 'pending', newFact: true }), agreed).thenFound({ outcome: 'O-ESC', flags: [] });
  given(matter({ independentBody: 'pending' }), agreed).thenFound({ outcome: 'O-ESC-FLAG', flags: ['9:23m'] });
});

test('step 14: youth matters go to the ombudsman the office set, all others to the ombudsman of Rotterdam', () => {
  const settings = { youthDesk: 'nationale-ombudsman' };
  const ended = answered('2026-04-01', '2026-05-01');
  given(complaintAbout('youth-provider', ended), agreed).thenFound({ desk: 'kinderombudsman-rotterdam' });
  given(complaintAbout('youth-provider', ended), { ...agreed, settings }).thenFound({
    desk: 'nationale-ombudsman',
    actions: ['forward-with-stamp'],
  });
  for (const about of ['municipality', 'wmo-provider', 'veilig-thuis']) {
    given(complaintAbout(about, ended), { ...agreed, settings }).thenFound({ desk: 'ombudsman-rotterdam' });
  }
});

test('step 15: without consent nothing is handed over; with it a complete request is', () => {
  const matter = complaintAbout('municipality', answered('2026-04-01', '2026-05-01'));
  given(matter).thenFound({ outcome: 'O-HOLD', desk: 'ombudsman-rotterdam', actions: ['ask-consent'] });
  given(matter, agreed).thenFound({ outcome: 'O-ESC', actions: ['hand-over-to-ombudsman'] });
});

test('step 15 (repair): what a request lacks is asked for, by the day that was set or in the weeks of the office', () => {
  const matter = complaintAbout('municipality', answered('2026-04-01', '2026-05-01'));
  const request = { missing: ['signature'] };
  const deadlines = (day: string) => ['ombudsman-last-day 2027-05-01', `repair-term ${day}`];
  given(matter, { ...agreed, request }).thenFound({
    outcome: 'O-REPAIR',
    actions: ['ask-missing-items'],
    deadlines: deadlines('2026-06-29'),
  });
  given(matter, { ...agreed, request: { ...request, repairTermUntil: '2026-06-20' } }).thenFound({
    outcome: 'O-REPAIR',
    deadlines: deadlines('2026-06-20'),
  });
});

test('step 15 (second person): on the direct road a second person approves, whatever follows', () => {
  const direct = (approved: boolean) => complaintAbout('municipality', cannotBeAsked(approved));
  given(direct(false)).thenFound({
    outcome: 'O-HOLD',
    actions: [
      'ask-consent',
      'offer-client-support',
      'second-person-approval',
      'set-follow-up',
      'talk-over-with-client',
    ],
  });
  given(direct(true), agreed).thenFound({
    outcome: 'O-ESC-DIRECT',
    actions: ['hand-over-to-ombudsman', ...usual],
  });
});
