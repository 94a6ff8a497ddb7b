import { expect, test } from 'vitest';
import { namesIn } from '../../../renderer/shell/names-in.ts';

test('a name that the words are part of stands there once, with how many of the reports carry it', () => {
  const rows = ['Kees van Dalen', 'Ilse van Dálen', 'Kees van Dalen', 'Corrie Blankers', ''].map((person) => ({
    person,
  }));
  expect(namesIn(rows, 'dalen')).toEqual([
    { name: 'Kees van Dalen', count: 2 },
    { name: 'Ilse van Dálen', count: 1 },
  ]);
});
