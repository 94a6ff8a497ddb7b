import { tabTo } from './support/by-keyboard.ts';
import { expect, test } from './support/test.ts';

test('a search that finds nothing offers the one that is meant, by keyboard', async ({ office }) => {
  const page = await office.enter('back-office');
  await page.keyboard.press('r');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Register 600 meldingen');
  await page.keyboard.press('/');
  const field = page.getByRole('textbox', { name: 'Zoek in het register' });
  await page.keyboard.type('rijnponnt');
  await expect(page.getByText('Geen meldingen gevonden met “rijnponnt”.')).toBeVisible();
  const offer = page.getByRole('button', { name: 'Bedoelt u rijnpont?' });
  await page.clock.runFor(2000);
  await expect(page.getByRole('status')).toHaveText('0 van 600 meldingen. Bedoelt u rijnpont?');
  await tabTo(page, offer);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('rijnpont');
  await expect(field).toBeFocused();
  await page.clock.runFor(2000);
  await expect(title).toContainText(/[1-9]\d* van 600 meldingen/);
  await expect(offer).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row').nth(1)).toBeFocused();
});
