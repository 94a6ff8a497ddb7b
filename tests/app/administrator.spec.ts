import { chooseOwnPassword, confirmBeside } from './support/confirm-beside.ts';
import { givenReport } from './support/given-report.ts';
import { expectDone } from './support/just-done.ts';
import { expectPlaces, goTo, typeAddress } from './support/places.ts';
import { expect, signIn, test } from './support/test.ts';

test('the administrator sets up the office, a list and an account, and never sees a report', async ({ office }) => {
  const { id, number } = await givenReport(office);
  const page = await office.enter('administrator');
  await expectPlaces(page, ['Beheer']);
  await expect(page.getByRole('link', { name: 'Nieuwe melding' })).toHaveCount(0);

  await goTo(page, 'Beheer');
  await page.getByRole('option', { name: /^Het bureau/ }).click();
  await page.getByRole('textbox', { name: 'Telefoonnummer' }).fill('010 000 00 01');
  await page.getByRole('button', { name: 'Bewaar de gegevens' }).click();
  await expectDone(page, 'De gegevens van het bureau zijn bewaard.');

  await page.getByRole('option', { name: /^Organisaties/ }).click();
  await page.getByRole('button', { name: 'Voeg een regel toe' }).click();
  const item = page.getByRole('dialog', { name: 'Nieuw in: Organisaties' });
  await item.getByRole('button', { name: 'Bewaar de regel' }).click();
  await expect(item.getByText('Vul de Nederlandse naam in.')).toBeVisible();
  await item.getByRole('textbox', { name: 'Code', exact: true }).fill('ORG-99');
  await item.getByRole('textbox', { name: 'Naam in het Nederlands' }).fill('Stichting Nieuwe Brug');
  await item.getByRole('textbox', { name: 'Naam in het Engels' }).fill('Stichting Nieuwe Brug');
  await item.getByRole('combobox', { name: 'Soort organisatie' }).selectOption({ index: 1 });
  await item.getByRole('button', { name: 'Bewaar de regel' }).click();
  await expectDone(page, '“Stichting Nieuwe Brug” staat nu in de lijst.');

  await page.getByRole('option', { name: /^Accounts/ }).click();
  await page.getByRole('button', { name: 'Voeg een account toe' }).click();
  const account = page.getByRole('dialog', { name: 'Voeg een account toe' });
  await account.getByRole('textbox', { name: 'Naam', exact: true }).fill('Noor de Haan');
  await expect(account.getByRole('textbox', { name: 'Inlognaam' })).toHaveValue('n.haan');
  await account.getByRole('checkbox', { name: 'Telefoon' }).check();
  await account.getByRole('button', { name: 'Vraag het account aan' }).click();
  const startPassword = await confirmBeside(page, office.passwordOf('back-office'));

  for (const path of ['/register', '/signalen', '/evaluatie', '/logboek', `/melding/${id}`, '/nieuw']) {
    await typeAddress(page, path);
    await expect(page.getByText('Dit hoort niet bij uw rol.').first(), path).toBeVisible();
    await expect(page.getByText(number)).toHaveCount(0);
  }
  const noor = await office.visit();
  await chooseOwnPassword(noor, { user: 'n.haan', startPassword, password: 'zes losse woorden voor noor' });
  await expectPlaces(noor, ['Vandaag', 'Termijnen', 'Register', 'Instellingen']);
});

test('everybody sets the own screen and the own password', async ({ office }) => {
  const page = await office.enter('telephone');
  await goTo(page, 'Instellingen');
  await page.getByRole('radio', { name: 'Donker' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('radio', { name: 'Engels' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await page.getByRole('radio', { name: 'Dutch' }).check();
  await page.getByLabel('Uw wachtwoord van nu', { exact: true }).fill(office.passwordOf('telephone'));
  await page.getByLabel('Uw nieuwe wachtwoord', { exact: true }).fill('zeven nieuwe losse woorden');
  await page.getByRole('button', { name: 'Verander het wachtwoord' }).click();
  await expectDone(page, 'Uw wachtwoord is veranderd. Het oude werkt niet meer.');
  await page.getByRole('button', { name: 'Meld af' }).click();
  await signIn(page, 'marit', 'zeven nieuwe losse woorden');
});
