import { pressAt, tabTo } from './support/by-keyboard.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { goTo } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('filters are kept under a name, used again and let go, by keyboard alone', async ({ office }) => {
  const page = await office.enter('back-office');
  await page.keyboard.press('r');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Register 600 meldingen');
  await pressAt(page, page.getByRole('button', { name: 'Alleen open' }));
  // Before the answer is there the count is still that of all.
  await expect(title).toHaveText(/^Register (?!600 )\d+ van 600 meldingen$/);
  const filtered = await title.textContent();
  const searches = page.getByRole('button', { name: 'Zoekbeelden' });
  await pressAt(page, searches);
  const name = page.getByRole('textbox', { name: 'Naam voor deze filters' });
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('open');
  await expectAccessible(page, 'keeping a search');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Geef het zoekbeeld een naam.')).toBeVisible();
  await page.keyboard.type('Mijn werkvoorraad');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Het zoekbeeld “Mijn werkvoorraad” is bewaard.').first()).toBeVisible();
  await expect(searches).toBeFocused();
  await pressAt(page, page.getByRole('button', { name: 'Wis 1 filter' }));
  await expect(title).toHaveText('Register 600 meldingen');
  await pressAt(page, searches);
  await expectAccessible(page, 'kept searches');
  await expect(page.getByRole('button', { name: 'Mijn werkvoorraad open' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title).toHaveText(filtered ?? '');
  await expect(searches).toBeFocused();
  // The same name for other filters is said beforehand.
  await pressAt(page, page.getByRole('button', { name: 'Alleen open' }));
  await pressAt(page, page.getByRole('button', { name: 'Wet', exact: true }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await pressAt(page, searches);
  await tabTo(page, name);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('mijn Werkvoorraad');
  await expect(page.getByText('U hebt al een zoekbeeld met deze naam.')).toBeVisible();
  // Two keys without a pause: the second finds the focus back at the button.
  await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Enter')]);
  await pressAt(page, page.getByRole('button', { name: 'Haal zoekbeeld Mijn werkvoorraad weg' }));
  await expect(page.getByText('Het zoekbeeld “Mijn werkvoorraad” is weggehaald.').first()).toBeVisible();
  await expect(searches).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Het zoekbeeld “Mijn werkvoorraad” is terug.').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await pressAt(page, page.getByRole('button', { name: 'Mijn werkvoorraad open' }));
  await expect(title).toHaveText(filtered ?? '');
});

test('what is filtered to goes into a file of so many reports; with words typed it does not', async ({ office }) => {
  const page = await office.enter('back-office');
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Alleen open' }).click();
  const toFile = page.getByRole('link', { name: /^Exporteer \d+ meldingen$/ });
  const count = /\d+/.exec((await toFile.textContent()) ?? '')?.[0];
  await page.getByRole('textbox', { name: 'Zoek in het register' }).fill('hulp');
  await expect(toFile).toBeHidden();
  await page.getByRole('textbox', { name: 'Zoek in het register' }).fill('');
  await tabTo(page, toFile);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Maak bestand met ${count} meldingen` })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Alleen open meldingen' })).toBeChecked();
  await expectAccessible(page, 'a file of what was found');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Alleen open' })).toHaveAttribute('aria-pressed', 'true');
});

test('the telephone keeps searches and makes no files of reports', async ({ office }) => {
  const page = await office.enter('telephone');
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Alleen open' }).click();
  await page.getByRole('button', { name: 'Zoekbeelden' }).click();
  await expect(page.getByRole('button', { name: 'Bewaar dit zoekbeeld' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Exporteer/ })).toBeHidden();
});
