import { granted } from '../support/granted.ts';
import { givenReport } from './support/given-report.ts';
import { goTo, typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('two windows at one report: the second sees who changed it, and keeps what was typed', async ({ office }) => {
  const { id } = await givenReport(office);
  const joris = await office.enter('back-office');
  await typeAddress(joris, `/melding/${id}`);
  await joris.getByRole('button', { name: 'Notitie', exact: true }).click();
  await joris.getByRole('textbox', { name: 'Wat gebeurde er of wat is gezegd?' }).fill('Joris schrijft dit.');

  const marit = await office.enter('telephone');
  await typeAddress(marit, `/melding/${id}`);
  await marit.getByRole('button', { name: 'Notitie', exact: true }).click();
  await marit.getByRole('textbox', { name: 'Wat gebeurde er of wat is gezegd?' }).fill('Marit was eerder.');
  await marit.getByRole('button', { name: 'Leg de notitie vast' }).click();
  await expect(marit.getByRole('region', { name: 'Tijdlijn' }).getByText('Marit was eerder.')).toBeVisible();

  await joris.getByRole('button', { name: 'Leg de notitie vast' }).click();
  await expect(joris.getByText('Marit Hoekstra heeft dit intussen veranderd.')).toBeVisible();
  await expect(joris.getByRole('textbox', { name: 'Wat gebeurde er of wat is gezegd?' })).toHaveValue(
    'Joris schrijft dit.',
  );
  await expect(joris.getByRole('region', { name: 'Tijdlijn' }).getByText('Marit was eerder.')).toBeVisible();
  await joris.getByRole('button', { name: 'Leg de notitie vast' }).click();
  await expect(joris.getByRole('region', { name: 'Tijdlijn' }).getByText('Joris schrijft dit.')).toBeVisible();
});

test('another window of the same host is for another account', async ({ office }) => {
  const page = await office.enter('telephone');
  await page.getByRole('button', { name: 'Nog een venster' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nog een venster' });
  const opening = page.context().waitForEvent('page');
  await dialog.getByRole('link', { name: 'Open het venster' }).click();
  const other = await opening;
  await expect(other.getByRole('heading', { name: 'Meld u aan' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toHaveCount(1);
});

test('the screen speaks English and Dutch again', async ({ office }) => {
  const page = await office.enter('back-office');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Zoek of doe' }).fill('Engels');
  await page.getByRole('option', { name: 'Zet het scherm in het Engels' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today, Thursday 19 November');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today, Thursday 19 November');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or do' }).fill('Dutch');
  await page.getByRole('option', { name: 'Show the screen in Dutch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag, donderdag 19 november');
});

test('a window that is left alone locks, and what was typed is there again', async ({ office }) => {
  const administrator = await office.client('administrator');
  const { folder: _, ...settings } = granted(await administrator.office.show({}));
  granted(await administrator.office.save({ ...settings, idleMinutes: 1 }));
  const page = await office.enter('telephone');
  await page.getByRole('link', { name: 'Nieuwe melding' }).click();
  await page.getByRole('textbox', { name: 'Wat vertelt de beller?' }).fill('Zij belt over de rolstoel.');
  await page.clock.fastForward('01:10');
  await expect(page.getByRole('heading', { name: 'Het register is op slot' })).toBeVisible();
  await expect(page.getByText('Vergrendeld om 14.31 uur, na 1 minuut stilte.')).toBeVisible();
  await expect(page.getByText('rolstoel')).toBeHidden();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(office.passwordOf('telephone'));
  await page.getByRole('button', { name: 'Open het register' }).click();
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toHaveValue('Zij belt over de rolstoel.');
  await expect(page.getByRole('combobox', { name: 'Onderwerpen' })).toBeVisible();
  await goTo(page, 'Vandaag');
});
