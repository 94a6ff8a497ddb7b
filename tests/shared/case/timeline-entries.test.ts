import { expect, test } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { timelineEntries } from '../../../shared/case/timeline-entries.ts';
import { day, instant } from '../../../shared/dates.ts';
import { UserName } from '../../../shared/ids.ts';

let position = 0;
function line(event: CaseEvent, at = '2026-11-19T10:00:00.000Z', byName = 'Marit Hoekstra') {
  position += 1;
  return { position, at: instant(at), by: UserName.parse('marit'), byName, event };
}
const answer = (question: string, reason = ''): CaseEvent => ({
  type: 'questionAnswered',
  matter: 0,
  question,
  value: 'yes',
  source: 'stated',
  evidence: 'none',
  reason,
});
const moved: CaseEvent = { type: 'stageMoved', to: 'in-conversation', note: '' };

test('the newest stands on top', () => {
  const entries = timelineEntries([line(moved, '2026-11-18T09:00:00.000Z'), line({ type: 'takenIntoHandling' })]);
  expect(entries.map((entry) => entry.kind === 'event' && entry.line.event.type)).toEqual([
    'takenIntoHandling',
    'stageMoved',
  ]);
});

test('first answers of one person on one day are gathered; another day, person or event parts them', () => {
  const counts = timelineEntries([
    line(answer('kind')),
    line(answer('about')),
    line(moved),
    line(answer('law')),
    line(answer('who'), '2026-11-19T11:00:00.000Z', 'Joris Blom'),
    line(answer('court'), '2026-11-20T11:00:00.000Z', 'Joris Blom'),
  ]).map((entry) => (entry.kind === 'answers' ? entry.count : entry.kind));
  expect(counts).toEqual([1, 1, 1, 'event', 2]);
});

test('a changed answer stands by itself, with its reason', () => {
  const entries = timelineEntries([line(answer('kind')), line(answer('kind', 'Zij bedoelde een signaal.'))]);
  expect(entries.map(({ kind }) => kind)).toEqual(['event', 'answers']);
});

test('a note stands on the day it is about, with an hour only when it was written that day', () => {
  const note: CaseEvent = { type: 'noteAdded', kind: 'call', text: 'Kees gebeld.', on: day('2026-11-17') };
  expect(timelineEntries([line(note)])).toMatchObject([{ on: '2026-11-17', at: null }]);
  expect(timelineEntries([line({ ...note, on: day('2026-11-19') })])).toMatchObject([
    { at: '2026-11-19T10:00:00.000Z' },
  ]);
});
