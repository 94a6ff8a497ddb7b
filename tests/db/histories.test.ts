import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyCase } from '../../db/cases.ts';
import { readHistory } from '../../db/events.ts';
import { readLists } from '../../db/lists.ts';
import { readSetting } from '../../db/settings.ts';
import { loadCase, saveLoaded } from '../../main/case-store.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { Office } from '../../shared/contract/administration.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { rawConnection } from '../support/raw-connection.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await openOffice({ reports: 600 });
}, 120_000);
afterAll(() => office.close());

/** Everything a report's row is made of, table by table. */
const tables = ['cases', 'case_parties', 'case_subjects', 'case_terms', 'search_rows'];

test('every history of a practice register replays to its row, whole', async () => {
  const before = contents();
  const rewritten = await office.register().write((writer) => {
    const settings = Office.parse(readSetting(writer, 'office'));
    const around = { today: office.clock.today(), office: settings, lists: readLists(writer) };
    for (const { id } of everyCase(writer)) saveLoaded(writer, granted(loadCase(writer, id)), around);
    return { ok: true, value: undefined };
  });

  granted(rewritten);
  expect(before.cases).toHaveLength(600);
  expect(contents()).toEqual(before);
  expect(await verifyAll(office.register())).toMatchObject({ sound: true });
});

test('every kind of thing that happens to a report happens in it', () => {
  const { reader } = office.register();
  const types = new Set(everyCase(reader).flatMap(({ id }) => readHistory(reader, id).map(({ event }) => event.type)));
  expect([...types]).toEqual(
    expect.arrayContaining([
      'caseRegistered',
      'noteAdded',
      'passedToBackOffice',
      'stageMoved',
      'questionAnswered',
      'handedOver',
      'takenIntoHandling',
      'judged',
      'caseClosed',
    ]),
  );
});

function contents(): Readonly<Record<string, unknown[]>> {
  const connection = rawConnection(office.host);
  const read = tables.map((table) => [table, connection.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all()]);
  connection.close();
  return Object.fromEntries(read);
}
