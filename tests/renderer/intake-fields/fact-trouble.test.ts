import { expect, test } from 'vitest';
import { factTrouble } from '../../../renderer/intake-fields/fact-trouble.ts';
import { day } from '../../../shared/dates.ts';
import { speechIn } from '../../../shared/text/speech.ts';

const speech = speechIn('nl', day('2026-11-19'));
const said = (fact: Parameters<typeof factTrouble>[0], told: string) => factTrouble(fact, told, speech);

test('what seems wrong is said in one sentence with the way to mend it', () => {
  expect(said('postcode', '3083 A')).toBe('Deze postcode mist een letter. Vul in zoals 3083 AX, of laat leeg.');
  expect(said('postcode', '308')).toBe('Deze postcode mist een cijfer. Vul in zoals 3083 AX, of laat leeg.');
  expect(said('postcode', '3011 SS')).toBe('Deze postcode bestaat niet. Op SA, SD of SS eindigt er geen.');
  expect(said('phone', '06 00 00 12')).toBe('Dit telefoonnummer mist 2 cijfers. Een Nederlands nummer heeft er 10.');
  expect(said('email', 'ilse.example.nl')).toBe(
    'Dit e-mailadres mist een @. Vul in zoals naam@example.nl, of laat leeg.',
  );
  expect(said('email', 'ilse@example')).toContain('niet af');
  expect(said('born', '31-2-1947')).toBe('Deze dag bestaat niet. Vul in zoals 23-4-1947, of alleen het jaar.');
  expect(said('born', '3-4-1947')).toBe('Gelezen als 3 april 1947. Klopt dat?');
  expect(said('born', '47')).toBe('Bedoelt u geboren in 1947? Vul dat in. Of typ 47 jaar.');
});

test('what may be so is taken without a word', () => {
  for (const told of ['', '3083 AX', '3083', 'B-1000', 'SW1A 2AA']) expect(said('postcode', told), told).toBeNull();
  for (const told of ['', '06 00 00 12 34', '+32 470 00 00 00', 'via de buren'])
    expect(said('phone', told), told).toBeNull();
  for (const told of ['', 'ilse@example.nl', 'ilse@example.nl, kees@example.nl'])
    expect(said('email', told), told).toBeNull();
  for (const told of ['', '1947', '23-4-1947', 'in de oorlog']) expect(said('born', told), told).toBeNull();
  for (const told of ['Kees van Dalen', "'t Hart", 'X']) expect(said('name', told), told).toBeNull();
});
