import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import type { CheckContext } from '../../../shared/procedure/check-context.ts';
import { converse } from '../../../shared/procedure/conversation.ts';
import type { AnsweredQuestion, AnswerValue, QuestionId } from '../../../shared/procedure/question.ts';
import { road } from '../../../shared/procedure/question-road.ts';
import { shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import type { Standstill } from '../../../shared/terms/term.ts';

/** Awb 4:15: a term for deciding that stood still, or stands still. Given by the acts of the office, never asked. */
function checkedOn(today: string, standstills: ReadonlyMap<number, readonly Standstill[]>) {
  const context: CheckContext = {
    today: day(today),
    contact: { receivedOn: day(today), inWriting: false, anonymous: false, replyPossible: true },
    reporter: { role: null, ageGroup: null },
    suggested: { kind: null, about: null, law: null },
    settings: null,
    equated: shippedEquatedDays,
    standstills,
  };
  const asked: readonly (readonly [QuestionId, AnswerValue])[] = [
    ['safety', []],
    ['kind', 'complaint'],
    ['about', 'municipality'],
    ['law', 'wmo'],
    ['who', 'self'],
    ['age', 'adult'],
    ['court', 'none'],
    ['subject', 'late-decision'],
    ['need-reported', null],
    // Monday 2 March 2026: two weeks end on Monday 16 March (Wmo 2015 2.3.5 lid 2).
    ['application', '2026-03-02'],
    ['default-notice', null],
    ['behaviour', null],
    ['internal-status', 'not-made'],
    ['cannot-be-asked', []],
    ['burdens', []],
  ];
  const ofReport = new Set(road.filter(({ of }) => of === 'report').map(({ id }) => id));
  const answers: AnsweredQuestion[] = asked.map(([question, value]) => ({
    matter: ofReport.has(question) ? null : 0,
    question,
    value,
  }));
  const { finding, dropped, next } = converse(context, answers);
  if (!finding) throw new Error(`Nothing found: ${next?.id} is asked, ${JSON.stringify(dropped)} dropped`);
  return {
    due: finding.deadlines.filter(({ kind }) => kind === 'decision-due').map(({ on }) => on),
    offers: finding.actions.includes('offer-default-notice'),
    standsStill: finding.articles.includes('Awb 4:15'),
  };
}

const stretch = (from: string, until: string | null): Standstill => ({
  from: day(from),
  until: until === null ? null : day(until),
});

test('without a standstill the decision is due after two weeks, and after them a notice of default can be given', () => {
  expect(checkedOn('2026-03-10', new Map())).toEqual({ due: ['2026-03-16'], offers: false, standsStill: false });
  expect(checkedOn('2026-03-17', new Map())).toEqual({ due: ['2026-03-16'], offers: true, standsStill: false });
  expect(checkedOn('2026-03-17', new Map([[0, []]]))).toEqual({
    due: ['2026-03-16'],
    offers: true,
    standsStill: false,
  });
});

test('a week in which the term stood still moves its last day by a week', () => {
  const week = new Map([[0, [stretch('2026-03-05', '2026-03-11')]]]);
  expect(checkedOn('2026-03-17', week)).toEqual({ due: ['2026-03-23'], offers: false, standsStill: false });
  expect(checkedOn('2026-03-24', week)).toEqual({ due: ['2026-03-23'], offers: true, standsStill: false });
});

test('two stretches are both left out', () => {
  const both = new Map([[0, [stretch('2026-03-05', '2026-03-11'), stretch('2026-03-13', '2026-03-15')]]]);
  expect(checkedOn('2026-03-17', both).due).toEqual(['2026-03-26']);
});

test('while the term stands still there is no last day and nobody is in default, also after an earlier stretch', () => {
  const still = { due: [], offers: false, standsStill: true };
  expect(checkedOn('2026-06-01', new Map([[0, [stretch('2026-03-05', null)]]]))).toEqual(still);
  const again = [stretch('2026-03-05', '2026-03-11'), stretch('2026-03-13', null)];
  expect(checkedOn('2026-06-01', new Map([[0, again]]))).toEqual(still);
});

test('the standstill of another matter is not of this one', () => {
  expect(checkedOn('2026-03-10', new Map([[1, [stretch('2026-03-05', null)]]])).due).toEqual(['2026-03-16']);
});
