import { afterAll, beforeAll, expect, test } from 'vitest';
import { listNames } from '../../../db/lists.ts';
import { readMeta } from '../../../db/settings.ts';
import { closeRegister } from '../../../main/host.ts';
import { bringUpToDate } from '../../../main/jobs/bring-up-to-date.ts';
import { rowsVersion } from '../../../main/rows-version.ts';
import { verifyAll } from '../../../main/verify-register.ts';
import { granted } from '../../support/granted.ts';
import { liveContent } from '../../support/live-content.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { rawConnection } from '../../support/raw-connection.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ reports: 100 });
}, 120_000);
afterAll(() => office.close());

/** The register as an earlier program left it: without the rows and lists it did not know. */
function makeOlder(): void {
  const connection = rawConnection(office.host);
  for (const table of ['people', 'person_keys', 'case_codes', 'case_tasks']) connection.exec(`DELETE FROM ${table}`);
  connection.exec(`DELETE FROM list_items WHERE list IN ('acting-bases', 'person-roles')`);
  connection.exec(`DELETE FROM meta WHERE key IN ('rowsVersion', 'rowsWrittenUpTo')`);
  connection.close();
}

async function openAnew(): Promise<void> {
  closeRegister(office.host);
  const { user, password, client } = office.at['back-office'];
  granted(await client.entry.signIn({ user, password }));
}

test('a register of an earlier program gets the lists it lacks when it is opened, and its rows in small turns', async () => {
  // The rows as they are written today: a practice register writes them over the days that it plays.
  const connection = rawConnection(office.host);
  connection.exec(`DELETE FROM meta WHERE key = 'rowsVersion'`);
  connection.close();
  await bringUpToDate(office.host);
  const whole = liveContent(office.host);
  makeOlder();
  expect(liveContent(office.host)).not.toBe(whole);
  await openAnew();
  expect([...listNames(office.register().reader)]).toEqual(expect.arrayContaining(['acting-bases', 'person-roles']));
  expect(await verifyAll(office.register())).toMatchObject({ sound: true });
  await Promise.all([bringUpToDate(office.host), bringUpToDate(office.host)]);
  expect(readMeta(office.register().reader, 'rowsVersion')).toBe(rowsVersion);
  expect(liveContent(office.host)).toBe(whole);
  expect(await verifyAll(office.register())).toMatchObject({ sound: true });
});

test('what was cut short goes on where it stopped, and a list of the office stays as it is', async () => {
  const whole = liveContent(office.host);
  const before = granted(await office.as('back-office').list.all({})).channels?.find(({ code }) => code === 'TEL')?.nl;
  makeOlder();
  const connection = rawConnection(office.host);
  connection.exec(`UPDATE list_items SET nl = 'Eigen naam' WHERE list = 'channels' AND code = 'TEL'`);
  connection.close();
  const begun = bringUpToDate(office.host);
  await office.as('back-office').today.show({ scope: 'office' });
  closeRegister(office.host);
  await begun.catch(() => undefined);
  const { user, password, client } = office.at['back-office'];
  granted(await client.entry.signIn({ user, password }));
  await bringUpToDate(office.host);
  expect(granted(await client.list.all({})).channels?.find(({ code }) => code === 'TEL')?.nl).toBe('Eigen naam');
  const restored = rawConnection(office.host);
  restored.exec(`UPDATE list_items SET nl = '${before}' WHERE list = 'channels' AND code = 'TEL'`);
  restored.close();
  expect(liveContent(office.host)).toBe(whole);
});
