import { expect, test } from 'vitest';
import { problemsOf } from '../../../../renderer/screens/entry/new-account.ts';

test('each field that keeps a register from being made is named, and only those', () => {
  const good = { office: 'Meldpunt', name: 'Marit', user: 'marit', password: 'drie gele fietsen' };
  expect(problemsOf(good)).toEqual({});
  expect(Object.keys(problemsOf({ office: ' ', name: '', user: 'Marit', password: 'kort' }))).toEqual([
    'office',
    'name',
    'user',
    'password',
  ]);
});
