import { chooseOwnPassword, confirmBeside } from './support/confirm-beside.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectDone } from './support/just-done.ts';
import { goTo } from './support/places.ts';
import { setUpSecondStep } from './support/second-step.ts';
import { expect, signIn, test } from './support/test.ts';

test.use({ beginning: 'empty' });

test('an administrator alone sees accounts; a colleague with the key opens the register beside him', async ({
  office,
}) => {
  const page = await office.visit();
  await signIn(page, 'anouk', office.passwordOf('administrator'));
  await goTo(page, 'Instellingen');
  await expect(page.getByRole('heading', { name: 'Het register is nog dicht' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Accounts' }).getByRole('row')).toHaveCount(7);
  await expectAccessible(page, 'the register is closed');
  await page.getByRole('textbox', { name: 'Inlognaam van de collega' }).fill('joris');
  await page.getByLabel('Wachtwoord van de collega', { exact: true }).fill(office.passwordOf('back-office'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /^Het bureau/ })).toBeVisible();
});

test('a forgotten password and a leaver: asked, confirmed, off at once; then a new key with a new paper', async ({
  office,
}) => {
  const page = await office.enter('administrator');
  await goTo(page, 'Beheer');
  await page.getByRole('option', { name: /^Accounts/ }).click();
  await page.getByRole('button', { name: 'Nieuw wachtwoord voor Marit Hoekstra' }).click();
  await page.getByRole('button', { name: 'Vraag een nieuw wachtwoord aan' }).click();
  const startPassword = await confirmBeside(page, office.passwordOf('back-office'));
  const marit = await office.visit();
  await chooseOwnPassword(marit, { user: 'marit', startPassword, password: 'acht heel eigen woorden hier' });

  await page.getByRole('button', { name: 'Zet uit: Samira Belkadi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zet uit: Samira Belkadi' }).click();
  await expectDone(page, 'Samira Belkadi kan zich niet meer aanmelden.');
  await expectAccessible(page, 'the accounts');

  const desk = await office.visit();
  await signIn(desk, 'joris', office.passwordOf('back-office'));
  await goTo(desk, 'Instellingen');
  await expect(desk.getByText('Uit dienst met de sleutel: Samira Belkadi')).toBeVisible();
  await desk.getByRole('button', { name: 'Maak een nieuwe sleutel' }).click();
  await desk.getByLabel('Typ uw wachtwoord', { exact: true }).fill(office.passwordOf('back-office'));
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Het register heeft een nieuwe sleutel.')).toBeVisible({ timeout: 30_000 });
  await expect(desk.locator('.recovery-key')).not.toHaveText(office.recoveryKey);
  await expect(desk.getByText('Uit dienst met de sleutel')).toHaveCount(0);
  await expectAccessible(desk, 'the new paper');
  await goTo(marit, 'Register');
  await expect(marit.getByRole('heading', { level: 1 })).toBeVisible();
});

test('everybody sets up a second step of his own, and switches it off where the office lets him', async ({
  office,
}) => {
  const page = await office.enter('telephone');
  await goTo(page, 'Instellingen');
  await page.getByRole('button', { name: 'Stel de tweede stap in' }).click();
  await setUpSecondStep(page, office.passwordOf('telephone'), office.host.clock);
  await expect(page.getByText('De tweede stap staat aan. Bij het aanmelden')).toBeVisible();
  await page.getByRole('button', { name: 'Zet de tweede stap uit' }).click();
  await page.getByLabel('Typ uw wachtwoord', { exact: true }).fill(office.passwordOf('telephone'));
  await page.keyboard.press('Enter');
  await expectDone(page, 'De tweede stap staat uit.');
});
