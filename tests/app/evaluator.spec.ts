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
