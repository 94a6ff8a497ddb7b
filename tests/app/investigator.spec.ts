import { pressAt, typeAt } from './support/by-keyboard.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenCheckedReport, givenHandedOverReport } from './support/given-report.ts';
import { expectDone } from './support/just-done.ts';
import { expectPlaces, typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('the investigator takes a report into handling, notes a step, judges each subject and closes', async ({
  office,
}) => {
  const { number } = await givenHandedOverReport(office);
  const page = await office.enter('investigator');
  await expectPlaces(page, ['Vandaag', 'Termijnen', 'Register', 'Signalen', 'Instellingen']);
  await page.getByRole('link', { name: number }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);

  await page.getByRole('button', { name: 'Neem in behandeling' }).click();
  await page.getByRole('button', { name: 'Neem in behandeling' }).click();
  await expectDone(page, 'U behandelt deze melding nu');

  await page.getByRole('button', { name: 'Notitie', exact: true }).click();
  await page.getByRole('textbox', { name: 'Wat gebeurde er of wat is gezegd?' }).fill('De gemeente gaf haar kant.');
  await page.getByRole('radio', { name: 'Stap in het onderzoek' }).check();
  await page.getByRole('button', { name: 'Leg de notitie vast' }).click();
  await expect(page.getByRole('region', { name: 'Tijdlijn' }).getByText('De gemeente gaf haar kant.')).toBeVisible();

  await page.getByRole('button', { name: 'Geef een oordeel: Melding of aanvraag niet opgepakt' }).click();
  await page.getByRole('radio', { name: 'Niet behoorlijk', exact: true }).check();
  await expect(page.getByRole('button', { name: 'Haal Voortvarendheid weg' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Welke norm is geschonden?' }).fill('motivering');
  await page.getByRole('option', { name: 'Goede motivering' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Toelichting' }).fill('Acht weken was te lang.');
  await page.getByRole('button', { name: 'Geef een oordeel', exact: true }).click();
  await expectDone(page, 'Het oordeel is vastgelegd');

  await page.getByRole('button', { name: 'Sluit de melding' }).click();
  await page.getByRole('button', { name: 'Sluit de melding' }).click();
  await expect(page.getByText('Kies hoe het afliep.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Hoe liep het af?' }).selectOption({ index: 1 });
  await page.getByRole('checkbox', { name: 'Aanbeveling gedaan' }).check();
  await page.getByRole('button', { name: 'Sluit de melding' }).click();
  await expectDone(page, `Melding ${number} is gesloten`);

  // Months later the organisation answers the recommendation: by keyboard, first without an answer.
  const act = page.getByRole('button', { name: 'Leg vast of de aanbeveling is opgevolgd' });
  await pressAt(page, act);
  const form = page.getByRole('form', { name: 'Leg vast of de aanbeveling is opgevolgd' });
  await expect(form.getByRole('radio', { name: 'Ja' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByText('Kies of de aanbeveling is opgevolgd.')).toBeVisible();
  await expectAccessible(page, 'whether a recommendation was followed');
  await page.keyboard.press('d');
  await typeAt(page, form.getByRole('textbox', { name: 'Wanneer hoorden wij dat?' }), '18-11-2026');
  await typeAt(page, form.getByRole('textbox', { name: 'Wat schreef de organisatie?' }), 'De werkwijze is aangepast.');
  await pressAt(page, form.getByRole('button', { name: 'Leg vast of de aanbeveling is opgevolgd' }));
  await expect(form.getByText('Kies een dag vanaf het sluiten van de melding tot en met vandaag.')).toBeVisible();
  await typeAt(page, form.getByRole('textbox', { name: 'Wanneer hoorden wij dat?' }), '19-11-2026');
  await page.keyboard.press('Enter');
  await expectDone(page, 'Het antwoord op de aanbeveling is vastgelegd');
  await expect(page.getByRole('region', { name: 'Tijdlijn' }).getByText('Aanbeveling: deels opgevolgd')).toBeVisible();
  await expect(act).toBeFocused();
});

test('a report that was not sent in is not there for the investigator', async ({ office }) => {
  const { id, number } = await givenCheckedReport(office);
  const page = await office.enter('investigator');
  await typeAddress(page, `/melding/${id}`);
  await expect(page.getByText('Deze melding is er niet voor u')).toBeVisible();
  await typeAddress(page, '/register');
  await page.getByRole('textbox', { name: 'Zoek in het register' }).fill(number);
  await expect(page.getByText(`Geen meldingen gevonden met “${number}”.`)).toBeVisible();
  await typeAddress(page, '/evaluatie');
  await expect(page.getByText('Dit hoort niet bij uw rol.')).toBeVisible();
});
