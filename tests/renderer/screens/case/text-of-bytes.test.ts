import { expect, test } from 'vitest';
import { mostShown, textOfBytes } from '../../../../renderer/screens/case/text-of-bytes.ts';

test.each([
  ['UTF-8', Buffer.from('één €\r\ntwee')],
  ['UTF-8 with its mark', Buffer.from('\uFEFFéén €\r\ntwee')],
  ['UTF-16 little endian', Buffer.from('\uFEFFéén €\ntwee', 'utf16le')],
  ['UTF-16 big endian', Buffer.from('\uFEFFéén €\rtwee', 'utf16le').swap16()],
  ['windows-1252', Buffer.from([0xe9, 0xe9, 0x6e, 0x20, 0x80, 0x0a, 0x74, 0x77, 0x65, 0x65])],
])('a text is read as it was written: %s', (_, bytes) => {
  expect(textOfBytes(bytes)).toEqual({ text: 'één €\ntwee', cut: false });
});

test('of a long text the beginning is shown, and that is said', () => {
  const { text, cut } = textOfBytes(Buffer.alloc(mostShown * 5, 'é'));
  expect([text.length, cut, text.includes('\ufffd')]).toEqual([mostShown, true, false]);
  expect(textOfBytes(Buffer.alloc(mostShown, 'x')).cut).toBe(false);
});
