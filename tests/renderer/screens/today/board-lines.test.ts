import { expect, test } from 'vitest';
import { boardLines, caseOfKey, lineKeys, lineOf } from '../../../../renderer/screens/today/board-lines.ts';
import type { BoardLine, TodayView, Work } from '../../../../renderer/screens/today/today-view.ts';
import type { Task } from '../../../../shared/case/tasks.ts';
import { CaseRow } from '../../../../shared/contract/register.ts';
import { day, instant } from '../../../../shared/dates.ts';

const idOf = (letter: string) => `01890000-0000-7000-8000-00000000000${letter}`;
const today = '2026-11-19';

function row(letter: string): CaseRow {
  return CaseRow.parse({
    id: idOf(letter),
    number: '2026-00001',
    receivedOn: '2026-11-02',
    person: 'Kees van Dalen',
    title: '',
    subjects: ['VER-01'],
    kind: 'KLA',
    channel: 'TEL',
    stage: 'new',
    owner: null,
    ownerName: null,
    parties: [],
    term: null,
    joinedInto: null,
    destroyed: false,
  });
}

function work(letter: string, kind: string, lastOn = today): Work {
  const term = { kind, startsOn: day('2026-11-02'), lastOn: day(lastOn), article: '', waiting: false, byLaw: true };
  return { case: row(letter), term };
}

const term = (letter: string, kind: string): BoardLine => ({ kind: 'term', ...work(letter, kind) });

function task(letter: string, on: string, at: string | null = null, number = 1) {
  const planned: Task = { kind: 'call-back', on: day(on), at, owner: null, text: '', task: number, doneOn: null };
  return { case: row(letter), task: planned, taskOwnerName: null, rings: null };
}

function view(changes: Partial<TodayView>): TodayView {
  return {
    today: day(today),
    late: [],
    dueToday: [],
    soon: [],
    waiting: [],
    waitingCount: 0,
    open: [],
    openCount: 0,
    unowned: [],
    unownedCount: 0,
    atOmbudsman: [],
    signals: [],
    setUp: [],
    tasks: [],
    firstTermOn: null,
    standsInFor: [],
    counts: { late: 0, dueToday: 0, tasks: { late: 0, dueToday: 0 } },
    at: instant('2026-11-19T13:30:00.000Z'),
    ...changes,
  };
}

const named = (lines: readonly BoardLine[]) =>
  lines.map((line) => (line.kind === 'task' ? `${line.task.on} ${line.task.at ?? '-'}` : `${line.term.lastOn} term`));

test('a task stands in the group of its day, between the terms', () => {
  const board = boardLines(
    view({
      late: [work('a', 'reminder', '2026-11-10'), work('b', 'reminder', '2026-11-18')],
      dueToday: [work('a', 'meldpunt-reaction')],
      soon: [work('a', 'reminder', '2026-11-25')],
      tasks: [task('a', '2026-11-16'), task('b', today, '14:30'), task('c', today), task('d', '2026-11-20', '09:00')],
    }),
  );
  expect(named(board.late)).toEqual(['2026-11-10 term', '2026-11-16 -', '2026-11-18 term']);
  expect(named(board.dueToday)).toEqual([`${today} term`, `${today} -`, `${today} 14:30`]);
  expect(named(board.soon)).toEqual(['2026-11-20 09:00', '2026-11-25 term']);
});

test('two equal terms of one report have keys of their own, and each leads back to its report', () => {
  const keys = lineKeys([term('a', 'reminder'), term('a', 'reminder'), term('b', 'reminder')]);
  expect(new Set(keys).size).toBe(3);
  expect(keys.map(caseOfKey)).toEqual([idOf('a'), idOf('a'), idOf('b')]);
});

test('a line keeps its key when others come before it', () => {
  const before = lineKeys([term('a', 'reminder')])[0];
  const after = lineKeys([term('b', 'reminder'), term('a', 'repair-term'), term('a', 'reminder')])[2];
  expect(after).toBe(before);
});

test('a task keeps its key when it gets another day, and is found by it', () => {
  const key = lineKeys([{ kind: 'task', ...task('a', '2026-11-16', null, 2) }])[0] ?? '';
  const moved = view({ tasks: [task('a', today, null, 1), task('a', '2026-11-24', '10:00', 2)] });
  expect(lineOf(moved, key)).toMatchObject({ kind: 'task', task: { task: 2, on: '2026-11-24' } });
  expect(lineOf(view({}), key)).toBeUndefined();
});
