import type { Page } from '@playwright/test';
import { pressAt, signInByKeys, tabTo, typeAt } from './support/by-keyboard.ts';
import { goTo } from './support/places.ts';
import { codeOf, setUpSecondStep } from './support/second-step.ts';
import { expect, test } from './support/test.ts';

test.use({ beginning: 'nothing' });

const password = 'vier losse woorden hier';

test('a new register gives its recovery key once, and opens with it when the password is lost', async ({ office }) => {
  const page = await office.visit();
  const key = await beginRegister(page);
  await pressAt(page, page.getByRole('button', { name: 'Ik heb de sleutel bewaard. Open het register' }));
  await setUpSecondStep(page, office.host.clock);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag, donderdag 19 november');
  await expect(page.getByRole('region', { name: 'Nog in te richten' })).toContainText('het adres van het bureau');
  await expect(page.getByText(key)).toHaveCount(0);

  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Het register is op slot' })).toBeVisible();
  await expect(page.getByText('Marit Hoekstra', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused();
  await page.keyboard.type('niet het goede woord');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dit wachtwoord klopt niet.')).toBeVisible();
  await typeAt(page, page.getByLabel('Wachtwoord', { exact: true }), password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag, donderdag 19 november');

  await pressAt(page, page.getByRole('button', { name: 'Meld af' }));
  await recover(page, { key, password: 'vijf heel andere woorden nu' });
  // The paper is the top of all ways in: the second step is set up anew after it.
  const again = 'vijf heel andere woorden nu';
  const secret = await setUpSecondStep(page, office.host.clock);
  await pressAt(page, page.getByRole('button', { name: 'Meld af' }));
  await signInByKeys(page, 'm.hoekstra', again);
  const code = page.getByRole('textbox', { name: 'Code van uw telefoon' });
  await code.fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deze code klopt niet, of is al gebruikt.')).toBeVisible();
  await code.fill(codeOf(secret, office.host.clock, 1));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
});

test('the practice register opens for each role with what is shown once', async ({ office }) => {
  const page = await office.visit();
  await page.getByRole('button', { name: 'Maak een proefregister met voorbeelden' }).click();
  const accounts = page.getByRole('table', { name: 'Accounts' });
  await expect(accounts.getByRole('row')).toHaveCount(7, { timeout: 30_000 });
  await accounts.getByRole('button', { name: /telefoon/i }).click();
  await expect(page.getByText('alles is verzonnen')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag, donderdag 19 november');
  await goTo(page, 'Register');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+ meldingen$/);
});

test('what is missing is said beside its field, and nothing typed is lost', async ({ office }) => {
  const page = await office.visit();
  await page.getByRole('button', { name: 'Begin een nieuw register' }).click();
  await page.getByRole('textbox', { name: 'Uw naam' }).fill('Marit Hoekstra');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('kort');
  await page.getByRole('button', { name: 'Maak het register' }).click();
  await expect(page.getByText('Vul de naam van het bureau in.')).toBeVisible();
  await expect(page.getByText('Dit wachtwoord is te kort.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Uw naam' })).toHaveValue('Marit Hoekstra');
});

test('who comes without a code sees how to get in, and nothing of the register', async ({ office }) => {
  const page = await office.visit();
  await expect(page.getByRole('button', { name: 'Begin een nieuw register' })).toBeVisible();
  await page.evaluate(() => window.sessionStorage.clear());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze bladzijde heeft een adres met code nodig');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Begin een nieuw register' })).toHaveCount(0);
});

/** Makes a register with a first account; returns its recovery key. */
async function beginRegister(page: Page): Promise<string> {
  await pressAt(page, page.getByRole('button', { name: 'Begin een nieuw register' }));
  await typeAt(page, page.getByRole('textbox', { name: 'Naam van het bureau' }), 'Meldpunt Rotterdam');
  await typeAt(page, page.getByRole('textbox', { name: 'Uw naam' }), 'Marit Hoekstra');
  await expect(page.getByRole('textbox', { name: 'Inlognaam' })).toHaveValue('m.hoekstra');
  await typeAt(page, page.getByLabel('Wachtwoord', { exact: true }), password);
  await tabTo(page, page.getByRole('radio', { name: /^Een collega/ }));
  await page.keyboard.press('ArrowDown');
  await pressAt(page, page.getByRole('button', { name: 'Maak het register' }));
  await expect(page.getByRole('heading', { name: 'Bewaar de herstelsleutel' })).toBeVisible();
  const key = await page.getByRole('region', { name: 'Herstelsleutel' }).locator('.recovery-key').textContent();
  expect(key).toMatch(/^(\w{4}-){13}\w{4}$/);
  return key ?? '';
}

async function recover(page: Page, { key, password: chosen }: { readonly key: string; readonly password: string }) {
  await pressAt(page, page.getByRole('button', { name: 'Gebruik de herstelsleutel' }));
  await typeAt(page, page.getByRole('textbox', { name: 'Inlognaam' }), 'm.hoekstra');
  await typeAt(page, page.getByRole('textbox', { name: 'Herstelsleutel' }), key.toLowerCase().replaceAll('-', ' '));
  await typeAt(page, page.getByLabel('Nieuw wachtwoord', { exact: true }), chosen);
  await page.keyboard.press('Enter');
}
