import { expect, test } from 'vitest';
import type { Work } from '../../../../renderer/screens/today/today-view.ts';
import { caseOfKey, workKeys } from '../../../../renderer/screens/today/work-keys.ts';
import { CaseRow } from '../../../../shared/contract/register.ts';
import { day } from '../../../../shared/dates.ts';

const idOf = (letter: string) => `01890000-0000-7000-8000-00000000000${letter}`;

function work(letter: string, kind: string): Work {
  const row = CaseRow.parse({
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
    destroyed: false,
  });
  const term = {
    kind,
    startsOn: day('2026-11-02'),
    lastOn: day('2026-11-19'),
    article: '',
    waiting: false,
    byLaw: true,
  };
  return { case: row, term };
}

test('two equal terms of one report have keys of their own, and each leads back to its report', () => {
  const keys = workKeys([work('a', 'reminder'), work('a', 'reminder'), work('b', 'reminder')]);
  expect(new Set(keys).size).toBe(3);
  expect(keys.map(caseOfKey)).toEqual([idOf('a'), idOf('a'), idOf('b')]);
});

test('a line keeps its key when others come before it', () => {
  const before = workKeys([work('a', 'reminder')])[0];
  const after = workKeys([work('b', 'reminder'), work('a', 'repair-term'), work('a', 'reminder')])[2];
  expect(after).toBe(before);
});
