import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../shared/procedure/read-facts.ts';
import { factsProblemWords } from '../../../shared/text/facts-problems.ts';
import { sentence } from '../../../shared/text/text.ts';
import { factsOf, municipal, refusedAt } from './given.ts';

const made = { status: 'running', receivedOn: '2026-05-01' };
const closed = { status: 'refused', receivedOn: '2026-05-01', endedOn: '2026-05-20' };
const besluit = { ...municipal, internal: null, subject: 'decision', decision: { announcedOn: '2026-05-01' } };
const late = { ...municipal, subject: 'late-decision', delay: { applicationOn: '2026-05-01' } };
const wmo = { kind: 'complaint', about: 'wmo-provider', subject: 'behaviour', internal: { status: 'not-made' } };
const youth = { ...wmo, about: 'youth-provider' };
const none = { kind: 'question' };

test.each<[string, object, string[]]>([
  ['K-1', { contact: { receivedOn: '2026-06-16', replyPossible: true } }, ['/contact/receivedOn']],
  ['K-2 before contact', { request: { receivedOn: '2026-06-14' } }, ['/request/receivedOn']],
  ['K-2 after today', { request: { receivedOn: '2026-06-16' } }, ['/request/receivedOn']],
  ['K-2 on the day', { request: { receivedOn: '2026-06-15' } }, []],
  ['K-3 no law', { safety: { providerIncident: 'calamity' } }, ['/safety/providerIncidentLaw']],
  ['K-3 no incident', { safety: { providerIncidentLaw: 'wmo' } }, ['/safety/providerIncidentLaw']],
])('%s', (_, changes, paths) => {
  expect(refusedAt(factsOf(municipal, changes))).toEqual(paths);
});

describe('in a matter', () => {
  test.each<[string, object, string[]]>([
    ['K-4', { kind: 'complaint' }, ['/about']],
    ['K-5 no desk', { kind: 'complaint', about: 'other' }, ['/otherDesk']],
    ['K-5 a desk too many', { ...municipal, otherDesk: 'health-insurer' }, ['/otherDesk']],
    ['K-5 every matter', { ...none, otherDesk: 'health-insurer' }, ['/otherDesk']],
    ['K-5 not asked of a question', { ...none, about: 'other' }, []],
    ['K-6 municipality', { ...municipal, law: null }, ['/law']],
    ['K-6 Wmo provider', { ...wmo, law: 'jeugdwet' }, ['/law']],
    ['K-6 Veilig Thuis', { ...wmo, about: 'veilig-thuis', law: 'jeugdwet' }, ['/law']],
    ['K-6 youth', { ...youth, law: 'wmo' }, ['/law']],
    ['K-6 the law that fits may stand there', { ...youth, law: 'jeugdwet' }, []],
    ['K-6 complaints only', { ...none, about: 'youth-provider', law: 'wmo' }, []],
    ['K-7', { ...municipal, subject: null, internal: null }, ['/subject']],
    ['K-7 not about other', { kind: 'complaint', about: 'other', otherDesk: 'national-body' }, []],
    ['K-8 decision', { ...besluit, about: 'wmo-provider' }, ['/subject']],
    ['K-8 late decision', { ...late, about: 'youth-provider', law: null }, ['/subject']],
    [
      'K-8 every matter',
      { ...none, subject: 'bezwaar-decision', decision: { announcedOn: '2026-05-01' } },
      ['/subject'],
    ],
    ['K-9 missing', { ...besluit, decision: null }, ['/decision']],
    ['K-9 too many', { ...municipal, decision: { announcedOn: '2026-05-01' } }, ['/decision']],
    [
      'K-10',
      { ...besluit, subject: 'bezwaar-decision', decision: { announcedOn: '2026-05-01', objectionPending: true } },
      ['/decision/objectionPending'],
    ],
    [
      'K-10 false is not given',
      { ...besluit, subject: 'bezwaar-decision', decision: { announcedOn: '2026-05-01', objectionPending: false } },
      [],
    ],
    ['K-11 missing', { ...late, delay: null }, ['/delay']],
    ['K-11 too many', { ...municipal, delay: { applicationOn: '2026-05-01' } }, ['/delay']],
    ['K-11 empty', { ...late, delay: {} }, ['/delay']],
    [
      'K-12 need under the Jeugdwet',
      { ...late, law: 'jeugdwet', delay: { needReportedOn: '2026-05-01' } },
      ['/delay/needReportedOn'],
    ],
    [
      'K-12 notice without application',
      { ...late, delay: { needReportedOn: '2026-05-01', defaultNoticeOn: '2026-05-02' } },
      ['/delay/defaultNoticeOn'],
    ],
    [
      'K-12 notice before application',
      { ...late, delay: { applicationOn: '2026-05-02', defaultNoticeOn: '2026-05-01' } },
      ['/delay/defaultNoticeOn'],
    ],
    ['K-13 behaviour', { ...municipal, behaviourOn: '2026-06-16' }, ['/behaviourOn']],
    ['K-13 besluit', { ...besluit, decision: { announcedOn: '2026-06-16' } }, ['/decision/announcedOn']],
    [
      'K-13 delay',
      { ...late, delay: { needReportedOn: '2026-06-16', applicationOn: '2026-06-17', defaultNoticeOn: '2026-06-18' } },
      ['/delay/applicationOn', '/delay/defaultNoticeOn', '/delay/needReportedOn'],
    ],
    [
      'K-13 other procedure, every matter',
      { ...none, otherProcedure: { startedOn: '2026-06-16' } },
      ['/otherProcedure/startedOn'],
    ],
    ['K-14 behaviour', { ...municipal, internal: null }, ['/internal']],
    ['K-14 late decision', { ...late, internal: null }, ['/internal']],
    ['K-14 not for policy', { ...municipal, subject: 'policy', internal: null }, []],
    [
      'K-15 each member',
      {
        ...municipal,
        internal: {
          status: 'not-made',
          receivedOn: '2026-05-01',
          adviser: true,
          schemeWeeks: 3,
          furtherDelay: { until: '2026-05-02', consent: 'oral' },
        },
      },
      ['/internal/adviser', '/internal/furtherDelay', '/internal/receivedOn', '/internal/schemeWeeks'],
    ],
    [
      'K-15 false and null are not given',
      { ...municipal, internal: { status: 'not-made', adviser: false, receivedOn: null } },
      [],
    ],
    [
      'K-15 goes alone',
      { ...municipal, internal: { status: 'not-made', adjournWeeks: 2, newDate: '2026-05-01' } },
      ['/internal/adjournWeeks', '/internal/newDate'],
    ],
    ['K-16 missing', { ...municipal, internal: { status: 'running' } }, ['/internal/receivedOn']],
    ['K-16 after today', { ...municipal, internal: { ...made, receivedOn: '2026-06-16' } }, ['/internal/receivedOn']],
    ['K-17 missing', { ...municipal, internal: { ...closed, endedOn: null } }, ['/internal/endedOn']],
    ['K-17 too many', { ...municipal, internal: { ...made, endedOn: '2026-05-20' } }, ['/internal/endedOn']],
    ['K-18 ended early', { ...municipal, internal: { ...closed, endedOn: '2026-04-30' } }, ['/internal/endedOn']],
    [
      'K-18 ended in the future',
      { ...municipal, internal: { ...closed, endedOn: '2026-06-16' } },
      ['/internal/endedOn'],
    ],
    [
      'K-18 compared with today also without a receipt',
      { ...municipal, internal: { status: 'refused', endedOn: '2026-06-16' } },
      ['/internal/endedOn', '/internal/receivedOn'],
    ],
    ['K-18 adjourned', { ...municipal, internal: { ...made, adjournedOn: '2026-04-30' } }, ['/internal/adjournedOn']],
    ['K-18 judgment', { ...youth, internal: { ...made, judgmentOn: '2026-06-16' } }, ['/internal/judgmentOn']],
    ['K-18 new date', { ...youth, internal: { ...made, newDate: '2026-04-30' } }, ['/internal/newDate']],
    ['K-18 a new date may lie ahead', { ...youth, internal: { ...made, newDate: '2026-09-30' } }, []],
    [
      'K-18 further delay',
      { ...municipal, internal: { ...made, furtherDelay: { until: '2026-04-30', consent: 'written' } } },
      ['/internal/furtherDelay/until'],
    ],
    [
      'K-19 of a municipality',
      {
        ...wmo,
        internal: {
          ...made,
          adviser: true,
          adjournedOn: '2026-05-02',
          adjournWeeks: 2,
          furtherDelay: { until: '2026-07-01', consent: 'oral' },
        },
      },
      ['/internal/adjournWeeks', '/internal/adjournedOn', '/internal/adviser', '/internal/furtherDelay'],
    ],
    [
      'K-19 of a provider',
      { ...municipal, internal: { ...made, schemeWeeks: 4, newDate: '2026-07-01', judgmentOn: '2026-05-02' } },
      ['/internal/judgmentOn', '/internal/newDate', '/internal/schemeWeeks'],
    ],
    [
      'K-19 judgment only in youth care and Veilig Thuis',
      { ...wmo, internal: { ...made, judgmentOn: '2026-05-02' } },
      ['/internal/judgmentOn'],
    ],
    [
      'K-19 judgment only while it runs',
      { ...youth, internal: { ...closed, judgmentOn: '2026-05-02' } },
      ['/internal/judgmentOn'],
    ],
    [
      'K-19 weeks without adjournment',
      { ...municipal, internal: { ...made, adjournWeeks: 2 } },
      ['/internal/adjournWeeks'],
    ],
    [
      'K-19 without a regime none fits',
      { ...none, internal: { ...made, adviser: true, schemeWeeks: 2 } },
      ['/internal/adviser', '/internal/schemeWeeks'],
    ],
    ['K-20 with a complaint', { ...municipal, internal: made, notComplained: {} }, ['/notComplained']],
    ['K-20 without internal', { ...none, notComplained: {} }, ['/notComplained']],
    ['K-21 no reason', { ...municipal, notComplained: { burdens: ['illness'] } }, ['/notComplained/reason']],
    [
      'K-21 a blank reason',
      { ...municipal, notComplained: { cannotBeAsked: ['fear-of-reprisal'], reason: ' \n\t' } },
      ['/notComplained/reason'],
    ],
    ['K-21 without entries no reason is needed', { ...municipal, notComplained: { burdens: [] } }, []],
    [
      'K-22 ended before it began',
      { ...none, otherProcedure: { startedOn: '2026-05-02', endedOn: '2026-05-01' } },
      ['/otherProcedure/endedOn'],
    ],
    [
      'K-22 ended after today',
      { ...none, otherProcedure: { startedOn: '2026-05-02', endedOn: '2026-06-16' } },
      ['/otherProcedure/endedOn'],
    ],
  ])('%s', (_, matter, paths) => {
    expect(refusedAt(factsOf([none, matter]))).toEqual(paths.map((path) => `/matters/1${path}`));
  });
});

describe('the shape', () => {
  test.each<[string, unknown, string[]]>([
    ['no facts at all', 5, ['']],
    ['required members', {}, ['/contact', '/matters', '/reporter', '/today']],
    ['a day that does not exist', factsOf(none, { today: '2026-02-29' }), ['/today']],
    ['a day out of range', factsOf(none, { today: '2101-01-01' }), ['/today']],
    [
      'a required member is not null',
      factsOf(none, { contact: { receivedOn: '2026-06-15', replyPossible: null } }),
      ['/contact/replyPossible'],
    ],
    [
      'null is absent elsewhere',
      factsOf({ ...none, title: null, decision: null }, { id: null, safety: null, settings: null, request: null }),
      [],
    ],
    ['no matters', factsOf([]), ['/matters']],
    [
      'eleven matters, one of them wrong',
      factsOf([...Array(10).fill(none), { kind: 'other' }]),
      ['/matters', '/matters/10/kind'],
    ],
    [
      'a list with a double and a stranger',
      factsOf(none, { request: { missing: ['date', 'date', 'stamp'] } }),
      ['/request/missing', '/request/missing/2'],
    ],
    [
      'a setting out of range',
      factsOf(none, { settings: { serviceWeeks: 27, repairWeeks: 2.5, youthDesk: 'me' } }),
      ['/settings/repairWeeks', '/settings/serviceWeeks', '/settings/youthDesk'],
    ],
    ['an unknown member with signs of a pointer', factsOf({ ...none, 'a/b~c': 1 }), ['/matters/0/a~1b~0c']],
    ['200 signs outside the first plane fit in a title', factsOf(none, { title: '😀'.repeat(200) }), []],
    ['201 do not', factsOf({ ...none, title: '😀'.repeat(201) }), ['/matters/0/title']],
    [
      'shape goes before consistency',
      factsOf(municipal, { contact: { receivedOn: '2026-06-16', replyPossible: 'no' } }),
      ['/contact/replyPossible'],
    ],
  ])('%s', (_, facts, paths) => {
    expect(refusedAt(facts)).toEqual(paths);
  });
});

describe('each refusal has its sentence, in both languages', () => {
  test.each<[string, unknown, string, string, RegExp]>([
    [
      'a first contact in the future',
      factsOf(none, { contact: { receivedOn: '2026-06-16', replyPossible: true } }),
      'K-1',
      '/contact/receivedOn',
      /na vandaag\.$/,
    ],
    [
      'an end before the receipt',
      factsOf({ ...municipal, internal: { ...closed, endedOn: '2026-04-30' } }),
      'K-18',
      '/matters/0/internal/endedOn',
      /voor de ontvangst/,
    ],
    ['an unknown code', factsOf({ ...none, court: 'supreme' }), 'shape', '/matters/0/court', /goede vorm\.$/],
    [
      'an answer nobody asked for',
      factsOf({ ...municipal, decision: { announcedOn: '2026-06-01' } }),
      'K-9',
      '/matters/0/decision',
      /alleen daarbij\.$/,
    ],
    [
      'a member nobody knows',
      factsOf({ ...none, colour: 'red' }),
      'unknown-member',
      '/matters/0/colour',
      /niet bekend\.$/,
    ],
  ])('%s', (_, facts, code, path, dutch) => {
    const read = readFacts(facts);
    const problems = read.ok ? [] : read.failure;
    expect(problems).toEqual([{ code, path }]);
    for (const problem of problems) {
      expect(sentence(factsProblemWords[`facts.${problem.code}`], 'nl')).toMatch(dutch);
      expect(sentence(factsProblemWords[`facts.${problem.code}`], 'en')).toMatch(/\.$/);
    }
  });
});
