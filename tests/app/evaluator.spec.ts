import { givenReport } from './support/given-report.ts';
import { expectPlaces, goTo, typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('the evaluator sees figures and signals, and never a report', async ({ office }) => {
  const { id, number } = await givenReport(office);
  const page = await office.enter('evaluator');
  await expectPlaces(page, ['Signalen', 'Evaluatie', 'Instellingen']);
  await expect(page.getByRole('link', { name: 'Nieuwe melding' })).toHaveCount(0);

  await goTo(page, 'Evaluatie');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evaluatie, derde kwartaal 2026');
  await expect(page.getByRole('button', { name: /^Exporteer \d/ })).toBeVisible();

  await goTo(page, 'Signalen');
  await page.getByRole('option', { name: 'Rijnpont Vervoer' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Te laat of niet opgehaald' })).toBeVisible();
  await expect(page.getByText(/2026-\d{5}/)).toHaveCount(0);
  for (const act of ['Neem in onderzoek', 'Bevestig het signaal', 'Wijs af met reden', 'Zoek nu naar signalen']) {
    await expect(page.getByRole('button', { name: act })).toHaveCount(0);
  }

  for (const path of ['/register', `/melding/${id}`, `/melding/${id}/overdracht`, '/logboek', '/nieuw']) {
    await typeAddress(page, path);
    await expect(page.getByText('Dit hoort niet bij uw rol.').first(), path).toBeVisible();
    await expect(page.getByText(number)).toHaveCount(0);
    await expect(page.getByText('Fatma')).toHaveCount(0);
  }
});
