import { expect, test } from 'vitest';
import { fold } from '../../../shared/match/fold.ts';
import { bonesOf, initialSound, soundOf } from '../../../shared/match/sound-of.ts';

test.each([
  ['Dijkstra', 'Dykstra'],
  ['Meijer', 'Meyer'],
  ['Reinders', 'Rijnders'],
  ['Claassen', 'Klaassen'],
  ['Bakker', 'Baker'],
  ['Schouten', 'Schauten'],
  ['de Graaf', 'de Graav'],
  ['Smid', 'Smit'],
  ['Visser', 'Vizer'],
  ['Philips', 'Filips'],
  ['Thijssen', 'Tijsen'],
  ['Yusuf', 'Joesoef'],
  ['Youssouf', 'Yusuf'],
  ['Şahin', 'Sjahin'],
  ['Aydın', 'Aidin'],
  ['Mohammed', 'Mohamet'],
  ['Nowak', 'Nowack'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(fold(one))).toBe(soundOf(fold(other)));
});

test.each([
  ['Bakker', 'Visser'],
  ['Jansen', 'Hansen'],
  ['Fatma', 'Hatice'],
  ['Smit', 'Smeets'],
])('%s does not sound like %s', (one, other) => {
  expect(soundOf(fold(one))).not.toBe(soundOf(fold(other)));
});

test('the bones of a sound are its consonants and that it begins with a vowel', () => {
  expect(bonesOf(soundOf('mohammed'))).toBe(bonesOf(soundOf('muhamad')));
  expect(bonesOf(soundOf('achmed')).startsWith('a')).toBe(true);
});

test('a word without Latin letters has no sound', () => {
  expect(soundOf('小龙')).toBe('');
});

test('first letters of one name in two spellings are one', () => {
  expect(initialSound('yusuf')).toBe(initialSound('joesoef'));
  expect(initialSound('karin')).toBe(initialSound('carin'));
  expect(initialSound('')).toBe('');
});
