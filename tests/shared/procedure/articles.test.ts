import { expect, test } from 'vitest';
import { findingOf } from './given.ts';
import { answered, cannotBeAsked, complaintAbout, handedIn, inWriting, onDay } from './given-facts.ts';

// What each finding rests on, and each deadline with how it was found: counted, set by somebody, or the day after another.

const agreed = { consentToHandOver: true };
const question = { kind: 'question' };
const besluit = (decision: object, subject = 'decision') =>
  complaintAbout('municipality', { subject, internal: null, decision });
const late = (delay: object, law = 'wmo') => complaintAbout('municipality', { law, subject: 'late-decision', delay });
const runs = (more: object = {}) => complaintAbout('municipality', handedIn('2026-02-20', more));
const inMarch = onDay('2026-03-02');
const ended = complaintAbout('municipality', answered('2026-04-01', '2026-05-01'));
const incomplete = (more: object = {}) => ({ ...agreed, request: { missing: ['date'], ...more } });
const danger = {
  safety: {
    immediateDanger: true,
    abuseSuspected: true,
    providerIncident: 'calamity',
    providerIncidentLaw: 'wmo',
    urgentSupport: true,
  },
  reporter: { role: 'self', ageGroup: 'under-16' },
};
const youthIncident = { safety: { providerIncident: 'violence', providerIncidentLaw: 'jeugdwet' } };
const other = (otherDesk: string) => ({ kind: 'complaint', about: 'other', otherDesk });
const replies = { contact: { receivedOn: '2026-06-15', replyPossible: true } };
const judged = handedIn('2026-05-01', { judgmentOn: '2026-06-01' });
const settled = { internal: { status: 'settled-satisfied', receivedOn: '2026-05-01', endedOn: '2026-06-01' } };
const procedure = { otherProcedure: { startedOn: '2025-06-01', endedOn: '2026-01-01' } };

const weeks = 'statutory-last-day Awb 9:11 lid 1 counted';
const norm = 'service-date RTD-08 counted';
const reminder = 'reminder PC-8 day-after';
const notice = 'default-notice-end Awb 4:17 lid 3 counted';
const decided = 'decision-due Wmo 2015 2.3.5 lid 2 counted';
const year = 'ombudsman-last-day Awb 9:24 lid 1 counted';

test.each<[title: string, matter: object, report: object, articles: string, deadlines: readonly string[]]>([
  ['a question', question, {}, 'DEF-02', []],
  ['a signal', { kind: 'signal' }, {}, 'Awb 9:26', []],
  ['a need for support', { kind: 'support-need' }, {}, 'Wmo 2015 2.3.2 lid 1', []],
  ['danger', question, danger, 'DEF-02, SAF-01, SAF-02, SAF-03, WMO-09, Wmo 2015 3.4, Wmo 2015 2.3.3, PRI-04', []],
  ['an incident in youth care', question, youthIncident, 'DEF-02, WMO-09, Jeugdwet 4.1.8', []],
  ['a reaction', question, replies, 'DEF-02, RTD-05', ['meldpunt-reaction RTD-05 counted']],
  ['a pgb', other('pgb-contract'), {}, 'WMO-03', []],
  ['another ombudsman', other('other-ombudsman'), {}, 'Awb 9:18 lid 2', []],
  ['an insurer', other('health-insurer'), {}, 'Awb 9:17', []],
  ['a neighbour', complaintAbout('municipality'), { reporter: { role: 'other' } }, 'Awb 2:1, Awb 9:23 onder d', []],
  ['a court', complaintAbout('municipality', { court: 'other-pending' }), {}, 'Awb 9:22 onder e', []],
  [
    'bezwaar that the client files',
    besluit({ announcedOn: '2026-06-01' }),
    {},
    'Awb 6:8, Awb 9:23 onder e, Awb 6:7',
    ['objection-last-day Awb 6:7 counted'],
  ],
  [
    'bezwaar that is forwarded',
    besluit({ announcedOn: '2026-06-01' }),
    inWriting('2026-06-15'),
    'Awb 6:8, Awb 6:15, Awb 9:23 onder e, Awb 6:7',
    ['objection-last-day Awb 6:7 counted'],
  ],
  [
    'late bezwaar',
    besluit({ announcedOn: '2026-04-01' }),
    {},
    'Awb 6:8, Awb 9:23 onder f, Awb 6:7',
    ['objection-last-day Awb 6:7 counted'],
  ],
  [
    'late bezwaar with an excuse',
    besluit({ announcedOn: '2026-04-01', excuseForLate: true }),
    {},
    'Awb 6:8, Awb 6:11, Awb 9:23 onder f, Awb 6:7',
    ['objection-last-day Awb 6:7 counted'],
  ],
  [
    'pending bezwaar',
    besluit({ announcedOn: '2026-04-01', objectionPending: true }),
    {},
    'Awb 6:8, Awb 9:23 onder e',
    [],
  ],
  [
    'beroep',
    besluit({ announcedOn: '2026-06-01' }, 'bezwaar-decision'),
    {},
    'Awb 6:8, Awb 9:22 onder c, Awb 6:7',
    ['appeal-last-day Awb 6:7 counted'],
  ],
  [
    'an investigation that is late',
    late({ needReportedOn: '2026-04-01' }),
    {},
    'Wmo 2015 2.3.2 lid 9, Awb 9:20 lid 1, Wmo 2015 2.3.2 lid 1',
    ['investigation-due Wmo 2015 2.3.2 lid 1 counted'],
  ],
  [
    'an investigation in time',
    late({ needReportedOn: '2026-06-01' }),
    {},
    'Awb 9:20 lid 1, Wmo 2015 2.3.2 lid 1',
    ['investigation-due Wmo 2015 2.3.2 lid 1 counted'],
  ],
  [
    'a decision that is late',
    late({ applicationOn: '2026-05-01' }),
    {},
    'Awb 4:17, Awb 9:20 lid 1, Wmo 2015 2.3.5 lid 2, Awb 4:17 lid 3',
    [decided, notice],
  ],
  [
    'a decision on youth care',
    late({ applicationOn: '2026-05-01' }, 'jeugdwet'),
    {},
    'Awb 9:20 lid 1, Awb 4:13',
    ['decision-due Awb 4:13 counted'],
  ],
  [
    'a notice of default that ran out',
    late({ applicationOn: '2026-05-01', defaultNoticeOn: '2026-05-20' }),
    {},
    'Awb 6:12, Awb 9:20 lid 1, Wmo 2015 2.3.5 lid 2, Awb 4:17 lid 3',
    [decided, notice],
  ],
  [
    'a notice of default that runs',
    late({ applicationOn: '2026-05-01', defaultNoticeOn: '2026-06-10' }),
    {},
    'Awb 9:20 lid 1, Wmo 2015 2.3.5 lid 2, Awb 4:17 lid 3',
    [decided, notice],
  ],
  ['policy', complaintAbout('municipality', { subject: 'policy', internal: null }), {}, 'Awb 9:22 onder a', []],
  ['a complaint settled', complaintAbout('municipality', settled), {}, 'Awb 9:5', []],
  [
    'the handling of a complaint that runs',
    complaintAbout('municipality', handedIn('2026-05-11', { aboutHandling: true })),
    agreed,
    'Awb 9:20 lid 2, Awb 9:18, Awb 9:11 lid 1',
    [weeks],
  ],
  [
    'the handling of a complaint that ended',
    complaintAbout('municipality', answered('2026-04-01', '2026-05-01', { aboutHandling: true })),
    agreed,
    'Awb 9:20 lid 2, Awb 9:18, Awb 9:24 lid 1',
    [year],
  ],
  ['a complaint to be made', complaintAbout('municipality'), {}, 'Awb 9:20 lid 1', []],
  [
    'the year to make it in',
    complaintAbout('municipality', { behaviourOn: '2026-05-01' }),
    {},
    'Awb 9:20 lid 1, Awb 9:8 lid 1 onder b',
    ['complaint-year Awb 9:8 lid 1 onder b counted'],
  ],
  [
    'the direct road',
    complaintAbout('municipality', { ...cannotBeAsked(true), behaviourOn: '2026-05-01' }),
    agreed,
    'Awb 9:20 lid 1, Awb 9:18, Awb 9:24 lid 2',
    ['ombudsman-last-day Awb 9:24 lid 2 counted'],
  ],
  ['a complaint that runs', runs(), inMarch, 'Awb 9:11 lid 1, PC-8, RTD-08', [weeks, reminder, norm]],
  [
    'an adjournment',
    runs({ adjournedOn: '2026-03-01' }),
    inMarch,
    'Awb 9:11 lid 2, ATW-10, PC-8, RTD-08',
    ['statutory-last-day Awb 9:11 lid 2 counted', 'last-day-variant ATW-10 counted', reminder, norm],
  ],
  [
    'further delay',
    runs({ furtherDelay: { until: '2026-05-30', consent: 'written' } }),
    inMarch,
    'Awb 9:11 lid 3, PC-8, RTD-08',
    ['statutory-last-day Awb 9:11 lid 3 counted', reminder, norm],
  ],
  [
    'a complaint that may be refused',
    { ...runs(), behaviourOn: '2025-01-01' },
    inMarch,
    'Awb 9:8 lid 1 onder b, Awb 9:11 lid 1, PC-8, RTD-08, Awb 9:8 lid 3',
    [weeks, reminder, norm, 'refusal-notice Awb 9:8 lid 3 counted'],
  ],
  [
    'a scheme under the Wmo',
    complaintAbout('wmo-provider', handedIn('2026-06-01')),
    {},
    'Wmo 2015 3.2, PC-8',
    ['scheme-last-day Wmo 2015 3.2 counted', reminder],
  ],
  [
    'a scheme under the Jeugdwet',
    complaintAbout('youth-provider', handedIn('2026-06-01')),
    {},
    'Jeugdwet 4.2.1, PC-8',
    ['scheme-last-day Jeugdwet 4.2.1 counted', reminder],
  ],
  [
    'a day that was announced',
    complaintAbout('youth-provider', handedIn('2026-06-01', { newDate: '2026-08-01' })),
    {},
    'Jeugdwet 4.2.1, PC-8',
    ['scheme-last-day Jeugdwet 4.2.1 set', reminder],
  ],
  [
    'the committee of Veilig Thuis',
    complaintAbout('veilig-thuis', handedIn('2026-06-01')),
    {},
    'Wmo 2015 4.2.7, PC-8',
    ['scheme-last-day Wmo 2015 4.2.7 counted', reminder],
  ],
  [
    'a judgment in youth care',
    complaintAbout('youth-provider', judged),
    {},
    'Jeugdwet 4.2.1 lid 5, PC-8',
    ['provider-reply Jeugdwet 4.2.1 lid 5 counted', reminder],
  ],
  [
    'a judgment at Veilig Thuis',
    complaintAbout('veilig-thuis', judged),
    {},
    'Wmo 2015 4.2.7, PC-8',
    ['provider-reply Wmo 2015 4.2.7 counted', reminder],
  ],
  [
    'a provider without competence',
    complaintAbout('wmo-provider', answered('2026-04-01', '2026-05-01')),
    { ...agreed, settings: { ombudsmanOverProvider: false } },
    'Awb 9:1',
    [],
  ],
  ['handing over', ended, agreed, 'Awb 9:18, Awb 9:24 lid 1', [year]],
  ['consent that is missing', ended, {}, 'AVG 6, PRI-03, Awb 9:24 lid 1', [year]],
  [
    'another procedure',
    complaintAbout('municipality', { ...answered('2025-04-01', '2025-05-01'), ...procedure }),
    agreed,
    'Awb 9:18, Awb 9:24 lid 2',
    ['ombudsman-last-day Awb 9:24 lid 2 counted'],
  ],
  [
    'another procedure that ended on the day of the answer',
    complaintAbout('municipality', {
      ...answered('2026-04-01', '2026-05-01'),
      otherProcedure: { startedOn: '2026-04-01', endedOn: '2026-05-01' },
    }),
    agreed,
    'Awb 9:18, Awb 9:24 lid 1',
    [year],
  ],
  [
    'a request to complete',
    ended,
    incomplete(),
    'Awb 9:28, Awb 9:24 lid 1, Awb 9:28 lid 3',
    [year, 'repair-term Awb 9:28 lid 3 counted'],
  ],
  [
    'a request to complete by a day that was set',
    ended,
    incomplete({ repairTermUntil: '2026-06-20' }),
    'Awb 9:28, Awb 9:24 lid 1, Awb 9:28 lid 3',
    [year, 'repair-term Awb 9:28 lid 3 set'],
  ],
  [
    'a request that stayed incomplete',
    ended,
    incomplete({ repairTermUntil: '2026-06-10' }),
    'Awb 9:18, Awb 9:23 onder a, Awb 9:24 lid 1',
    [year],
  ],
])('%s', (_, matter, report, articles, deadlines) => {
  const finding = findingOf(matter, report);
  expect(finding.articles.join(', ')).toBe(articles);
  expect(finding.deadlines.map(({ kind, article, explanation }) => `${kind} ${article} ${explanation.kind}`)).toEqual(
    deadlines,
  );
});
