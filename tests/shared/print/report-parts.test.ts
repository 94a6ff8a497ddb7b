import { expect, test } from 'vitest';
import { nobody } from '../../../shared/case/person.ts';
import { type Audience, type PrintChoice, startingChoice } from '../../../shared/print/print-choice.ts';
import { type PrintedNote, reportParts } from '../../../shared/print/report-parts.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

const person = (name: string) => ({ ...nobody, name, phone: '0600001234', address: 'Dorpsstraat 1', born: '1980' });
const note: PrintedNote = { on: '2026-03-02', kind: 'note', text: 'Interne gedachte', byName: 'Marit' };
const caller = person('Fatma Voorbeeld');
const concerned = person('Ali Voorbeeld');
const neighbour = { role: 'BUU', basis: null, person: person('Kees Buurman') };

const filled = ['persons', 'story', 'check', 'letters', 'tasks'] as const;

function printed(audience: Audience, changes: Parameters<typeof sampleIntake>[0], choice?: PrintChoice) {
  const intake = sampleIntake({ caller, concerned: null, others: [], anonymous: false, ...changes });
  return reportParts({ intake, notes: [note], filled }, audience, choice);
}

test('given others and notes, the file holds every person, the story and every note', () => {
  const parts = printed('file', { concerned, others: [neighbour] });
  expect(parts.persons.map(({ person: { name } }) => name)).toEqual([caller.name, concerned.name, 'Kees Buurman']);
  expect(parts.notes).toEqual([note]);
  expect(parts.leftOut).toEqual(['contents']);
});

test('given a client who told it, the client sees the own details and story, and no other person and no note', () => {
  const parts = printed('client', { others: [neighbour], story: 'Mijn verhaal' });
  expect(parts).toMatchObject({ persons: [{ as: 'caller', person: caller }], story: 'Mijn verhaal', notes: [] });
  expect(parts.leftOut).toEqual(['others', 'notes', 'names', 'remarks', 'recipients', 'contents', 'tasks']);
});

test('given that somebody else told it, the client sees neither who nor what was told', () => {
  const parts = printed('client', { concerned, story: 'Over Ali' });
  expect(parts).toMatchObject({ persons: [{ as: 'concerned', person: concerned }], story: null, wishes: null });
  expect(parts.leftOut).toEqual(['caller', 'story', 'notes', 'names', 'remarks', 'recipients', 'contents', 'tasks']);
});

test('given an authority, it learns the name and the matter, not how anybody is reached', () => {
  const parts = printed('authority', { concerned, others: [neighbour], story: 'Over Ali' });
  expect(parts.persons).toEqual([
    {
      as: 'concerned',
      person: { ...concerned, phone: '', email: '', address: '', postcode: '', born: '' },
    },
  ]);
  expect(parts).toMatchObject({ story: 'Over Ali', notes: [], whole: false });
  expect(parts.leftOut).toEqual([
    'caller',
    'others',
    'contact',
    'notes',
    'names',
    'remarks',
    'recipients',
    'contents',
    'tasks',
  ]);
});

test('given an anonymous report, an authority learns no name', () => {
  const parts = printed('authority', { anonymous: true });
  expect(parts.persons).toEqual([]);
  expect(parts.leftOut).toContain('caller');
});

test('what is not chosen is not shown and is named, and nothing is named that is not in the report', () => {
  const parts = printed('file', { others: [neighbour] }, { parts: ['check'], notes: [] });
  expect(parts).toMatchObject({ shown: ['check'], persons: [], story: null, wishes: null, notes: [] });
  expect(parts.leftOut).toEqual(['note.note', 'part.persons', 'part.story', 'part.letters', 'part.tasks']);
});

test.each(['client', 'authority'] as const)('a choice never gives the %s a note or a task', (audience) => {
  const everything = startingChoice.file;
  const parts = printed(audience, { others: [neighbour] }, everything);
  expect(parts.notes).toEqual([]);
  expect(parts.shown).not.toContain('tasks');
  expect(parts.leftOut).toContain('tasks');
});
