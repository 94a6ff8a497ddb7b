import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectDone } from './support/just-done.ts';
import { goTo } from './support/places.ts';
import { expect, test } from './support/test.ts';

/** An old list as another system writes it: its own headings, its own words, and a row that cannot be. */
const oldList = [
  'Zaaknummer;Datum melding;Bron;Naam;Omschrijving;Zorgaanbieder;Afgehandeld op',
  'A-1;2-3-2026;Telefonisch;Ans Voorbeeld;Wacht al weken op de aangevraagde zwaluwstoel;Zorg Voorbeeldstad;',
  'A-2;3-3-2026;Per brief;;Niemand belde terug over de zwaluwstoel;Zorg Voorbeeldstad;10-4-2026',
  'A-3;31-2-2026;Telefonisch;;Deze dag is er niet;Zorg Voorbeeldstad;',
].join('\r\n');

const mended = oldList.replace('31-2-2026', '28-2-2026');

async function choose(page: Page, text: string, name = 'oude lijst.csv') {
  await page
    .getByRole('button', { name: 'Bestand' })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

/** Goes with Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The focus does not get there');
}

async function press(page: Page, name: string | RegExp) {
  const button = page.getByRole('button', { name });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

async function pick(page: Page, label: string | RegExp, option: string) {
  const select = page.getByRole('combobox', { name: label, exact: typeof label === 'string' });
  await tabTo(page, select);
  await page.keyboard.press('Home');
  const chosen = select.locator('option:checked');
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await chosen.textContent())?.startsWith(option)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${option} is not to be chosen`);
}

test('an old list is laid out, checked, mended, read in and taken out again, by keyboard', async ({ office }) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Register');
  await page.getByRole('link', { name: 'Lees een oude lijst in' }).press('Enter');
  await expect(page.getByText('Er is nog geen lijst ingelezen.')).toBeVisible();
  await expectAccessible(page, 'choosing a file');

  await choose(page, oldList);
  await expect(page.getByRole('combobox', { name: 'Dag van ontvangst' })).toHaveValue('column:Datum melding');
  await expect(page.getByRole('combobox', { name: 'Verhaal' })).toHaveValue('column:Omschrijving');
  await expect(page.getByText('bijvoorbeeld “2-3-2026”')).toBeVisible();
  await pick(page, 'Soort melding', 'overal dezelfde waarde');
  await pick(page, 'Waarde voor Soort melding', 'Signaal');
  await press(page, 'Controleer de lijst');
  await expect(page.getByText('3 rijen kloppen niet')).toBeVisible();
  await expectAccessible(page, 'rows refused');

  await pick(page, '“Telefonisch” bij Kanaal', 'Telefoon');
  await pick(page, '“Per brief” bij Kanaal', 'Brief');
  await expect(page.getByText('U veranderde de indeling.')).toBeVisible();
  await press(page, 'Controleer opnieuw');
  await expect(page.getByText('1 rij klopt niet')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Geweigerde rijen' })).toContainText('“31-2-2026” is geen dag');
  await expect(page.getByRole('rowheader', { name: '4', exact: true })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await press(page, 'Bewaar de lijst als CSV');
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file).toContain('31-2-2026');
  await expect(page.getByRole('button', { name: /Lees .* in$/ })).toHaveCount(0);

  const name = page.getByRole('textbox', { name: 'Naam voor deze indeling' });
  await tabTo(page, name);
  await page.keyboard.type('Oud systeem');
  await press(page, 'Bewaar de indeling');
  await expectDone(page, 'De indeling “Oud systeem” is bewaard.');

  await press(page, 'Kies een ander bestand');
  await choose(page, mended);
  await pick(page, 'Bewaarde indeling', 'Oud systeem');
  await press(page, 'Controleer de lijst');
  await expect(page.getByText('Alle rijen kloppen')).toBeVisible();
  await expectAccessible(page, 'all rows right');
  await press(page, 'Lees 3 meldingen in');
  await expectDone(page, '3 meldingen zijn ingelezen.');
  await expectAccessible(page, 'read in');

  await goTo(page, 'Register');
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('zwaluwstoel');
  await expect(page.getByText(/^2 van /)).toBeVisible();

  await page.getByRole('link', { name: 'Lees een oude lijst in' }).press('Enter');
  await press(page, 'Haal terug: oude lijst.csv');
  const dialog = page.getByRole('dialog', { name: '3 meldingen uit het register halen?' });
  await expectAccessible(page, 'asked before taking out');
  await dialog.getByRole('button', { name: 'Haal ze eruit' }).press('Enter');
  await expectDone(page, '3 meldingen zijn teruggehaald.');
  await expect(page.getByText('teruggehaald', { exact: true })).toBeVisible();
  await goTo(page, 'Register');
  await expect(page.getByText(/^0 van /)).toBeVisible();
});

test('a file that is no table is refused with why, and another can be chosen', async ({ office }) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Register');
  await page.getByRole('link', { name: 'Lees een oude lijst in' }).click();
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);
  await page
    .getByRole('button', { name: 'Bestand' })
    .setInputFiles({ name: 'foto.xlsx', mimeType: 'image/png', buffer: picture });
  await expect(page.getByRole('alert')).toContainText('Wij lezen foto.xlsx niet: dit is geen CSV of XLSX.');
  await choose(page, mended, 'goed.csv');
});

test('who takes telephone calls reads no lists in', async ({ office }) => {
  const page = await office.enter('telephone');
  await goTo(page, 'Register');
  await expect(page.getByRole('heading', { level: 1, name: /^Register/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lees een oude lijst in' })).toHaveCount(0);
});
