import type { Page } from '@playwright/test';
import { goTo } from './support/places.ts';
import { codeOf, setUpSecondStep } from './support/second-step.ts';
import { expect, test } from './support/test.ts';

test.use({ beginning: 'nothing' });

const password = 'vier losse woorden hier';

test('a new register gives its recovery key once, and opens with it when the password is lost', async ({ office }) => {
  const page = await office.visit();
  const key = await beginRegister(page);
  await page.getByRole('button', { name: 'Ik heb de sleutel bewaard. Open het register' }).click();
  await setUpSecondStep(page, password, office.host.clock);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag, donderdag 19 november');
  await expect(page.getByRole('region', { name: 'Nog in te richten' })).toContainText('het adres van het bureau');
  await expect(page.getByText(key)).toHaveCount(0);

  await page.getByRole('button', { name: 'Vergrendelen' }).click();
  await expect(page.getByRole('heading', { name: 'Het register is op slot' })).toBeVisible();
  await expect(page.getByText('Marit Hoekstra', { exact: true })).toBeVisible();
  await page.getByLabel('Wachtwoord', { exact: true }).fill('niet het goede woord');
  await page.getByRole('button', { name: 'Open het register' }).click();
  await expect(page.getByText('Dit wachtwoord klopt niet.')).toBeVisible();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Open het register' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag, donderdag 19 november');

  await page.getByRole('button', { name: 'Meld af' }).click();
  await recover(page, { key, password: 'vijf heel andere woorden nu' });
  // The paper is the top of all ways in: the second step is set up anew after it.
  const again = 'vijf heel andere woorden nu';
  const secret = await setUpSecondStep(page, again, office.host.clock);
  await page.getByRole('button', { name: 'Meld af' }).click();
  await page.getByRole('textbox', { name: 'Inlognaam' }).fill('m.hoekstra');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(again);
  await page.getByRole('button', { name: 'Open het register' }).click();
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
  await page.getByRole('button', { name: 'Begin een nieuw register' }).click();
  await page.getByRole('textbox', { name: 'Naam van het bureau' }).fill('Meldpunt Rotterdam');
  await page.getByRole('textbox', { name: 'Uw naam' }).fill('Marit Hoekstra');
  await expect(page.getByRole('textbox', { name: 'Inlognaam' })).toHaveValue('m.hoekstra');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('radio', { name: /^Ikzelf, voorlopig/ }).click();
  await page.getByRole('button', { name: 'Maak het register' }).click();
  await expect(page.getByRole('heading', { name: 'Bewaar de herstelsleutel' })).toBeVisible();
  const key = await page.getByRole('region', { name: 'Herstelsleutel' }).locator('.recovery-key').textContent();
  expect(key).toMatch(/^(\w{4}-){13}\w{4}$/);
  return key ?? '';
}

async function recover(page: Page, { key, password: chosen }: { readonly key: string; readonly password: string }) {
  await page.getByRole('button', { name: 'Gebruik de herstelsleutel' }).click();
  await page.getByRole('textbox', { name: 'Inlognaam' }).fill('m.hoekstra');
  await page.getByRole('textbox', { name: 'Herstelsleutel' }).fill(key.toLowerCase().replaceAll('-', ' '));
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(chosen);
  await page.getByRole('button', { name: 'Bewaar het wachtwoord en open' }).click();
}
