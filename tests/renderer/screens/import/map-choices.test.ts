import { expect, test } from 'vitest';
import {
  fittedMap,
  sourceOf,
  unusedColumns,
  withFixed,
  withSource,
  withValue,
} from '../../../../renderer/screens/import/map-choices.ts';
import { plainMap } from '../../../../shared/import/import-map.ts';

const columns = ['datum', 'tekst', 'eigen'].map((heading) => ({ heading, examples: [], filled: 0 }));

test('a field comes from a column, from one value, or from nowhere; each choice takes the place of the last', () => {
  const first = withSource(plainMap, 'story', 'column:tekst');
  expect(sourceOf(first, 'story')).toBe('column:tekst');
  const second = withFixed(withSource(first, 'story', 'fixed'), 'story', 'onbekend');
  expect(sourceOf(second, 'story')).toBe('fixed');
  expect(second).toMatchObject({ columns: { story: '' }, fixed: { story: 'onbekend' } });
  const third = withSource(second, 'story', 'none');
  expect(sourceOf(third, 'story')).toBe('none');
  expect(third.fixed).toEqual({});
});

test('a word is translated, left empty, or left as it was', () => {
  const about = { field: 'kind' as const, value: 'brandbrief' };
  const chosen = withValue(plainMap, about, 'SIG');
  expect(chosen.values).toEqual({ kind: { brandbrief: 'SIG' } });
  expect(withValue(chosen, about, '').values).toEqual({ kind: { brandbrief: '' } });
  expect(withValue(chosen, about, undefined).values).toEqual({ kind: {} });
});

test('a kept layout fits another file as far as its columns are there', () => {
  const kept = { ...plainMap, columns: { received_on: 'datum', story: 'verhaal' }, repeat: 'n' };
  expect(fittedMap(kept, { columns })).toEqual({ ...kept, columns: { received_on: 'datum', story: '' }, repeat: null });
  expect(unusedColumns(kept, { columns })).toEqual(['tekst', 'eigen']);
});
