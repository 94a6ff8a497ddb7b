import { join } from 'node:path';
import { expectAccessible } from './support/expect-accessible.ts';
import { goTo } from './support/places.ts';
import { serveOffice } from './support/served-office.ts';
import { expect, signIn, test } from './support/test.ts';
import { watchPages } from './support/watch-page.ts';

test.use({ beginning: 'empty' });

test('a folder is chosen, a backup made and checked, and put back on another computer with the paper key', async ({
  office,
  browser,
}) => {
  const page = await office.enter('administrator');
  const place = join(office.folder, '..', 'other-disk');
  await goTo(page, 'Beheer');
  await page.getByRole('option', { name: /^Reservekopie/ }).click();
  await page.getByRole('button', { name: 'Bewaar deze map' }).press('Enter');
  await expect(page.getByText('Vul de map in.')).toBeVisible();
  await expectAccessible(page, 'no folder yet');
  await page.getByRole('textbox', { name: 'Map voor reservekopieën' }).fill(place);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).press('Enter');
  const kept = page.getByRole('table', { name: 'Reservekopieën in deze map' });
  await expect(kept.getByRole('row')).toHaveCount(2, { timeout: 60_000 });
  await expect(page.getByText(/^Laatste reservekopie: 19 november/)).toBeVisible();
  await expectAccessible(page, 'a backup made');

  const other = await serveOffice('nothing');
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const complaints = await watchPages(context);
  const there = await context.newPage();
  await there.goto(other.address());
  await there.getByRole('button', { name: 'Een reservekopie terugzetten' }).press('Enter');
  await expect(there.getByRole('textbox', { name: 'Map van de reservekopie' })).toBeFocused();
  await there.keyboard.type(join(place, 'not-there'));
  await there.keyboard.press('Tab');
  await there.keyboard.type(office.recoveryKey.toLowerCase());
  await there.keyboard.press('Enter');
  await expect(there.getByText(/staat geen reservekopie/)).toBeVisible();
  await expectAccessible(there, 'no backup there');
  await there.getByRole('textbox', { name: 'Map van de reservekopie' }).fill(place);
  await there.keyboard.press('Enter');
  await expect(there.getByRole('heading', { level: 1 })).toHaveText('Het register staat er weer', { timeout: 60_000 });
  await expectAccessible(there, 'restored');
  await there.getByRole('button', { name: 'Ga naar het aanmelden' }).press('Enter');
  await signIn(there, 'anouk', office.passwordOf('administrator'));
  await context.close();
  await other.close();
  expect(complaints).toEqual([]);
});
