import { join } from 'node:path';
import { secretsInKeychain } from '../../main/electron/secrets-in-keychain.ts';
import { keychainStandIn } from '../support/keychain-stand-in.ts';
import { pressAt, typeAt } from './support/by-keyboard.ts';
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
  await typeAt(page, page.getByRole('textbox', { name: 'Inlognaam van de collega' }), 'joris');
  await typeAt(page, page.getByLabel('Wachtwoord van de collega', { exact: true }), office.passwordOf('back-office'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /^Het bureau/ })).toBeVisible();
});

test('a forgotten password and a leaver: asked, confirmed, off at once; then a new key with a new paper', async ({
  office,
}) => {
  const page = await office.enter('administrator');
  await goTo(page, 'Beheer');
  await pressAt(page, page.getByRole('option', { name: /^Het bureau/ }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await pressAt(page, page.getByRole('button', { name: 'Nieuw wachtwoord voor Marit Hoekstra' }));
  await pressAt(page, page.getByRole('button', { name: 'Vraag een nieuw wachtwoord aan' }));
  const startPassword = await confirmBeside(page, office.passwordOf('back-office'));
  const marit = await office.visit();
  await chooseOwnPassword(marit, { user: 'marit', startPassword, password: 'acht heel eigen woorden hier' });

  await pressAt(page, page.getByRole('button', { name: 'Zet uit: Samira Belkadi' }));
  // What cannot be undone begins at the way back.
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Laat het account aan' })).toBeFocused();
  await pressAt(page, page.getByRole('dialog').getByRole('button', { name: 'Zet uit: Samira Belkadi' }));
  await expectDone(page, 'Samira Belkadi kan zich niet meer aanmelden.');
  await expectAccessible(page, 'the accounts');

  const desk = await office.visit();
  await signIn(desk, 'joris', office.passwordOf('back-office'));
  await goTo(desk, 'Instellingen');
  await expect(desk.getByText('Uit dienst met de sleutel: Samira Belkadi')).toBeVisible();
  await pressAt(desk, desk.getByRole('button', { name: 'Maak een nieuwe sleutel' }));
  await expect(desk.getByLabel('Typ uw wachtwoord', { exact: true })).toBeFocused();
  await desk.keyboard.type('niet mijn wachtwoord');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Dit is niet uw wachtwoord van nu.')).toBeVisible();
  await typeAt(desk, desk.getByLabel('Typ uw wachtwoord', { exact: true }), office.passwordOf('back-office'));
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
  await pressAt(page, page.getByRole('button', { name: 'Stel de tweede stap in' }));
  await setUpSecondStep(page, office.host.clock, office.passwordOf('telephone'));
  await expect(page.getByText('De tweede stap staat aan. Bij het aanmelden')).toBeVisible();
  await pressAt(page, page.getByRole('button', { name: 'Zet de tweede stap uit' }));
  await expect(page.getByLabel('Typ uw wachtwoord', { exact: true })).toBeFocused();
  await page.keyboard.type(office.passwordOf('telephone'));
  await page.keyboard.press('Enter');
  await expectDone(page, 'De tweede stap staat uit.');
});

test('an account tied to this computer: explained, with the paper, by keyboard; elsewhere it says what to do', async ({
  office,
}) => {
  const keychain = keychainStandIn();
  const secrets = secretsInKeychain({ keychain, platform: 'linux', folder: join(office.folder, '../keychain') });
  office.host.deviceSecrets = secrets;
  const page = await office.enter('telephone');
  await goTo(page, 'Instellingen');
  await pressAt(page, page.getByRole('button', { name: 'Bind mijn account aan deze computer' }));
  await expect(page.getByText('Gaat deze computer stuk?')).toBeVisible();
  await expect(page.getByLabel('Typ uw wachtwoord', { exact: true })).toBeFocused();
  await page.keyboard.type(office.passwordOf('telephone'));
  await typeAt(page, page.getByRole('textbox', { name: 'Herstelsleutel' }), '0000-0000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deze herstelsleutel klopt niet.')).toBeVisible();
  await expectAccessible(page, 'tying an account, with a wrong paper');
  await page.getByRole('textbox', { name: 'Herstelsleutel' }).fill(office.recoveryKey);
  await page.keyboard.press('Enter');
  await expectDone(page, 'Uw account opent vanaf nu alleen op deze computer.');
  const untie = page.getByRole('button', { name: 'Maak mijn account los van deze computer' });
  await expect(untie).toBeFocused();
  await expectAccessible(page, 'an account tied to this computer');

  // A window of a host that keeps no secrets, as the browser's: it does not say whether the password was right.
  office.host.deviceSecrets = null;
  const elsewhere = await office.visit();
  await elsewhere.getByRole('textbox', { name: 'Inlognaam' }).fill('marit');
  await elsewhere.getByLabel('Wachtwoord', { exact: true }).fill('welk woord dan ook hier');
  await elsewhere.keyboard.press('Enter');
  await expect(elsewhere.getByText('Dit account opent alleen op de computer waar dat is ingesteld.')).toBeVisible();
  await expectAccessible(elsewhere, 'an account that is tied to another computer');

  office.host.deviceSecrets = secrets;
  await page.keyboard.press('Enter');
  await page.keyboard.type(office.passwordOf('telephone'));
  await page.keyboard.press('Enter');
  await expectDone(page, 'Uw account opent weer op elke computer met dit register.');
});
