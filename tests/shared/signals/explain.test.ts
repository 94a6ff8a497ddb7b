import { expect, test } from 'vitest';
import { addDays, day } from '../../../shared/dates.ts';
import { explainSignal } from '../../../shared/signals/explain.ts';
import type { FoundSignal } from '../../../shared/signals/found-signal.ts';

const signal: FoundSignal = {
  unit: { level: 'cell', parts: ['a', 'x'] },
  openedOn: 20,
  until: 20,
  windowDays: 14,
  since: 8,
  lastDay: 20,
  observed: 6,
  callers: 5,
  expected: 1.3,
  usualUpTo: 4,
  p: 1 / 612,
  onceInWindows: 612,
  regime: 'share-of-register',
  knownDays: 900,
  reportIds: ['1', '2', '3', '4', '5', '6'],
  earlierIds: [],
  repeatedIds: ['7'],
  nested: [{ level: 'provider', parts: ['a'] }],
  groups: 192,
  falseSignalsAYear: 12,
  areas: [],
  weeks: [],
};

const names = { name: () => ['Zorggroep A', 'bejegening'], dayOf: (n: number) => addDays(day('2026-11-01'), n) };
const textOf = (found: FoundSignal, language: 'nl' | 'en' = 'nl') =>
  explainSignal(found, names)
    .map((words) => words[language])
    .join(' ');

test('it says count, days, callers, usual number, rarity, groups and chance', () => {
  expect(explainSignal(signal, names).map(({ nl }) => nl)).toEqual([
    'Opvallend veel meldingen: Zorggroep A, bejegening.',
    'In 14 dagen, van 8 november tot en met 21 november, kwamen 6 meldingen binnen.',
    'Voor zover bekend zijn dat 5 verschillende bellers.',
    '1 melding lijkt een herhaling. Die telt niet mee.',
    'Gewoonlijk zijn dat er 1 of 2 (verwacht: 1,3).',
    'Door toeval komt dit aantal of meer ongeveer 1 keer in 610 van zulke perioden voor.',
    'Er is 1 andere groep met een stijging door dezelfde meldingen.',
    'Het gewone aantal komt uit het aandeel in alle meldingen.',
    'Wij kijken elke dag naar 192 groepen.',
    'Bij deze instelling verschijnt ongeveer 12 keer per jaar een signaal door toeval. Dit kan er zo een zijn.',
    'Mogelijk is er meer aan de hand. Bekijk de 6 meldingen.',
  ]);
});

test('it never calls anything proved, in neither language', () => {
  expect(textOf(signal)).not.toMatch(/bewezen|bewijs|oorzaak/i);
  expect(textOf(signal, 'en')).not.toMatch(/proven|proof|cause/i);
});

test('a very rare count is not given a false precision', () => {
  expect(textOf({ ...signal, onceInWindows: 4e9 })).toContain('minder dan 1 keer in 10.000 van zulke perioden');
});

test('a provider of seven weeks is called uncertain', () => {
  expect(textOf({ ...signal, knownDays: 50 })).toContain('Deze aanbieder staat pas 7 weken in het register.');
});

test('the whole register has a name, and less than one expected reads well', () => {
  const whole = explainSignal({ ...signal, expected: 0.2 }, { ...names, name: () => [] }).map(({ nl }) => nl);
  expect(whole[0]).toBe('Opvallend veel meldingen: het hele register.');
  expect(whole).toContain('Gewoonlijk komt er geen of 1 binnen (verwacht: 0,2).');
});

test('what hardly ever comes is not said to be nothing', () => {
  expect(textOf({ ...signal, expected: 0.04 })).toContain('(verwacht: 0,04)');
  expect(textOf({ ...signal, expected: 0.001 })).toContain('(verwacht: minder dan 0,01)');
  expect(textOf({ ...signal, expected: 0.001 }, 'en')).toContain('less than 0.01');
});
