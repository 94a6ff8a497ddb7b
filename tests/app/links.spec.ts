import { nobody } from '../../shared/case/person.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('the address of the browser host gives no number to a new report, whatever the office wants', async ({
  office,
}) => {
  const administrator = await office.client('administrator');
  const { folder: _, ...kept } = granted(await administrator.office.show({}));
  granted(await administrator.office.save({ ...kept, numberInLink: true }));
  const page = await office.enter('telephone');
  for (const address of [
    '/nieuw?telefoon=0600001234',
    '/nieuw/?telefoon=%2B31600001234',
    '/nieuw#telefoon=0600001234',
  ]) {
    await typeAddress(page, '/');
    await typeAddress(page, address);
    await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Beller' }).getByLabel('Telefoon')).toHaveValue('');
    await page.getByRole('textbox', { name: 'Wat vertelt de beller?' }).fill('Zij belt.');
    await expect(page.getByText('Bewaard tot en met de laatste letter')).toBeVisible();
  }
  const drafts = granted(await (await office.client('telephone')).draft.list({}));
  expect(drafts.map(({ intake }) => intake.caller.phone)).toEqual(['', '', '']);
});

test('the office says by one check box whether numbers from links are taken; it is off at first', async ({
  office,
}) => {
  const page = await office.enter('administrator');
  const box = page.getByRole('checkbox', {
    name: 'Neem het nummer van de telefooncentrale over in een nieuwe melding',
  });
  await expect(box).not.toBeChecked();
  await box.check();
  await page.getByRole('button', { name: 'Bewaar', exact: false }).first().click();
  await expect
    .poll(async () => granted(await (await office.client('administrator')).office.show({})).numberInLink)
    .toBe(true);
});

test('a number on the page of a report rings, after the line that says to ask first', async ({ office }) => {
  const client = await office.client('back-office');
  const made = granted(await client.register.search({ query: '', filters: noFilters, after: null, limit: 20 })).rows[0];
  if (!made) throw new Error('There are reports');
  const { version, intake } = granted(await client.case.open({ caseId: made.id }));
  const caller = { ...intake.caller, phone: '06-00 00 12 34', askFirst: true };
  granted(await client.case.correctIntake({ caseId: made.id, version, changes: { caller }, reason: 'nummer' }));
  const page = await office.enter('back-office');
  await typeAddress(page, `/melding/${made.id}`);
  await expect(page.getByRole('link', { name: '06-00 00 12 34' })).toHaveAttribute('href', 'tel:+31600001234');
  await expect(page.getByText('Vraag eerst of het veilig is.')).toBeVisible();
});

test('a call-back on Vandaag rings by its number', async ({ office }) => {
  const client = await office.client('back-office');
  const story = 'Zij wil teruggebeld worden.';
  const intake = sampleIntake({ story, caller: { ...nobody, name: 'Fatma Yildirim', phone: '06 00 00 12 34' } });
  const { id: caseId } = granted(await client.case.register({ intake, draftId: null }));
  const { version } = granted(await client.case.open({ caseId }));
  const on = granted(await client.me.show({})).today;
  const task = { kind: 'call-back', on, at: null, owner: null, text: '' } as const;
  granted(await client.case.planTask({ caseId, version, ...task }));
  const page = await office.enter('back-office');
  const side = page.getByRole('complementary');
  await expect(side.getByRole('link', { name: '06 00 00 12 34' }).first()).toHaveAttribute('href', 'tel:+31600001234');
});
