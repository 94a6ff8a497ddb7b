import { expect, test, vi } from 'vitest';
import { createKeyRegister, type Shortcut } from '../../../renderer/parts/key-register.ts';

vi.stubGlobal('HTMLElement', class {});

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
  register.switchOff([], false);
  expect(register.handle(press('n'))).toBe(false);
  expect(register.handle(press('k', { ctrlKey: true }))).toBe(true);
  register.switchOff([], true);
  expect(register.handle(press('n'))).toBe(true);
  expect(ran).toEqual(['Ctrl+K', 'N']);
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
