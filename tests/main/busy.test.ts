import { afterAll, beforeAll, expect, test } from 'vitest';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { rawConnection } from '../support/raw-connection.ts';
import { sampleIntake } from '../support/sample-intake.ts';

/** Another program, such as a scanner or a copier, holds the database. */
let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('a register that another program holds says so after a while, keeps the draft, and takes the same text as soon as it can', async () => {
  const client = office.as('telephone');
  const intake = sampleIntake();
  const draft = granted(await client.draft.save({ id: null, basis: null, intake }));
  const holder = rawConnection(office.host);
  holder.exec('BEGIN EXCLUSIVE');
  const held = await client.case.register({ intake, draftId: draft.id });
  expect(held).toMatchObject({ ok: false, failure: { code: 'register-busy' } });
  holder.exec('ROLLBACK');
  holder.close();
  const drafts = granted(await client.draft.list({}));
  expect(drafts.map(({ id }) => id)).toEqual([draft.id]);
  granted(await client.case.register({ intake, draftId: draft.id }));
  expect(granted(await client.draft.list({}))).toEqual([]);
}, 30_000);
