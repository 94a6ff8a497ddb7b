import { test } from 'vitest';
import { answered, complaintAbout, given, handedIn } from './given-facts.ts';

// K-1 to K-22: facts that contradict each other are refused, at the place that must change. The check is on 15 June 2026.

const question = { kind: 'question' };
const besluit = (more: object) => complaintAbout('municipality', { subject: 'decision', internal: null, ...more });
const late = (delay: object | null, more: object = {}) =>
  complaintAbout('municipality', { subject: 'late-decision', delay, ...more });
const at = (member: string) => `/matters/0/${member}`;

test('K-1: a first contact after the day of the check is refused, one on that day fits', () => {
  const contactOn = (receivedOn: string) => ({ contact: { receivedOn, replyPossible: true } });
  given(question, contactOn('2026-06-16')).thenRefused('K-1', '/contact/receivedOn');
  given(question, contactOn('2026-06-15')).thenTheyFit();
});

test('K-2: a request lies between the first contact and today', () => {
  const requestOn = (receivedOn: string) => ({
    contact: { receivedOn: '2026-06-10', replyPossible: false },
    request: { receivedOn },
  });
  given(question, requestOn('2026-06-09')).thenRefused('K-2', '/request/receivedOn');
  given(question, requestOn('2026-06-16')).thenRefused('K-2', '/request/receivedOn');
  given(question, requestOn('2026-06-10')).thenTheyFit();
  given(question, requestOn('2026-06-15')).thenTheyFit();
});

test('K-3: an incident at a provider and the law of that provider are given both or neither', () => {
  given(question, { safety: { providerIncident: 'calamity' } }).thenRefused('K-3', '/safety/providerIncidentLaw');
  given(question, { safety: { providerIncidentLaw: 'wmo' } }).thenRefused('K-3', '/safety/providerIncidentLaw');
  given(question, { safety: { providerIncident: 'calamity', providerIncidentLaw: 'wmo' } }).thenTheyFit();
});

test('K-4: a complaint says whom it is about', () => {
  given({ kind: 'complaint' }).thenRefused('K-4', at('about'));
  given(question).thenTheyFit();
});

test('K-5: another desk is given with a complaint about something else, and with nothing else', () => {
  given({ kind: 'complaint', about: 'other' }).thenRefused('K-5', at('otherDesk'));
  given(complaintAbout('municipality', { otherDesk: 'health-insurer' })).thenRefused('K-5', at('otherDesk'));
  given({ kind: 'complaint', about: 'other', otherDesk: 'health-insurer' }).thenTheyFit();
});

test('K-6: the law of a complaint fits whom it is about', () => {
  given(complaintAbout('municipality', { law: null })).thenRefused('K-6', at('law'));
  given(complaintAbout('wmo-provider', { law: 'jeugdwet' })).thenRefused('K-6', at('law'));
  given(complaintAbout('veilig-thuis', { law: 'jeugdwet' })).thenRefused('K-6', at('law'));
  given(complaintAbout('youth-provider', { law: 'wmo' })).thenRefused('K-6', at('law'));
  given(complaintAbout('certified-institution', { law: 'jeugdwet' })).thenTheyFit();
});

test('K-7: a complaint about a party says what it is about', () => {
  given({ kind: 'complaint', about: 'wmo-provider' }).thenRefused('K-7', at('subject'));
});

test('K-8: only the municipality takes a decision, on bezwaar too, or takes it too late', () => {
  const decision = { announcedOn: '2026-06-01' };
  given(besluit({ about: 'wmo-provider', decision })).thenRefused('K-8', at('subject'));
  given(besluit({ about: 'wmo-provider', subject: 'bezwaar-decision', decision })).thenRefused('K-8', at('subject'));
  given(late({ applicationOn: '2026-06-01' }, { about: 'wmo-provider' })).thenRefused('K-8', at('subject'));
});

test('K-9: the details of a decision stand with a complaint about a decision, and with no other', () => {
  given(besluit({ decision: null })).thenRefused('K-9', at('decision'));
  const details = { decision: { announcedOn: '2026-06-01' } };
  given(complaintAbout('municipality', details)).thenRefused('K-9', at('decision'));
  given(besluit(details)).thenTheyFit();
});

test('K-10: a pending bezwaar stands with a decision, not with a decision on bezwaar', () => {
  const decision = { announcedOn: '2026-06-01', objectionPending: true };
  given(besluit({ subject: 'bezwaar-decision', decision })).thenRefused('K-10', at('decision/objectionPending'));
  given(besluit({ decision })).thenTheyFit();
});

test('K-11: a late decision has the day of the reported need or of the application; nothing else has', () => {
  given(late(null)).thenRefused('K-11', at('delay'));
  given(late({})).thenRefused('K-11', at('delay'));
  given(complaintAbout('municipality', { delay: { applicationOn: '2026-06-01' } })).thenRefused('K-11', at('delay'));
  given(late({ needReportedOn: '2026-06-01' })).thenTheyFit();
});

test('K-12: a reported need is of the Wmo; a notice of default follows an application', () => {
  given(late({ needReportedOn: '2026-05-01' }, { law: 'jeugdwet' })).thenRefused('K-12', at('delay/needReportedOn'));
  given(late({ needReportedOn: '2026-05-01', defaultNoticeOn: '2026-06-01' })).thenRefused(
    'K-12',
    at('delay/defaultNoticeOn'),
  );
  given(late({ applicationOn: '2026-06-02', defaultNoticeOn: '2026-06-01' })).thenRefused(
    'K-12',
    at('delay/defaultNoticeOn'),
  );
  given(late({ applicationOn: '2026-06-02', defaultNoticeOn: '2026-06-02' })).thenTheyFit();
});

test('K-13: what happened did not happen after today', () => {
  const tomorrow = '2026-06-16';
  given(complaintAbout('municipality', { behaviourOn: tomorrow })).thenRefused('K-13', at('behaviourOn'));
  given(besluit({ decision: { announcedOn: tomorrow } })).thenRefused('K-13', at('decision/announcedOn'));
  given(late({ needReportedOn: tomorrow })).thenRefused('K-13', at('delay/needReportedOn'));
  given(late({ applicationOn: tomorrow })).thenRefused('K-13', at('delay/applicationOn'));
  given(late({ applicationOn: '2026-06-01', defaultNoticeOn: tomorrow })).thenRefused(
    'K-13',
    at('delay/defaultNoticeOn'),
  );
  given({ ...question, otherProcedure: { startedOn: tomorrow } }).thenRefused('K-13', at('otherProcedure/startedOn'));
  given(complaintAbout('municipality', { behaviourOn: '2026-06-15' })).thenTheyFit();
});

test('K-14: a complaint about conduct or delay says what became of it at the party itself', () => {
  given(complaintAbout('municipality', { internal: null })).thenRefused('K-14', at('internal'));
  given(late({ applicationOn: '2026-06-01' }, { internal: null })).thenRefused('K-14', at('internal'));
  given(complaintAbout('municipality', { subject: 'policy', internal: null })).thenTheyFit();
});

test('K-15: of a complaint that was not made nothing else is known', () => {
  const internal = { status: 'not-made', receivedOn: '2026-05-01', adjournWeeks: 2 };
  given(complaintAbout('municipality', { internal })).thenRefused(
    'K-15',
    at('internal/receivedOn'),
    at('internal/adjournWeeks'),
  );
  given(complaintAbout('municipality', { internal: { status: 'not-made', adviser: false } })).thenTheyFit();
});

test('K-16: of a complaint that was made the day of receipt is known, and is not after today', () => {
  given(complaintAbout('municipality', { internal: { status: 'running' } })).thenRefused(
    'K-16',
    at('internal/receivedOn'),
  );
  given(complaintAbout('municipality', handedIn('2026-06-16'))).thenRefused('K-16', at('internal/receivedOn'));
  given(complaintAbout('municipality', handedIn('2026-06-15'))).thenTheyFit();
});

test('K-17: a complaint that ended has the day of its end, one that runs has none', () => {
  const ended = (status: string) => complaintAbout('municipality', { internal: { status, receivedOn: '2026-05-01' } });
  for (const status of ['settled-satisfied', 'settled-dissatisfied', 'refused', 'ended-otherwise']) {
    given(ended(status)).thenRefused('K-17', at('internal/endedOn'));
  }
  given(complaintAbout('municipality', handedIn('2026-05-01', { endedOn: '2026-06-01' }))).thenRefused(
    'K-17',
    at('internal/endedOn'),
  );
});

test('K-18: end, adjournment and judgment lie between receipt and today; a day to come not before receipt', () => {
  const municipal = (more: object) => complaintAbout('municipality', handedIn('2026-05-01', more));
  const youth = (more: object) => complaintAbout('youth-provider', handedIn('2026-05-01', more));
  given(complaintAbout('municipality', answered('2026-05-01', '2026-04-30'))).thenRefused(
    'K-18',
    at('internal/endedOn'),
  );
  given(municipal({ adjournedOn: '2026-04-30' })).thenRefused('K-18', at('internal/adjournedOn'));
  given(municipal({ adjournedOn: '2026-06-16' })).thenRefused('K-18', at('internal/adjournedOn'));
  given(youth({ judgmentOn: '2026-04-30' })).thenRefused('K-18', at('internal/judgmentOn'));
  given(youth({ newDate: '2026-04-30' })).thenRefused('K-18', at('internal/newDate'));
  const until = (day: string) => ({ furtherDelay: { until: day, consent: 'written' } });
  given(municipal(until('2026-04-30'))).thenRefused('K-18', at('internal/furtherDelay/until'));
  given(municipal(until('2026-12-31'))).thenTheyFit();
});

test('K-19: adviser, adjournment and consent are of the municipality; a scheme and a new date of the others', () => {
  const provider = (more: object) => complaintAbout('wmo-provider', handedIn('2026-05-01', more));
  const municipal = (more: object) => complaintAbout('municipality', handedIn('2026-05-01', more));
  given(provider({ adviser: true })).thenRefused('K-19', at('internal/adviser'));
  given(provider({ adjournedOn: '2026-05-02' })).thenRefused('K-19', at('internal/adjournedOn'));
  given(provider({ furtherDelay: { until: '2026-07-01', consent: 'oral' } })).thenRefused(
    'K-19',
    at('internal/furtherDelay'),
  );
  given(provider({ judgmentOn: '2026-05-02' })).thenRefused('K-19', at('internal/judgmentOn'));
  given(municipal({ schemeWeeks: 8 })).thenRefused('K-19', at('internal/schemeWeeks'));
  given(municipal({ newDate: '2026-07-01' })).thenRefused('K-19', at('internal/newDate'));
  given(municipal({ adjournWeeks: 2 })).thenRefused('K-19', at('internal/adjournWeeks'));
  given(municipal({ adjournedOn: '2026-05-02', adjournWeeks: 2 })).thenTheyFit();
});

test('K-20: why complaining was too much to ask stands only with a complaint that was not made', () => {
  given(complaintAbout('municipality', { ...handedIn('2026-05-01'), notComplained: {} })).thenRefused(
    'K-20',
    at('notComplained'),
  );
});

test('K-21: who says complaining could not be asked, or was a burden, gives a reason in words', () => {
  const claim = (notComplained: object) => complaintAbout('municipality', { notComplained });
  given(claim({ burdens: ['illness'] })).thenRefused('K-21', at('notComplained/reason'));
  given(claim({ cannotBeAsked: ['handler-is-accused'], reason: '  ' })).thenRefused('K-21', at('notComplained/reason'));
  given(claim({ burdens: ['illness'], reason: 'In hospital since May' })).thenTheyFit();
  given(claim({ burdens: [] })).thenTheyFit();
});

test('K-22: another procedure ended between its start and today', () => {
  const procedure = (endedOn: string) => ({ ...question, otherProcedure: { startedOn: '2026-05-01', endedOn } });
  given(procedure('2026-04-30')).thenRefused('K-22', at('otherProcedure/endedOn'));
  given(procedure('2026-06-16')).thenRefused('K-22', at('otherProcedure/endedOn'));
  given(procedure('2026-05-01')).thenTheyFit();
});
