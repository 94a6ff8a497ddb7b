import { expect, test } from 'vitest';
import { placeOf, placesFor, titleOf } from '../../../renderer/shell/places.ts';
import type { CallName } from '../../../shared/contract/index.ts';
import { relationsFor } from '../../../shared/rights.ts';
import { type Role, roles } from '../../../shared/roles.ts';

const mayAs = (role: Role) => (call: CallName) => relationsFor(call, [role]) !== null;
const idsFor = (role: Role) => placesFor(mayAs(role)).map((place) => place.id);

test('each role finds the places it may go to, and no other', () => {
  expect(Object.fromEntries(roles.map((role) => [role, idsFor(role)]))).toEqual({
    telephone: ['today', 'work', 'register', 'administration'],
    'back-office': ['today', 'work', 'register', 'signals', 'evaluation', 'administration'],
    investigator: ['today', 'work', 'register', 'signals', 'administration'],
    evaluator: ['evaluation', 'administration'],
    administrator: ['administration'],
    reviewer: ['review', 'log', 'administration'],
  });
});

test('who administers finds the office there, others their own settings', () => {
  expect(placesFor(mayAs('administrator')).at(-1)?.words.nl).toBe('Beheer');
  expect(placesFor(mayAs('telephone')).at(-1)?.words.nl).toBe('Instellingen');
});

test('a path belongs to its place, and a report to none', () => {
  const places = placesFor(mayAs('back-office'));
  expect(placeOf('/', places)?.id).toBe('today');
  expect(placeOf('/signalen/01890000-0000-7000-8000-000000000000', places)?.id).toBe('signals');
  expect(placeOf('/melding/01890000-0000-7000-8000-000000000000', places)).toBeUndefined();
});

test('the window is named after the screen, never after a report or a person', () => {
  const places = placesFor(mayAs('back-office'));
  const titles = ['/', '/nieuw/x', '/melding/x', '/melding/x/overdracht', '/register', '/nergens'];
  expect(titles.map((path) => titleOf(path, places).nl)).toEqual([
    'Vandaag',
    'Nieuwe melding',
    'Melding',
    'Overdracht',
    'Register',
    'Meldpunt',
  ]);
});
