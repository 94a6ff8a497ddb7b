import { expect, test } from 'vitest';
import { reportDeadlines, tracksOf } from '../../../../renderer/screens/case/tracks.ts';
import { day } from '../../../../shared/dates.ts';
import type { CheckContext } from '../../../../shared/procedure/check-context.ts';
import { type Conversation, converse } from '../../../../shared/procedure/conversation.ts';
import type { AnsweredQuestion, AnswerValue, QuestionId } from '../../../../shared/procedure/question.ts';
import { shippedEquatedDays } from '../../../../shared/terms/equated-days.ts';
import { lastDay } from '../../../../shared/terms/last-day.ts';

// A complaint that runs (received by the municipality on Friday 13 November 2026: Monday 28 December, T-7), and beside it a
// decision that was announced on Wednesday 18 November 2026: objection up to and including Wednesday 30 December.

const context: CheckContext = {
  today: day('2026-11-19'),
  contact: { receivedOn: day('2026-11-19'), inWriting: false, anonymous: false, replyPossible: true },
  reporter: { role: 'self', ageGroup: 'adult' },
  suggested: { kind: null, about: null, law: null },
  settings: null,
  equated: shippedEquatedDays,
};
type Told = Partial<Record<QuestionId, AnswerValue>>;
const common: Told = { safety: [], kind: 'complaint', about: 'municipality', law: 'wmo', court: 'none' };
const running: Told = { subject: 'behaviour', 'internal-status': 'running', 'internal-received': '2026-11-13' };
const decided: Told = { subject: 'decision', 'decision-announced': '2026-11-18', 'objection-pending': 'no' };

/** Answers as told per matter, at most so many questions. */
function talk(matters: readonly Told[], atMost = 100): Conversation {
  const answered: AnsweredQuestion[] = [];
  let present = converse(context, answered);
  for (let count = 0; present.next && count < atMost; count += 1) {
    const { id, matter, optional } = present.next;
    const another = (matter ?? 0) + 1 < matters.length ? 'yes' : 'no';
    const told = { ...common, ...matters[matter ?? 0], 'another-matter': another }[id];
    answered.push({ matter, question: id, value: told ?? (optional ? null : 'no') });
    present = converse(context, answered);
  }
  return present;
}
const reaction = lastDay({ from: day('2026-11-19'), amount: 5, unit: 'working-days' });
const tracks = (found: Conversation) => tracksOf({ conversation: found, finding: found.finding });

test('one matter has no tracks', () => {
  expect(tracks(talk([running]))).toEqual([]);
  expect(tracks(talk([running], 3))).toEqual([]);
});

test('objection stands first, each track with its own subject, finding and terms', () => {
  const found = talk([running, decided]);
  expect(tracks(found).map(({ matter, about, finding }) => [matter, about?.value, finding?.outcome])).toEqual([
    [1, 'decision', 'O-BEZWAAR'],
    [0, 'behaviour', 'O-WAIT'],
  ]);
  const terms = tracks(found).map(({ matter, deadlines }) => [
    matter,
    ...deadlines.filter(({ kind }) => kind !== 'service-date' && kind !== 'reminder').map(({ kind, on }) => [kind, on]),
  ]);
  expect(terms).toEqual([
    [1, ['objection-last-day', '2026-12-30']],
    [0, ['statutory-last-day', '2026-12-28']],
  ]);
  expect(tracks(found).every(({ matter, deadlines }) => deadlines.every((each) => each.matter === matter))).toBe(true);
});

test('two complaints with one and the same last day keep it both', () => {
  const days = tracks(talk([running, running])).map(({ deadlines }) =>
    deadlines.filter(({ kind }) => kind === 'statutory-last-day').map(({ on }) => on),
  );
  expect(days).toEqual([['2026-12-28'], ['2026-12-28']]);
});

test('every question belongs to one track, and the one that waits to the last', () => {
  const whole = talk([running, decided]);
  const places = tracks(whole).flatMap(({ asked }) => asked);
  expect([...places].sort((a, b) => a - b)).toEqual(whole.asked.map((_, index) => index));
  const began = whole.asked.findIndex(({ question }) => question.id === 'another-matter');
  const halfway = tracks(talk([running, decided], began + 2));
  expect(halfway.map(({ matter, waits, finding }) => [matter, waits, finding])).toEqual([
    [0, false, null],
    [1, true, null],
  ]);
});

test('the terms of the report itself stand apart from those of its tracks', () => {
  const { finding } = talk([running, decided]);
  expect(reportDeadlines({ finding, reaction, own: null }).map(({ kind }) => kind)).toEqual(['meldpunt-reaction']);
  expect(reportDeadlines({ finding: null, reaction: null, own: null })).toEqual([]);
});
