import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holderOf, ownKeyOf, singleKeys, withKey } from '../../renderer/single-keys.ts';
import { OwnKeys } from '../../shared/contract/entry.ts';

const renderer = join(import.meta.dirname, '../../renderer');

/** Every key of one character that the screens register, by what stands in their source: its id comes just before it. */
function keysInSource(): readonly string[] {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files
    .filter((name) => name !== 'single-keys.ts')
    .flatMap((name) => {
      const source = readFileSync(join(renderer, name), 'utf8');
      return [...source.matchAll(/id: '([\w-]+)',(?:(?!id: )[^}])*?keys: '(.)'/gs)].map(([, id, keys]) =>
        name.endsWith('places.ts') ? `go-${id} ${keys}` : `${id} ${keys}`,
      );
    });
}

test('every key of one character that a screen registers can be switched off and changed by itself', () => {
  const known = singleKeys.filter(({ fixed }) => !fixed).map(({ id, keys }) => `${id} ${keys}`);
  expect([...keysInSource()].sort()).toEqual([...known].sort());
});

test('no two keys that can be heard on one screen share a character', () => {
  expect(singleKeys.filter((key) => holderOf(key.keys, key, { own: {}, among: singleKeys }))).toEqual([]);
});

test('a character that another key has on that screen is not free; on another screen it is', () => {
  const [note, confirm, go] = ['writeNote', 'confirmSignal', 'go-today'].map((id) =>
    singleKeys.find((key) => key.id === id),
  );
  if (!note || !confirm || !go) throw new Error('These keys are used here');
  expect(holderOf('W', note, { own: {}, among: singleKeys })?.id).toBe('whyThisDate');
  expect(holderOf('X', note, { own: {}, among: singleKeys })).toBeUndefined();
  expect(holderOf('V', confirm, { own: {}, among: singleKeys })?.id).toBe('go-today');
  expect(holderOf('V', confirm, { own: { 'go-today': null }, among: singleKeys })).toBeUndefined();
  expect(holderOf('X', go, { own: {}, among: singleKeys })?.id).toBe('dismissSignal');
});

test('what is as the program gives it is not kept', () => {
  const [key] = singleKeys;
  if (!key) throw new Error('There are keys');
  const changed = withKey({}, key, 'Q');
  expect(changed).toEqual({ newReport: 'Q' });
  expect(ownKeyOf(key, changed)).toBe('Q');
  expect(ownKeyOf(key, withKey(changed, key, null))).toBe(null);
  expect(withKey(changed, key, 'N')).toEqual({});
});

test.each([
  ['two characters', { newReport: 'AB' }],
  ['a digit', { newReport: '1' }],
  ['a small letter', { newReport: 'n' }],
  ['a name that is none', { 'New report': 'Q' }],
  ['nothing typed', { newReport: '' }],
  ['too many', Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`key${at}`, null]))],
])('a choice of keys with %s is refused', (_what, choice) => {
  expect(OwnKeys.safeParse(choice).success).toBe(false);
});
