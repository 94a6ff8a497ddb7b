import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseView } from '../../shared/contract/case.ts';
import { day } from '../../shared/dates.ts';
import type { Failure } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/text/failure-sentence.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { stillClock } from '../support/still-clock.ts';

/** What the check must not take, through the door: refused with the place and a sentence, and nothing is changed. */
let office: TestOffice;
let view: CaseView;
beforeAll(async () => {
  office = await openOffice({ clock: stillClock('2026-05-04T09:00:00.000Z') });
  const intake = sampleIntake({ receivedOn: day('2026-05-04'), kind: 'KLA' });
  const { id } = granted(await office.as('back-office').case.register({ intake, draftId: null }));
  view = granted(await office.as('back-office').case.open({ caseId: id }));
  for (const [question, matter, value] of told) view = granted(await answer(question, matter, value));
});
afterAll(() => office.close());

type Value = string | string[] | number | null;

/** A complaint that runs at the municipality since 2 March, told up to the question whether it was adjourned. */
const told: readonly (readonly [question: string, matter: number | null, value: Value])[] = [
  ['safety', null, []],
  ['kind', 0, 'complaint'],
  ['about', 0, 'municipality'],
  ['law', 0, 'wmo'],
  ['age', null, null],
  ['court', 0, 'none'],
  ['subject', 0, 'behaviour'],
  ['internal-status', 0, 'running'],
  ['internal-received', 0, '2026-03-02'],
  ['about-handling', 0, 'no'],
  ['adviser', 0, 'no'],
  ['adjourned', 0, 'yes'],
];

function answer(question: string, matter: number | null, value: Value, reason = '') {
  const { id: caseId, version } = view;
  return office.as('back-office').case.answer({ caseId, version, matter, question, value, source: 'stated', reason });
}

const badInput = (path: string, message: string): Failure => ({ code: 'bad-input', problems: [{ path, message }] });
const notAsked = (question: string): Failure => ({ code: 'answer-not-asked', question });

test.each<[title: string, Parameters<typeof answer>, Failure]>([
  [
    'a question that the road does not come to',
    ['decision-announced', 0, '2026-04-01'],
    notAsked('decision-announced'),
  ],
  ['a question that comes later', ['consent', null, 'yes'], notAsked('consent')],
  ['a question of a matter that is not there', ['kind', 1, 'complaint'], notAsked('kind')],
  ['a question of the report, asked of a matter', ['safety', 0, []], notAsked('safety')],
  ['the approval of a second person, as if it were an answer', ['second-person', 0, 'yes'], notAsked('second-person')],
  ['a question nobody knows', ['colour', 0, 'red'], notAsked('colour')],
  ['a code nobody knows', ['law', 0, 'wlz', 'anders'], badInput('/value', 'not-an-option')],
  ['a code nobody knows, in a list', ['safety', null, ['fire'], 'anders'], badInput('/value', 'not-an-option')],
  ['a code twice', ['safety', null, ['urgent-support', 'urgent-support'], 'x'], badInput('/value', 'option-twice')],
  ['a day of receipt in the future', ['internal-received', 0, '2026-05-05', 'x'], badInput('/value', 'day-too-late')],
  ['an adjournment before the receipt', ['adjourned-on', 0, '2026-03-01'], badInput('/value', 'day-too-early')],
  ['a day that does not exist', ['adjourned-on', 0, '2026-02-30'], badInput('/value', 'not-a-day')],
  ['no answer where one is needed', ['adjourned-on', 0, null], badInput('/value', 'answer-required')],
])('%s is refused, and nothing is changed', async (_, told, failure) => {
  const refused = await answer(...told);
  expect(refused).toEqual({ ok: false, failure });
  for (const language of ['nl', 'en'] as const) {
    expect(failureSentence(failure, language)).toMatch(failure.code === 'bad-input' ? /\/value/ : /\. .*\.$/);
  }
  expect(granted(await office.as('back-office').case.open({ caseId: view.id })).version).toBe(view.version);
});

test('a report that would come in tomorrow is refused with its sentence', async () => {
  const intake = sampleIntake({ receivedOn: day('2026-05-05') });
  const refused = await office.as('back-office').case.register({ intake, draftId: null });
  expect(refused).toEqual({ ok: false, failure: { code: 'received-in-future' } });
  expect(failureSentence({ code: 'received-in-future' }, 'nl')).toMatch(/^De dag van binnenkomst ligt na vandaag\./);
});
