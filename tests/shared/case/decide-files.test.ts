import { expect, test } from 'vitest';
import { attachFile, keptFile, removeFile } from '../../../shared/case/decide-files.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { mostBytesOfCase, mostFileBytes } from '../../../shared/case/files.ts';
import { given } from '../../support/given-case.ts';

const report = { of: 'report' } as const;
const letter = { hash: 'a'.repeat(64), name: 'Brief.PDF', fits: true, bytes: 2_000, about: report, note: 'Van zus' };
const attached: CaseEvent = { type: 'fileAttached', file: 1, kind: 'pdf', ...letter };
const removed: CaseEvent = { type: 'fileRemoved', file: 1, reason: 'Hoort bij 2026-00007' };
const refusal = (code: string) => ({ ok: false, failure: { code } });

test('given a report, when a file is attached, then its name, content, kind and what it is about stand in the history', () => {
  expect(attachFile(given(), letter)).toEqual({ ok: true, value: [attached] });
  expect(given(attached).files).toMatchObject([{ file: 1, name: 'Brief.PDF', kind: 'pdf', removedAt: null }]);
});

test('given a file, when it is taken away with a reason, then its line stays and its number is not given out again', () => {
  expect(removeFile(given(attached), { file: 1, reason: 'Hoort bij 2026-00007' })).toEqual({
    ok: true,
    value: [removed],
  });
  const state = given(attached, removed);
  expect(state.files).toMatchObject([{ file: 1, removedAt: expect.any(String) }]);
  expect(keptFile(state, 1)).toBeUndefined();
  expect(attachFile(state, letter)).toMatchObject({ ok: true, value: [{ file: 2 }] });
});

test('given a file, when it is taken away without a reason, twice, or is not there, then that is refused', () => {
  expect(removeFile(given(attached), { file: 1, reason: ' ' })).toMatchObject(refusal('reason-required'));
  expect(removeFile(given(attached, removed), { file: 1, reason: 'x' })).toMatchObject(refusal('not-found'));
  expect(removeFile(given(attached), { file: 2, reason: 'x' })).toMatchObject(refusal('not-found'));
});

test('given a file, when the same content is attached again, then it is refused for the same thing and taken for another', () => {
  const again = { ...letter, name: 'kopie.pdf' };
  expect(attachFile(given(attached), again)).toEqual({
    ok: false,
    failure: { code: 'file-there-already', file: 'kopie.pdf', known: 'Brief.PDF' },
  });
  expect(attachFile(given(attached), { ...again, about: { of: 'step', position: 1 } }).ok).toBe(true);
});

test.each(['exe', 'docm', 'svg', 'html', 'pdf.exe', 'lnk'])('a file that ends in %s is refused', (ending) => {
  expect(attachFile(given(), { ...letter, name: `brief.${ending}` })).toMatchObject(refusal('file-kind-refused'));
});

test('given the limits, when a file is one byte over, then it is refused, and not one byte before', () => {
  const sized = (bytes: number) => attachFile(given(), { ...letter, bytes });
  expect(sized(mostFileBytes).ok).toBe(true);
  expect(sized(mostFileBytes + 1)).toMatchObject(refusal('attachment-too-large'));
  expect(sized(0)).toMatchObject(refusal('file-empty'));
  const full = Array.from(
    { length: 10 },
    (_, index): CaseEvent => ({ ...attached, file: index + 1, hash: String(index).repeat(64), bytes: mostFileBytes }),
  );
  const room = mostBytesOfCase - 10 * mostFileBytes;
  expect(attachFile(given(...full), { ...letter, bytes: room }).ok).toBe(true);
  expect(attachFile(given(...full), { ...letter, bytes: room + 1 })).toMatchObject(refusal('files-too-many'));
});

test('given a report, when a file is about an answer or a step that is not there, then it is refused', () => {
  const answer = { of: 'answer', matter: null, question: 'kind' } as const;
  expect(attachFile(given(), { ...letter, about: answer })).toMatchObject(refusal('not-found'));
  expect(attachFile(given(), { ...letter, about: { of: 'step', position: 2 } })).toMatchObject(refusal('not-found'));
});
