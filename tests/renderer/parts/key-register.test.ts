import { afterAll, expect, test, vi } from 'vitest';
import { createKeyRegister, type Shortcut } from '../../../renderer/parts/key-register.ts';

class Element {
  readonly within: string;
  constructor(within = '') {
    this.within = within;
  }
  closest(selector: string) {
    return selector === this.within ? this : null;
  }
}
vi.stubGlobal('HTMLElement', Element);
afterAll(() => void vi.unstubAllGlobals());
for (const field of ['HTMLTextAreaElement', 'HTMLSelectElement', 'HTMLInputElement']) vi.stubGlobal(field, class {});

/** A key as the browser reports it, outside any field. */
function press(key: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, code: '', target: null };
  return Object.assign(Object.create(null), { ...none, key, preventDefault: () => undefined, ...held });
}

function registerWith(...shortcuts: (Partial<Shortcut> & { readonly keys: string })[]) {
  const ran: string[] = [];
  const register = createKeyRegister();
  for (const shortcut of shortcuts) {
    register.add({
      id: shortcut.keys,
      label: '',
      group: '',
      layer: 0,
      run: () => ran.push(shortcut.keys),
      ...shortcut,
    });
  }
  return { register, ran };
}

test('single letters can be switched off together; combinations go on', () => {
  const { register, ran } = registerWith({ keys: 'N' }, { keys: 'Ctrl+K' });
  register.choose({ singleKeys: false, keys: {} });
  expect(register.handle(press('n'))).toBe(false);
  expect(register.handle(press('k', { ctrlKey: true }))).toBe(true);
  register.choose({ singleKeys: true, keys: {} });
  expect(register.handle(press('n'))).toBe(true);
  expect(ran).toEqual(['Ctrl+K', 'N']);
});

test('one single key is switched off or changed by itself; combinations and digits keep their keys', () => {
  const { register, ran } = registerWith(
    { keys: 'N' },
    { keys: 'V' },
    { keys: 'Ctrl+K' },
    { keys: '1', choice: 'answers' },
  );
  register.choose({ singleKeys: true, keys: { N: null, V: 'Q', 'Ctrl+K': 'Z', answers: 'P' } });
  expect(['n', 'v', 'z', 'p'].map((key) => register.handle(press(key)))).toEqual([false, false, false, false]);
  expect(register.handle(press('q'))).toBe(true);
  expect(register.handle(press('1'))).toBe(true);
  expect(register.handle(press('k', { ctrlKey: true }))).toBe(true);
  expect(ran).toEqual(['V', '1', 'Ctrl+K']);
  expect(register.list().map(({ present }) => present)).toEqual([null, 'Q', 'Ctrl+K', '1']);
  register.choose({ singleKeys: true, keys: { answers: null } });
  expect(register.handle(press('1'))).toBe(false);
  expect(register.handle(press('n'))).toBe(true);
});

test('between the fields of a call a letter leads nowhere; other keys go on', () => {
  const { register, ran } = registerWith({ keys: 'R' }, { keys: '?' }, { keys: 'F8' });
  const target = Object.create(new Element('[data-letters-stay]'));
  expect(register.handle(press('r', { target }))).toBe(false);
  expect(register.handle(press('?', { target }))).toBe(true);
  expect(register.handle(press('F8', { target }))).toBe(true);
  expect(register.handle(press('r', { target: Object.create(new Element()) }))).toBe(true);
  expect(ran).toEqual(['?', 'F8', 'R']);
});

test('a key that is held down does its act once', () => {
  const { register, ran } = registerWith({ keys: 'N' });
  expect(register.handle(press('n'))).toBe(true);
  expect(register.handle(press('n', { repeat: true }))).toBe(true);
  expect(ran).toEqual(['N']);
});

test('characters made with AltGr or the Windows key are no shortcuts', () => {
  const { register } = registerWith({ keys: 'Alt+A' }, { keys: 'Ctrl+K' }, { keys: '?' });
  expect(register.handle(press('a', { ctrlKey: true, altKey: true }))).toBe(false);
  expect(register.handle(press('k', { ctrlKey: true, altKey: true }))).toBe(false);
  expect(register.handle(press('?', { shiftKey: true }))).toBe(true);
});

test('under a dialog keys are silent, but locking goes first', () => {
  const { register, ran } = registerWith({ keys: 'Ctrl+K' }, { keys: 'Ctrl+L', overDialogs: true });
  const close = register.openLayer(1);
  expect(register.handle(press('k', { ctrlKey: true }))).toBe(false);
  expect(register.handle(press('k', { ctrlKey: true }), 'first')).toBe(false);
  expect(register.handle(press('l', { ctrlKey: true }), 'first')).toBe(true);
  close();
  expect(register.handle(press('k', { ctrlKey: true }))).toBe(true);
  expect(ran).toEqual(['Ctrl+L', 'Ctrl+K']);
});
