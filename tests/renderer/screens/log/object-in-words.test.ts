import { expect, test } from 'vitest';
import { objectInWords } from '../../../../renderer/screens/log/object-in-words.ts';
import { ShownLine } from '../../../../shared/contract/log.ts';
import { day } from '../../../../shared/dates.ts';
import { speechIn } from '../../../../shared/text/speech.ts';

const { say } = speechIn('nl', day('2026-11-19'));
const id = '01890000-0000-7000-8000-00000000c0de';

function said(object: string | null, action = 'case.open', number: string | null = null) {
  const asked = { at: '2026-11-19T09:00:00.000Z', user: 'marit', role: 'telephone', purpose: 'complaint-handling' };
  const line = { seq: 1, ...asked, action, object, result: 'ok', sensitivity: null, count: null, number };
  return objectInWords(ShownLine.parse(line), { say, nameOf: (user) => (user === 'joris' ? 'Joris Blom' : user) });
}

test('a report is told by its number', () => {
  expect(said(id, 'case.open', '2026-00123')).toBe('2026-00123');
});

test('another id is told by its kind and its end, an unknown one as a mark', () => {
  expect(said(id, 'signal.open')).toBe('signaal …c0de');
  expect(said(id, 'host.something')).toBe('kenmerk …c0de');
  expect(said(id, '__proto__.x')).toBe('kenmerk …c0de');
});

test('a search is told by its length, a person by name, a list by its title, and what else there is as it stands', () => {
  expect(said('query 12 0123456789abcdef', 'register.search')).toBe('zoekvraag, 12 tekens');
  expect(said('joris', 'account.disable')).toBe('Joris Blom');
  expect(said('subjects', 'list.save')).toBe('Onderwerpen');
  expect(said('2026-01-01/2026-06-30', 'evaluation.show')).toBe('2026-01-01/2026-06-30');
  expect(said(null)).toBeNull();
});
