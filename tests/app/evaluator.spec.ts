import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenReport } from './support/given-report.ts';
import { expectPlaces, goTo, typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('the evaluator sees figures, and never a report or the dossier of a signal', async ({ office }) => {
  const { id, number } = await givenReport(office);
  const page = await office.enter('evaluator');
  await expectPlaces(page, ['Evaluatie', 'Instellingen']);
  await expect(page.getByRole('link', { name: 'Nieuwe melding' })).toHaveCount(0);

  await goTo(page, 'Evaluatie');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evaluatie, derde kwartaal 2026');
  await expect(page.getByRole('button', { name: /^Exporteer \d/ })).toBeVisible();

  for (const path of ['/register', '/signalen', `/melding/${id}`, `/melding/${id}/overdracht`, '/logboek', '/nieuw']) {
    await typeAddress(page, path);
    await expect(page.getByText('Dit hoort niet bij uw rol.').first(), path).toBeVisible();
    await expect(page.getByText(number)).toHaveCount(0);
    await expect(page.getByText('Fatma')).toHaveCount(0);
  }
});

test('the evaluator chooses whole months of his own, and cannot ask for a day', async ({ office }) => {
  const page = await office.enter('evaluator');
  await goTo(page, 'Evaluatie');
  await page.getByRole('button', { name: 'Andere periode' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Eigen maanden' }).check({ force: true });
  await dialog.getByRole('combobox', { name: 'Eerste maand' }).selectOption({ label: 'februari 2026' });
  await dialog.getByRole('combobox', { name: 'Laatste maand' }).selectOption({ label: 'juni 2026' });
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page, 'months of his own');
  await dialog.getByRole('button', { name: 'Toon deze periode' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evaluatie, eigen periode');
  await expect(page.getByText(/1 februari.*30 juni/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Exporteer \d/ })).toBeVisible();
});

test('the evaluator looks at one act and one area, by keyboard alone, and is told what no table crosses', async ({
  office,
}) => {
  const page = await office.enter('evaluator');
  await goTo(page, 'Evaluatie');
  await chooseYear(page);
  await expect(page.getByRole('img', { name: 'Verloop per maand' })).toBeVisible();

  const filters = page.getByRole('region', { name: 'Kijk alleen naar' });
  await filters.getByRole('combobox', { name: 'Wet' }).selectOption('Wmo');
  await expect(page.getByRole('main').getByText(/^U ziet alleen meldingen met: Wmo/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^U ziet alleen meldingen met: Wmo/ })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Onderwerpen' })).toHaveCount(0);
  await page.getByRole('button', { name: 'tabel: Waar' }).press('Enter');
  await expect(page.getByRole('table', { name: 'Waar' }).getByRole('row', { name: /Delfshaven/ })).toBeVisible();
  await expectAccessible(page, 'one act');

  await filters.getByRole('combobox', { name: 'Gebied' }).selectOption('Delfshaven');
  await expect(page.getByRole('main').getByText(/^Voor Wmo en Delfshaven samen is er één getal/)).toBeVisible();
  await filters.getByRole('combobox', { name: 'Organisatie' }).selectOption({ index: 1 });
  await expect(page.getByRole('main').getByText('Voor deze keuze samen is er geen tabel.')).toBeVisible();
  await page.getByRole('button', { name: 'Toon weer alles' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Onderwerpen' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
});

test('the back office opens the reports behind a figure', async ({ office }) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Evaluatie');
  await chooseYear(page);
  const received = page.getByRole('definition').getByRole('link', { name: /toon deze meldingen$/ });
  const count = (await received.innerText()).trim();
  await received.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Register');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(count);
});

async function chooseYear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Andere periode' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Jaar', exact: true }).check({ force: true });
  await dialog.getByRole('combobox', { name: 'Welke periode' }).selectOption('heel 2025');
  await dialog.getByRole('button', { name: 'Toon deze periode' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evaluatie, heel 2025');
}
