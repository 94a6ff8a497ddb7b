import { expect, test } from 'vitest';
import { taskAct } from '../../renderer/task-words.ts';
import { day } from '../../shared/dates.ts';
import { speechIn } from '../../shared/text/speech.ts';

const dutch = speechIn('nl', day('2026-11-19'));
const callBack = (on: string, at: string | null) => taskAct({ kind: 'call-back', on: day(on), at, text: '' }, dutch);

test('a call-back says its hour, and its day once that is over', () => {
  expect(callBack('2026-11-19', '13:30')).toBe('Bel terug om 13.30 uur');
  expect(callBack('2026-11-20', '13:30')).toBe('Bel terug om 13.30 uur');
  expect(callBack('2026-11-17', '13:30')).toBe('Bel terug: was di 17 nov, 13.30 uur');
  expect(callBack('2026-11-17', null)).toBe('Bel terug');
});

test('another task that is late with an hour says its day too', () => {
  const late = { kind: 'task', on: day('2026-11-17'), at: '09:00', text: 'Stuur de brief' } as const;
  expect(taskAct(late, speechIn('en', day('2026-11-19')))).toBe('Stuur de brief: was Tue 17 Nov, 09:00');
});
