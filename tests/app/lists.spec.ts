import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectDone } from './support/just-done.ts';
import { goTo } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('a list goes out, comes in changed, and an item is renamed, found by its old name and offered for a while', async ({
  office,
}) => {
  const page = await office.enter('administrator');
  await goTo(page, 'Beheer');
  await page.getByRole('option', { name: /^Hoe het binnenkwam/ }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als CSV' }).click();
  const csv = await readFile(await (await downloading).path(), 'utf8');
  expect(csv).toContain('code;hoort onder;Nederlands'.toLowerCase());

  await page.getByRole('button', { name: 'Lees een bestand in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lees in: Hoe het binnenkwam' });
  const choose = (text: string) =>
    dialog
      .getByRole('button', { name: 'Bestand' })
      .setInputFiles({ name: 'kanalen.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose('code;nederlands;aan\nFAX;;ja\n');
  await expect(dialog.getByText('de Nederlandse naam ontbreekt.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Verander de lijst' })).toHaveCount(0);
  await expectAccessible(page, 'a list file refused');
  await choose('code;nederlands;aan\nFAX;Fax;ja\nCHT;Chat of WhatsApp;ja\n');
  await expect(dialog.getByText('1 nieuwe regel')).toBeVisible();
  await expectAccessible(page, 'what a list file changes');
  await dialog.getByRole('button', { name: 'Verander de lijst' }).click();
  await expectDone(page, 'De lijst “Hoe het binnenkwam” is veranderd.');

  await page.getByRole('button', { name: 'Verander Fax' }).click();
  const item = page.getByRole('dialog', { name: 'Verander: Fax' });
  await item.getByRole('textbox', { name: 'Naam in het Nederlands' }).fill('Telefax');
  await expect(item.getByRole('checkbox', { name: 'Wie “Fax” typt, vindt deze regel nog' })).toBeChecked();
  await item.getByRole('textbox', { name: 'Te kiezen tot en met' }).fill('1-1-2030');
  await expectAccessible(page, 'an item that is renamed');
  await item.getByRole('button', { name: 'Bewaar de regel' }).click();
  await expectDone(page, '“Telefax” is bewaard.');
  await page
    .getByRole('textbox', { name: 'Zoek in deze lijst' })
    .or(page.getByRole('row', { name: /Telefax/ }))
    .first()
    .waitFor();
  await expect(page.getByRole('row', { name: /Telefax/ })).toContainText('tot en met 1 januari 2030');
});
