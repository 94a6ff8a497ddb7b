import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyFileName, shownFileName } from '../../../shared/case/file-name.ts';
import { fileKinds, kindOfName } from '../../../shared/case/files.ts';

test.each([
  ['brief.pdf', 'brief.pdf'],
  ['rekening\u202Efdp.exe', 'rekening⟨202E⟩fdp.exe'],
  ['een\u0000twee\u200B.txt', 'een⟨0000⟩twee⟨200B⟩.txt'],
  ['Ünïcödé & 名前.png', 'Ünïcödé & 名前.png'],
])('%j is shown as %j', (name, shown) => {
  expect(shownFileName(name)).toBe(shown);
});

test.each([
  ['../../weg/x.pdf', 'pdf', '-..-weg-x.pdf'],
  ['C:\\map\\a:b.txt', 'txt', 'C--map-a-b.txt'],
  ['CON.txt', 'txt', 'bestand-CON.txt'],
  ['lpt1.iets.pdf', 'pdf', 'bestand-lpt1.iets.pdf'],
  ['.pdf', 'pdf', 'bestand.pdf'],
  ['   punt op het eind. .docx', 'docx', 'punt op het eind.docx'],
  ['foto.JPEG', 'jpg', 'foto.jpg'],
  ['rekening\u202Efdp.txt', 'txt', 'rekeningfdp.txt'],
] as const)('a copy of %j of kind %s is kept as %j', (name, kind, kept) => {
  expect(copyFileName(name, kind)).toBe(kept);
});

test('whatever the name, a copy stays in its folder, is short enough and ends as its kind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...fileKinds), (name, kind) => {
      const kept = copyFileName(name, kind);
      expect(kept).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]/u);
      expect(kept).not.toMatch(/^[.\s]|^(con|prn|aux|nul|com\d|lpt\d)\./i);
      expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(220);
      expect(kindOfName(kept)).toBe(kind);
    }),
  );
});
