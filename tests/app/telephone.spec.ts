import type { Page } from '@playwright/test';
import { expectDone } from './support/just-done.ts';
import { expectPlaces, typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

const story = 'De taxi komt al drie weken te laat. Kees mist daardoor zijn dagbesteding.';

test('telephone takes a call from the first word to the back office', async ({ office }) => {
  const page = await office.enter('telephone');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag, donderdag 19 november');
  await expectPlaces(page, ['Vandaag', 'Termijnen', 'Register', 'Instellingen']);

  await page.getByRole('link', { name: 'Nieuwe melding' }).click();
  await tellStory(page);
  await expect(page.getByText('Bewaard tot en met de laatste letter')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toHaveValue(story);
  await expect(page.getByRole('button', { name: 'Haal Rijnpont Vervoer weg' })).toBeVisible();

  await page.getByRole('button', { name: 'Leg de melding vast' }).click();
  await expect(page.getByText('Kies wat voor melding dit is.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toHaveValue(story);
  await page.getByRole('combobox', { name: 'Wat is het?' }).selectOption('Klacht');
  await page.getByRole('button', { name: 'Leg de melding vast' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2026-00192 Taxi komt te laat');
  await expectDone(page, 'Melding 2026-00192 is vastgelegd');
  await expect(page.getByRole('region', { name: 'Verhaal' }).getByText(story)).toBeVisible();
  const people = page.getByRole('region', { name: 'Mensen' });
  await expect(people.getByText('Ria Brouwer')).toBeVisible();
  await expect(people.getByText('Kees Brouwer')).toBeVisible();
  await expect(people.getByText('Charlois')).toBeVisible();

  await writeNote(page);
  await passOn(page);
});

test('what telephone may not do is absent, also by its address', async ({ office }) => {
  const page = await office.enter('telephone');
  await page.getByRole('link', { name: '2026-00190' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026-00190');
  for (const name of ['Geef aan een collega', 'Naar de overdracht', 'Neem in behandeling']) {
    await expect(page.getByRole('button', { name }).or(page.getByRole('link', { name }))).toHaveCount(0);
  }
  for (const path of ['/signalen', '/evaluatie', '/logboek']) {
    await typeAddress(page, path);
    await expect(page.getByText('Dit hoort niet bij uw rol.')).toBeVisible();
  }
});

/** Types what Ria Brouwer tells about her father, all but what kind of report it is. */
async function tellStory(page: Page) {
  await expect(page.getByRole('textbox', { name: 'Wat vertelt de beller?' })).toBeFocused();
  await page.keyboard.type(story);
  const caller = page.getByRole('region', { name: 'Beller' });
  await caller.getByRole('textbox', { name: 'Naam' }).fill('Ria Brouwer');
  await caller.getByRole('textbox', { name: 'Telefoon' }).fill('06 00 00 12 34');
  await caller.getByRole('combobox', { name: 'Belt als' }).selectOption('Mantelzorger');
  const about = page.getByRole('region', { name: 'Gaat over' });
  await about.getByRole('textbox', { name: 'Naam' }).fill('Kees Brouwer');
  await about.getByRole('textbox', { name: 'Postcode' }).fill('3083 ax');
  await expect(about.getByText('Gebied Charlois')).toBeVisible();
  await expect(about.getByText('Ria Brouwer belt voor Kees Brouwer.')).toBeVisible();
  const matter = page.getByRole('region', { name: 'Waarover' });
  await matter.getByRole('radio', { name: 'Wmo' }).check();
  await matter.getByRole('combobox', { name: 'Over welke organisatie' }).fill('rijnpont');
  await page.getByRole('option', { name: 'Rijnpont Vervoer' }).click();
  await page.keyboard.press('Escape');
  await matter.getByRole('textbox', { name: 'In een paar woorden' }).fill('Taxi komt te laat');
  await matter.getByRole('combobox', { name: 'Onderwerpen' }).fill('te laat of niet opgehaald');
  await page.getByRole('option', { name: 'Te laat of niet opgehaald' }).click();
  await page.keyboard.press('Escape');
}

async function writeNote(page: Page) {
  await page.getByRole('button', { name: 'Notitie', exact: true }).click();
  await page.getByRole('textbox', { name: 'Wat gebeurde er of wat is gezegd?' }).fill('Ria belt morgen terug.');
  await page.getByRole('button', { name: 'Leg de notitie vast' }).click();
  await expect(page.getByRole('region', { name: 'Tijdlijn' }).getByText('Ria belt morgen terug.')).toBeVisible();
}

async function passOn(page: Page) {
  await page.getByRole('button', { name: 'Geef door aan backoffice' }).click();
  await page.getByRole('textbox', { name: 'Wat moet de collega weten?' }).fill('Graag de klachtenprocedure bekijken.');
  await page.getByRole('button', { name: 'Geef door aan backoffice' }).click();
  await expectDone(page, 'Melding 2026-00192 ligt bij de backoffice');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vandaag');
}
