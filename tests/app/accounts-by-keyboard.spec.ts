import type { Page } from '@playwright/test';
import { pressAt, signInByKeys, tabTo, typeAt } from './support/by-keyboard.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { codeOf } from './support/second-step.ts';
import { expect, type Office, test } from './support/test.ts';

/** What a new office goes through with its accounts, without a mouse, in one register. */
test.use({ beginning: 'nothing' });

const marit = { user: 'm.hoekstra', password: 'vier losse woorden hier' };
const anouk = { user: 'a.wit', password: 'vijf heel andere woorden' };
const own = 'zes losse woorden voor noor';

test('two begin a register; a colleague comes, loses her telephone, types wrong passwords and leaves on her last day', async ({
  office,
}) => {
  const page = await office.visit();
  await beginWithTwo(page);
  const key = await setUpSecondStep(page, office);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag, donderdag 19 november');

  const desk = await office.visit();
  await signInByKeys(desk, anouk.user, anouk.password);
  await setUpSecondStep(desk, office);
  await askForNoor(desk);
  const first = await confirmBeside(desk, codeOf(key, office.host.clock));

  const noor = await office.visit();
  await signInByKeys(noor, 'n.haan', first);
  await chooseOwnPassword(noor);
  await setUpSecondStep(noor, office);
  await expectAccessible(noor, 'inside after all was set');

  // Her telephone is lost: she is asked for a code, and the administrator asks for a new password.
  const lost = await office.visit();
  await signInByKeys(lost, 'n.haan', own);
  await expect(lost.getByRole('textbox', { name: 'Code van uw telefoon' })).toBeFocused();
  await expect(lost.getByText('Telefoon kwijt? Vraag de beheerder om een nieuw wachtwoord.')).toBeVisible();
  await pressAt(desk, desk.getByRole('button', { name: 'Nieuw wachtwoord voor Noor de Haan' }));
  await pressAt(desk, desk.getByRole('button', { name: 'Vraag een nieuw wachtwoord aan' }));
  const second = await confirmBeside(desk, codeOf(key, office.host.clock, 1));
  const again = await office.visit();
  await signInByKeys(again, 'n.haan', second);
  await chooseOwnPassword(again);
  await setUpSecondStep(again, office);
});

test('wrong passwords make one wait; whoever is past his last day hears so', async ({ office }) => {
  const page = await office.visit();
  await beginWithTwo(page);
  const key = await setUpSecondStep(page, office);
  const desk = await office.visit();
  await signInByKeys(desk, anouk.user, anouk.password);
  await setUpSecondStep(desk, office);
  await askForNoor(desk);
  const first = await confirmBeside(desk, codeOf(key, office.host.clock));

  await pressAt(desk, desk.getByRole('button', { name: 'Verander Noor de Haan' }));
  await typeAt(desk, desk.getByRole('textbox', { name: 'Laatste dag' }), '18-11-2026');
  await pressAt(desk, desk.getByRole('button', { name: 'Vraag de verandering aan' }));
  await confirmWithoutPassword(desk, codeOf(key, office.host.clock, 1));
  await expect(desk.getByText('einddatum voorbij')).toBeVisible();
  const noor = await office.visit();
  await signInByKeys(noor, 'n.haan', first);
  await expect(noor.getByText(/einddatum|laatste dag/).first()).toBeVisible();

  // The office goes on while somebody guesses at the other window.
  const guessed = await office.visit();
  await signInByKeys(guessed, anouk.user, 'geraden');
  const wait = guessed.getByText(/^Dat was te vaak een verkeerd wachtwoord\. Wacht nog/);
  for (let tried = 0; tried < 15 && (await wait.count()) === 0; tried += 1) {
    const answered = guessed.waitForResponse((response) => response.url().includes('signIn'));
    await typeAt(guessed, guessed.getByLabel('Wachtwoord', { exact: true }), `geraden ${tried}`);
    await guessed.keyboard.press('Enter');
    await answered;
  }
  await expect(wait).toBeVisible();
  await expectAccessible(guessed, 'wait');
});

/** The first start: a key holder, and a colleague who administers. */
async function beginWithTwo(page: Page): Promise<void> {
  await pressAt(page, page.getByRole('button', { name: 'Begin een nieuw register' }));
  await expect(page.getByRole('textbox', { name: 'Naam van het bureau' })).toBeFocused();
  // What is missing is said, and the focus goes to the first of it.
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vul de naam van het bureau in.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Naam van het bureau' })).toBeFocused();
  await page.keyboard.type('Meldpunt Voorbeeldstad');
  await typeAt(page, page.getByRole('textbox', { name: 'Uw naam' }), 'Marit Hoekstra');
  await typeAt(page, page.getByLabel('Wachtwoord', { exact: true }), marit.password);
  await pressAt(page, page.getByRole('radio', { name: /^Een collega/ }), 'Space');
  await typeAt(page, page.getByRole('textbox', { name: 'Naam van de beheerder', exact: true }), 'Anouk de Wit');
  await typeAt(page, page.getByLabel('Wachtwoord van de beheerder', { exact: true }), anouk.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bewaar de herstelsleutel' })).toBeVisible();
  await pressAt(page, page.getByRole('button', { name: 'Ik heb de sleutel bewaard. Open het register' }));
}

/** Sets up the second step as it is asked after coming in, with the code of the half minute before; answers the secret. */
async function setUpSecondStep(page: Page, office: Office): Promise<string> {
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Code van uw telefoon' })).toBeFocused();
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? '';
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deze code klopt niet, of is al gebruikt.')).toBeVisible();
  await typeAt(
    page,
    page.getByRole('textbox', { name: 'Code van uw telefoon' }),
    codeOf(secret, office.host.clock, -1),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  return secret;
}

async function askForNoor(page: Page): Promise<void> {
  await pressAt(page, page.getByRole('link', { name: 'Beheer' }));
  await pressAt(page, page.getByRole('option', { name: /^Het bureau/ }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await pressAt(page, page.getByRole('button', { name: 'Voeg een account toe' }));
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toBeFocused();
  await page.keyboard.type('Noor de Haan');
  await pressAt(page, page.getByRole('checkbox', { name: /^Telefoon/ }), 'Space');
  await pressAt(page, page.getByRole('button', { name: 'Vraag het account aan' }));
}

/** Marit confirms at the administrator's screen, with her own code; answers the first password. */
async function confirmBeside(page: Page, code: string): Promise<string> {
  await typeHelper(page, code);
  await expect(page.getByRole('dialog', { name: 'Het eerste wachtwoord van Noor de Haan' })).toBeVisible();
  const password = (await page.locator('.start-password').textContent()) ?? '';
  await tabTo(page, page.getByRole('button', { name: 'Ik heb het doorgegeven' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return password;
}

async function confirmWithoutPassword(page: Page, code: string): Promise<void> {
  await typeHelper(page, code);
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function typeHelper(page: Page, code: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Bevestig met uw sleutel' });
  await typeAt(page, dialog.getByRole('textbox', { name: 'Inlognaam van de collega' }), marit.user);
  await typeAt(page, dialog.getByLabel('Wachtwoord van de collega', { exact: true }), marit.password);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Code van uw telefoon' })).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

async function chooseOwnPassword(page: Page): Promise<void> {
  await expect(page.getByLabel('Nieuw wachtwoord', { exact: true })).toBeFocused();
  await page.keyboard.type('kort');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dit wachtwoord is te kort.')).toBeVisible();
  await typeAt(page, page.getByLabel('Nieuw wachtwoord', { exact: true }), own);
  await page.keyboard.press('Enter');
}
