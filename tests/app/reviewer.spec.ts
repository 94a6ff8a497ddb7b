import { givenReport } from './support/given-report.ts';
import { expectPlaces, goTo, typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('the reviewer reads who did what and has the log checked', async ({ office }) => {
  const { id, number } = await givenReport(office);
  const page = await office.enter('reviewer');
  await expectPlaces(page, ['Controle', 'Logboek', 'Instellingen']);
  await goTo(page, 'Logboek');
  const lines = page.getByRole('table', { name: 'Regels van het logboek' }).getByRole('row');
  await expect(lines.filter({ hasText: 'melding vastgelegd' }).first()).toContainText('Marit Hoekstra');
  const recorded = lines.filter({ hasText: 'melding vastgelegd' }).filter({ hasText: number });
  await expect(recorded.getByTitle(id)).toHaveText(number);
  await expect(recorded.getByTitle('case.register')).toHaveText('melding vastgelegd');
  await expect(page.getByText('Fatma')).toHaveCount(0);

  await page.getByRole('button', { name: 'Controleer het logboek' }).click();
  await expect(page.getByText('Het logboek is heel')).toBeVisible();
  await expect(page.getByText('Er is niets weggehaald of veranderd.')).toBeVisible();

  await typeAddress(page, `/melding/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(number);
  await expect(page.getByText('Dit hoort niet bij uw rol.').first()).toBeVisible();
});
