import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import type { CheckContext } from '../../../shared/procedure/check-context.ts';
import type { AnswerShape, AnswerValue, Question } from '../../../shared/procedure/question.ts';
import { shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { interview } from './interview.ts';
import { stories } from './stories.ts';

// What is asked of a client who tells this: every question in turn, and how it may be answered (days with their bounds, both
// included).

const context: CheckContext = {
  today: day('2026-06-15'),
  contact: { receivedOn: day('2026-06-08'), inWriting: false, anonymous: false, replyPossible: true },
  reporter: { role: 'self', ageGroup: 'adult' },
  suggested: { kind: null, about: null, law: null },
  settings: null,
  equated: shippedEquatedDays,
};

test.each(stories)('$title', ({ talk, outcome, changes = {} }) => {
  const expected = linesOf(talk);
  const answers = new Map(expected.map(toldIn));
  const found = interview({ ...context, ...changes }, ({ id }) => answers.get(id) ?? null);
  expect(found.asked.map(({ question, value }) => inWords(question, value))).toEqual(expected);
  expect(found.finding?.outcome).toBe(outcome);
});

function linesOf(talk: string): readonly string[] {
  const lines = talk.trim().split(/\n\s*/);
  const safety = lines.some((each) => each.startsWith('safety ')) ? [] : ['safety (any of 4):'];
  return [...safety, ...lines, 'another-matter (yes or no): no'];
}

/** The question of a line and its answer. */
function toldIn(line: string): readonly [string, AnswerValue] {
  const {
    id = '',
    shape = '',
    answer = '',
  } = /^(?<id>[a-z-]+)\??\s\((?<shape>.*)\):\s?(?<answer>.*)$/.exec(line)?.groups ?? {};
  if (shape.startsWith('any of')) return [id, answer === '' ? [] : answer.split(' + ')];
  if (answer === 'null') return [id, null];
  return [id, /^\d+ to \d+$/.test(shape) ? Number(answer) : answer];
}

function inWords({ id, answer, optional }: Question, value: AnswerValue): string {
  return `${id}${optional ? '?' : ''} (${shapeOf(answer)}): ${Array.isArray(value) ? value.join(' + ') : value}`.trim();
}

function shapeOf(answer: AnswerShape): string {
  switch (answer.kind) {
    case 'choice':
      return answer.options.length > 3 ? `${answer.options.length} choices` : answer.options.join(' or ');
    case 'choices':
      return `any of ${answer.options.length}`;
    case 'day':
      return `day ${answer.notBefore ?? ''} to ${answer.notAfter ?? ''}`;
    case 'number':
      return `${answer.min} to ${answer.max}`;
    case 'text':
      return `${answer.atMost} signs`;
  }
}
