import { expect, test } from 'vitest';
import { termAct } from '../../renderer/term-act.ts';
import { day } from '../../shared/dates.ts';
import { deadlineKinds } from '../../shared/procedure/codes.ts';
import { sentence } from '../../shared/text/text.ts';
import { unknownTermAct } from '../../shared/text/today.ts';

const today = day('2026-11-19');
const act = (kind: string, lastOn: string) =>
  sentence(termAct({ kind, lastOn: day(lastOn) }, today), 'nl', { days: 5 });

test.each([
  ['statutory-last-day', '2026-11-18', 'Vraag of de Ombudsman het overneemt'],
  ['statutory-last-day', '2026-11-19', 'De gemeente behandelt de klacht'],
  ['meldpunt-reaction', '2026-11-26', 'Reageer binnen 5 werkdagen'],
  ['meldpunt-reaction', '2026-11-19', 'Reageer vandaag op de melding'],
  ['meldpunt-reaction', '2026-11-18', 'Reageer alsnog op de melding'],
  ['objection-last-day', '2026-11-19', 'Wijs op bezwaar: laatste dag'],
  ['reminder', '2026-11-19', 'Vraag hoe de klacht is afgelopen'],
])('a term %s that ends on %s asks: %s', (kind, lastOn, words) => {
  expect(act(kind, lastOn)).toBe(words);
});

test('every kind of deadline that stands on the work list has an act ahead of it and after it', () => {
  const kinds = deadlineKinds.filter((kind) => kind !== 'last-day-variant');
  for (const kind of kinds) {
    const ahead = termAct({ kind, lastOn: day('2026-12-01') }, today);
    const late = termAct({ kind, lastOn: day('2026-11-01') }, today);
    expect([ahead, late], kind).not.toContain(unknownTermAct.act);
    expect(ahead, kind).not.toBe(late);
  }
});

test('a kind from a later version is named plainly, also when it is called like a member of every object', () => {
  expect(termAct({ kind: 'next-year', lastOn: today }, today)).toBe(unknownTermAct.act);
  expect(termAct({ kind: 'toString', lastOn: today }, today)).toBe(unknownTermAct.act);
});
