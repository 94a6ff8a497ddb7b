import { describe, expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { answerKey, readerOf } from '../../../shared/procedure/answers.ts';
import type { CheckContext } from '../../../shared/procedure/check-context.ts';
import { converse } from '../../../shared/procedure/conversation.ts';
import { factsFromAnswers } from '../../../shared/procedure/facts-from-answers.ts';
import { type AnswerValue, QuestionId } from '../../../shared/procedure/question.ts';
import { shippedEquatedDays } from '../../../shared/terms/equated-days.ts';

const context: CheckContext = {
  today: day('2026-06-15'),
  contact: { receivedOn: day('2026-06-01'), inWriting: true, anonymous: false, replyPossible: true },
  reporter: { role: null, ageGroup: null },
  suggested: { kind: 'complaint', about: 'municipality', law: 'jeugdwet' },
  settings: { repairWeeks: 3 },
  equated: shippedEquatedDays,
};

type Told = Partial<Record<QuestionId, AnswerValue>>;

/** The facts of a report of one matter: what was told of the report, and of the matter. */
function factsOf(report: Told, matter: Told, changes: Partial<CheckContext> = {}) {
  const keyed = (told: Told, of: number | null) =>
    Object.entries(told).map(([id, value]): [string, AnswerValue] => [answerKey(of, QuestionId.parse(id)), value]);
  return factsFromAnswers({ ...context, ...changes }, new Map([...keyed(report, null), ...keyed(matter, 0)]), [0]);
}

const nothingSaid = {
  title: undefined,
  otherDesk: null,
  law: null,
  behaviourOn: null,
  decision: null,
  delay: null,
  court: null,
  internal: null,
  notComplained: null,
  otherProcedure: null,
  earlierHere: null,
  newFact: false,
  independentBody: null,
};
const internal = {
  aboutHandling: false,
  receivedOn: null,
  endedOn: null,
  adviser: false,
  adjournedOn: null,
  adjournWeeks: null,
  furtherDelay: null,
  schemeWeeks: null,
  newDate: null,
  judgmentOn: null,
};

describe('the report', () => {
  test('with every answer given', () => {
    const told: Told = {
      safety: ['immediate-danger', 'abuse-suspected', 'provider-incident', 'urgent-support'],
      'provider-incident': 'violence',
      'provider-incident-law': 'wmo',
      who: 'next-of-kin',
      age: '16-17',
      authorisation: 'yes',
      consent: 'yes',
      'request-received': '2026-06-02',
      'request-missing': ['date'],
      'repair-term-until': '2026-07-01',
    };
    expect(factsOf(told, { kind: 'question' })).toEqual({
      today: '2026-06-15',
      contact: context.contact,
      reporter: { role: 'next-of-kin', ageGroup: '16-17', writtenAuthorisation: true },
      safety: {
        immediateDanger: true,
        abuseSuspected: true,
        providerIncident: 'violence',
        providerIncidentLaw: 'wmo',
        urgentSupport: true,
      },
      consentToHandOver: true,
      request: { receivedOn: '2026-06-02', missing: ['date'], repairTermUntil: '2026-07-01' },
      matters: [{ ...nothingSaid, kind: 'question', about: null, subject: null }],
      settings: { repairWeeks: 3 },
    });
  });

  test('with no answer at all: the person self, a complaint, and nothing known', () => {
    expect(factsOf({}, {})).toEqual({
      today: '2026-06-15',
      contact: context.contact,
      reporter: { role: 'self', ageGroup: null, writtenAuthorisation: false },
      safety: {
        immediateDanger: false,
        abuseSuspected: false,
        providerIncident: null,
        providerIncidentLaw: null,
        urgentSupport: false,
      },
      consentToHandOver: false,
      request: { receivedOn: null, missing: [], repairTermUntil: null },
      matters: [{ ...nothingSaid, kind: 'complaint', about: null, subject: null }],
      settings: { repairWeeks: 3 },
    });
  });

  test('intake goes before the answers about who reports, and the contact is never after the check', () => {
    const known = { reporter: { role: 'parent', ageGroup: 'adult' }, today: day('2026-01-01') } as const;
    const facts = factsOf({ who: 'self', age: '16-17' }, {}, known);
    expect(facts.reporter).toMatchObject({ role: 'parent', ageGroup: 'adult' });
    expect(facts.today).toBe('2026-06-01');
  });
});

describe('the matter', () => {
  const party = { kind: 'complaint', about: 'municipality', law: 'wmo' };
  const matterOf = (told: Told) => factsOf({}, told).matters[0];

  test('about a party, as far as it was told: conduct, not complained of yet', () => {
    expect(matterOf(party)).toEqual({
      ...nothingSaid,
      ...party,
      subject: 'behaviour',
      internal: { ...internal, status: 'not-made' },
    });
  });

  test('about something else, or of another kind, has no subject and no complaint', () => {
    const other = { kind: 'complaint', about: 'other', 'other-desk': 'health-insurer' };
    const expected = { ...nothingSaid, subject: null };
    expect(matterOf(other)).toEqual({ ...expected, kind: 'complaint', about: 'other', otherDesk: 'health-insurer' });
    expect(matterOf({ kind: 'question', about: 'municipality' })).toMatchObject({ subject: null, internal: null });
    expect(matterOf({ kind: 'complaint' })).toMatchObject({ subject: null, internal: null });
    expect(matterOf({ about: 'municipality' })).toMatchObject({ subject: null, internal: null });
  });

  test('policy has no complaint there; a late decision has, and its days', () => {
    expect(matterOf({ ...party, subject: 'policy' })).toMatchObject({ internal: null, delay: null });
    const late = { 'need-reported': '2026-05-01', application: '2026-05-02', 'default-notice': '2026-05-03' };
    expect(matterOf({ ...party, subject: 'late-decision', ...late })).toMatchObject({
      internal: { status: 'not-made' },
      delay: { needReportedOn: '2026-05-01', applicationOn: '2026-05-02', defaultNoticeOn: '2026-05-03' },
    });
  });

  test('a decision has its day and what was said of it', () => {
    const told = { 'decision-announced': '2026-05-01', 'objection-pending': 'yes', 'wants-it-back': 'yes' };
    expect(matterOf({ ...party, subject: 'decision', ...told, 'excuse-for-late': 'no' })?.decision).toEqual({
      announcedOn: '2026-05-01',
      objectionPending: true,
      excuseForLate: false,
      wantsItBack: true,
    });
  });

  test('a complaint that runs has all that was told of it', () => {
    const told: Told = {
      'internal-status': 'running',
      'internal-received': '2026-05-01',
      'internal-ended': '2026-05-02',
      'about-handling': 'yes',
      adviser: 'yes',
      'adjourned-on': '2026-05-03',
      'adjourn-weeks': 2,
      'further-delay': 'written',
      'further-delay-until': '2026-08-01',
      'scheme-weeks': 8,
      'new-date': '2026-08-02',
      judgment: '2026-05-04',
    };
    expect(matterOf({ ...party, ...told })?.internal).toEqual({
      status: 'running',
      receivedOn: '2026-05-01',
      endedOn: '2026-05-02',
      aboutHandling: true,
      adviser: true,
      adjournedOn: '2026-05-03',
      adjournWeeks: 2,
      furtherDelay: { until: '2026-08-01', consent: 'written' },
      schemeWeeks: 8,
      newDate: '2026-08-02',
      judgmentOn: '2026-05-04',
    });
    expect(matterOf({ ...party, ...told, 'further-delay': 'oral' })?.internal?.furtherDelay).toBeNull();
  });

  test('what was not complained of has its reasons, only with that status', () => {
    const told: Told = {
      'cannot-be-asked': ['fear-of-reprisal'],
      burdens: ['illness'],
      reason: 'Threatened',
      'second-person': 'yes',
    };
    expect(matterOf({ ...party, ...told, 'internal-status': 'not-made' })?.notComplained).toEqual({
      cannotBeAsked: ['fear-of-reprisal'],
      burdens: ['illness'],
      reason: 'Threatened',
      secondPersonApproved: true,
    });
    expect(matterOf({ ...party, ...told, 'internal-status': 'running' })?.notComplained).toBeNull();
  });

  test('the rest', () => {
    const told: Told = {
      behaviour: '2026-04-01',
      court: 'none',
      'other-procedure-started': '2026-04-02',
      'other-procedure-ended': '2026-04-03',
      'earlier-here': 'settled',
      'new-fact': 'yes',
      'independent-body': 'pending',
    };
    expect(matterOf({ ...party, ...told })).toMatchObject({
      behaviourOn: '2026-04-01',
      court: 'none',
      otherProcedure: { startedOn: '2026-04-02', endedOn: '2026-04-03' },
      earlierHere: 'settled',
      newFact: true,
      independentBody: 'pending',
    });
  });
});

describe('an answer is read by its form', () => {
  const reader = readerOf(
    new Map<string, AnswerValue>([
      ['kind', 'question'],
      ['0/kind', 3],
      ['0/burdens', ['illness']],
    ]),
    0,
  );
  test('a text, a number and a list are read as what they are, and as nothing else', () => {
    expect([reader.text('kind'), reader.number('kind'), reader.list('kind')]).toEqual([null, 3, []]);
    expect([reader.text('burdens'), reader.number('burdens'), reader.list('burdens')]).toEqual([
      null,
      null,
      ['illness'],
    ]);
    expect([reader.text('law'), reader.number('law'), reader.yes('law')]).toEqual([null, null, false]);
  });

  test('of the report is not of the first matter', () => {
    expect(answerKey(null, 'kind')).toBe('kind');
    expect(answerKey(0, 'kind')).toBe('0/kind');
  });
});

test('of kind, about and law intake has something to offer, of the first matter alone; of other questions nothing', () => {
  const said = (id: QuestionId, matter: number | null, value: AnswerValue) => ({ question: id, matter, value });
  const start = [said('safety', null, []), said('kind', 0, 'complaint'), said('about', 0, 'municipality')];
  const next = (count: number) => converse(context, start.slice(0, count)).next;
  expect(next(0)).toMatchObject({ id: 'safety', suggested: null, optional: false });
  expect(next(1)).toMatchObject({ id: 'kind', suggested: 'complaint', optional: false });
  expect(next(2)).toMatchObject({ id: 'about', suggested: 'municipality' });
  expect(next(3)).toMatchObject({ id: 'law', suggested: 'jeugdwet' });
  const known = { ...context, reporter: { role: 'self', ageGroup: 'adult' } } as const;
  expect(converse(known, [...start, said('law', 0, 'wmo')]).next).toMatchObject({
    id: 'court',
    suggested: null,
    optional: true,
  });
});
