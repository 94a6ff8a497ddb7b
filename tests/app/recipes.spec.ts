import { readdirSync } from 'node:fs';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { goTo } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('an evaluator writes a recipe with a table of the office, and shows it', async ({ office }) => {
  const page = await office.enter('evaluator');
  await goTo(page, 'Evaluatie');
  await page.getByRole('button', { name: 'Recepten' }).press('Enter');
  await page.getByRole('button', { name: 'Nieuw recept' }).press('Enter');
  await page.getByRole('textbox', { name: 'Naam' }).fill('Voor de raad');
  await page.getByRole('textbox', { name: 'Inleiding (Nederlands)' }).fill('Zo ging het dit kwartaal.');
  await page.getByRole('combobox', { name: 'Voeg een standaardtabel toe' }).selectOption('Soort melding');
  await page.getByRole('button', { name: 'Voeg een eigen tabel toe' }).press('Enter');
  const own = page.getByRole('group', { name: /Tabel 2/ });
  await own.getByRole('textbox', { name: 'Titel (Nederlands)' }).fill('Kanaal en wet');
  await own.getByRole('textbox', { name: 'Titel (Engels)' }).fill('Channel and act');
  await own.getByRole('combobox', { name: 'In de rijen' }).selectOption('Hoe het binnenkwam');
  await expect(page.getByRole('table', { name: 'Kanaal en wet' })).toBeVisible();
  await expectAccessible(page, 'a recipe being written');
  await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor de raad');
  await expect(page.getByText('Zo ging het dit kwartaal.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Kanaal en wet' }).getByRole('columnheader')).not.toHaveCount(0);
  await expectAccessible(page, 'a recipe with its figures');
  await page.getByRole('button', { name: 'Terug naar recepten' }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Deel: Voor de raad' }).press('Enter');
  expect((await download).suggestedFilename()).toBe('voor-de-raad.recept.json');
});

test('back-office makes a file of reports, with a reason, in a folder of its own', async ({ office }) => {
  const folder = temporaryFolder();
  const page = await office.enter('back-office');
  await goTo(page, 'Evaluatie');
  await page.getByRole('button', { name: 'Bestand met meldingen' }).press('Enter');
  const make = page.getByRole('button', { name: /^Maak bestand met/ });
  await make.press('Enter');
  await expect(page.getByText('Schrijf in een zin waarvoor het bestand nodig is.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Waarvoor is het nodig?' }).fill('Voor het jaarverslag');
  await page.getByRole('textbox', { name: 'Map' }).fill(folder.path);
  await expectAccessible(page, 'a file of reports');
  await make.press('Enter');
  await expect(page.getByText(/is klaar, met \d+ melding/).first()).toBeVisible();
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toHaveLength(0);
  folder.remove();
});
