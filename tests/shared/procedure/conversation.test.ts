import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../../shared/dates.ts';
import { check } from '../../../shared/procedure/check.ts';
import type { CheckContext } from '../../../shared/procedure/check-context.ts';
import { type Conversation, converse } from '../../../shared/procedure/conversation.ts';
import { printedFinding } from '../../../shared/procedure/finding.ts';
import {
  AnsweredQuestion,
  type AnswerValue,
  openQuestions,
  type Question,
  QuestionId,
  questionOptions,
  yesNoQuestions,
} from '../../../shared/procedure/question.ts';
import { anotherMatter, road } from '../../../shared/procedure/question-road.ts';
import { readFacts } from '../../../shared/procedure/read-facts.ts';
import { shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { optionLabel } from '../../../shared/text/option-label.ts';
import { runSeed, times } from '../../support/times.ts';
import { answerFrom, contextOf, interview } from './interview.ts';
import { publicCases, sameFinding } from './public-cases.ts';

const context: CheckContext = {
  today: day('2026-11-19'),
  contact: { receivedOn: day('2026-11-19'), inWriting: false, anonymous: false, replyPossible: true },
  reporter: { role: null, ageGroup: null },
  suggested: { kind: null, about: null, law: null },
  settings: null,
  equated: shippedEquatedDays,
};

/** Answers as a list of question and value; the report's own questions have no matter. */
function answers(list: readonly (readonly [QuestionId, AnswerValue])[], matter = 0): AnsweredQuestion[] {
  const ofReport = new Set(road.filter(({ of }) => of === 'report').map(({ id }) => id));
  return list.map(([question, value]) => ({ matter: ofReport.has(question) ? null : matter, question, value }));
}

function idsOf({ asked }: Conversation): readonly QuestionId[] {
  return asked.map(({ question }) => question.id);
}

const complaint: readonly (readonly [QuestionId, AnswerValue])[] = [
  ['safety', []],
  ['kind', 'complaint'],
  ['about', 'municipality'],
  ['law', 'wmo'],
  ['who', 'self'],
  ['age', 'adult'],
  ['court', 'none'],
];
const runs: readonly (readonly [QuestionId, AnswerValue])[] = [
  ...complaint,
  ['subject', 'behaviour'],
  ['internal-status', 'running'],
  ['internal-received', '2026-11-13'],
  ['about-handling', 'no'],
];

test('given nothing, safety is asked first, and there is no finding', () => {
  const talk = converse(context, []);
  expect(talk.next).toMatchObject({ id: 'safety', matter: null, step: 'PC-0' });
  expect(talk).toMatchObject({ asked: [], facts: null, finding: null, dropped: [] });
});

test('the complaint of the drawing comes to 28 December, one question at a time in the order of the table', () => {
  const talk = converse(
    context,
    answers([...runs, ['adviser', 'no'], ['adjourned', 'no'], ['further-delay', 'none'], ['behaviour', null]]),
  );
  expect(idsOf(talk)).toEqual([
    'safety',
    'kind',
    'about',
    'law',
    'who',
    'age',
    'court',
    'subject',
    'internal-status',
    'internal-received',
    'about-handling',
    'adviser',
    'adjourned',
    'further-delay',
    'behaviour',
  ]);
  expect(talk.next?.id).toBe('another-matter');
  expect(talk.finding).toMatchObject({ outcome: 'O-WAIT', desk: 'municipality' });
  const due = talk.finding?.deadlines.find(({ kind }) => kind === 'statutory-last-day');
  expect(due).toMatchObject({ on: '2026-12-28', explanation: { lastDay: { rawLastDay: '2026-12-25' } } });
});

test('once it is a besluit, nothing about the internal complaint is asked', () => {
  const besluit = [
    ...complaint,
    ['subject', 'decision'],
    ['decision-announced', '2026-11-02'],
    ['objection-pending', 'no'],
  ] as const;
  const talk = converse(context, answers(besluit));
  expect(talk.next?.id).toBe('another-matter');
  expect(talk.finding).toMatchObject({ outcome: 'O-BEZWAAR', actions: ['advise-remedy'] });
});

test('a reason for being late is asked only when it is late', () => {
  const late = [
    ...complaint,
    ['subject', 'decision'],
    ['decision-announced', '2026-09-02'],
    ['objection-pending', 'no'],
  ] as const;
  expect(converse(context, answers(late)).next?.id).toBe('excuse-for-late');
});

test('changing an earlier answer leads along another road, and names what falls out', () => {
  const before = answers([...runs, ['adviser', 'no'], ['adjourned', 'yes'], ['adjourned-on', '2026-11-18']]);
  const after = before.map((each) => (each.question === 'about' ? { ...each, value: 'wmo-provider' } : each));
  const talk = converse(context, after);
  expect(talk.next?.id).toBe('new-date');
  expect(talk.dropped.map(({ question }) => question)).toEqual(['law', 'adviser', 'adjourned', 'adjourned-on']);
});

test('an answer that no longer fits is asked again', () => {
  const list = [...runs, ['adviser', 'no'], ['adjourned', 'yes'], ['adjourned-on', '2026-11-14']] as const;
  const talk = converse(
    context,
    answers(list).map((each) => (each.question === 'internal-received' ? { ...each, value: '2026-11-16' } : each)),
  );
  expect(talk.next).toMatchObject({ id: 'adjourned-on', answer: { notBefore: '2026-11-16', notAfter: '2026-11-19' } });
  expect(talk.dropped).toEqual([{ matter: 0, question: 'adjourned-on', value: '2026-11-14' }]);
});

test('of two answers to one question the last counts', () => {
  const talk = converse(
    context,
    answers([
      ['safety', []],
      ['kind', 'question'],
      ['kind', 'signal'],
      ['who', 'self'],
      ['age', null],
    ]),
  );
  expect(talk.finding?.outcome).toBe('O-SIGNAL');
});

test('who reports is not asked when intake knows it, and kind, about and law are offered', () => {
  const known: CheckContext = {
    ...context,
    reporter: { role: 'self', ageGroup: 'under-16' },
    suggested: { kind: 'complaint', about: 'municipality', law: 'jeugdwet' },
  };
  const talk = converse(known, answers([['safety', []]]));
  expect(talk.next).toMatchObject({ id: 'kind', suggested: 'complaint' });
  const done = converse(
    known,
    answers([
      ['safety', []],
      ['kind', 'question'],
    ]),
  );
  expect(done.finding?.actions).toEqual(['guard-childs-privacy']);
});

test('a second matter has its own questions, and the report’s are not asked twice', () => {
  const first = answers([
    ['safety', []],
    ['kind', 'signal'],
    ['who', 'self'],
    ['age', null],
    ['another-matter', 'yes'],
  ]);
  const open = converse({ ...context, suggested: { ...context.suggested, kind: 'signal' } }, first);
  expect(open.next).toMatchObject({ id: 'kind', matter: 1, suggested: null });
  expect(open.finding).toBeNull();
  const second = answers(
    [
      ['kind', 'question'],
      ['another-matter', 'no'],
    ],
    1,
  );
  const talk = converse(context, [...first, ...second]);
  expect(talk.next).toBeNull();
  expect(talk.finding?.parts?.map(({ outcome }) => outcome)).toEqual(['O-SIGNAL', 'O-INFO']);
});

test('after the tenth matter no other is asked for', () => {
  const start = answers([
    ['safety', []],
    ['kind', 'signal'],
    ['who', 'self'],
    ['age', null],
    ['another-matter', 'yes'],
  ]);
  const more = Array.from({ length: 9 }, (_, at) =>
    answers([['kind', 'signal'], ...(at < 8 ? [['another-matter', 'yes'] as const] : [])], at + 1),
  );
  const talk = converse(context, [...start, ...more.flat()]);
  expect(talk.next).toBeNull();
  expect(talk.finding?.parts).toHaveLength(10);
});

test('a clock that was set back before the contact does not break the conversation', () => {
  const talk = converse(
    { ...context, today: day('2026-01-01') },
    answers([
      ['safety', []],
      ['kind', 'question'],
      ['who', 'other'],
    ]),
  );
  expect(talk.facts?.today).toBe('2026-11-19');
});

test.each(publicCases())('asked about the public case $id, it comes to the same finding', ({ facts, finding }) => {
  const read = readFacts(facts);
  if (!read.ok) throw new Error('a public case was refused');
  const talk = interview(contextOf(read.value), (question) => answerFrom(read.value, question));
  const found = talk.finding && printedFinding(talk.finding);
  const { id: _, ...expected } = sameFinding(finding);
  expect(found && sameFinding(found)).toMatchObject(expected);
  expect(talk.dropped).toEqual([]);
});

describe('with any answers', () => {
  test('it ends, its facts fit, its finding is that of the check, and every answer is on the road', () => {
    const seen = new Set<QuestionId>();
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(9999)), fc.boolean(), (numbers, inWriting) => {
        const talk = interview({ ...context, contact: { ...context.contact, inWriting } }, (question) =>
          randomAnswer(question, () => numbers.next().value ?? 0),
        );
        for (const id of idsOf(talk)) seen.add(id);
        const read = readFacts(talk.facts);
        expect(read.ok).toBe(true);
        expect(talk.facts && check(talk.facts, context.equated)).toEqual(talk.finding);
        expect(talk.dropped).toEqual([]);
        const again = talk.asked.map(({ question, value }) => ({
          matter: question.matter,
          question: question.id,
          value,
        }));
        expect(AnsweredQuestion.array().safeParse(again).success).toBe(true);
        expect(converse({ ...context, contact: { ...context.contact, inWriting } }, again)).toEqual(talk);
      }),
      { seed: runSeed, numRuns: times(60) },
    );
    if (times(60) >= 60) expect(seen.size).toBeGreaterThan(20);
  });
});

/** An answer that fits: an option, a day shortly before the latest or after the earliest, now and then "not known". */
function randomAnswer({ id, answer, optional }: Question, next: () => number): AnswerValue {
  if (id === 'another-matter') return next() % 4 === 0 ? 'yes' : 'no';
  if (id === 'kind' && next() % 4 > 0) return 'complaint';
  if (id === 'court' && next() % 4 > 0) return 'none';
  if (optional && next() % 5 === 0) return null;
  switch (answer.kind) {
    case 'choice':
      return answer.options[next() % answer.options.length] ?? null;
    case 'choices':
      return answer.options.filter(() => next() % 4 === 0);
    case 'number':
      return answer.min + (next() % (answer.max - answer.min + 1));
    case 'text':
      return 'because';
    case 'day': {
      const latest = answer.notAfter ?? day('2026-12-31');
      const earliest = answer.notBefore ?? addDays(latest, -600);
      const tried = addDays(latest, -(next() % 600));
      return tried < earliest ? earliest : tried;
    }
  }
}

test('every question has its place on the road, and every option its words', () => {
  const onRoad = new Set([...road, anotherMatter].map(({ id }) => id));
  const all: readonly QuestionId[] = [...yesNoQuestions, ...openQuestions, ...QuestionId.options];
  expect(new Set(all)).toEqual(onRoad);
  for (const [id, options] of Object.entries(questionOptions)) {
    for (const option of options) expect(optionLabel(QuestionId.parse(id), option), `${id} ${option}`).not.toBeNull();
  }
  expect(optionLabel('consent', 'yes')?.nl).toBe('Ja');
  expect(optionLabel('consent', 'perhaps')).toBeNull();
});
