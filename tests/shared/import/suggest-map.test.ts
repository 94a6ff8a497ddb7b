import { expect, test } from 'vitest';
import { suggestMap } from '../../../shared/import/suggest-map.ts';

const columnsOf = (header: string[], ...sample: string[][]) =>
  Object.fromEntries(Object.entries(suggestMap({ header, sample }).columns).filter(([, heading]) => heading !== ''));

test('columns are known by their headings, Dutch or English, however written', () => {
  expect(columnsOf(['ZAAKNUMMER', 'Datum melding', 'Kanaal', 'Cliënt', 'Description'])).toEqual({
    external_id: 'ZAAKNUMMER',
    received_on: 'Datum melding',
    channel: 'Kanaal',
    subject_person_name: 'Cliënt',
    story: 'Description',
  });
});

test('what has a form of its own is known by what stands there', () => {
  const story = 'Mevrouw wacht al zes weken op een besluit en wordt door niemand teruggebeld.';
  const header = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'];
  const row = ['2-3-2026', '3011 AB', 'els@example.nl', '06-12345678', story, 'x'];
  expect(columnsOf(header, row, row)).toEqual({
    received_on: 'k1',
    postcode: 'k2',
    reporter_email: 'k3',
    reporter_phone: 'k4',
    story: 'k5',
  });
});

test('one column serves one field, an own heading goes before a likely one, and nothing is guessed of empty columns', () => {
  expect(columnsOf(['datum', 'date', 'naam'], ['2026-03-02', '2026-03-05', ''])).toEqual({
    received_on: 'datum',
    closed_on: 'date',
    reporter_name: 'naam',
  });
  expect(columnsOf(['a', 'b'], ['', ''])).toEqual({});
});
